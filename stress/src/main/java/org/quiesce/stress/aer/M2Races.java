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

/** Races of the edited revision {@code M2}. */
public final class M2Races {
  private static final AerKfifo.Revision EDITED =
      AerMutants.all().stream()
          .filter(edit -> edit.id().equals("M2"))
          .findFirst()
          .orElseThrow()
          .revision();

  private M2Races() {}

  /** One execution of the edited revision {@code M2}. */
  @Outcome(id = AerRace.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = AerRace.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(
      id = "no-leaked-reference",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "As the explorer says.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "The explorer excludes this.")
  public abstract static class M2Race extends AerRace {
    M2Race(Race race) {
      super(race, EDITED);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends M2Race {
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

  /** {@link Race#PRODUCER_VS_WORKER}. */
  @JCStressTest
  @State
  public static class ProducerVsWorker extends M2Race {
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

  /** {@link Race#TWO_PRODUCERS}. */
  @JCStressTest
  @State
  public static class TwoProducers extends M2Race {
    public TwoProducers() {
      super(Race.TWO_PRODUCERS);
    }

    @Actor
    public void aer0() {
      left();
    }

    @Actor
    public void aer1() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link Race#WORKER_VS_UNPLUG}. */
  @JCStressTest
  @State
  public static class WorkerVsUnplug extends M2Race {
    public WorkerVsUnplug() {
      super(Race.WORKER_VS_UNPLUG);
    }

    @Actor
    public void kworker() {
      left();
    }

    @Actor
    public void unplug() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }
}
