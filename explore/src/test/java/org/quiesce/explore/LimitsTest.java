package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A search that runs out of budget says so, and never that it is done. */
class LimitsTest {
  /** Threads that count up a cell each: more states than any tiny budget allows. */
  private static Program counters(org.quiesce.machine.Machine machine) {
    Program program = new Program(machine);
    int rule = machine.rule("rule");
    for (String name : new String[] {"a", "b", "c", "d"}) {
      int cell = machine.cell(name, 0, Integer::toString);
      program.thread(
          name,
          () -> {
            for (int i = 0; i < 20; i++) {
              machine.take(
                  Step.of(
                      "count",
                      cells -> {
                        cells.set(cell, cells.get(cell) + 1);
                        return 0;
                      }));
            }
          });
    }
    return program.atEnd(cells -> cells.violate(rule, () -> "all counted"));
  }

  private static Exploration explore(Limits limits, Progress progress) {
    return new StatefulSearch(new Automaton(LimitsTest::counters), Reduction.NONE, limits, progress)
        .run();
  }

  @Test
  void outOfTimeIsNotExhausted() {
    for (int workers : new int[] {1, 2}) {
      Exploration found =
          explore(new Limits(Duration.ofNanos(1), Long.MAX_VALUE, workers), Progress.NONE);
      assertThat(found.exhausted()).isFalse();
      assertThat(found.reason()).contains("time budget");
    }
  }

  /** Thread a violates the rule in its first step; the others are as many states as ever. */
  private static Program violating(org.quiesce.machine.Machine machine) {
    Program program = counters(machine);
    int rule = machine.rule("early");
    return program.thread(
        "e",
        () ->
            machine.take(
                Step.of(
                    "violate",
                    cells -> {
                      cells.violate(rule, () -> "early");
                      return 0;
                    })));
  }

  @Test
  void whoHasFoundEnoughStopsAndHasExhaustedNothing() {
    for (int workers : new int[] {1, 2}) {
      Exploration found =
          new StatefulSearch(
                  new Automaton(LimitsTest::violating),
                  Reduction.NONE,
                  new Limits(Duration.ofMinutes(5), Long.MAX_VALUE, workers),
                  Progress.NONE)
              .until(violated -> violated.contains("early"))
              .run();
      assertThat(found.violated()).contains("early");
      assertThat(found.exhausted()).isFalse();
      assertThat(found.reason()).isEqualTo("enough was found");
    }
  }

  @Test
  void outOfMemoryBudgetIsNotExhausted() {
    for (int workers : new int[] {1, 2}) {
      Exploration found =
          explore(new Limits(Duration.ofMinutes(5), 1 << 16, workers), Progress.NONE);
      assertThat(found.exhausted()).isFalse();
      assertThat(found.reason()).contains("memory budget");
      assertThat(found.endsChecked()).isFalse();
    }
  }

  @Test
  void progressThatSaysNoInterrupts() {
    for (int workers : new int[] {1, 2}) {
      Limits limits = new Limits(Duration.ofMinutes(5), Long.MAX_VALUE, workers);
      Exploration found = explore(limits, (states, transitions, frontier) -> false);
      assertThat(found.exhausted()).isFalse();
      assertThat(found.reason()).isEqualTo("interrupted");
    }
  }

  @Test
  void progressIsToldOfStatesFound() {
    AtomicLong most = new AtomicLong();
    Exploration found =
        explore(
            Limits.ordinary(),
            (states, transitions, frontier) -> {
              most.accumulateAndGet(states, Math::max);
              return true;
            });
    assertThat(found.exhausted()).isTrue();
    assertThat(found.reason()).isNull();
    assertThat(found.states()).isEqualTo(21 * 21 * 21 * 21);
    assertThat(found.transitions()).isEqualTo(4L * 20 * 21 * 21 * 21);
    assertThat(most.get()).isBetween(2048L, found.states());
  }

  @Test
  void twoWorkersFindTheSameStatesAndTransitions() {
    Exploration one = explore(Limits.ordinary(), Progress.NONE);
    Exploration two = explore(new Limits(Duration.ofMinutes(5), Long.MAX_VALUE, 2), Progress.NONE);
    assertThat(two.states()).isEqualTo(one.states());
    assertThat(two.transitions()).isEqualTo(one.transitions());
    assertThat(two.violated()).isEqualTo(one.violated()).containsExactly("rule");
  }

  /** A spinner waits for a flag that the first counter sets only if it comes last. */
  private static Program sometimesSpinsForEver(org.quiesce.machine.Machine machine) {
    Program program = new Program(machine);
    int[] counts = new int[3];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = machine.cell("count " + i, 0, Integer::toString);
    }
    int flag = machine.cell("flag", 0, Integer::toString);
    for (int count : counts) {
      program.thread(
          "counter " + count,
          () -> {
            for (int i = 0; i < 20; i++) {
              machine.take(
                  Step.of(
                      "count",
                      cells -> {
                        cells.set(count, cells.get(count) + 1);
                        if (cells.get(counts[0]) == 20 && cells.get(counts[1]) < 20) {
                          cells.set(flag, 1);
                        }
                        return 0;
                      }));
            }
          });
    }
    return program.thread(
        "spinner",
        () ->
            machine.loop(
                () -> machine.take(Step.of("look", cells -> cells.get(flag))) == 0 ? null : 1));
  }

  private static Exploration spin(long bytes) {
    return new StatefulSearch(
            new Automaton(LimitsTest::sometimesSpinsForEver),
            Reduction.NONE,
            new Limits(Duration.ofMinutes(5), bytes, 1),
            Progress.NONE)
        .run();
  }

  @Test
  void aSearchWithoutRoomForItsTransitionsComputesThemAgain() {
    Exploration kept = spin(Long.MAX_VALUE);
    assertThat(kept.livelock()).isNotEmpty();
    Exploration computed = spin(kept.bytes() + EndsReachable.bytesFor(kept.states()) - 1);
    assertThat(computed.endsChecked()).isTrue();
    assertThat(computed.violated()).isEqualTo(kept.violated()).containsExactly(Automaton.DEADLOCK);
    assertThat(computed.livelock()).hasSameSizeAs(kept.livelock());
    assertThat(computed.states()).isEqualTo(kept.states());
  }

  @Test
  void theShortestSearchGivesUpToo() {
    Automaton automaton = new Automaton(LimitsTest::counters);
    for (Limits limits :
        List.of(
            new Limits(Duration.ofNanos(1), Long.MAX_VALUE, 1),
            new Limits(Duration.ofMinutes(5), 1 << 10, 1))) {
      assertThat(new ShortestSearch(automaton, limits, Progress.NONE).find(List.of("never")))
          .isEmpty();
      assertThat(
              new ShortestSearch(automaton, limits, Progress.NONE)
                  .find(List.of(Automaton.DEADLOCK)))
          .isEmpty();
    }
  }

  @Test
  void theNaiveSearchGivesUpToo() {
    Automaton automaton = new Automaton(LimitsTest::counters);
    assertThatThrownBy(() -> new NaiveSearch(automaton, false, 1000).run())
        .isInstanceOf(NaiveSearch.TooManySchedulesException.class)
        .hasMessageContaining("1000");
  }

  @Test
  void aBudgetOfNothingIsRefused() {
    assertThatThrownBy(() -> new Limits(Duration.ZERO, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
