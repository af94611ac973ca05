package org.quiesce.ci.renditions;

import java.util.List;
import java.util.Set;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.translate.memdev.MemdevShape;

/** memdev-attach in C. */
class MemdevRenditionsTest extends ProtocolRenditions<MemdevAttach.Revision> {
  MemdevRenditionsTest() {
    super(
        MemdevProtocol.protocol(),
        new MemdevShape(),
        new Folders("c-memdev", List.of("memdev.c", "mem.c", "port.c", "core_port.c")),
        Set.of("everything"));
  }
}
