package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * Programs with more memory, rules, events and threads than a machine word has bits, or than most
 * programs have: what is found in them is what is found in the same program without the rest.
 */
class LargeProgramsTest {
  private static final int PROGRAMS = 1_500;
  private static final int MOST_SCHEDULES = 2_000;

  /** A program after others' memory, rules and events that nobody uses, and threads that end. */
  private static Program.Source after(int others, int threads, Program.Source source) {
    return machine -> {
      for (int i = 0; i < others; i++) {
        new IntVar(machine, "other" + i, 0);
        machine.rule("other rule " + i);
        machine.event("other event " + i);
      }
      Program small = source.on(machine);
      Program large = new Program(machine);
      for (int i = 0; i < threads; i++) {
        large.thread("other" + i, () -> {});
      }
      for (Program.ThreadSpec thread : small.threads()) {
        if (thread.daemon()) {
          large.daemon(thread.name(), thread.body());
        } else {
          large.thread(thread.name(), thread.body());
        }
      }
      small.endChecks().forEach(large::atEnd);
      return large.symmetric(
          small.roles().stream()
              .map(r -> new Program.Role(r.thread() + threads, r.objects(), r.cells()))
              .toList());
    };
  }

  @Test
  void randomProgramsBreakTheSameRules() {
    List<String> mismatches = new ArrayList<>();
    int compared = 0;
    int races = 0;
    for (long seed = 1; compared < PROGRAMS; seed++) {
      RandomProgram program =
          seed % 3 == 0 ? RandomProgram.ofIdenticalThreads(seed) : new RandomProgram(seed);
      NaiveSearch.Result naive;
      try {
        naive = new NaiveSearch(new Automaton(program), false, MOST_SCHEDULES).run();
      } catch (NaiveSearch.TooManySchedulesException e) {
        continue;
      }
      compared++;
      races += naive.violated().contains(Automaton.DATA_RACE) ? 1 : 0;
      // Its own memory lies around a multiple of 64, its threads from the 7th to the 31st.
      int others = 64 * (1 + (int) (seed % 3)) - (int) (seed % 5);
      int threads = 6 + (int) (seed % 23);
      Program.Source large = after(others, threads, program);
      Automaton automaton = new Automaton(large);
      for (Reduction reduction : Reduction.values()) {
        Exploration found =
            new StatefulSearch(automaton, reduction, Limits.ordinary(), Progress.NONE).run();
        if (!found.violated().equals(naive.violated()) || !found.events().equals(naive.events())) {
          mismatches.add(seed + " " + reduction + found + naive + program);
        }
      }
      mismatches.addAll(shortest(large, automaton, naive.violated()));
    }
    assertThat(mismatches).isEmpty();
    assertThat(races).isGreaterThan(PROGRAMS / 20);
  }

  private static List<String> shortest(
      Program.Source source, Automaton automaton, Set<String> expected) {
    List<String> mismatches = new ArrayList<>();
    Collection<ShortestSearch.Found> all =
        new ShortestSearch(automaton, Limits.ordinary(), Progress.NONE).find(automaton.rules());
    Set<String> rules = all.stream().map(ShortestSearch.Found::rule).collect(Collectors.toSet());
    if (!rules.equals(expected)) {
      mismatches.add("shortest: " + rules + " instead of " + expected);
    }
    for (ShortestSearch.Found found : all) {
      Token token = Token.parse(Replayer.token(automaton, "large", found.moves()).toString());
      Replayer.replay(new Automaton(source), token, found.rule());
    }
    return mismatches;
  }

  private static Program race(Machine machine) {
    IntVar variable = new IntVar(machine, "variable", 0);
    return new Program(machine)
        .thread("a", () -> variable.set(1, MemoryOrder.PLAIN))
        .thread("b", () -> variable.set(2, MemoryOrder.PLAIN));
  }

  @Test
  void aRaceOnTheThousandthLocationIsFound() {
    for (Reduction reduction : Reduction.values()) {
      assertThat(
              new StatefulSearch(
                      new Automaton(after(999, 0, LargeProgramsTest::race)),
                      reduction,
                      Limits.ordinary(),
                      Progress.NONE)
                  .run()
                  .violated())
          .containsExactly(Automaton.DATA_RACE);
    }
  }

  /** Each thread of so many adds 1 to one of the first two counters, or to one of its own. */
  private static Program.Source adders(int threads) {
    return machine -> {
      Program program = new Program(machine);
      List<IntVar> counters = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        counters.add(new IntVar(machine, "counter" + t, 0));
      }
      int full = machine.rule("full");
      for (int t = 0; t < threads; t++) {
        IntVar counter = counters.get(t % 6 == 0 ? 0 : t);
        program.thread(
            "t" + t,
            () -> {
              if (counter.getAndAdd(1) == 0 && counter != counters.get(0)) {
                return;
              }
              machine.take(
                  Step.of(
                      "look",
                      cells -> {
                        if (cells.get(counter.cell()) == (threads + 5) / 6) {
                          cells.violate(full, () -> "all of them");
                        }
                        return 0;
                      }));
            });
      }
      return program;
    };
  }

  @Test
  void aDozenThreadsThatAllMove() {
    Automaton automaton = new Automaton(adders(12));
    Exploration found =
        new StatefulSearch(automaton, Reduction.FUSE, Limits.ordinary(), Progress.NONE).run();
    assertThat(found.exhausted()).isTrue();
    assertThat(found.violated()).containsExactly("full");
  }

  private static Program flushersAndWaiters(Machine machine) {
    Kernel kernel = new Kernel(machine);
    WorkStruct work = new WorkStruct(kernel, "work", () -> {}, null);
    WaitVar var = new WaitVar(kernel, "var");
    Completion done = new Completion(kernel, "done");
    RwSemaphore sem = new RwSemaphore(kernel, "sem");
    IntVar count = new IntVar(machine, "count", 0);
    return new Program(machine)
        .daemon("kworker", () -> machine.loop(() -> serve(work)))
        .thread(
            "a",
            () -> {
              sem.downRead();
              work.schedule();
              work.flush();
              done.await();
              sem.upRead();
            })
        .thread(
            "b",
            () -> {
              sem.downRead();
              sem.upRead();
              work.flush();
              var.waitEvent(() -> count.get(MemoryOrder.ACQUIRE) != 0);
            })
        .thread(
            "c",
            () -> {
              count.set(1, MemoryOrder.RELEASE);
              var.wakeUp();
              done.complete();
              sem.downWrite();
              sem.upWrite();
            });
  }

  private static @Nullable Integer serve(WorkStruct work) {
    work.process();
    return null;
  }

  @Test
  void whatThreadsWaitForDoesNotDependOnTheirNumbers() {
    List<Long> states = new ArrayList<>();
    for (int others : new int[] {0, 6, 27}) {
      Automaton automaton = new Automaton(after(0, others, LargeProgramsTest::flushersAndWaiters));
      Exploration found =
          new StatefulSearch(automaton, Reduction.FUSE, Limits.ordinary(), Progress.NONE).run();
      assertThat(found.exhausted()).isTrue();
      assertThat(found.violated()).isEmpty();
      states.add(found.states());
    }
    assertThat(new HashSet<>(states)).hasSize(1);
  }

  @Test
  void thirtyOneThreadsAreTheMost() {
    assertThat(new Automaton(adders(Program.MOST_THREADS)).threadNames()).hasSize(31);
    assertThatThrownBy(() -> new Automaton(adders(32)))
        .isInstanceOf(NotModelledException.class)
        .hasMessage("a program of 32 threads: at most 31 are modelled");
  }

  @Test
  void theTokenOfTheLastThreadIsReadBack() {
    List<Move> moves = new ArrayList<>();
    for (int t = 0; t < Program.MOST_THREADS; t++) {
      moves.add(new Move(t, t % 3));
      moves.add(new Move(t, 0));
    }
    Token token = new Token("s", "00000000", moves, "0000");
    assertThat(token.toString()).contains("z=1z").endsWith("E2~0000");
    assertThat(Token.parse(token.toString())).isEqualTo(token);
    assertThatThrownBy(() -> Token.parse("s@00000000:F~0000"))
        .hasMessageContaining("expected a letter a to z or A to E");
  }

  @Test
  void ruleNamesBeyondTheFirst64AreKept() {
    IdSet set = IdSet.of(70);
    set.add(3);
    set.add(200);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      names.add("r" + i);
    }
    assertThat(set.names(names)).isEqualTo(new TreeSet<>(Set.of("r3", "r70", "r200")));
    IdSet other = IdSet.of(200);
    assertThat(set.meets(other)).isTrue();
    set.removeAll(other);
    assertThat(set.meets(other)).isFalse();
    assertThat(set.exceeds(IdSet.of(3))).isTrue();
  }
}
