package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/** Threads that share one Java thread: who must wait lends it. */
class LentProcessorTest {
  private static HardwareRun run(Program.Source source) {
    return new HardwareRun(source, Memory.SERIAL, among -> 0, true);
  }

  /** Thread 0 queues a work item and waits for what it does, twice; thread 1 is its kworker. */
  private static Program served(Machine machine) {
    Kernel kernel = new Kernel(machine);
    Completion done = new Completion(kernel, "done");
    WorkStruct work = new WorkStruct(kernel, "work", done::complete, null);
    Runnable once =
        () -> {
          work.schedule();
          done.await();
        };
    return new Program(machine)
        .thread(
            "user",
            () -> {
              once.run();
              once.run();
            })
        .daemon(
            "kworker",
            () ->
                machine.loop(
                    () -> {
                      work.process();
                      return null;
                    }));
  }

  @Test
  void aDaemonServesWhoWaitsBelowItAndRestsInTheEnd() {
    HardwareRun run = run(LentProcessorTest::served);
    run.share(0, 1);
    run.expect(0);
    run.runInTurn(0, 1);
    assertThat(run.finish().end()).isEqualTo(HardwareRun.End.QUIET);
  }

  @Test
  void aDaemonThatHelpedBeforeTheRestMayRunAgain() {
    HardwareRun run = run(LentProcessorTest::served);
    run.runBefore(new int[] {0}, new int[] {1});
    assertThat(run.finish().end()).isEqualTo(HardwareRun.End.NOT_OVER);
    run.expect(1);
    run.runInTurn(1);
    assertThat(run.finish().end()).isEqualTo(HardwareRun.End.QUIET);
  }

  @Test
  void whoWaitsForWhomItHasBuriedIsCut() {
    HardwareRun run =
        run(
            machine -> {
              Completion first = new Completion(new Kernel(machine), "first");
              Completion second = new Completion(new Kernel(machine), "second");
              return new Program(machine)
                  .thread(
                      "below",
                      () -> {
                        first.await();
                        second.complete();
                      })
                  .thread(
                      "above",
                      () -> {
                        first.complete();
                        second.await();
                      });
            });
    run.share(0, 1);
    run.expect(0);
    run.runInTurn(0, 1);
    assertThat(run.finish().end()).isEqualTo(HardwareRun.End.CUT);
  }

  @Test
  void whoWaitsForEachOtherOnOneProcessorIsDeadlocked() {
    HardwareRun run =
        run(
            machine -> {
              Completion never = new Completion(new Kernel(machine), "never");
              return new Program(machine).thread("a", never::await).thread("b", never::await);
            });
    run.share(0, 1);
    run.expect(0);
    run.runInTurn(0, 1);
    HardwareRun.Outcome outcome = run.finish();
    assertThat(outcome.end()).isEqualTo(HardwareRun.End.DEADLOCKED);
    assertThat(outcome.violations()).extracting(Violation::rule).contains("no-deadlock");
  }
}
