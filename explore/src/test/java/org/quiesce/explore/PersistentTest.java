package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Threads that go alone where nobody minds: what they save, and that a wrong way would be seen. */
class PersistentTest {
  private static final int PROGRAMS = 1_500;
  private static final int MOST_STATES = 3_000;

  private static Exploration explore(
      Automaton automaton, Reduction reduction, Persistent.Flaw flaw, Outcomes outcomes) {
    Progress notTooMany = (states, transitions, frontier) -> states <= 20 * MOST_STATES;
    return new StatefulSearch(automaton, reduction, Limits.ordinary(), notTooMany)
        .collecting(outcomes)
        .flawed(flaw)
        .run();
  }

  private static Exploration explore(Program.Source source, Reduction reduction) {
    return explore(new Automaton(source), reduction, Persistent.Flaw.NONE, new Outcomes());
  }

  private static Step add(String name, int cell, int summand) {
    return Step.of(
        name,
        cells -> {
          cells.set(cell, cells.get(cell) + summand);
          return 0;
        });
  }

  @Test
  void threadsThatShareNothingAreNotInterleaved() {
    Program.Source source =
        machine -> {
          Program program = new Program(machine);
          for (int t = 0; t < 4; t++) {
            int own = machine.cell("own" + t, 0, Integer::toString);
            program.thread(
                "t" + t,
                () -> {
                  for (int i = 0; i < 5; i++) {
                    machine.take(add("add", own, 1));
                  }
                });
          }
          return program;
        };
    assertThat(explore(source, Reduction.FUSE).states()).isEqualTo(6L * 6 * 6 * 6);
    assertThat(explore(source, Reduction.PERSISTENT).states()).isEqualTo(4 * 5 + 1);
  }

  @Test
  void whoeverHoldsALockGoesAloneThroughWhatItProtects() {
    Program.Source source =
        machine -> {
          Program program = new Program(machine);
          SpinLock lock = new SpinLock(new Kernel(machine), "lock");
          int before = machine.cell("before", 0, Integer::toString);
          int shared = machine.cell("shared", 0, Integer::toString);
          for (int t = 0; t < 3; t++) {
            program.thread(
                "t" + t,
                () -> {
                  machine.take(add("add before", before, 1));
                  try (Lock.Held held = lock.guard()) {
                    for (int i = 0; i < 6; i++) {
                      machine.take(add("add", shared, 1));
                    }
                  }
                });
          }
          return program;
        };
    Exploration all = explore(source, Reduction.FUSE);
    Exploration alone = explore(source, Reduction.PERSISTENT);
    assertThat(alone.violated()).isEqualTo(all.violated());
    assertThat(alone.transitions()).isLessThan(all.transitions() * 2 / 3);
  }

  @Test
  void whoGoesRoundForEverDoesNotKeepOthersFromGoing() {
    Program.Source source = machine -> spinning(machine, true);
    Exploration all = explore(source, Reduction.FUSE);
    Exploration alone = explore(source, Reduction.PERSISTENT);
    assertThat(all.violated()).contains("rule");
    assertThat(alone.violated()).isEqualTo(all.violated());
    Exploration wrong =
        explore(
            new Automaton(source),
            Reduction.PERSISTENT,
            Persistent.Flaw.NEVER_ENDS,
            new Outcomes());
    assertThat(wrong.violated()).doesNotContain("rule");
  }

  @Test
  void aLivelockIsFoundWithAScheduleThatLeadsIntoIt() {
    Exploration found = explore(machine -> spinning(machine, false), Reduction.PERSISTENT);
    assertThat(found.endsChecked()).isTrue();
    assertThat(found.violated()).contains(Automaton.DEADLOCK);
    assertThat(found.livelock()).isNotNull();
  }

  /** One thread turns a cell of its own round and round; another breaks a rule. */
  private static Program spinning(Machine machine, boolean daemon) {
    Program program = new Program(machine);
    int own = machine.cell("own", 0, Integer::toString);
    int other = machine.cell("other", 0, Integer::toString);
    int rule = machine.rule("rule");
    Runnable spins =
        () ->
            machine.loop(
                () -> {
                  machine.take(
                      Step.of(
                          "turn",
                          cells -> {
                            cells.set(own, 1 - cells.get(own));
                            return 0;
                          }));
                  return null;
                });
    if (daemon) {
      program.daemon("spins", spins);
    } else {
      program.thread("spins", spins);
    }
    return program.thread(
        "breaks",
        () -> {
          machine.take(add("add", other, 1));
          machine.take(
              Step.of(
                  "break",
                  cells -> {
                    if (daemon) {
                      cells.violate(rule, () -> "broken");
                    }
                    return cells.get(other);
                  }));
        });
  }

  @Test
  void aRaceWithWhatWasTouchedBeforeAStepAloneIsFound() {
    Program.Source source =
        machine -> {
          IntVar x = new IntVar(machine, "x", 0);
          int own = machine.cell("own", 0, Integer::toString);
          int other = machine.cell("other", 0, Integer::toString);
          return new Program(machine)
              .thread(
                  "writes",
                  () -> {
                    machine.take(add("add", own, 1));
                    x.set(1, MemoryOrder.PLAIN);
                    machine.take(add("add", own, 1));
                  })
              .thread(
                  "reads",
                  () -> {
                    machine.take(add("add", other, 1));
                    x.get(MemoryOrder.PLAIN);
                    machine.take(add("add", other, 1));
                  });
        };
    assertThat(explore(source, Reduction.PERSISTENT).violated())
        .containsExactly(Automaton.DATA_RACE);
  }

  @Test
  void resultsDoNotDependOnHowManySearch() {
    for (long seed = 1; seed <= 60; seed++) {
      RandomProgram program = new RandomProgram(seed);
      Exploration one =
          new StatefulSearch(
                  new Automaton(program), Reduction.PERSISTENT, Limits.ordinary(), Progress.NONE)
              .run();
      Limits two = new Limits(Limits.ordinary().time(), Limits.ordinary().bytes(), 2);
      Exploration both =
          new StatefulSearch(new Automaton(program), Reduction.PERSISTENT, two, Progress.NONE)
              .run();
      assertThat(both.states()).as("states of seed %d", seed).isEqualTo(one.states());
      assertThat(both.violated()).isEqualTo(one.violated());
    }
  }

  /**
   * The oracle is the search without reductions; each way to be wrong differs from it somewhere.
   */
  @Test
  void itAgreesWithTheSearchOfAllStatesAndWhatIsWrongDoesNot() {
    Map<Persistent.Flaw, Integer> mismatches = new EnumMap<>(Persistent.Flaw.class);
    long kept = 0;
    long all = 0;
    int compared = 0;
    for (long seed = 100_000; compared < PROGRAMS; seed++) {
      RandomProgram program = new RandomProgram(seed);
      Automaton automaton = new Automaton(program);
      Outcomes expected = new Outcomes();
      Progress notTooMany = (states, transitions, frontier) -> states <= MOST_STATES;
      Exploration without =
          new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), notTooMany)
              .collecting(expected)
              .run();
      if (!without.exhausted()) {
        continue;
      }
      compared++;
      all += without.states();
      for (Persistent.Flaw flaw : Persistent.Flaw.values()) {
        Automaton learning = new Automaton(program);
        boolean same = true;
        // The second search starts with all that the first has learnt.
        for (int search = 1; search <= 2; search++) {
          Outcomes outcomes = new Outcomes();
          Exploration with = explore(learning, Reduction.PERSISTENT, flaw, outcomes);
          kept += flaw == Persistent.Flaw.NONE && search == 1 ? with.states() : 0;
          same &=
              with.violated().equals(without.violated())
                  && with.events().equals(without.events())
                  && with.exhausted()
                  && cells(automaton, outcomes).equals(cells(automaton, expected));
          if (!same && flaw == Persistent.Flaw.NONE) {
            System.out.println("seed %d: %s, expected %s".formatted(seed, with, without));
          }
        }
        mismatches.merge(flaw, same ? 0 : 1, Integer::sum);
      }
    }
    System.out.println(
        "compared %d programs, %d states of %d, mismatches %s"
            .formatted(compared, kept, all, mismatches));
    assertThat(mismatches.get(Persistent.Flaw.NONE)).isZero();
    assertThat(mismatches.get(Persistent.Flaw.LOOKS_AT_NEXT_STEPS_ONLY)).isPositive();
    assertThat(mismatches.get(Persistent.Flaw.GUARDS_STAY_SHUT)).isPositive();
    assertThat(mismatches.get(Persistent.Flaw.FORGETS_RACES)).isPositive();
    assertThat(kept).isLessThan(all);
  }

  private static Set<List<Integer>> cells(Automaton automaton, Outcomes outcomes) {
    Set<List<Integer>> cells = new HashSet<>();
    outcomes.states().forEach(state -> cells.add(state.subList(0, automaton.cells())));
    return cells;
  }
}
