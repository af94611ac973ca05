package org.quiesce.check.debug;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.explore.Move;
import org.quiesce.explore.Trace;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/** Takes the steps of a counterexample once, each thread of the program being a Java thread. */
public final class DebugRun {
  /** Who is told of each step before it is taken, on the thread that takes it. */
  @FunctionalInterface
  public interface Listener {
    void step(int number, String thread, String what);
  }

  private final Schedule schedule;
  private final HardwareRun run;

  /**
   * Sets the program up.
   *
   * @param moves the schedule, which the explorer has replayed
   * @param trace what it gave; of a data race it has two steps more, which are told and not taken
   */
  public DebugRun(Program.Source source, List<Move> moves, Trace trace, Listener listener) {
    List<String> threads = new ArrayList<>();
    this.schedule = new Schedule(moves, trace, threads, listener);
    this.run =
        new HardwareRun(
            machine -> source.on(new ScheduledMachine(machine, schedule)),
            Memory.SERIAL,
            outcomes -> schedule.choice(),
            false);
    threads.addAll(run.threads());
  }

  /**
   * Runs it to the end of the schedule.
   *
   * @return how many steps were told
   * @throws IllegalStateException if the model did something else than the explorer saw
   */
  public int run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < run.threads().size(); i++) {
      int thread = i;
      Thread java = new Thread(() -> run(thread), run.threads().get(i));
      java.setDaemon(true);
      threads.add(java);
    }
    threads.forEach(Thread::start);
    schedule.begin();
    for (Thread thread : threads) {
      thread.join();
    }
    return schedule.finish();
  }

  private void run(int thread) {
    if (!schedule.enter(thread)) {
      return;
    }
    try {
      run.run(thread);
    } catch (Schedule.OverException e) {
      // The schedule ends here: the rest of the thread is of no interest.
    } catch (RuntimeException e) {
      schedule.fail(e);
    } finally {
      schedule.leave(thread);
    }
  }
}
