package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** All is decided, however many shared memory locations there are. */
class ManyLocationsTest {
  private static final Property RACE = new Property(Rules.NO_DATA_RACE, "");
  private static final Property LOST = new Property("no-lost-update", "");
  private static final Property STUCK = new Property(Rules.NO_DEADLOCK, "");

  /** Two threads count up by plain accesses, after as many other locations. */
  private static Program program(Machine machine, int others) {
    for (int i = 0; i < others; i++) {
      new IntVar(machine, "other" + i, 0);
    }
    IntVar count = new IntVar(machine, "count", 0);
    int rule = machine.rule(LOST.id());
    Runnable increment = () -> count.set(count.get(MemoryOrder.PLAIN) + 1, MemoryOrder.PLAIN);
    return new Program(machine)
        .thread("a", increment)
        .thread("b", increment)
        .atEnd(
            cells -> {
              if (cells.get(count.cell()) != 2) {
                cells.violate(rule, () -> "an update was lost");
              }
            });
  }

  private static Map<String, Verdict> verdicts(int others) {
    Scenario<Integer> scenario =
        new Scenario<>(
            "increments", Map.of(), List.of(), false, many -> machine -> program(machine, many));
    Budget budget = new Budget(Limits.ordinary(), Reduction.FUSE_AND_SYMMETRY, Progress.NONE);
    return new Checker(budget)
        .check("test", "test", others, scenario, List.of(RACE, LOST, STUCK)).stream()
            .collect(Collectors.toMap(CheckResult::property, CheckResult::verdict));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 64, 500})
  void allIsDecided(int others) {
    assertThat(verdicts(others))
        .containsEntry(RACE.id(), Verdict.REFUTED)
        .containsEntry(LOST.id(), Verdict.REFUTED)
        .containsEntry(STUCK.id(), Verdict.PROVED);
  }
}
