package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 3.3, 3.5 and 3.6: flush_workqueue and destroy_workqueue. */
class WorkqueueTest {
  /** A workqueue with two work items; each notes that it ran. */
  private static final class Bench {
    final Program program;
    final Workqueue queue;
    final Notes main;
    final Notes ran;
    final WorkStruct[] works = new WorkStruct[2];

    Bench(Kernel kernel) {
      this.program = new Program(kernel.machine());
      this.queue = new Workqueue(kernel, "wq");
      this.main = new Notes(kernel, "main");
      this.ran = new Notes(kernel, "ran");
    }

    void functions(Kernel kernel, Runnable first, Runnable second) {
      works[0] = new WorkStruct(kernel, "w0", first, null);
      works[1] = new WorkStruct(kernel, "w1", second, null);
      for (WorkStruct work : works) {
        queue.serves(work);
        Explored.kworker(program, work);
      }
    }
  }

  private interface SetUp {
    void on(Bench bench, Kernel kernel);
  }

  private static Explored explore(SetUp setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel);
          setUp.on(bench, kernel);
          return bench.program;
        });
  }

  @Test
  void flushWaitsForAllThatWasQueuedBefore() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.ran.add(0), () -> b.ran.add(1));
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.queue(b.works[0]);
                    b.queue.queue(b.works[1]);
                    b.queue.flush();
                    b.main.add(b.works[0].busy());
                    b.main.add(b.works[1].busy());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=00 ran=01", "main=00 ran=10");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void flushDoesNotWaitForWhatAWorkQueuesMeanwhile() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.queue.queue(b.works[1]), () -> b.ran.add(1));
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.queue(b.works[0]);
                    b.queue.flush();
                    b.main.add(b.works[1].pending());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=0 ran=1", "main=1 ran=1");
  }

  @Test
  void destroyRunsWhatWasQueuedBefore() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.ran.add(0), () -> b.ran.add(1));
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.queue(b.works[0]);
                    b.queue.destroy();
                    b.main.add(b.works[0].busy());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=0 ran=0");
  }

  @Test
  void aForeignWorkQueuedDuringDestroyIsDroppedYetReturnsTrueAndStaysPending() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.ran.add(0), () -> {});
              b.program
                  .thread("main", () -> b.queue.destroy())
                  .thread(
                      "foreign",
                      () -> {
                        b.main.add(b.queue.queue(b.works[0]));
                        b.main.add(b.works[0].pending());
                      });
            });
    assertThat(explored.endings())
        .as("dropped, and before destroy or while it was still pending")
        .contains("main=11 ran=")
        .contains("main=11 ran=0", "main=10 ran=0");
    assertThat(explored.violated())
        .as("queued after it was freed")
        .containsExactly(Rules.NO_USE_AFTER_PUT);
  }

  /** Fact 3.3, drain_workqueue: self-chained queueing is allowed, and drained. */
  @Test
  void whatAWorkOfTheQueueItselfQueuesDuringDestroyIsRun() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.main.add(b.queue.queue(b.works[1])), () -> b.ran.add(1));
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.queue(b.works[0]);
                    b.queue.destroy();
                  });
            });
    assertThat(explored.endings()).containsExactly("main=1 ran=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void queueingAfterDestroyIsAUseAfterFree() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> {}, () -> {});
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.destroy();
                    b.queue.queue(b.works[0]);
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
  }

  @Test
  void flushingOrDestroyingAfterDestroyIsAUseAfterFreeToo() {
    for (boolean flush : new boolean[] {true, false}) {
      Explored explored =
          explore(
              (b, kernel) ->
                  b.program.thread(
                      "main",
                      () -> {
                        b.queue.destroy();
                        if (flush) {
                          b.queue.flush();
                        } else {
                          b.queue.destroy();
                        }
                      }));
      assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
    }
  }

  @Test
  void destroyingFromAWorkOfTheQueueIsADeadlock() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(kernel, () -> b.queue.destroy(), () -> {});
              b.program.thread("main", () -> b.queue.queue(b.works[0]));
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message())
        .contains("waits for itself: kworker-w0");
  }

  @Test
  void differentWorksRunAtTheSameTime() {
    Explored explored =
        explore(
            (b, kernel) -> {
              b.functions(
                  kernel, () -> b.main.add(b.works[1].busy()), () -> b.ran.add(b.works[0].busy()));
              b.program.thread(
                  "main",
                  () -> {
                    b.queue.queue(b.works[0]);
                    b.queue.queue(b.works[1]);
                  });
            });
    assertThat(explored.endings()).contains("main=2 ran=2");
  }
}
