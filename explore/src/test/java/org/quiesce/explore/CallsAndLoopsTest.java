package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** What a thread's past is forgotten of, and what is not: calls, loops and locals. */
class CallsAndLoopsTest {
  private final Set<Integer> endings = new TreeSet<>();
  private int result;

  /** A step that writes the program's result down. */
  private void note(Machine machine, int value) {
    machine.take(
        Step.of(
            "note",
            cells -> {
              cells.set(result, cells.get(result) * 10 + value);
              return 0;
            }));
  }

  private static int fetch(Machine machine, int value) {
    return machine.take(Step.of("fetch " + value, cells -> value));
  }

  private interface Body {
    void run(Machine machine);
  }

  private Exploration explore(Body body) {
    endings.clear();
    Automaton automaton =
        new Automaton(
            machine -> {
              result = machine.cell("result", 0, Integer::toString);
              return new Program(machine)
                  .thread("t", () -> body.run(machine))
                  .atEnd(cells -> endings.add(cells.get(result)));
            });
    return new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), Progress.NONE).run();
  }

  @Test
  void aCallThatTakesNoStepDoesNotTakeTheNextCallsResult() {
    explore(
        machine -> {
          int first = machine.call("nothing", () -> 7);
          int second = machine.call("something", () -> fetch(machine, 2));
          note(machine, first);
          note(machine, second);
        });
    assertThat(endings).containsExactly(72);
  }

  @Test
  void aNestedCallThatTakesNoStepDoesNotEither() {
    explore(
        machine -> {
          machine.run("outer", () -> machine.run("nothing", () -> {}));
          machine.run("outer", () -> note(machine, machine.call("inner", () -> fetch(machine, 3))));
          machine.run("outer", () -> note(machine, 4));
        });
    assertThat(endings).containsExactly(34);
  }

  @Test
  void aLoopThatTakesNoStepDoesNotTakeTheNextLoopsLocals() {
    explore(
        machine -> {
          Local<Integer> sum = machine.local(0);
          machine.run("a", () -> machine.loop(() -> 0));
          machine.run(
              "b",
              () ->
                  machine.loop(
                      () -> {
                        sum.set(sum.get() + fetch(machine, 1));
                        return sum.get() < 3 ? null : 0;
                      }));
          note(machine, sum.get());
        });
    assertThat(endings).containsExactly(3);
  }

  @Test
  void aCallInsideALoopIsNotMistakenForTheCallAfterIt() {
    explore(
        machine -> {
          Local<Integer> rounds = machine.local(0);
          machine.loop(
              () -> {
                machine.run("nothing", () -> {});
                rounds.set(rounds.get() + 1);
                return rounds.get() < 3 ? null : 0;
              });
          note(machine, machine.call("something", () -> fetch(machine, 5)));
          note(machine, rounds.get());
        });
    assertThat(endings).containsExactly(53);
  }

  @Test
  void aCallChangesTheCallersLocals() {
    explore(
        machine -> {
          Local<Integer> out = machine.local(1);
          int returned =
              machine.call(
                  "f",
                  () -> {
                    Local<Integer> inner = machine.local(0);
                    inner.set(fetch(machine, 4));
                    out.set(inner.get() + 1);
                    return fetch(machine, 6);
                  });
          note(machine, out.get());
          note(machine, returned);
        });
    assertThat(endings).containsExactly(56);
  }

  @Test
  void aLocalMayPointToAnotherLocal() {
    explore(
        machine -> {
          Local<Integer> target = machine.local(1);
          Local<Local<Integer>> pointer = machine.local(target);
          machine.run(
              "f",
              () -> {
                pointer.get().set(fetch(machine, 8));
                fetch(machine, 0);
              });
          note(machine, target.get());
          note(machine, pointer.get().get());
        });
    assertThat(endings).containsExactly(88);
  }

  @Test
  void loopsInLoopsEndWithWhatTheirLocalsSay() {
    explore(
        machine -> {
          Local<Integer> outer = machine.local(0);
          Local<Integer> total = machine.local(0);
          machine.loop(
              () -> {
                Local<Integer> inner = machine.local(0);
                machine.loop(
                    () -> {
                      total.set(total.get() + fetch(machine, 1));
                      inner.set(inner.get() + 1);
                      return inner.get() < 2 ? null : 0;
                    });
                outer.set(outer.get() + 1);
                return outer.get() < 4 ? null : 0;
              });
          note(machine, total.get());
        });
    assertThat(endings).containsExactly(8);
  }

  @Test
  void twoPastsWithTheSameResultAreOneLocalState() {
    Exploration counted =
        explore(
            machine -> {
              machine.run(
                  "choose", () -> machine.take(Step.choice("choose", 4, cells -> cells.choice())));
              note(machine, 1);
            });
    assertThat(counted.states()).isEqualTo(3);
    assertThat(endings).containsExactly(1);
  }

  @Test
  void aDaemonsRoundsLeaveNoTrace() {
    Automaton automaton =
        new Automaton(
            machine -> {
              IntVar flag = new IntVar(machine, "flag", 0);
              return new Program(machine)
                  .daemon(
                      "flipper",
                      () ->
                          machine.loop(
                              () -> {
                                flag.set(1 - flag.get(MemoryOrder.ONCE), MemoryOrder.ONCE);
                                return null;
                              }));
            });
    Exploration counted =
        new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), Progress.NONE).run();
    assertThat(counted.states()).isEqualTo(4);
  }

  @Test
  void aLoopThatTouchesNothingSharedIsNotModelled() {
    assertThatThrownBy(() -> explore(machine -> machine.loop(() -> null)))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("goes on for ever");
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        machine.loop(
                            () -> {
                              machine.run("nothing", () -> {});
                              return null;
                            })))
        .isInstanceOf(NotModelledException.class)
        .hasMessageContaining("goes on for ever");
  }

  @Test
  void finallyBlocksOfAStoppedRunDoNotTakeSteps() {
    explore(
        machine -> {
          try {
            fetch(machine, 1);
            fetch(machine, 2);
          } finally {
            note(machine, 9);
          }
        });
    assertThat(endings).containsExactly(9);
  }
}
