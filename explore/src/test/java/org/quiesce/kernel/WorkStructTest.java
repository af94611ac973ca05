package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 3.2 to 3.5, one by one. */
class WorkStructTest {
  /** A work item whose function notes what it sees. */
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    final Notes main;
    final Notes func;
    WorkStruct work;

    Bench(Kernel kernel) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
      this.main = new Notes(kernel, "main");
      this.func = new Notes(kernel, "func");
    }

    void function(Runnable body) {
      work = new WorkStruct(kernel, "work", body, null);
      Explored.kworker(program, work);
    }

    Program thread(String name, Runnable body) {
      return program.thread(name, body);
    }
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

  @Test
  void pendingIsClearedBeforeTheFunctionRuns() {
    Explored explored =
        explore(
            b -> {
              b.function(
                  () -> {
                    b.func.add(b.work.pending());
                    b.func.add(b.work.busy());
                  });
              b.thread("main", () -> b.work.schedule());
            });
    assertThat(explored.endings()).containsExactly("main= func=02");
  }

  @Test
  void requeueingWhileItRunsIsAcceptedAndRunsAgain() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.main.add(b.work.schedule());
                    b.main.add(b.work.schedule());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=10 func=1", "main=11 func=11");
    assertThat(explored.events()).contains(WorkStruct.QUEUED_WHILE_RUNNING);
  }

  @Test
  void itNeverRunsTwiceAtOnceEvenWithTwoWorkers() {
    Explored explored =
        explore(
            b -> {
              b.function(
                  () -> {
                    b.func.add(1);
                    b.func.add(2);
                  });
              Explored.kworker(b.program, b.work);
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.work.schedule();
                  });
            });
    assertThat(explored.endings()).containsExactly("main= func=12", "main= func=1212");
  }

  @Test
  void cancelTellsWhetherItWasPendingAndDoesNotWait() {
    Explored explored =
        explore(
            b -> {
              b.function(
                  () -> {
                    b.func.add(1);
                    b.func.add(2);
                  });
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.main.add(b.work.cancel());
                    b.main.add(b.work.busy());
                  });
            });
    assertThat(explored.endings())
        .containsExactly("main=00 func=12", "main=02 func=12", "main=10 func=");
  }

  @Test
  void cancelSyncTellsWhetherItWasPendingAndWaitsForTheRunningInstance() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.main.add(b.work.cancelSync());
                    b.main.add(b.work.busy());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=00 func=1", "main=10 func=");
    assertThat(explored.events())
        .contains(WorkStruct.CANCELLED_PENDING, WorkStruct.CANCELLED_RUNNING);
  }

  @Test
  void scheduleDuringCancelSyncReturnsFalseAndIsLost() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(b.work.schedule()));
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.work.cancelSync();
                    b.main.add(b.work.pending());
                  });
            });
    // Refused while the cancel is under way, and not made up for afterwards; it ends because a
    // requeue that is accepted is pending when the cancel begins.
    assertThat(explored.endings()).contains("main=0 func=0", "main=0 func=");
    assertThat(explored.endings()).allMatch(ending -> ending.startsWith("main=0"));
  }

  @Test
  void afterCancelSyncItIsEnabledAgain() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.work.cancelSync();
                    b.main.add(b.work.schedule());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=1 func=1");
  }

  @Test
  void disablingNests() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.main.add(b.work.disable());
                    b.main.add(b.work.disableSync());
                    b.main.add(b.work.enable());
                    b.main.add(b.work.schedule());
                    b.main.add(b.work.enable());
                    b.main.add(b.work.schedule());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=000011 func=1");
  }

  /** Fact 3.3: underflow is a WARN; it must not touch anything but the depth. */
  @Test
  void enablingTooOftenDuringACancelLeavesTheWorkUsable() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.work.cancelSync();
                    b.main.add(b.work.schedule());
                  });
              b.thread("rogue", () -> b.work.enable());
            });
    assertThat(explored.endings()).containsExactly("main=1 func=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void twoConcurrentCancelSyncsKeepItDisabledTillTheLaterOneEnds() {
    Explored explored =
        explore(
            b -> {
              b.function(
                  () -> {
                    b.func.add(1);
                    b.func.add(b.work.schedule());
                  });
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.main.add(b.work.cancelSync());
                  });
              b.thread("other", () -> b.work.cancelSync());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).contains("main=0 func=10", "main=1 func=");
  }

  @Test
  void flushWaitsForTheInstanceQueuedLastAndTellsWhetherItHadTo() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(1));
              b.thread(
                  "main",
                  () -> {
                    b.main.add(b.work.flush());
                    b.work.schedule();
                    b.main.add(b.work.flush());
                    b.main.add(b.work.busy());
                  });
            });
    assertThat(explored.endings()).containsExactly("main=000 func=1", "main=010 func=1");
  }

  @Test
  void flushDoesNotWaitForWhatIsQueuedLater() {
    Explored explored =
        explore(
            b -> {
              b.function(() -> b.func.add(b.work.schedule()));
              b.thread(
                  "main",
                  () -> {
                    b.work.schedule();
                    b.work.flush();
                    b.main.add(b.work.pending());
                    b.work.disableSync();
                  });
            });
    // The function requeues itself for ever, and yet every flush comes back.
    assertThat(explored.endings()).isNotEmpty().anyMatch(ending -> ending.startsWith("main=1"));
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void aTurnThatDoesNotWaitTakesWhatIsQueuedAndNothingElse() {
    Explored explored =
        Explored.of(
            kernel -> {
              Notes main = new Notes(kernel, "main");
              WorkStruct work = new WorkStruct(kernel, "work", () -> main.add(7), null);
              return new Program(kernel.machine())
                  .thread(
                      "main",
                      () -> {
                        main.add(work.processIfQueued());
                        work.schedule();
                        main.add(work.processIfQueued());
                        main.add(work.busy());
                      });
            });
    assertThat(explored.endings()).containsExactly("main=0710");
  }
}
