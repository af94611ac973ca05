package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Allowance;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Watching;
import org.quiesce.drive.contract.Contract;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;

/** What a protocol's own reader refuses is decided by its contract, and nothing else is. */
class ContractDriverTests {
  private static final Path RENDITIONS = Path.of("../drive/src/test/resources/renditions");
  private static final Path OURS = Path.of("../translate/src/test/resources");

  private static final Budget BUDGET =
      new Budget(new Limits(Duration.ofMinutes(4), 1L << 30, 1), Reduction.FUSE, Progress.NONE);

  private static final Path REFUSED = RENDITIONS.resolve("hmem-deferral/put-inside-lock.c");

  private final Interruption interruption = new Interruption();
  private final Run run =
      new Run(
          BUDGET, Allowance.ofRun(BUDGET.limits().time()), interruption, Watching.QUIETLY, false);

  static Stream<String> contracts() {
    return Stream.of("hmem-deferral", "doe-mailbox", "memdev-attach");
  }

  private static Suite<?> suite(String name) {
    return Suite.builtIn().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aContractSaysSomethingOfEveryPropertyOfItsProtocol(String protocol) {
    Contract contract = Contract.of(protocol);

    List<String> silent =
        suite(protocol).protocol().properties().stream()
            .map(one -> one.id())
            .filter(id -> contract.properties().stream().noneMatch(one -> one.id().equals(id)))
            .filter(id -> DriverCheck.PROPERTIES.stream().noneMatch(one -> one.id().equals(id)))
            .filter(id -> !contract.undecided().containsKey(id))
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void aRenditionThatTheReaderRefusesIsDecidedAndTheReportSaysByWhom() {
    Suite<?> hmem = suite("hmem-deferral");
    ContractDriver contract = ContractDriver.instead(hmem, List.of(REFUSED));
    assertThat(contract).isNotNull();
    Examined examined = contract.examine(hmem, run);

    assertThat(examined).isNotNull();
    assertThat(examined.results())
        .filteredOn(one -> one.verdict() == Verdict.REFUTED)
        .extracting(CheckResult::property)
        .contains("no-use-after-put");
    assertThat(examined.results()).allMatch(one -> one.scenario().startsWith(Contract.PREFIX));
    assertThat(examined.assumptions().get(0)).startsWith("decided by the contract of");
  }

  @Test
  void theReportSaysForWhichConfiguration(@TempDir Path directory) throws IOException {
    Path source =
        Files.writeString(
            directory.resolve("put-inside-lock.c"),
            Files.readString(REFUSED) + "#ifdef CONFIG_HMEM_DEBUG\n#endif\n");
    Suite<?> hmem = suite("hmem-deferral");

    assertThat(ContractDriver.read(hmem.name(), List.of(source)).examine(hmem, run).assumptions())
        .anyMatch(one -> one.startsWith("the CONFIG_ symbols that the sources name are all set"));
    assertThat(ContractDriver.read(hmem.name(), List.of(REFUSED)).examine(hmem, run).assumptions())
        .noneMatch(one -> one.contains("CONFIG_"));
  }

  @Test
  void whatTheReaderDecidesItDecides() {
    Path newest = OURS.resolve("c-hmem/newest");

    assertThat(
            ContractDriver.instead(
                suite("hmem-deferral"),
                List.of(
                    newest.resolve("hmem.c"), newest.resolve("device.c"), newest.resolve("cxl.c"))))
        .isNull();
  }

  private static Result check(TriedGate gate, String budget) {
    return gate.run(
        "check", "--source", REFUSED.toString(), "--budget", budget, "--report", "json=-");
  }

  private static TriedGate gate() {
    return new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));
  }

  @Test
  void whatIsCutIsUndecidedAndSaysSo() {
    Result result = check(gate(), "1ms");

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.json().get("checks"))
        .anyMatch(one -> one.get("reason").asText().equals(DriverCheck.NO_TIME))
        .noneMatch(one -> one.get("verdict").asText().equals("PROVED"));
  }

  @Test
  void whoStopsItGetsAReportOfWhatThereIs() {
    int[] left = {50};
    Watching stopper =
        new Watching() {
          @Override
          public Progress begin(String what, Duration budget) {
            return (states, transitions, frontier) -> {
              if (left[0]-- == 0) {
                interruption.request();
              }
              return true;
            };
          }
        };

    Result result = check(gate().watchedBy(stopper, interruption), "30m");

    assertThat(result.status()).isEqualTo(130);
    assertThat(result.json().get("interrupted").asBoolean()).isTrue();
    assertThat(result.json().get("checks"))
        .anyMatch(one -> one.get("reason").asText().equals(DriverCheck.INTERRUPTED))
        .noneMatch(one -> one.get("verdict").asText().equals("PROVED"));
  }
}
