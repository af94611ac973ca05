package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A model whose code depends on anything but what it observed is refused. */
class DeterminismTest {
  private static Exploration explore(Program.Source source) {
    return new StatefulSearch(
            new Automaton(source), Reduction.NONE, Limits.ordinary(), Progress.NONE)
        .run();
  }

  private static void tick(Machine machine, String name) {
    machine.take(Step.of(name, cells -> 0));
  }

  @Test
  void aCounterOutsideTheMachineIsRefused() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        new Program(machine)
                            .thread("t", () -> tick(machine, "run " + runs.incrementAndGet()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not deterministic")
        .hasMessageContaining("thread t");
  }

  @Test
  void aNumberOfStepsThatVariesIsRefused() {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        new Program(machine)
                            .thread(
                                "t",
                                () -> {
                                  for (int i = runs.incrementAndGet() % 3; i > 0; i--) {
                                    tick(machine, "tick");
                                  }
                                })))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not deterministic");
  }

  /** Discovering a local state twice in a row cannot see this one: the past has changed. */
  @Test
  void aFieldThatOneThreadWritesAndAnotherReadsIsRefused() {
    boolean[] flag = {false};
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        new Program(machine)
                            .thread(
                                "reader",
                                () -> {
                                  tick(machine, flag[0] ? "set" : "clear");
                                  tick(machine, "last");
                                })
                            .thread(
                                "writer",
                                () -> {
                                  tick(machine, "first");
                                  flag[0] = true;
                                  tick(machine, "second");
                                })))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not deterministic");
  }

  @Test
  void declaringACellWhileRunningIsRefused() {
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        new Program(machine).thread("t", () -> new IntVar(machine, "late", 0))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("late");
  }

  @Test
  void setUpThatBlocksOrViolatesIsNotModelled() {
    assertThatThrownBy(
            () ->
                explore(
                    machine -> {
                      machine.take(
                          Step.when(
                              "wait", cells -> false, cells -> 0, Step.idling(() -> "nothing")));
                      return new Program(machine);
                    }))
        .isInstanceOf(NotModelledException.class);
    assertThatThrownBy(
            () ->
                explore(
                    machine -> {
                      int rule = machine.rule("rule");
                      machine.take(
                          Step.of(
                              "bad",
                              cells -> {
                                cells.violate(rule, () -> "bad");
                                return 0;
                              }));
                      return new Program(machine);
                    }))
        .isInstanceOf(NotModelledException.class);
  }

  @Test
  void anExceptionOfTheModelReachesTheCaller() {
    assertThatThrownBy(
            () ->
                explore(
                    machine ->
                        new Program(machine)
                            .thread(
                                "t",
                                () -> {
                                  tick(machine, "tick");
                                  throw new NotModelledException("a.c:7: not modelled: goto");
                                })))
        .isInstanceOf(NotModelledException.class)
        .hasMessage("a.c:7: not modelled: goto");
  }

  @Test
  void withTwoWorkersItReachesTheCallerToo() {
    Limits two = new Limits(Limits.ordinary().time(), Limits.ordinary().bytes(), 2);
    Automaton automaton =
        new Automaton(
            machine ->
                new Program(machine)
                    .thread("a", () -> tick(machine, "tick"))
                    .thread(
                        "b",
                        () -> {
                          tick(machine, "tick");
                          throw new NotModelledException("not modelled");
                        }));
    assertThatThrownBy(
            () -> new StatefulSearch(automaton, Reduction.NONE, two, Progress.NONE).run())
        .isInstanceOf(NotModelledException.class);
  }

  @Test
  void aPlainLoopEndsTheSearchAndIsALivelock() {
    Program.Source spins =
        machine -> {
          IntVar flag = new IntVar(machine, "flag", 0);
          return new Program(machine)
              .thread(
                  "spinner", () -> machine.loop(() -> flag.get(MemoryOrder.PLAIN) == 0 ? null : 1));
        };
    for (Reduction reduction : new Reduction[] {Reduction.NONE, Reduction.FUSE}) {
      Exploration found =
          new StatefulSearch(new Automaton(spins), reduction, Limits.ordinary(), Progress.NONE)
              .run();
      assertThat(found.violated()).as("%s", reduction).containsExactly(Automaton.DEADLOCK);
      assertThat(found.livelock()).as("%s", reduction).isNotNull();
    }
  }

  /** A livelock is told however many states it has; that not all were looked at again is said. */
  @Test
  void aLivelockOfManyStatesIsReplayed() {
    Program.Source counting =
        machine -> {
          Program program = new Program(machine);
          for (int i = 0; i < 3; i++) {
            IntVar n = new IntVar(machine, "n" + i, 0);
            program.thread("t" + i, () -> machine.loop(() -> up(n)));
          }
          return program;
        };
    Automaton automaton = new Automaton(counting);
    Exploration found =
        new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), Progress.NONE).run();
    Trace trace = Replayer.trace(automaton, found.livelock(), Automaton.DEADLOCK);
    assertThat(found.states()).isGreaterThan(200_000);
    assertThat(trace.message()).contains("t0, t1, t2 can go on for ever");
    assertThat(trace.waits()).anySatisfy(line -> assertThat(line).contains("not at all of them"));
  }

  private static @Nullable Object up(IntVar n) {
    n.set((n.get(MemoryOrder.ONCE) + 1) % 40, MemoryOrder.ONCE);
    return null;
  }

  /**
   * A step of marked and plain accesses is a scheduling point; its plain part races all the same.
   */
  @Test
  void aRaceOfTwoStepsThatAreNotFusedIsFoundWithFusing() {
    Program.Source mixed =
        machine -> {
          IntVar x = new IntVar(machine, "x", 0);
          IntVar y = new IntVar(machine, "y", 0);
          return new Program(machine)
              .thread(
                  "reader",
                  () ->
                      machine.take(
                          Step.of("both", cells -> cells.get(x.cell()) + cells.get(y.cell()))
                              .readingPlain(x.location())
                              .readingMarked(y.location())))
              .thread("writer", () -> x.set(1, MemoryOrder.RELEASE));
        };
    for (Reduction reduction : new Reduction[] {Reduction.NONE, Reduction.FUSE}) {
      Exploration found =
          new StatefulSearch(new Automaton(mixed), reduction, Limits.ordinary(), Progress.NONE)
              .run();
      assertThat(found.violated()).as("%s", reduction).containsExactly(Automaton.DATA_RACE);
    }
  }

  @Test
  void aPlainAccessThatEndsTheExecutionIsFoundFusedOrNot() {
    for (Reduction reduction : Reduction.values()) {
      Exploration found =
          new StatefulSearch(
                  new Automaton(
                      machine -> {
                        IntVar x = new IntVar(machine, "x", 0);
                        int rule = machine.rule("no-bad-read");
                        return new Program(machine)
                            .thread(
                                "t",
                                () ->
                                    machine.take(
                                        Step.of(
                                                "bad read",
                                                cells -> {
                                                  cells.crash(rule, () -> "read of what is gone");
                                                  return 0;
                                                })
                                            .readingPlain(x.location())))
                            .thread("u", () -> x.set(1, MemoryOrder.ONCE));
                      }),
                  reduction,
                  Limits.ordinary(),
                  Progress.NONE)
              .run();
      assertThat(found.violated()).as(reduction.name()).contains("no-bad-read");
      assertThat(found.exhausted()).as(reduction.name()).isTrue();
    }
  }
}
