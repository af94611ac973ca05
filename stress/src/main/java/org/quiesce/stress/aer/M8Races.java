package org.quiesce.stress.aer;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.mutant.AerMutants;

/** Races of the edited revision {@code M8}. */
public final class M8Races {
  private static final AerKfifo.Revision EDITED =
      AerMutants.all().stream()
          .filter(edit -> edit.id().equals("M8"))
          .findFirst()
          .orElseThrow()
          .revision();

  private M8Races() {}

  /** One execution of the edited revision {@code M8}. */
  @Outcome(id = AerRace.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = AerRace.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(
      id = M8Race.BAD + "(\\+" + M8Race.BAD + ")*",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "As the explorer says.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "The explorer excludes this.")
  public abstract static class M8Race extends AerRace {
    /** What the explorer refutes. */
    static final String BAD = "(no-handler-after-unregister" + "|no-work-after-unregister)";

    M8Race(Race race) {
      super(race, EDITED);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends M8Race {
    public ForwardVsUnregister() {
      super(Race.FORWARD_VS_UNREGISTER);
    }

    @Actor
    public void aer() {
      left();
    }

    @Actor
    public void module() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link Race#WORKER_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class WorkerVsUnregister extends M8Race {
    public WorkerVsUnregister() {
      super(Race.WORKER_VS_UNREGISTER);
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void module() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link Race#RE_REGISTRATION}. */
  @JCStressTest
  @State
  public static class ReRegistration extends M8Race {
    public ReRegistration() {
      super(Race.RE_REGISTRATION);
    }

    @Actor
    public void aer() {
      left();
    }

    @Actor
    public void module() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link Race#PRODUCER_VS_WORKER}. */
  @JCStressTest
  @State
  public static class ProducerVsWorker extends M8Race {
    public ProducerVsWorker() {
      super(Race.PRODUCER_VS_WORKER);
    }

    @Actor
    public void aer() {
      left();
    }

    @Actor
    public void kworker() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }
}
