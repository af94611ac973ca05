package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Translator;
import org.quiesce.translate.hmem.HmemShape;

/** hmem-deferral. */
class HmemRenditionsTest extends RenditionsTestCase<HmemDeferral.Revision> {
  private static final Translator<HmemDeferral.Revision> TRANSLATOR =
      new Translator<>(new HmemShape());

  HmemRenditionsTest() {
    super(HmemProtocol.protocol(), TRANSLATOR, "c-hmem", Set.of());
  }

  static Stream<Rendition> bad() {
    return Rendition.all("c-hmem").filter(one -> one.kind().equals("bad"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void badSourcesAreRefusedWithASentence(Rendition rendition) {
    assertThatThrownBy(() -> rendition.translate(TRANSLATOR))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining(rendition.error());
  }
}
