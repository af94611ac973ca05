package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 3.3 and 3.5: delayed work. */
class DelayedWorkTest {
  /** A delayed work that notes that it ran, with its timer and its kworker. */
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    final Workqueue queue;
    final Notes main;
    final Notes ran;
    final DelayedWork work;
    Runnable function = () -> {};

    Bench(Kernel kernel) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
      this.queue = new Workqueue(kernel, "wq");
      this.main = new Notes(kernel, "main");
      this.ran = new Notes(kernel, "ran");
      this.function = () -> ran.add(1);
      this.work = new DelayedWork(kernel, "w", () -> function.run(), null, queue);
      Explored.kworker(program, work.work());
      program.daemon(
          "timer",
          () ->
              kernel
                  .machine()
                  .loop(
                      () -> {
                        work.timer();
                        return null;
                      }));
    }
  }

  @Test
  void oneThreadMayBeItsTimerAndItsKworker() {
    Explored explored =
        Explored.of(
            kernel -> {
              Notes ran = new Notes(kernel, "ran");
              DelayedWork work = new DelayedWork(kernel, "w", () -> ran.add(1), null, null);
              Program program = new Program(kernel.machine());
              program.daemon(
                  "both",
                  () ->
                      kernel
                          .machine()
                          .loop(
                              () -> {
                                work.process();
                                return null;
                              }));
              program.thread(
                  "main",
                  () -> {
                    work.queueLater();
                    work.queueNow();
                  });
              return program;
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings())
        .as("the timer had not fired, so that queueing did nothing; or it had run")
        .containsExactly("ran=1", "ran=11");
  }

  private interface SetUp {
    void on(Bench bench);
  }

  private static Explored explore(SetUp setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel);
          setUp.on(bench);
          return bench.program;
        });
  }

  private interface Body {
    void run(Bench bench);
  }

  private static Explored main(Body body) {
    return explore(b -> b.program.thread("main", () -> body.run(b)));
  }

  @Test
  void itIsPendingFromWhenTheTimerStartsAndQueueingItAgainDoesNothing() {
    Explored explored =
        main(
            b -> {
              b.main.add(b.work.queueLater());
              b.main.add(b.work.queueLater());
            });
    assertThat(explored.endings())
        .as("refused while pending; accepted once it ran")
        .containsExactly("main=10 ran=1", "main=11 ran=11");
  }

  @Test
  void theTimerFiresAtAnyTimeButFires() {
    Explored explored =
        main(
            b -> {
              b.work.queueLater();
              b.main.add(b.work.pending());
            });
    assertThat(explored.endings()).containsExactly("main=0 ran=1", "main=1 ran=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void modRearmsInAnyCaseAndTellsWhetherItWasPending() {
    Explored explored =
        main(
            b -> {
              b.main.add(b.work.modLater());
              b.main.add(b.work.modNow());
              b.main.add(b.work.work().flush());
            });
    assertThat(explored.endings())
        .contains("main=011 ran=1", "main=001 ran=11", "main=010 ran=1")
        .isSubsetOf("main=011 ran=1", "main=010 ran=1", "main=001 ran=11", "main=000 ran=11");
    assertThat(explored.events()).contains(DelayedWork.MODIFIED_PENDING);
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void modDoesNothingWhileItIsDisabled() {
    Explored explored =
        main(
            b -> {
              b.work.disableSync();
              b.main.add(b.work.modNow());
              b.main.add(b.work.modLater());
              b.main.add(b.work.queueLater());
              b.main.add(b.work.pending());
            });
    assertThat(explored.endings()).containsExactly("main=0000 ran=");
  }

  @Test
  void cancelSyncStopsTheTimerAndWaitsForARunningInstance() {
    Explored explored =
        main(
            b -> {
              b.work.queueLater();
              b.main.add(b.work.cancelSync());
              b.main.add(b.work.work().busy());
            });
    assertThat(explored.endings()).containsExactly("main=00 ran=1", "main=10 ran=");
  }

  @Test
  void cancelSyncBeatsAWorkThatRearmsItselfAndLeavesItUsable() {
    Explored explored =
        explore(
            b -> {
              b.function = () -> b.work.queueLater();
              b.program.thread(
                  "main",
                  () -> {
                    b.work.queueNow();
                    b.work.cancelSync();
                    b.ran.add(b.work.pending());
                    b.ran.add(b.work.work().busy());
                  });
            });
    assertThat(explored.endings()).containsExactly("main= ran=00");
    assertThat(explored.violated()).isEmpty();
    Explored again =
        main(
            b -> {
              b.work.cancelSync();
              b.main.add(b.work.queueLater());
            });
    assertThat(again.endings()).containsExactly("main=1 ran=1");
  }

  @Test
  void cancelDoesNotWait() {
    Explored explored =
        main(
            b -> {
              b.work.queueLater();
              b.main.add(b.work.cancel());
              b.main.add(b.work.work().busy());
            });
    assertThat(explored.endings()).contains("main=02 ran=1", "main=00 ran=1", "main=10 ran=");
  }

  @Test
  void flushDelayedWorkDoesNotWaitForTheTimer() {
    Explored explored =
        main(
            b -> {
              b.work.queueLater();
              b.work.flush();
              b.main.add(b.work.pending());
            });
    assertThat(explored.endings()).containsExactly("main=0 ran=1");
  }

  @Test
  void flushWorkAndFlushWorkqueueDoNotSeeATimer() {
    for (boolean all : new boolean[] {true, false}) {
      Explored explored =
          main(
              b -> {
                b.work.queueLater();
                if (all) {
                  b.queue.flush();
                } else {
                  b.work.work().flush();
                }
                b.main.add(b.work.pending());
              });
      assertThat(explored.endings()).containsExactly("main=0 ran=1", "main=1 ran=1");
    }
  }

  @Test
  void destroyDoesNotWaitForATimerWhichThenFiresOnAFreedQueue() {
    Explored explored =
        main(
            b -> {
              b.work.queueLater();
              b.queue.destroy();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
    assertThat(explored.shortest(Rules.NO_USE_AFTER_PUT).message())
        .contains("delayed_work_timer_fn(w)");
    Explored cancelled =
        main(
            b -> {
              b.work.queueLater();
              b.work.cancelSync();
              b.queue.destroy();
            });
    assertThat(cancelled.violated()).isEmpty();
  }

  /** The doe-mailbox page: no timer is armed when the mailbox is freed. */
  @Test
  void aTimerOfFreedMemoryIsReported() {
    Explored explored =
        explore(
            b -> {
              Lifetime mailbox = new Lifetime(b.kernel, "mailbox", Rules.NO_USE_AFTER_PUT);
              mailbox.begin();
              b.work.work().livesIn(mailbox);
              b.program.thread(
                  "main",
                  () -> {
                    b.work.queueLater();
                    b.work.cancel();
                    b.work.queueLater();
                    mailbox.end();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_USE_AFTER_PUT);
  }
}
