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

/** Races of the edited revision {@code M6}. */
public final class M6Races {
  private static final AerKfifo.Revision EDITED =
      AerMutants.all().stream()
          .filter(edit -> edit.id().equals("M6"))
          .findFirst()
          .orElseThrow()
          .revision();

  private M6Races() {}

  /** One execution of the edited revision {@code M6}. */
  @Outcome(id = AerRace.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = AerRace.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(
      id = "no-deadlock",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "As the explorer says.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "The explorer excludes this.")
  public abstract static class M6Race extends AerRace {
    M6Race(Race race) {
      super(race, EDITED);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends M6Race {
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
  public static class WorkerVsUnregister extends M6Race {
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
  public static class ReRegistration extends M6Race {
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
  public static class ProducerVsWorker extends M6Race {
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
