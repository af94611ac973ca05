package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
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

  static Stream<String> contracts() {
    return Stream.of("aer-kfifo", "hmem-deferral", "doe-mailbox");
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
    Examined examined =
        ContractDriver.instead(
            suite("hmem-deferral"),
            List.of(RENDITIONS.resolve("hmem-deferral/put-inside-lock.c")),
            BUDGET);

    assertThat(examined).isNotNull();
    assertThat(examined.results())
        .filteredOn(one -> one.verdict() == Verdict.REFUTED)
        .extracting(CheckResult::property)
        .contains("no-use-after-put");
    assertThat(examined.results()).allMatch(one -> one.scenario().startsWith(Contract.PREFIX));
    assertThat(examined.assumptions().get(0)).startsWith("decided by the contract of");
  }

  @Test
  void whatTheReaderDecidesItDecides() {
    Path newest = OURS.resolve("c-hmem/newest");

    assertThat(
            ContractDriver.instead(
                suite("hmem-deferral"),
                List.of(
                    newest.resolve("hmem.c"), newest.resolve("device.c"), newest.resolve("cxl.c")),
                BUDGET))
        .isNull();
  }
}
