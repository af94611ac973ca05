package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A search that met a violation tells a schedule that shows it, however it was cut short. */
class SchedulesTest {
  private static final String RULE = "rule";
  private static final String AT_THE_END = "at the end";

  private static Exploration explore(Automaton automaton, Reduction reduction) {
    return new StatefulSearch(automaton, reduction, Limits.ordinary(), Progress.NONE).run();
  }

  /** One thread raises a cell where another lets it, which breaks a rule. */
  private static Program twoOfThem(Machine machine) {
    Program program = new Program(machine);
    int open = machine.cell("open", 0, Integer::toString);
    int sum = machine.cell("sum", 0, Integer::toString);
    int rule = machine.rule(RULE);
    int end = machine.rule(AT_THE_END);
    program.thread(
        "opens",
        () -> {
          for (int value : List.of(1, 0, 1)) {
            machine.take(
                Step.of(
                    "open",
                    cells -> {
                      cells.set(open, value);
                      return 0;
                    }));
          }
        });
    program.thread(
        "counts",
        () -> {
          for (int i = 0; i < 3; i++) {
            machine.take(
                Step.choice(
                    "count",
                    2,
                    cells -> {
                      cells.set(sum, cells.get(sum) + cells.get(open) * cells.choice());
                      if (cells.get(sum) == 2) {
                        cells.violate(rule, () -> "two");
                      }
                      return 0;
                    }));
          }
        });
    program.atEnd(
        cells -> {
          if (cells.get(sum) == 3) {
            cells.violate(end, () -> "three");
          }
        });
    return program;
  }

  /** Two locks, taken in both orders. */
  private static Program stuck(Machine machine) {
    Program program = new Program(machine);
    int[] locks = {
      machine.cell("first", 0, Integer::toString), machine.cell("second", 0, Integer::toString)
    };
    for (int t = 0; t < 2; t++) {
      int[] mine = {locks[t], locks[1 - t]};
      program.thread(
          "t" + t,
          () -> {
            for (int lock : mine) {
              machine.take(
                  Step.when(
                      "lock",
                      cells -> cells.get(lock) == 0,
                      cells -> {
                        cells.set(lock, 1);
                        return 0;
                      },
                      Step.idling(() -> "the lock")));
            }
          });
    }
    return program;
  }

  @ParameterizedTest
  @EnumSource(
      value = Reduction.class,
      names = {"NONE", "FUSE", "PERSISTENT"})
  void aViolationMetHasAScheduleThatShowsIt(Reduction reduction) {
    Automaton automaton = new Automaton(SchedulesTest::twoOfThem);

    Exploration found = explore(automaton, reduction);

    assertThat(found.schedules()).containsOnlyKeys(RULE, AT_THE_END);
    found
        .schedules()
        .forEach(
            (rule, moves) ->
                assertThat(Replayer.violated(automaton, moves)).as(rule).contains(rule));
  }

  @ParameterizedTest
  @EnumSource(
      value = Reduction.class,
      names = {"NONE", "FUSE", "PERSISTENT"})
  void aDeadlockMetHasOneToo(Reduction reduction) {
    Automaton automaton = new Automaton(SchedulesTest::stuck);

    Exploration found = explore(automaton, reduction);

    List<Move> moves = found.schedules().get(Automaton.DEADLOCK);
    assertThat(moves).isNotNull();
    assertThat(Replayer.violated(automaton, moves)).contains(Automaton.DEADLOCK);
  }
}
