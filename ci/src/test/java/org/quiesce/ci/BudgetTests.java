package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Protocol;
import org.quiesce.check.Verdict;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Allowance;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Subject;
import org.quiesce.ci.run.Watching;

/** One time for a run, whatever it is about; what does not get its turn says so. */
final class BudgetTests {
  private static final Duration BUDGET = Duration.ofMillis(300);

  @TempDir Path directory;

  private final Scripted greedy = new Scripted(Explore.NAME).spendingItsTime();

  private static Duration sum(List<Duration> times) {
    return times.stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void allRevisionsShareOneBudget() {
    new TriedGate(Counter.suite()).with(greedy).run("check", "--budget", "300ms");
    assertThat(greedy.given()).hasSize(2).allMatch(time -> !time.isZero());
    assertThat(sum(greedy.given())).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void whereNobodySetsOneEachRevisionHasItsOwn() {
    Scripted modest = new Scripted(Explore.NAME);
    new TriedGate(Counter.suite()).with(modest).run("check");
    assertThat(modest.given())
        .hasSize(2)
        .allSatisfy(time -> assertThat(time).isGreaterThan(Duration.ofSeconds(44)));
  }

  @Test
  void allTreesOfASeriesShareOneBudget() throws IOException {
    DriverTree tree = DriverTree.of(directory.resolve("tree"), "v16-p1");
    String series = DriverTree.series(List.of("v16-p1", "v16-p2", "newest"));
    Path patch = Files.writeString(directory.resolve("fix.mbox"), series);
    new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new))
        .with(greedy)
        .run(
            "check",
            "--patch",
            patch.toString(),
            "--tree",
            tree.root().toString(),
            "--budget",
            "300ms");
    assertThat(greedy.given()).hasSize(3);
    assertThat(sum(greedy.given())).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void whatCanariesTakeIsTakenFromTheBudget() {
    Scripted sampler = new Scripted("sampler").withSlowCanaries();
    Result result =
        new TriedGate(Counter.suite())
            .with(new Explore(), sampler)
            .run("check", "--revision", "locked", "--engine", "all", "--budget", "2s");
    assertThat(sampler.given()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .startsWith("AS RECORDED")
        .contains("note: sampler: not run: the budget was used up before its canaries had answered")
        .contains("(two-increments)");
  }

  @Test
  void anEngineAloneWithoutTimeForItsCanariesDecidesNothing() {
    Result result =
        new TriedGate(Counter.suite())
            .with(new Scripted("sampler").withSlowCanaries())
            .run("check", "--revision", "locked", "--engine", "sampler", "--budget", "50ms");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("before its canaries had answered");
  }

  /** Not even begun: two hundred milliseconds for each of many scenarios are seconds. */
  @Test
  void aScenarioThatComesTooLateIsNotRun() {
    Run run =
        new Run(
            Budget.ordinary(),
            Allowance.ofRun(BUDGET),
            new Interruption(),
            Watching.QUIETLY,
            false);
    for (Suite<?> suite : Suite.builtIn()) {
      for (CheckResult one : withoutTime(suite.protocol(), run)) {
        assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(one.states()).isZero();
        assertThat(one.reason()).isEqualTo("not run: the budget was used up");
      }
    }
  }

  private static <R> List<CheckResult> withoutTime(Protocol<R> protocol, Run run) {
    Subject<R> subject = Subject.builtIn(protocol.name(), protocol.revisions().get(0));
    List<CheckResult> results =
        new Explore()
            .examine(subject, protocol.scenarios(), protocol.properties(), Duration.ZERO, run);
    assertThat(results).hasSize(protocol.scenarios().size() * protocol.properties().size());
    return results;
  }

  @Test
  void whatIsCutIsNamedOnceForEachReason() {
    Result result =
        new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new))
            .run("check", "aer-kfifo", "--revision", "newest", "--budget", "1ms");
    assertThat(result.status()).isEqualTo(3);
    String flat = result.out().replaceAll("\\s+", " ");
    assertThat(flat).containsPattern("[a-z-]+, [a-z-]+, [^:]*: not run: the budget was used up");
    assertThat(flat.split("not run: the budget was used up", -1).length).isLessThan(4);
  }

  @Test
  void aShareIsOfWhatIsLeft() {
    Allowance allowance = Allowance.ofRun(Duration.ofHours(1));
    allowance.begin(4);
    assertThat(allowance.next()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    assertThat(allowance.next()).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));
    allowance.begin(1);
    assertThat(allowance.next()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
  }
}
