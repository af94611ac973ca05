package org.quiesce.stress.kernel;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;

/** {@link WorkStruct}: queueing and cancelling it while its kworker runs it. */
public final class WorkStructRaces {
  private WorkStructRaces() {}

  /** A queued work item whose function takes over what the producer left, and its kworker. */
  abstract static class Queued extends PrimitiveRace {
    WorkStruct work;
    IntVar produced;
    private int taken;
    private boolean running;
    private boolean late;

    @Override
    void setUp(Kernel kernel, Program program) {
      produced = new IntVar(kernel.machine(), "produced", 0);
      work = new WorkStruct(kernel, "work", this::function, null);
      work.schedule();
      program.daemon(
          "kworker",
          () ->
              kernel
                  .machine()
                  .loop(
                      () -> {
                        work.process();
                        return null;
                      }));
    }

    private void function() {
      running = true;
      taken = produced.get(MemoryOrder.PLAIN);
      running = false;
    }

    final void cancelled() {
      late = running;
    }

    final String requests() {
      return end(() -> taken == 2 ? "served" : "lost");
    }

    final String cancel() {
      return end(() -> late ? "running" : "over");
    }
  }

  /** Whatever was written before schedule_work() is seen by a function that starts after it. */
  @JCStressTest
  @State
  @Outcome(id = "served", expect = Expect.ACCEPTABLE, desc = "The last run saw it all.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "A lost request.")
  public static class ScheduleVsProcess extends Queued {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "producer",
          () -> {
            produced.set(1, MemoryOrder.PLAIN);
            work.schedule();
            produced.set(2, MemoryOrder.PLAIN);
            work.schedule();
          });
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void producer() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = requests();
    }
  }

  /** When cancel_work_sync() returns, the function is over and what it wrote is seen. */
  @JCStressTest
  @State
  @Outcome(id = "over", expect = Expect.ACCEPTABLE, desc = "It does not run.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "It runs when cancel_work_sync() returns.")
  public static class CancelVsProcess extends Queued {
    @Override
    void setUp(Kernel kernel, Program program) {
      super.setUp(kernel, program);
      program.thread(
          "control",
          () -> {
            work.cancelSync();
            cancelled();
          });
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void control() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = cancel();
    }
  }
}
