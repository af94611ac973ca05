package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.doe.DoeRules;

/** Edits of the mailboxes on auxiliary devices in C: what their interrupts bring is looked at. */
class AuxEditsTest {
  private static final DoeEdits AUX = new DoeEdits("aux-v8", "pci-doe.c", "doe.c", "pci.c");
  private static final String HANDLER = "\tu32 status = doe_status(doe_mb);\n";
  private static final String WAITING = "\tcase DOE_WAIT_RESP:\n\t\tstatus = doe_status(doe_mb);\n";

  private static String sleepingIf(String field) {
    return """
            if (FIELD_GET(%s, status)) {
                mutex_lock(&doe_mb->task_lock);
                mutex_unlock(&doe_mb->task_lock);
            }
        """
        .formatted(field);
  }

  @Test
  void anInterruptHandlerSeesAnError() throws IOException {
    assertThat(
            AUX.verdict(
                Rules.NO_SLEEP_IN_ATOMIC,
                "one-exchange-irq",
                HANDLER,
                HANDLER + sleepingIf("PCI_DOE_STATUS_ERROR")))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void anInterruptHandlerSeesAResponse() throws IOException {
    assertThat(
            AUX.verdict(
                Rules.NO_SLEEP_IN_ATOMIC,
                "one-exchange-irq",
                HANDLER,
                HANDLER + sleepingIf("PCI_DOE_STATUS_DATA_OBJECT_READY")))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void aWorkFunctionSeesThatAnInterruptCame() throws IOException {
    String twice =
        """
                if (FIELD_GET(PCI_DOE_STATUS_INT_STATUS, status)) {
                    mutex_lock(&doe_mb->task_lock);
                    mutex_lock(&doe_mb->task_lock);
                }
        """;
    assertThat(AUX.verdict(Rules.NO_DEADLOCK, "one-exchange-irq", WAITING, WAITING + twice))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void aWorkFunctionSeesItAlsoWhereTheDriverHasAskedForItsVectors() throws IOException {
    String freed =
        """
                if (FIELD_GET(PCI_DOE_STATUS_INT_STATUS, status))
                    kfree(doe_mb);
        """;
    assertThat(AUX.verdict(DoeRules.NO_USE_AFTER_FREE, "hand-over", WAITING, WAITING + freed))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void aHandlerThatLooksAtTheNumberOfItsInterruptIsNotModelled() throws IOException {
    String number = "    if (irq != doe_mb->irq)\n        return IRQ_NONE;\n";
    assertThat(AUX.edited(HANDLER, HANDLER + number).notModelled())
        .anySatisfy(
            one ->
                assertThat(one.toString()).contains("the number of an interrupt in its handler"));
  }
}
