package org.quiesce.explore;

import java.util.SplittableRandom;
import org.quiesce.machine.RestartException;

/**
 * Runs a program a few times from its beginning to its end, by schedules drawn from a seed: the
 * cheapest way to meet what it was set up without, long before a search gets there. Finds nothing
 * else.
 */
public final class RandomWalks {
  private static final int MOST_STEPS = 4_000;

  /** One step in so many is another thread's although the last one could have gone on. */
  private static final int SWITCH = 12;

  /** One choice in so many is not the ordinary one. */
  private static final int UNUSUAL = 4;

  private final Automaton automaton;
  private final StateCells view;
  private final SplittableRandom random;

  /**
   * @param seed the same walks for the same seed
   */
  public RandomWalks(Automaton automaton, long seed) {
    this.automaton = automaton;
    this.view = new StateCells(automaton.initialCells(), null);
    this.random = new SplittableRandom(seed);
  }

  /**
   * Walks.
   *
   * @param walks how many; the first one without switches and unusual choices
   * @param until no walk begins after this, by {@link System#nanoTime}
   * @throws RestartException if a step met what the program was set up without
   */
  public void go(int walks, long until) {
    for (int i = 0; i < walks && System.nanoTime() - until < 0; i++) {
      walk(i > 0);
    }
  }

  private void walk(boolean varied) {
    Configuration state = new Configuration(automaton);
    int last = 0;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int enabled = state.enabled(view);
      if (enabled == 0) {
        if (state.isQuiet(automaton)) {
          view.clear();
          view.at(state.cells, 0, 0);
          automaton.checkEnd(view);
        }
        return;
      }
      if ((enabled >>> last & 1) == 0 || varied && random.nextInt(SWITCH) == 0) {
        last = any(enabled);
      }
      int outcomes = state.next(last).outcomes();
      int choice = varied && random.nextInt(UNUSUAL) == 0 ? random.nextInt(outcomes) : 0;
      view.clear();
      state.take(automaton, last, choice, view);
      if (view.ended()) {
        return;
      }
    }
  }

  private int any(int enabled) {
    int skip = random.nextInt(Integer.bitCount(enabled));
    int left = enabled;
    for (int i = 0; i < skip; i++) {
      left &= left - 1;
    }
    return Integer.numberOfTrailingZeros(left);
  }
}
