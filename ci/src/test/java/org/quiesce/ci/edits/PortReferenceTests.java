package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References on the port count as those on devices do. */
@SuppressWarnings("StringConcatToTextBlock") // C is put together piece by piece
final class PortReferenceTests {
  private static final String MODULE = "ras.c";
  private static final String HANDLED =
      "\tcxl_handle_proto_error(wd->pdev, port, dport, wd->severity);\n";

  private static final Edited<?> NEWEST = Edited.aer("newest");

  private static Edited<?> afterwards(String statement) {
    return NEWEST.with(MODULE, HANDLED, HANDLED + "\t" + statement + "\n");
  }

  @Test
  void oneThatIsNeverDroppedLeaks() {
    Edited<?> edited = NEWEST.with(MODULE, " __free(put_cxl_port) =", " =");
    assertThat(edited.refuted("one-error")).containsExactly("no-leaked-reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get_device(&port->dev);", "no_free_ptr(port);"})
  void soDoesOneThatIsTakenTwiceOrKept(String statement) {
    assertThat(afterwards(statement).refuted("one-error")).containsExactly("no-leaked-reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"put_cxl_port(port);", "put_device(&port->dev);"})
  void oneThatIsDroppedTwiceIsNoticed(String statement) {
    Edited<?> edited = afterwards(statement).with(MODULE, "\tguard(device)(&port->dev);\n", "");
    assertThat(edited.refuted("one-error")).containsExactly("no-double-put");
  }

  @Test
  void nobodyMayLookAtAPortWithoutOne() {
    Edited<?> edited =
        NEWEST.with(
            MODULE,
            "\tguard(device)(&port->dev);\n",
            "\tput_cxl_port(port);\n\tguard(device)(&port->dev);\n");
    assertThat(edited.refuted("one-error")).containsExactly("no-use-after-put");
  }

  @Test
  void norGiveItToTheHandler() {
    Edited<?> edited =
        NEWEST
            .with(MODULE, "\tguard(device)(&port->dev);\n", "")
            .with(MODULE, HANDLED, "\tput_cxl_port(port);\n" + HANDLED);
    assertThat(edited.refuted("one-error")).containsExactly("no-use-after-put");
  }

  @Test
  void oneByHandIsFine() {
    Edited<?> edited =
        NEWEST
            .with(MODULE, " __free(put_cxl_port) =", " =")
            .with(MODULE, "\tguard(device)(&port->dev);\n", "\tdevice_lock(&port->dev);\n")
            .with(
                MODULE,
                "error not handled\\n\");\n\t\treturn;\n",
                "error not handled\\n\");\n\t\tdevice_unlock(&port->dev);\n"
                    + "\t\tput_cxl_port(port);\n\t\treturn;\n")
            .with(
                MODULE, HANDLED, HANDLED + "\tdevice_unlock(&port->dev);\n\tput_cxl_port(port);\n");
    assertThat(edited.unproved("one-error", "port-lock", "failing-handler")).isEmpty();
  }
}
