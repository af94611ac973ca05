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
import org.quiesce.machine.Cells;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * {@link WorkStruct} against {@link WorkReference}, exhaustively over short programs: which notes
 * the threads and the function can end with, deadlocks (a thread with too few notes) included. The
 * facts leave nothing open here, so the two must allow exactly the same.
 */
class WorkStructReferenceTest {
  private static final int BITS = 5;

  private final List<String> mismatches = new ArrayList<>();
  private int compared;

  private void compare(String function, String... programs) {
    compared++;
    Set<String> model = new Model(function, programs).endings();
    Set<String> reference = WorkReference.endings(function, programs);
    complain("missing", reference, model, function, programs);
    complain("too many", model, reference, function, programs);
  }

  private void complain(
      String what, Set<String> all, Set<String> allowed, String function, String... programs) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(allowed);
    if (!rest.isEmpty()) {
      mismatches.add(
          what
              + " in "
              + Arrays.toString(programs)
              + " with function '"
              + function
              + "': "
              + rest.iterator().next());
    }
  }

  /** One program over the real work item. */
  private static final class Model {
    private final String function;
    private final String[] programs;
    private WorkStruct work;
    private int begun;
    private int inside;

    Model(String function, String... programs) {
      this.function = function;
      this.programs = programs;
    }

    Set<String> endings() {
      Automaton automaton =
          new Automaton(
              machine -> {
                Kernel kernel = new Kernel(machine);
                Program program = new Program(machine);
                List<Integer> notes = new ArrayList<>();
                for (int t = 0; t <= programs.length; t++) {
                  notes.add(machine.cell("note" + t, 1, Integer::toString));
                }
                begun = machine.cell("begun", 0, Integer::toString);
                inside = machine.cell("inside", 0, Integer::toString);
                work = new WorkStruct(kernel, "work", () -> work(kernel, notes), null);
                for (int t = 0; t < programs.length; t++) {
                  String calls = programs[t];
                  int note = notes.get(t);
                  program.thread("t" + t, () -> run(kernel, note, calls));
                }
                return Explored.kworker(program, work);
              });
      Outcomes outcomes = new Outcomes();
      new StatefulSearch(automaton, Reduction.NONE, Limits.ordinary(), Progress.NONE)
          .collecting(outcomes)
          .run();
      Set<String> endings = new TreeSet<>();
      for (List<Integer> state : outcomes.states()) {
        List<String> threads = new ArrayList<>();
        for (int t = 0; t <= programs.length; t++) {
          threads.add(unpack(state.get(t)).toString());
        }
        endings.add(threads.toString());
      }
      return endings;
    }

    private void work(Kernel kernel, List<Integer> notes) {
      int run =
          kernel
              .machine()
              .take(
                  Step.of(
                      "begin",
                      cells -> {
                        cells.set(begun, cells.get(begun) + 1);
                        cells.set(inside, 1);
                        return cells.get(begun) == 1 ? 1 : 0;
                      }));
      if (run == 1) {
        run(kernel, notes.get(programs.length), function);
      }
      kernel
          .machine()
          .take(
              Step.of(
                  "leave",
                  cells -> {
                    cells.set(inside, 0);
                    return 0;
                  }));
    }

    private void run(Kernel kernel, int note, String calls) {
      for (int at = 0; at < calls.length(); at++) {
        char call = calls.charAt(at);
        int result =
            switch (call) {
              case 'S' -> number(work.schedule());
              case 'C' -> number(work.cancel());
              case 'K' -> number(work.cancelSync());
              case 'd' -> number(work.disable());
              case 'Z' -> number(work.disableSync());
              case 'E' -> number(work.enable());
              case 'F' -> number(work.flush());
              case 'B' -> work.busy();
              default -> throw new IllegalArgumentException(calls);
            };
        kernel
            .machine()
            .take(
                Step.of(
                    "note",
                    cells -> {
                      cells.set(note, cells.get(note) << BITS | result | seen(cells));
                      return 0;
                    }));
      }
    }

    private int seen(Cells cells) {
      return Math.min(cells.get(begun), 3) << 2 | cells.get(inside) << 4;
    }

    private static int number(boolean value) {
      return value ? 1 : 0;
    }

    private static List<Integer> unpack(int notes) {
      List<Integer> list = new ArrayList<>();
      for (int rest = notes; rest != 1; rest >>>= BITS) {
        list.add(0, rest & (1 << BITS) - 1);
      }
      return list;
    }
  }

  private void report(String what) {
    System.out.println(
        "work item, "
            + what
            + ": compared "
            + compared
            + " programs, "
            + mismatches.size()
            + " mismatches");
    assertThat(mismatches).isEmpty();
  }

  private static final List<String> ONE = List.of("S", "C", "K", "d", "Z", "F", "B");

  /** All pairs of calls; enable_work only behind the thread's own disable. */
  private static List<String> pairs() {
    List<String> pairs = new ArrayList<>(List.of("dE", "ZE"));
    for (String first : ONE) {
      for (String second : ONE) {
        pairs.add(first + second);
      }
    }
    return pairs;
  }

  @Test
  void twoThreadsWithTwoCallsEach() {
    List<String> all = pairs();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        compare("", all.get(i), all.get(j));
      }
    }
    report("2 threads");
  }

  @Test
  void functionsThatCallBack() {
    for (String function : List.of("S", "C", "K", "F", "dE", "SC", "Z")) {
      for (String first : List.of("SF", "SK", "SS", "SZ", "Sd")) {
        for (String second : List.of("F", "K", "S", "C", "dE", "FS")) {
          compare(function, first, second);
        }
      }
    }
    report("functions that call back");
  }

  @Test
  void threeThreads() {
    for (String first : List.of("SF", "SK", "SdE")) {
      for (int i = 0; i < ONE.size(); i++) {
        for (int j = i; j < ONE.size(); j++) {
          compare("", first, ONE.get(i), ONE.get(j));
        }
      }
    }
    compare("S", "SFS", "K", "F");
    compare("S", "SKS", "K", "dE");
    compare("", "SFSF", "SC", "K");
    report("3 threads");
  }
}
