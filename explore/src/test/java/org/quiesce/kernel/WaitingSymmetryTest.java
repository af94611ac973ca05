package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/** Queues of threads and of work items are renamed with the threads: symmetry loses no verdict. */
class WaitingSymmetryTest {
  /** Two identical submitters, each with a task on its stack; one worker, one shared gate. */
  private static Program submitters(Machine machine, boolean late, boolean gate) {
    Kernel kernel = new Kernel(machine);
    Program program = new Program(machine);
    Workqueue queue = Workqueue.ordered(kernel, "wq");
    Completion open = new Completion(kernel, "open");
    for (int t = 0; t < 2; t++) {
      final int before = machine.cell("before " + t, 0, Integer::toString);
      Lifetime frame = Lifetime.stackFrame(kernel, "frame " + t);
      Completion done = new Completion(kernel, "done " + t, frame);
      WorkStruct work =
          new WorkStruct(
              kernel,
              "work " + t,
              () -> {
                done.complete();
                if (late) {
                  frame.access("late access");
                }
              },
              null);
      work.livesIn(frame);
      queue.serves(work);
      final int after = machine.cell("after " + t, 0, Integer::toString);
      program.thread(
          "s" + t,
          () -> {
            open.await();
            frame.during(
                () -> {
                  queue.queue(work);
                  done.await();
                });
          });
      program.symmetric(
          List.of(
              new Program.Role(
                  t,
                  List.of(work, frame, done),
                  IntStream.rangeClosed(before, after).boxed().toList())));
    }
    return program
        .thread(
            "opener",
            () -> {
              open.complete();
              if (gate) {
                open.complete();
              }
            })
        .daemon(
            "kworker",
            () ->
                machine.loop(
                    () -> {
                      queue.process();
                      return null;
                    }));
  }

  private static Set<String> violated(Reduction reduction, boolean late, boolean gate) {
    return new TreeSet<>(
        new StatefulSearch(
                new Automaton(machine -> submitters(machine, late, gate)),
                reduction,
                Limits.ordinary(),
                Progress.NONE)
            .run()
            .violated());
  }

  @Test
  void symmetryGivesTheSameVerdicts() {
    for (Reduction reduction : Reduction.values()) {
      assertThat(violated(reduction, false, true)).as("%s", reduction).isEmpty();
      assertThat(violated(reduction, true, true))
          .as("%s", reduction)
          .containsExactly(Rules.NO_DEAD_STACK_ACCESS);
      assertThat(violated(reduction, false, false))
          .as("%s", reduction)
          .containsExactly(Rules.NO_DEADLOCK);
    }
  }
}
