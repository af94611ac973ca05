package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel facts 1.2 and 1.3, one by one. */
class RwSemaphoreTest {
  /** Threads a, b, c that share one rwsem; each has a notebook. */
  private record Shared(Kernel kernel, RwSemaphore sem, Notes a, Notes b, Notes c) {
    void downWhileCounting(Notes notes, boolean write) {
      if (write) {
        sem.downWrite();
      } else {
        sem.downRead();
      }
      notes.add(inside());
    }

    private int inside() {
      return kernel
          .machine()
          .take(
              org.quiesce.machine.Step.of(
                  "count holders", cells -> Integer.bitCount(sem.holders(cells))));
    }
  }

  @SafeVarargs
  private static Explored explore(Consumer<Shared>... threads) {
    return Explored.of(
        kernel -> {
          Shared shared =
              new Shared(
                  kernel,
                  new RwSemaphore(kernel, "sem"),
                  new Notes(kernel, "a"),
                  new Notes(kernel, "b"),
                  new Notes(kernel, "c"));
          Program program = new Program(kernel.machine());
          for (int i = 0; i < threads.length; i++) {
            Consumer<Shared> body = threads[i];
            program.thread("" + (char) ('a' + i), () -> body.accept(shared));
          }
          return program;
        });
  }

  private static void read(Shared s, Notes notes) {
    s.downWhileCounting(notes, false);
    s.sem().upRead();
  }

  private static void write(Shared s, Notes notes) {
    s.downWhileCounting(notes, true);
    s.sem().upWrite();
  }

  @Test
  void aWriterIsAlone() {
    Explored explored = explore(s -> write(s, s.a()), s -> write(s, s.b()), s -> read(s, s.c()));
    assertThat(explored.endings()).containsExactly("a=1 b=1 c=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void readersShare() {
    Explored explored = explore(s -> read(s, s.a()), s -> read(s, s.b()));
    assertThat(explored.endings()).contains("a=2 b=1 c=", "a=1 b=2 c=", "a=1 b=1 c=");
  }

  @Test
  void downReadTrylockFailsForAWriterThatMerelyWaits() {
    Explored explored =
        explore(
            s -> {
              s.sem().downRead();
              boolean again = s.sem().downReadTrylock();
              s.a().add(again);
              if (again) {
                s.sem().upRead();
              }
              s.sem().upRead();
            },
            s -> write(s, s.b()));
    assertThat(explored.endings()).containsExactly("a=0 b=1 c=", "a=1 b=1 c=");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void downWriteTrylockFailsForAReader() {
    Explored explored =
        explore(
            s -> {
              s.sem().downRead();
              s.a().add(s.sem().downWriteTrylock());
              s.sem().upRead();
            });
    assertThat(explored.endings()).containsExactly("a=0 b= c=");
  }

  @Test
  void aTrylockThatSucceedsHoldsTheLock() {
    Explored explored =
        explore(
            s -> {
              boolean got = s.sem().downWriteTrylock();
              s.a().add(got);
              if (got) {
                s.a().add(s.inside());
                s.sem().upWrite();
              }
            },
            s -> write(s, s.b()));
    assertThat(explored.endings()).containsExactly("a=0 b=1 c=", "a=11 b=1 c=");
  }

  @Test
  void recursiveReadSucceedsAsLongAsNoWriterIsQueued() {
    Explored explored =
        explore(
            s -> {
              s.sem().downRead();
              read(s, s.a());
              s.sem().upRead();
            },
            s -> read(s, s.b()));
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void recursiveReadDeadlocksWithAWriterQueuedInBetween() {
    Explored explored =
        explore(
            s -> {
              s.sem().downRead();
              read(s, s.a());
              s.sem().upRead();
            },
            s -> write(s, s.b()));
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).as("it is schedule-dependent").isNotEmpty();
    assertThat(explored.events())
        .contains(RwSemaphore.READER_BEHIND_WRITER, RwSemaphore.WRITER_QUEUED);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).message()).contains("a -> b -> a");
  }

  @Test
  void indirectRecursionDeadlocksAsThree() {
    Explored explored =
        Explored.of(
            kernel -> {
              RwSemaphore sem = new RwSemaphore(kernel, "sem");
              WorkStruct work =
                  new WorkStruct(
                      kernel,
                      "work",
                      () -> {
                        sem.downRead();
                        sem.upRead();
                      },
                      null);
              Program program = new Program(kernel.machine());
              Explored.kworker(program, work);
              return program
                  .thread(
                      "reader",
                      () -> {
                        sem.downRead();
                        work.schedule();
                        work.flush();
                        sem.upRead();
                      })
                  .thread(
                      "writer",
                      () -> {
                        sem.downWrite();
                        sem.upWrite();
                      });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.shortest(Rules.NO_DEADLOCK).waits()).hasSize(3);
  }

  @Test
  void upgradingDeadlocks() {
    Explored explored =
        explore(
            s -> {
              s.sem().downRead();
              s.sem().downWrite();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    assertThat(explored.endings()).isEmpty();
  }

  @Test
  void noWriterSlipsInDuringADowngrade() {
    Explored explored =
        explore(
            s -> {
              s.sem().downWrite();
              s.sem().downgradeWrite();
              s.a().add(s.sem().downWriteTrylock());
              s.a().add(s.inside());
              s.sem().upRead();
            },
            s -> write(s, s.b()),
            s -> read(s, s.c()));
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.endings()).allMatch(ending -> ending.startsWith("a=0"));
    assertThat(explored.endings()).anyMatch(ending -> ending.startsWith("a=02"));
  }

  @Test
  void wokenReadersOwnTheLockTogetherBeforeTheyRun() {
    Explored explored =
        explore(
            s -> {
              s.sem().downWrite();
              s.sem().upWrite();
            },
            s -> read(s, s.b()),
            s -> read(s, s.c()));
    // The first to run sees both, although the other has not run.
    assertThat(explored.endings()).contains("a= b=2 c=1", "a= b=1 c=2", "a= b=2 c=2");
  }

  @Test
  void aFreeLockMayBeStolenFromWhoeverWaitsLonger() {
    Explored explored =
        explore(
            s -> {
              s.sem().downWrite();
              s.sem().upWrite();
              s.sem().downWrite();
              s.a().add(s.inside());
              s.sem().upWrite();
            },
            s -> write(s, s.b()));
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events()).contains(RwSemaphore.WRITER_QUEUED);
  }

  @Test
  void releasingWhatIsNotHeldIsReported() {
    assertThat(explore(s -> s.sem().upRead()).violated()).isNotEmpty();
    assertThat(explore(s -> s.sem().upWrite()).violated()).isNotEmpty();
    assertThat(
            explore(
                    s -> {
                      s.sem().downRead();
                      s.sem().downgradeWrite();
                    })
                .violated())
        .isNotEmpty();
  }
}
