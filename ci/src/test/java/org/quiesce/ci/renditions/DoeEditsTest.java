package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeRules;
import org.quiesce.translate.Translation;

/**
 * Edits of the newest mailboxes in C inside the functions that talk to the device: what a driver
 * does there with registers, deadlines and tasks is looked at, not taken for granted.
 */
class DoeEditsTest {
  private static final DoeEdits NEWEST = new DoeEdits("newest", "doe.c");

  private static Translation<DoeMailbox.Revision> edited(String before, String after)
      throws IOException {
    return NEWEST.edited(before, after);
  }

  private static List<CheckResult> checked(String scenario, String before, String after)
      throws IOException {
    return NEWEST.checked(scenario, before, after);
  }

  private static Set<String> broken(String scenario, String before, String after)
      throws IOException {
    return NEWEST.broken(scenario, before, after);
  }

  @Test
  void withoutADeadlineASilentDeviceIsWaitedForForEver() throws IOException {
    assertThat(
            broken("one-exchange", "if (time_after(jiffies, deadline)) {", "if (rc == -ENODEV) {"))
        .contains(DoeRules.EVERY_TASK_COMPLETES);
  }

  @Test
  void aDeadlineThatIsComputedAnewEachTimeIsNone() throws IOException {
    assertThat(
            broken(
                "one-exchange",
                "\t\tif (FIELD_GET(PCI_DOE_STATUS_ERROR, status)) {",
                "\t\tdeadline = jiffies + PCI_DOE_TIMEOUT;\n"
                    + "\t\tif (FIELD_GET(PCI_DOE_STATUS_ERROR, status)) {"))
        .contains(DoeRules.EVERY_TASK_COMPLETES);
  }

  @Test
  void anAbortWithoutADeadlineDoesNotEnd() throws IOException {
    assertThat(
            broken(
                "one-exchange",
                "} while (!time_after(jiffies, deadline));\n\n\tpci_err",
                "} while (1);\n\n\tpci_err"))
        .contains(DoeRules.ABORT_TERMINATES);
  }

  @Test
  void aMailboxThatStaysBusyIsNotWaitedForForEver() throws IOException {
    assertThat(
            broken(
                "one-exchange",
                "(PCI_DOE_STATUS_BUSY, status) &&\n\t\t !time_after(jiffies, deadline)",
                "(PCI_DOE_STATUS_BUSY, status)"))
        .contains(DoeRules.EVERY_TASK_COMPLETES);
  }

  @Test
  void aRequestToABusyMailboxIsSeen() throws IOException {
    assertThat(
            broken(
                "one-exchange",
                "\tif (FIELD_GET(PCI_DOE_STATUS_BUSY, status))\n\t\treturn -EBUSY;\n",
                ""))
        .contains(DoeRules.EXCLUSIVE_MAILBOX);
  }

  @Test
  void aTaskThatIsCompletedWhileItsResponseIsReadIsSeen() throws IOException {
    assertThat(
            broken(
                "one-exchange", "\tlength -= 2;\n", "\tlength -= 2;\n\tcomplete(task->private);\n"))
        .contains(DoeRules.NO_USE_AFTER_COMPLETION);
  }

  private static final String LAST_DWORD =
      "\tif (task->request_pl_sz %% sizeof(__le32)) {\n"
          + "\t\tu32 last = 0;\n"
          + "\n"
          + "\t\tmemcpy(&last, &task->request_pl[payload], task->request_pl_sz %%"
          + " sizeof(__le32));\n"
          + "%s\t\tpci_write_config_dword(doe_mb->pdev, reg, last);\n"
          + "\t}\n"
          + "\tpci_doe_write_ctrl(doe_mb, PCI_DOE_CTRL_GO);\n\n"
          + "\treturn 0;";
  private static final String GO = "\tpci_doe_write_ctrl(doe_mb, PCI_DOE_CTRL_GO);\n\n\treturn 0;";

  @Test
  void whatMemcpyPutsIntoAVariableMayGoToTheDevice() throws IOException {
    assertThat(edited(GO, LAST_DWORD.formatted("")).notModelled()).isEmpty();
    assertThat(
            checked("one-exchange", GO, LAST_DWORD.formatted("")).stream()
                .map(CheckResult::verdict))
        .containsOnly(Verdict.PROVED);
  }

  @Test
  void aBranchOverWhatMemcpyPutsIntoAVariableIsNotDecided() throws IOException {
    String look = "\t\tif (last > 8) {\n\t\t\tdoe_mb = NULL;\n\t\t}\n";
    assertThat(
            checked(
                    "one-exchange",
                    GO,
                    LAST_DWORD
                        .replace("if (task->request_pl_sz %% sizeof(__le32))", "if (1)")
                        .formatted(look))
                .stream()
                .map(CheckResult::verdict))
        .doesNotContain(Verdict.PROVED);
  }

  @Test
  void tasksThatCompleteWithoutTheirCallbackAreNotModelled() throws IOException {
    assertThat(edited("\ttask->complete(task);", "\tcomplete(task->private);").notModelled())
        .hasToString(
            "[doe.c:234: not modelled: tasks that complete in another way than by their complete"
                + " callback]");
  }

  @Test
  void aDeadlineOutOfNowhereIsNotModelled() throws IOException {
    assertThat(
            NEWEST.checked(
                "one-exchange",
                "deadline = jiffies + PCI_DOE_TIMEOUT;\n\tfor",
                "deadline = 5;\n\tfor"))
        .allMatch(result -> result.verdict() == Verdict.INCONCLUSIVE)
        .allMatch(result -> String.valueOf(result.reason()).startsWith("doe.c:"));
  }
}
