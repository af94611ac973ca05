package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;

/** aer-kfifo, without the scenario that takes long on racy revisions. */
class AerRenditionsTest extends RenditionsTestCase<AerKfifo.Revision> {
  AerRenditionsTest() {
    super(
        AerProtocol.protocol(), new Translator<>(new AerShape()), "c", Set.of("unregister-burst"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  void aRevisionInCEndsInTheStatesOfItsClass(Rendition rendition) {
    assertSameEnds(rendition);
  }

  @Override
  void requireLines(Set<String> files) {
    assertThat(files).isSubsetOf("aer_cxl_vh.c", "ras.c");
  }
}
