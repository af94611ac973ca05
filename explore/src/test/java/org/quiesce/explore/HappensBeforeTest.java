package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** A data race is found where, and only where, vector clocks over all schedules find one. */
class HappensBeforeTest {
  private static final int PROGRAMS = 1_500;
  private static final int PROGRAMS_WITH_LOOPS = 500;
  private static final int MOST_SCHEDULES = 200;

  private final List<String> mismatches = new ArrayList<>();
  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void everySearchAgreesWithVectorClocks() {
    compareAll(PROGRAMS, seed -> new RandomMessages(seed, false), Reduction.PERSISTENT);
    assertThat(seen.get("race in order")).isGreaterThan(PROGRAMS / 40);
  }

  @Test
  void identicalThreadsToo() {
    compareAll(PROGRAMS, seed -> new RandomMessages(seed, true), Reduction.FUSE_AND_SYMMETRY);
    assertThat(seen.get("race in order")).isPositive();
  }

  @Test
  void programsWithLoopsAndCallsToo() {
    compareAll(PROGRAMS_WITH_LOOPS, RandomProgram::new, Reduction.PERSISTENT);
  }

  private void compareAll(int most, LongFunction<Program.Source> programs, Reduction another) {
    int compared = 0;
    for (long seed = 1; compared < most; seed++) {
      compared += compare(programs.apply(seed), "seed " + seed, another) ? 1 : 0;
    }
    System.out.println("compared " + compared + " programs: " + seen);
    assertThat(mismatches).isEmpty();
  }

  private boolean compare(Program.Source program, String name, Reduction another) {
    boolean race;
    try {
      race = VectorClocks.race(new Automaton(program), MOST_SCHEDULES);
    } catch (VectorClocks.TooManyException e) {
      return false;
    }
    boolean told = false;
    for (Reduction reduction : List.of(Reduction.NONE, Reduction.FUSE, another)) {
      Exploration found =
          new StatefulSearch(new Automaton(program), reduction, Limits.ordinary(), Progress.NONE)
              .run();
      told |= found.raceInOrder();
      if (race != found.violated().contains(Automaton.DATA_RACE)
          || !found.exhausted()
          || found.racesUndecided() != null) {
        mismatches.add(
            "%s, %s: %s, expected %s in %s".formatted(name, reduction, found, race, program));
      }
    }
    seen.merge(told ? "race in order" : race ? "race" : "none", 1, Integer::sum);
    return true;
  }
}
