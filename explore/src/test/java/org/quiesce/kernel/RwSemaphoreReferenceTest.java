package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Outcomes;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * {@link RwSemaphore} against {@link RwsemReference}, exhaustively over short programs: which notes
 * the threads can end with, deadlocks (a thread with too few notes) included.
 *
 * <p>The model must allow <em>exactly</em> what {@link RwsemReference.Rules#ANY_WAITER} does, the
 * over-approximation that kernel fact 1.3 recommends (any grant order when the lock is free, but a
 * reader that arrives while a writer is queued and readers hold it must queue), and <em>at
 * least</em> what the kernel's own rules do: less would be a proof that does not hold.
 */
class RwSemaphoreReferenceTest {
  private static final int BITS = 6;

  private final List<String> mismatches = new ArrayList<>();
  private int compared;

  private void compare(String... programs) {
    compared++;
    Set<String> model = model(programs);
    Set<String> any = RwsemReference.endings(RwsemReference.Rules.ANY_WAITER, programs);
    Set<String> kernel = RwsemReference.endings(RwsemReference.Rules.KERNEL, programs);
    complain("missing of the kernel's", kernel, model, programs);
    complain("missing", any, model, programs);
    complain("too many", model, any, programs);
  }

  private void complain(String what, Set<String> all, Set<String> allowed, String... programs) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(allowed);
    if (!rest.isEmpty()) {
      mismatches.add(what + " in " + Arrays.toString(programs) + ": " + rest.iterator().next());
    }
  }

  private static Set<String> model(String... programs) {
    Automaton automaton =
        new Automaton(
            machine -> {
              Kernel kernel = new Kernel(machine);
              List<Integer> notes = new ArrayList<>();
              for (int t = 0; t < programs.length; t++) {
                notes.add(machine.cell("note" + t, 1, Integer::toString));
              }
              RwSemaphore sem = new RwSemaphore(kernel, "sem");
              Program program = new Program(machine);
              for (int t = 0; t < programs.length; t++) {
                int note = notes.get(t);
                String calls = programs[t];
                program.thread("t" + t, () -> run(kernel, sem, note, calls));
              }
              return program;
            });
    Outcomes outcomes = new Outcomes();
    new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), Progress.NONE)
        .collecting(outcomes)
        .run();
    Set<String> endings = new TreeSet<>();
    for (List<Integer> state : outcomes.states()) {
      List<String> threads = new ArrayList<>();
      for (int t = 0; t < programs.length; t++) {
        threads.add(unpack(state.get(t)).toString());
      }
      endings.add(threads.toString());
    }
    return endings;
  }

  private static List<Integer> unpack(int notes) {
    List<Integer> list = new ArrayList<>();
    for (int rest = notes; rest != 1; rest >>>= BITS) {
      list.add(0, rest & (1 << BITS) - 1);
    }
    return list;
  }

  private static void run(Kernel kernel, RwSemaphore sem, int note, String calls) {
    for (int at = 0; at < calls.length(); at++) {
      boolean got = true;
      switch (calls.charAt(at)) {
        case 'R' -> sem.downRead();
        case 'W' -> sem.downWrite();
        case 'T' -> got = sem.downReadTrylock();
        case 'X' -> got = sem.downWriteTrylock();
        case 'D' -> sem.downgradeWrite();
        case 'r' -> sem.upRead();
        case 'w' -> sem.upWrite();
        default -> {}
      }
      if ("RWTXD".indexOf(calls.charAt(at)) >= 0) {
        note(kernel, sem, note, got);
      }
      if (!got) {
        int behind = calls.indexOf(' ', at);
        at = (behind < 0 ? calls.length() : behind) - 1;
      }
    }
  }

  private static void note(Kernel kernel, RwSemaphore sem, int note, boolean got) {
    int bit = got ? 1 : 0;
    kernel
        .machine()
        .take(
            Step.of(
                "note",
                cells -> {
                  cells.set(note, cells.get(note) << BITS | bit | sem.holders(cells) << 1);
                  return 0;
                }));
  }

  private void report(String what) {
    System.out.println(
        "rwsem, "
            + what
            + ": compared "
            + compared
            + " programs, "
            + mismatches.size()
            + " mismatches");
    assertThat(mismatches).isEmpty();
  }

  private static final List<String> SECTIONS =
      List.of("Rr", "Ww", "WDr", "Tr", "Xw", "XDr", "RRrr", "RTrr");

  @Test
  void twoThreadsWithUpToTwoSectionsEach() {
    List<String> all = new ArrayList<>(SECTIONS);
    for (String first : SECTIONS) {
      for (String second : SECTIONS) {
        all.add(first + " " + second);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        compare(all.get(i), all.get(j));
      }
    }
    report("2 threads");
  }

  @Test
  void threeThreads() {
    for (int i = 0; i < SECTIONS.size(); i++) {
      for (int j = i; j < SECTIONS.size(); j++) {
        for (int k = j; k < SECTIONS.size(); k++) {
          compare(SECTIONS.get(i), SECTIONS.get(j), SECTIONS.get(k));
        }
      }
    }
    for (String first : List.of("Rr Ww", "Rr Tr", "Ww Rr", "WDr Xw", "Tr Rr", "Rr Rr")) {
      for (String second : SECTIONS) {
        for (String third : SECTIONS) {
          compare(first, second, third);
        }
      }
    }
    report("3 threads");
  }

  @Test
  void fourThreads() {
    List<String> some = List.of("Rr", "Ww", "WDr", "Tr");
    for (int i = 0; i < some.size(); i++) {
      for (int j = Math.max(i, 1); j < some.size(); j++) {
        compare("Rr", "Ww", some.get(i), some.get(j));
      }
    }
    compare("RRrr", "Ww", "Tr", "Xw");
    compare("WDr", "Ww", "Rr", "Tr");
    compare("Ww", "Ww", "Tr", "Xw");
    report("4 threads");
  }
}
