package org.quiesce.stress.aer;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.aer.V13;

/** Races of {@code v13}. */
public final class V13Races {
  private V13Races() {}

  /** One execution of {@code v13}. */
  @Outcome(id = AerRace.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = AerRace.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(
      id = V13Race.BAD + "(\\+" + V13Race.BAD + ")*",
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "As the explorer says.")
  @Outcome(expect = Expect.FORBIDDEN, desc = "The explorer excludes this.")
  public abstract static class V13Race extends AerRace {
    /** What the explorer refutes. */
    static final String BAD =
        "(no-handler-after-unregister"
            + "|no-work-after-unregister"
            + "|no-stranded-entry"
            + "|no-lost-event"
            + "|advertised-capacity"
            + "|no-use-after-put)";

    V13Race(Race race) {
      super(race, V13::new);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends V13Race {
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
  public static class WorkerVsUnregister extends V13Race {
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
  public static class ProducerVsWorker extends V13Race {
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
  public static class FailingHandler extends V13Race {
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
  public static class TwoProducers extends V13Race {
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
  public static class TwoProducersThenUnplug extends V13Race {
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
  public static class TwoProducersThenUnregister extends V13Race {
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
  public static class ReRegistration extends V13Race {
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
  public static class FirstRegistration extends V13Race {
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
  public static class WorkerVsUnplug extends V13Race {
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
  public static class ForwardVsUnplug extends V13Race {
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
  public static class UnregisterVsUnplug extends V13Race {
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
}
