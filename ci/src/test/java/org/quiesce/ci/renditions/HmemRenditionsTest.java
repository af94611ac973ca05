package org.quiesce.ci.renditions;

import java.util.Set;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.translate.Translator;
import org.quiesce.translate.hmem.HmemShape;

/** hmem-deferral. */
class HmemRenditionsTest extends RenditionsTestCase<HmemDeferral.Revision> {
  HmemRenditionsTest() {
    super(HmemProtocol.protocol(), new Translator<>(new HmemShape()), "c-hmem", Set.of());
  }
}
