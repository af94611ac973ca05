package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Protocol;
import org.quiesce.check.Verdict;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeRules;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.doe.DoeShape;

/**
 * Edits of the newest mailboxes in C inside the functions that talk to the device: what a driver
 * does there with registers, deadlines and tasks is looked at, not taken for granted.
 */
class DoeEditsTest {
  private static final Path NEWEST =
      Path.of("..", "translate", "src", "test", "resources", "c-doe", "newest", "doe.c");
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(1), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  private static Translation<DoeMailbox.Revision> edited(String before, String after)
      throws IOException {
    String text = Files.readString(NEWEST);
    assertThat(text).contains(before);
    return new Translator<>(new DoeShape())
        .translate(List.of(new Source("doe.c", NEWEST, text.replace(before, after))));
  }

  private static Set<String> broken(String scenario, String before, String after)
      throws IOException {
    Protocol<DoeMailbox.Revision> protocol = DoeProtocol.protocol();
    return protocol.scenarios().stream()
        .filter(one -> one.name().equals(scenario))
        .flatMap(
            one -> {
              try {
                return new Checker(BUDGET)
                        .check(
                            protocol.name(),
                            "c",
                            edited(before, after).revision(),
                            one,
                            protocol.properties())
                        .stream();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .filter(result -> result.verdict() == Verdict.REFUTED)
        .map(CheckResult::property)
        .collect(Collectors.toSet());
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

  @Test
  void tasksThatCompleteWithoutTheirCallbackAreNotModelled() throws IOException {
    assertThat(edited("\ttask->complete(task);", "\tcomplete(task->private);").notModelled())
        .hasToString(
            "[doe.c:234: not modelled: tasks that complete in another way than by their complete"
                + " callback]");
  }

  @Test
  void aDeadlineOutOfNowhereIsNotModelled() throws IOException {
    Translation<DoeMailbox.Revision> translation =
        edited("deadline = jiffies + PCI_DOE_TIMEOUT;\n\tfor", "deadline = 5;\n\tfor");
    Protocol<DoeMailbox.Revision> protocol = DoeProtocol.protocol();
    assertThat(
            new Checker(BUDGET)
                .check(
                    protocol.name(),
                    "c",
                    translation.revision(),
                    protocol.scenarios().get(0),
                    protocol.properties()))
        .allMatch(result -> result.verdict() == Verdict.INCONCLUSIVE)
        .allMatch(result -> String.valueOf(result.reason()).startsWith("doe.c:"));
  }
}
