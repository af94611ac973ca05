package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.explore.Trace;
import org.quiesce.machine.Program;

/** Kernel facts 3.6 and 0: who waits for a work item must not be what it waits for. */
class WorkDeadlockTest {
  /** A work item whose function notes what it sees. */
  private static final class Bench {
    final Kernel kernel;
    final Program program;
    WorkStruct work;

    Bench(Kernel kernel) {
      this.kernel = kernel;
      this.program = new Program(kernel.machine());
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

  private static Explored inFunction(java.util.function.Consumer<WorkStruct> call) {
    return explore(
        b -> {
          b.function(() -> call.accept(b.work));
          b.thread("main", () -> b.work.schedule());
        });
  }

  @Test
  void waitingForItselfIsADeadlock() {
    assertThat(inFunction(WorkStruct::flush).deadlocks()).as("flush_work").isTrue();
    assertThat(inFunction(WorkStruct::cancelSync).deadlocks()).as("cancel_work_sync").isTrue();
    assertThat(inFunction(WorkStruct::disableSync).deadlocks()).as("disable_work_sync").isTrue();
  }

  @Test
  void theFormsThatDoNotWaitAreFineInsideTheFunction() {
    assertThat(inFunction(WorkStruct::cancel).violated()).isEmpty();
    assertThat(inFunction(WorkStruct::disable).violated()).isEmpty();
  }

  @Test
  void waitingUnderALockThatTheFunctionNeedsIsADeadlock() {
    Explored explored =
        explore(
            b -> {
              Mutex mutex = new Mutex(b.kernel, "mutex");
              b.function(
                  () -> {
                    mutex.lock();
                    mutex.unlock();
                  });
              b.thread(
                  "main",
                  () -> {
                    mutex.lock();
                    b.work.schedule();
                    b.work.cancelSync();
                    mutex.unlock();
                  });
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
    Trace trace = explored.shortest(Rules.NO_DEADLOCK);
    assertThat(trace.message()).contains("kworker-work -> main -> kworker-work");
    assertThat(trace.waits()).anyMatch(line -> line.contains("mutex, held by main"));
  }

  @Test
  void waitingWithTheRwsemHeldForReadIsFineUntilAWriterQueues() {
    assertThat(flushUnderRead(false).violated()).isEmpty();
    assertThat(flushUnderRead(true).violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  private static Explored flushUnderRead(boolean writer) {
    return explore(
        b -> {
          RwSemaphore sem = new RwSemaphore(b.kernel, "sem");
          b.function(
              () -> {
                sem.downRead();
                sem.upRead();
              });
          b.thread(
              "main",
              () -> {
                sem.downRead();
                b.work.schedule();
                b.work.flush();
                sem.upRead();
              });
          if (writer) {
            b.thread(
                "writer",
                () -> {
                  sem.downWrite();
                  sem.upWrite();
                });
          }
        });
  }

  @Test
  void twoWorksThatFlushEachOtherAreADeadlock() {
    Explored explored =
        Explored.of(
            kernel -> {
              WorkStruct[] works = new WorkStruct[2];
              Program program = new Program(kernel.machine());
              works[0] = new WorkStruct(kernel, "w0", () -> works[1].flush(), null);
              works[1] = new WorkStruct(kernel, "w1", () -> works[0].flush(), null);
              Explored.kworker(program, works[0]);
              Explored.kworker(program, works[1]);
              return program.thread(
                  "main",
                  () -> {
                    works[0].schedule();
                    works[1].schedule();
                  });
            });
    assertThat(explored.deadlocks()).isTrue();
  }

  @Test
  void flushAndCancelSyncMaySleepCancelMayNot() {
    assertThat(underSpinlock(WorkStruct::flush).violated()).contains(Rules.NO_SLEEP_IN_ATOMIC);
    assertThat(underSpinlock(WorkStruct::cancelSync).violated()).contains(Rules.NO_SLEEP_IN_ATOMIC);
    assertThat(underSpinlock(WorkStruct::schedule).violated()).isEmpty();
    assertThat(underSpinlock(WorkStruct::cancel).violated()).isEmpty();
    assertThat(underSpinlock(WorkStruct::enable).violated()).isEmpty();
  }

  private static Explored underSpinlock(java.util.function.Consumer<WorkStruct> call) {
    return explore(
        b -> {
          SpinLock lock = new SpinLock(b.kernel, "lock");
          b.function(() -> {});
          b.thread(
              "main",
              () -> {
                lock.lock();
                call.accept(b.work);
                lock.unlock();
              });
        });
  }
}
