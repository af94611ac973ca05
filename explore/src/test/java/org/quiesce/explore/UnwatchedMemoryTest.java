package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** Shared memory beyond what a step's masks have bits for: found is the same, data races aside. */
class UnwatchedMemoryTest {
  private static final int PROGRAMS = 1_500;
  private static final int MOST_SCHEDULES = 2_000;
  private static final int BITS = 64;

  /** The program, whose variables are declared after others that nobody uses. */
  private static Automaton after(int others, Program.Source source) {
    return new Automaton(
        machine -> {
          for (int i = 0; i < others; i++) {
            new IntVar(machine, "other" + i, 0);
          }
          return source.on(machine);
        });
  }

  private static Exploration explore(Automaton automaton, Reduction reduction) {
    return new StatefulSearch(automaton, reduction, Limits.ordinary(), Progress.NONE).run();
  }

  private static Set<String> otherThanRaces(Set<String> rules) {
    Set<String> others = new TreeSet<>(rules);
    others.remove(Automaton.DATA_RACE);
    return others;
  }

  @Test
  void randomProgramsBreakTheSameRules() {
    List<String> mismatches = new ArrayList<>();
    int compared = 0;
    int unwatched = 0;
    for (long seed = 1; compared < PROGRAMS; seed++) {
      RandomProgram program = new RandomProgram(seed);
      NaiveSearch.Result naive;
      try {
        naive = new NaiveSearch(new Automaton(program), false, MOST_SCHEDULES).run();
      } catch (NaiveSearch.TooManySchedulesException e) {
        continue;
      }
      compared++;
      Automaton automaton = after(BITS - 1 - (int) (seed % 4), program);
      unwatched += automaton.unwatched().size();
      for (Reduction reduction : Reduction.values()) {
        Exploration found = explore(automaton, reduction);
        if (!otherThanRaces(found.violated()).equals(otherThanRaces(naive.violated()))
            || !found.events().equals(naive.events())) {
          mismatches.add(
              seed + " " + reduction + found + naive.violated() + naive.events() + program);
        }
      }
    }
    assertThat(mismatches).isEmpty();
    assertThat(unwatched).isGreaterThanOrEqualTo(3 * PROGRAMS);
  }

  private static Program race(Machine machine) {
    IntVar variable = new IntVar(machine, "variable", 0);
    return new Program(machine)
        .thread("a", () -> variable.set(1, MemoryOrder.PLAIN))
        .thread("b", () -> variable.set(2, MemoryOrder.PLAIN));
  }

  @Test
  void theLastLocationWithABitIsCompared() {
    Automaton automaton = after(BITS - 1, UnwatchedMemoryTest::race);
    assertThat(automaton.unwatched()).isEmpty();
    assertThat(explore(automaton, Reduction.FUSE).violated()).containsExactly(Automaton.DATA_RACE);
  }

  @Test
  void theNextOneIsToldOf() {
    assertThat(after(BITS, UnwatchedMemoryTest::race).unwatched())
        .containsExactly("other63", "variable");
  }
}
