package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** What ends an execution and is nobody's verdict takes the proof from what would have followed. */
class UnclaimedTest {
  private static final String MEMORY = "no-use-after-put";
  private static final String LEAK = "no-leaked-reference";
  private static final String NOTED = "advertised-capacity";

  /** One step breaks a rule; at the end another one is judged. */
  private static Program broken(Machine machine, boolean ends) {
    int memory = machine.rule(MEMORY);
    int noted = machine.rule(NOTED);
    machine.rule(LEAK);
    return new Program(machine)
        .thread(
            "a",
            () ->
                machine.take(
                    Step.of(
                        "access",
                        cells -> {
                          if (ends) {
                            cells.crash(memory, () -> "it is freed");
                          } else {
                            cells.violate(noted, () -> "it is full");
                          }
                          return 0;
                        })));
  }

  /** Nobody ever comes. */
  private static Program stuck(Machine machine) {
    machine.rule(LEAK);
    return new Program(machine)
        .thread(
            "a",
            () ->
                machine.take(
                    Step.when(
                        "wait",
                        cells -> false,
                        cells -> 0,
                        Step.waitingFor(cells -> 0, () -> "it"))));
  }

  private static Map<String, CheckResult> check(
      Function<Machine, Program> program, String... properties) {
    Scenario<String> scenario =
        new Scenario<>("s", Map.of(), List.of(), false, model -> machine -> program.apply(machine));
    Budget budget = new Budget(Limits.ordinary(), Reduction.FUSE_AND_SYMMETRY, Progress.NONE);
    return new Checker(budget)
            .check(
                "test",
                "test",
                "model",
                scenario,
                Stream.of(properties).map(id -> new Property(id, "")).toList())
            .stream()
            .collect(Collectors.toMap(CheckResult::property, one -> one));
  }

  @Test
  void aMemoryErrorThatNobodyAskedForLeavesNothingProved() {
    CheckResult leak = check(machine -> broken(machine, true), LEAK).get(LEAK);
    assertThat(leak.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(leak.reason()).contains(MEMORY);
  }

  @Test
  void aMemoryErrorThatIsToldLeavesTheRestAsItIs() {
    Map<String, CheckResult> told = check(machine -> broken(machine, true), LEAK, MEMORY);
    assertThat(told.get(MEMORY).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(told.get(LEAK).verdict()).isEqualTo(Verdict.PROVED);
  }

  @Test
  void whatGoesOnWasJudged() {
    assertThat(check(machine -> broken(machine, false), LEAK).get(LEAK).verdict())
        .isEqualTo(Verdict.PROVED);
  }

  @Test
  void aDeadlockThatNobodyAskedForLeavesNothingProved() {
    CheckResult leak = check(UnclaimedTest::stuck, LEAK).get(LEAK);
    assertThat(leak.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(leak.reason()).contains(Rules.NO_DEADLOCK);
  }
}
