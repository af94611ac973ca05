package org.quiesce.ci.renditions;

import java.util.List;
import java.util.Set;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.aer.AerShape;

/** aer-kfifo in C. */
class RenditionsTest extends ProtocolRenditions<AerKfifo.Revision> {
  RenditionsTest() {
    super(
        AerProtocol.protocol(),
        new AerShape(),
        new Folders("c", List.of("aer_cxl_vh.c", "ras.c")),
        Set.of("unregister-burst"));
  }
}
