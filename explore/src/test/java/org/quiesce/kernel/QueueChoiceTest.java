package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** A work item that is queued now on one ordered workqueue, now on another or a system queue. */
class QueueChoiceTest {
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    final Workqueue left;
    final Workqueue right;
    final Notes main;
    final Notes ran;
    final Completion gate;
    final WorkStruct waits;
    final WorkStruct other;

    Bench(Kernel kernel) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
      this.left = Workqueue.ordered(kernel, "left");
      this.right = Workqueue.ordered(kernel, "right");
      this.main = new Notes(kernel, "main");
      this.ran = new Notes(kernel, "ran");
      this.gate = new Completion(kernel, "gate", null);
      this.waits =
          work(
              "waits",
              () -> {
                gate.await();
                ran.add(0);
              });
      this.other = work("other", () -> ran.add(1));
      daemon("kworker-left", left::process);
      daemon("kworker-right", right::process);
    }

    private WorkStruct work(String name, Runnable function) {
      WorkStruct work = new WorkStruct(kernel, name, function, null);
      work.mayChooseQueue();
      left.serves(work);
      right.serves(work);
      return work;
    }

    void daemon(String name, Runnable turn) {
      program.daemon(
          name,
          () ->
              kernel
                  .machine()
                  .loop(
                      () -> {
                        turn.run();
                        return null;
                      }));
    }
  }

  private interface Body {
    void run(Bench bench);
  }

  private static Explored explore(Body main) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel);
          bench.daemon("kworker-other", bench.other::processOnSystemQueue);
          bench.program.thread("main", () -> main.run(bench));
          return bench.program;
        });
  }

  @Test
  void oneQueueDoesNotWaitForTheItemsOfAnother() {
    Explored explored =
        explore(
            b -> {
              b.left.queue(b.waits);
              b.right.queue(b.other);
              b.right.destroy();
              b.main.add(0);
              b.gate.complete();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("main=0 ran=10");
  }

  @Test
  void itWaitsForItsOwn() {
    Explored explored =
        explore(
            b -> {
              b.left.queue(b.waits);
              b.left.destroy();
              b.gate.complete();
            });
    assertThat(explored.deadlocks()).isTrue();
  }

  @Test
  void itemsOfOneQueueKeepTheirOrder() {
    Explored explored =
        explore(
            b -> {
              b.left.queue(b.waits);
              b.left.queue(b.other);
              b.gate.complete();
            });
    assertThat(explored.endings()).containsExactly("main= ran=01");
  }

  @Test
  void whatGoesToASystemQueueWaitsForNoItemOfTheOrderedOnes() {
    Explored explored =
        explore(
            b -> {
              b.left.queue(b.waits);
              b.other.schedule();
              b.gate.complete();
            });
    assertThat(explored.endings()).containsExactly("main= ran=01", "main= ran=10");
  }
}
