package org.quiesce.ci.renditions;

import java.util.Set;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.translate.Translator;
import org.quiesce.translate.memdev.MemdevShape;

/** memdev-attach, without the scenario that takes long. */
class MemdevRenditionsTest extends RenditionsTestCase<MemdevAttach.Revision> {
  MemdevRenditionsTest() {
    super(
        MemdevProtocol.protocol(),
        new Translator<>(new MemdevShape()),
        "c-memdev",
        Set.of("everything"));
  }
}
