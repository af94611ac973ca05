package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.protocol.aer.AerKfifo;

/** Generated code runs on the lines of the C it comes from, and does nothing else. */
class GeneratedCodeTests {
  @Test
  void aCrashIsOnTheLineOfItsStatement() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "",
            "\tstruct pci_dev *p = NULL;\n\n\tpr_info(\"%s\",\n\t\tpci_name(p));\n\treturn true;");
    CSources.Running running = new CSources.Running(translation);
    assertThatThrownBy(running::forward)
        .isInstanceOf(HardwareMachine.CrashException.class)
        .satisfies(
            e ->
                assertThat(Arrays.stream(e.getStackTrace()).map(StackTraceElement::toString))
                    .anyMatch(f -> f.contains("(aer.c:" + (CSources.linesBefore() + 7) + ")")));
  }

  @Test
  void aFreedDeviceInALogLineIsSeen() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer("", "pci_dev_put(pdev); dev_err(&pdev->dev, \"x\"); return true;");
    CSources.Running running = new CSources.Running(translation);
    assertThatThrownBy(running::forward).hasMessageContaining("no-use-after-put: dev_err");
  }

  @Test
  void aVariableReadBeforeItIsStoredToIsNotModelled() {
    CSources.Running running =
        new CSources.Running(CSources.producer("", "int n; if (!pdev) n = 1; return n;"));
    assertThatThrownBy(running::forward)
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("read before anything was stored");
  }

  @Test
  void stringsAndCommentsCannotBreakOut() {
    Translation<AerKfifo.Revision> translation =
        CSources.producer(
            "/* \\u002a/ ; System.exit(1); // */",
            "pr_info(\"\\u0022); System.exit(1); //\"); return true; // \\u000a System.exit(1);");
    assertThat(translation.java().get("aer.c")).doesNotContain("System").doesNotContain("\\u");
    assertThat(new CSources.Running(translation).forward()).isTrue();
  }

  @Test
  void theSameSourceGivesTheSameJavaAndHash() {
    Translation<AerKfifo.Revision> one = CSources.producer("", "return true;");
    Translation<AerKfifo.Revision> two = CSources.producer("", "return true; /* other comment */");
    assertThat(two.modelHash()).isEqualTo(one.modelHash());
    assertThat(two.java()).isEqualTo(one.java());
    assertThat(CSources.producer("", "return false;").modelHash()).isNotEqualTo(one.modelHash());
  }

  @Test
  void aDivisionByZeroIsNotModelled() {
    CSources.Running running =
        new CSources.Running(CSources.producer("static int zero;", "return 3 / zero;"));
    assertThatThrownBy(running::forward).isInstanceOf(NotModelledException.class);
  }
}
