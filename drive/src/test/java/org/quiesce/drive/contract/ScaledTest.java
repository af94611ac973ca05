package org.quiesce.drive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who looks at a size that a contract makes smaller is told. */
class ScaledTest {
  private static final List<String> MACROS = List.of("DECLARE_KFIFO", "DEFINE_KFIFO");

  private static List<String> elsewhere(String text) {
    return Scaled.elsewhere(MACROS, Map.of("a.c", text));
  }

  @Test
  void aSizeThatOnlyTheQueueHasIsScaled() {
    assertThat(
            elsewhere(
                "#define DEPTH 128 /* DEPTH reports */\n"
                    + "struct q {\n\tDECLARE_KFIFO(fifo, struct e,\n\t\t      DEPTH);\n};\n"))
        .isEmpty();
  }

  @Test
  void aSizeThatIsComparedIsTold() {
    assertThat(
            elsewhere(
                "#define DEPTH 8\nDEFINE_KFIFO(f, int, DEPTH);\n"
                    + "int full(void)\n{\n\treturn kfifo_len(&f) == DEPTH;\n}\n"))
        .containsExactly("a.c:5: DEPTH is looked at, and what has this size has another here");
  }
}
