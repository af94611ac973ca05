package org.quiesce.stress.aer;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.aer.Newest;

/** Races of {@code newest}. */
public final class NewestRaces {
  private NewestRaces() {}

  /** One execution of {@code newest}. */
  public abstract static class NewestRace extends AerRace {
    NewestRace(Race race) {
      super(race, Newest::new);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends NewestRace {
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
  public static class WorkerVsUnregister extends NewestRace {
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

  /** {@link Race#PRODUCER_VS_WORKER}. */
  @JCStressTest
  @State
  public static class ProducerVsWorker extends NewestRace {
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

  /** {@link Race#FAILING_HANDLER}. */
  @JCStressTest
  @State
  public static class FailingHandler extends NewestRace {
    public FailingHandler() {
      super(Race.FAILING_HANDLER);
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
  public static class TwoProducers extends NewestRace {
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

  /** {@link Race#TWO_PRODUCERS_THEN_UNPLUG}. */
  @JCStressTest
  @State
  public static class TwoProducersThenUnplug extends NewestRace {
    public TwoProducersThenUnplug() {
      super(Race.TWO_PRODUCERS_THEN_UNPLUG);
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

  /** {@link Race#TWO_PRODUCERS_THEN_UNREGISTER}. */
  @JCStressTest
  @State
  public static class TwoProducersThenUnregister extends NewestRace {
    public TwoProducersThenUnregister() {
      super(Race.TWO_PRODUCERS_THEN_UNREGISTER);
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

  /** {@link Race#RE_REGISTRATION}. */
  @JCStressTest
  @State
  public static class ReRegistration extends NewestRace {
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

  /** {@link Race#FIRST_REGISTRATION}. */
  @JCStressTest
  @State
  public static class FirstRegistration extends NewestRace {
    public FirstRegistration() {
      super(Race.FIRST_REGISTRATION);
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

  /** {@link Race#WORKER_VS_UNPLUG}. */
  @JCStressTest
  @State
  public static class WorkerVsUnplug extends NewestRace {
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

  /** {@link Race#FORWARD_VS_UNPLUG}. */
  @JCStressTest
  @State
  public static class ForwardVsUnplug extends NewestRace {
    public ForwardVsUnplug() {
      super(Race.FORWARD_VS_UNPLUG);
    }

    @Actor
    public void aer() {
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

  /** {@link Race#UNREGISTER_VS_UNPLUG}. */
  @JCStressTest
  @State
  public static class UnregisterVsUnplug extends NewestRace {
    public UnregisterVsUnplug() {
      super(Race.UNREGISTER_VS_UNPLUG);
    }

    @Actor
    public void module() {
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

  /** {@link Race#FLUSH_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class FlushVsUnregister extends NewestRace {
    public FlushVsUnregister() {
      super(Race.FLUSH_VS_UNREGISTER);
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

  /** {@link Race#FLUSH_VS_WORKER}. */
  @JCStressTest
  @State
  public static class FlushVsWorker extends NewestRace {
    public FlushVsWorker() {
      super(Race.FLUSH_VS_WORKER);
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
