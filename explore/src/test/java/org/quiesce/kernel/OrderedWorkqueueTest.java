package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 3.3 and 3.5: alloc_ordered_workqueue; work items on a stack. */
class OrderedWorkqueueTest {
  /** An ordered workqueue with two or three work items; each notes that it began and ended. */
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    final Workqueue queue;
    final Notes main;
    final Notes ran;
    final WorkStruct[] works = new WorkStruct[3];

    Bench(Kernel kernel, Workqueue queue) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
      this.queue = queue;
      this.main = new Notes(kernel, "main");
      this.ran = new Notes(kernel, "ran");
    }

    Bench functions(Runnable... functions) {
      for (int i = 0; i < functions.length; i++) {
        works[i] = new WorkStruct(kernel, "w" + i, functions[i], null);
        queue.serves(works[i]);
      }
      return this;
    }

    Bench noting(int works) {
      Runnable[] functions = new Runnable[works];
      for (int i = 0; i < works; i++) {
        int item = i;
        functions[i] =
            () -> {
              ran.add(item);
              ran.add(item);
            };
      }
      return functions(functions);
    }

    Bench oneWorker() {
      program.daemon(
          "kworker",
          () ->
              kernel
                  .machine()
                  .loop(
                      () -> {
                        queue.process();
                        return null;
                      }));
      return this;
    }

    Bench aWorkerEach() {
      for (WorkStruct work : kernel.works()) {
        Explored.kworker(program, work);
      }
      return this;
    }

    Bench thread(String name, Runnable body) {
      program.thread(name, body);
      return this;
    }
  }

  private interface SetUp {
    void on(Bench bench);
  }

  private static Explored explore(SetUp setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel, Workqueue.ordered(kernel, "wq"));
          setUp.on(bench);
          return bench.program;
        });
  }

  @Test
  void itemsRunOneAtATimeInTheOrderOfQueueing() {
    for (boolean each : new boolean[] {true, false}) {
      Explored explored =
          explore(
              b -> {
                b.noting(3);
                (each ? b.aWorkerEach() : b.oneWorker())
                    .thread(
                        "main",
                        () -> {
                          b.queue.queue(b.works[2]);
                          b.queue.queue(b.works[0]);
                          b.queue.queue(b.works[1]);
                        });
              });
      assertThat(explored.endings()).containsExactly("main= ran=220011");
      assertThat(explored.violated()).isEmpty();
    }
  }

  @Test
  void anObserverIsToldOfEveryRequestAndOfItsAnswer() {
    Explored explored =
        explore(
            b -> {
              String accepted = "accepted";
              String refused = "refused";
              int yes = b.kernel.machine().event(accepted);
              int no = b.kernel.machine().event(refused);
              b.functions(() -> {});
              b.queue.observe(
                  (cells, work, answer) -> {
                    assertThat(work).isSameAs(b.works[0]);
                    cells.reached(answer ? yes : no);
                  });
              b.thread(
                  "main",
                  () -> {
                    b.main.add(b.queue.queue(b.works[0]));
                    b.main.add(b.queue.queue(b.works[0]));
                  });
              b.oneWorker();
            });
    assertThat(explored.events()).contains("accepted", "refused");
    assertThat(explored.endings()).containsExactly("main=10 ran=", "main=11 ran=");
  }

  @Test
  void twoProducersInEitherOrderButNeverAtOnce() {
    Explored explored =
        explore(
            b ->
                b.noting(2)
                    .oneWorker()
                    .thread("a", () -> b.queue.queue(b.works[0]))
                    .thread("b", () -> b.queue.queue(b.works[1])));
    assertThat(explored.endings()).containsExactly("main= ran=0011", "main= ran=1100");
  }

  @Test
  void anItemQueuedWhileItRunsComesAfterWhatWasQueuedBefore() {
    Explored explored =
        explore(
            b ->
                b.functions(
                        () -> {
                          b.ran.add(0);
                          if (b.works[1].pending()) {
                            b.main.add(b.queue.queue(b.works[0]));
                          }
                        },
                        () -> b.ran.add(1))
                    .oneWorker()
                    .thread(
                        "main",
                        () -> {
                          b.queue.queue(b.works[0]);
                          b.queue.queue(b.works[1]);
                        }));
    assertThat(explored.endings()).containsExactly("main= ran=01", "main=1 ran=010");
  }

  @Test
  void aCancelledItemLeavesTheOrderOfTheOthers() {
    Explored explored =
        explore(
            b ->
                b.noting(3)
                    .oneWorker()
                    .thread(
                        "main",
                        () -> {
                          b.queue.queue(b.works[0]);
                          b.queue.queue(b.works[1]);
                          b.queue.queue(b.works[2]);
                          b.main.add(b.works[1].cancelSync());
                          b.queue.queue(b.works[1]);
                        }));
    assertThat(explored.endings()).contains("main=1 ran=002211", "main=0 ran=00112211");
    assertThat(explored.endings())
        .isSubsetOf("main=1 ran=002211", "main=0 ran=00112211", "main=0 ran=00111122");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void flushAndDestroyWaitForAllThatIsQueued() {
    for (boolean destroy : new boolean[] {true, false}) {
      Explored explored =
          explore(
              b ->
                  b.noting(2)
                      .oneWorker()
                      .thread(
                          "main",
                          () -> {
                            b.queue.queue(b.works[1]);
                            b.queue.queue(b.works[0]);
                            if (destroy) {
                              b.queue.destroy();
                            } else {
                              b.queue.flush();
                            }
                            b.ran.add(8);
                          }));
      assertThat(explored.endings()).containsExactly("main= ran=11008");
      assertThat(explored.violated()).isEmpty();
    }
  }

  /** Fact 3.5: a work on it that flushes another work of the same wq deadlocks. */
  @Test
  void anItemThatFlushesAnotherOfTheSameQueueDeadlocks() {
    Explored explored =
        explore(
            b ->
                b.functions(() -> b.works[1].flush(), () -> {})
                    .oneWorker()
                    .thread(
                        "main",
                        () -> {
                          b.queue.queue(b.works[0]);
                          b.queue.queue(b.works[1]);
                        }));
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("waits for itself");
  }

  /** Fact 3.3: a foreign queue during destroy warns; the hmem page makes that a property. */
  @Test
  void queueingDuringDestroyIsReportedOnRequest() {
    Explored explored =
        explore(
            b -> {
              b.queue.reportQueueingAfterDestroy();
              b.functions(() -> b.main.add(b.queue.queue(b.works[1])), () -> {})
                  .oneWorker()
                  .thread(
                      "main",
                      () -> {
                        b.queue.queue(b.works[0]);
                        b.queue.destroy();
                      });
            });
    assertThat(explored.violated()).as("its own items may").isEmpty();
    Explored foreign =
        explore(
            b -> {
              b.queue.reportQueueingAfterDestroy();
              b.noting(1)
                  .oneWorker()
                  .thread("main", b.queue::destroy)
                  .thread("foreign", () -> b.queue.queue(b.works[0]));
            });
    assertThat(foreign.violated())
        .containsExactly(Rules.NO_QUEUE_AFTER_DESTROY, Rules.NO_USE_AFTER_PUT);
  }

  @Test
  void aQueueThatWasNotAllocatedCannotBeUsed() {
    for (boolean flush : new boolean[] {true, false}) {
      Explored explored =
          Explored.of(
              kernel -> {
                Bench b = new Bench(kernel, Workqueue.orderedLater(kernel, "wq"));
                b.noting(1).oneWorker();
                return b.thread(
                        "main",
                        () -> {
                          if (flush) {
                            b.queue.flush();
                          } else {
                            b.queue.queue(b.works[0]);
                          }
                        })
                    .program;
              });
      assertThat(explored.violated()).containsExactly(Rules.NO_FLUSH_BEFORE_INIT);
    }
  }

  @Test
  void allocationMayFailAndMayFollowADestroy() {
    Explored explored =
        Explored.of(
            kernel -> {
              Bench b = new Bench(kernel, Workqueue.orderedLater(kernel, "wq"));
              b.noting(1).oneWorker();
              return b.thread(
                      "main",
                      () -> {
                        b.queue.alloc();
                        b.queue.destroy();
                        if (b.queue.allocOrFail()) {
                          b.queue.queue(b.works[0]);
                        }
                      })
                  .program;
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).containsExactly("main= ran=", "main= ran=00");
    assertThat(explored.events()).contains(Workqueue.ALLOCATION_FAILED);
  }

  private static Explored onStack(boolean waits, boolean destroyLate) {
    return explore(
        b -> {
          Lifetime frame = Lifetime.stackFrame(b.kernel, "frame of exchange");
          Completion done = new Completion(b.kernel, "done", frame);
          b.functions(
                  () -> {
                    if (destroyLate) {
                      done.complete();
                      b.works[0].destroyOnStack();
                    } else {
                      b.works[0].destroyOnStack();
                      done.complete();
                    }
                  })
              .oneWorker()
              .thread(
                  "submitter",
                  () -> {
                    for (int i = 0; i < 2; i++) {
                      frame.during(
                          () -> {
                            done.init();
                            b.works[0].init();
                            b.queue.queue(b.works[0]);
                            if (waits) {
                              done.await();
                            }
                          });
                    }
                  });
          b.works[0].livesIn(frame);
        });
  }

  /** The doe-mailbox page: the frame may be used again while the work function still returns. */
  @Test
  void aWorkOnTheStackIsGoneWhenItsCompletionIsDone() {
    assertThat(onStack(true, false).violated()).isEmpty();
  }

  @Test
  void destroyWorkOnStackAfterCompleteIsAnAccessToADeadFrame() {
    assertThat(onStack(true, true).violated()).contains(Rules.NO_DEAD_STACK_ACCESS);
  }

  @Test
  void aWorkOnTheStackThatIsQueuedWhenItsFunctionReturnsIsReported() {
    assertThat(onStack(false, false).violated())
        .contains(Rules.NO_DEAD_STACK_ACCESS, Rules.NO_REINIT_WHILE_QUEUED);
  }

  /** Fact 3.1: INIT_WORK of a queued or running work item is a bug. */
  @Test
  void initialisingAQueuedOrRunningItemIsReported() {
    Explored explored =
        explore(
            b ->
                b.noting(1)
                    .oneWorker()
                    .thread(
                        "main",
                        () -> {
                          b.queue.queue(b.works[0]);
                          b.works[0].init();
                        }));
    assertThat(explored.violated()).containsExactly(Rules.NO_REINIT_WHILE_QUEUED);
    assertThat(explored.endings()).as("unless it had ended").containsExactly("main= ran=00");
  }
}
