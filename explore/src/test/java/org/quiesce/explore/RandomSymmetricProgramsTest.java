package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs of identical threads: with symmetry as without, and its classes add up. */
class RandomSymmetricProgramsTest {
  private static final int PROGRAMS = 1_200;
  private static final int MOST_STATES = 3_000;

  private final List<String> mismatches = new ArrayList<>();

  private void check(long seed, String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      mismatches.add(
          "seed %d: %s are %s, expected %s in %s"
              .formatted(seed, what, found, expected, RandomProgram.ofIdenticalThreads(seed)));
    }
  }

  @Test
  void symmetryKeepsVerdictsAndEventsAndItsClassesAddUpToAllStates() {
    int compared = 0;
    long kept = 0;
    long all = 0;
    for (long seed = 1; compared < PROGRAMS; seed++) {
      Automaton automaton = new Automaton(RandomProgram.ofIdenticalThreads(seed));
      Progress notTooMany = (states, transitions, frontier) -> states <= MOST_STATES;
      Exploration without =
          new StatefulSearch(automaton, Reduction.FUSE, Limits.ordinary(), notTooMany).run();
      if (!without.exhausted()) {
        continue;
      }
      StatefulSearch symmetric =
          new StatefulSearch(
              automaton, Reduction.FUSE_AND_SYMMETRY, Limits.ordinary(), Progress.NONE);
      Exploration with = symmetric.run();
      check(seed, "rules", with.violated(), without.violated());
      check(seed, "events", with.events(), without.events());
      check(seed, "exhausted", with.exhausted(), true);
      check(seed, "states", symmetric.representedStates(), without.states());
      kept += with.states();
      all += without.states();
      compared++;
    }
    System.out.println(
        "compared %d symmetric programs, %d mismatches (%d states kept of %d)"
            .formatted(compared, mismatches.size(), kept, all));
    assertThat(mismatches).isEmpty();
    assertThat(kept).as("states saved").isLessThan(all / 2);
  }
}
