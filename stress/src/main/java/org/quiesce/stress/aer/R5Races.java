package org.quiesce.stress.aer;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.mutant.AerMutants;

/** Races of the edited revision {@code R5}. */
public final class R5Races {
  private static final AerKfifo.Revision EDITED =
      AerMutants.all().stream()
          .filter(edit -> edit.id().equals("R5"))
          .findFirst()
          .orElseThrow()
          .revision();

  private R5Races() {}

  /** One execution of the edited revision {@code R5}. */
  public abstract static class R5Race extends AerRace {
    R5Race(Race race) {
      super(race, EDITED);
    }
  }

  /** {@link Race#FORWARD_VS_UNREGISTER}. */
  @JCStressTest
  @State
  public static class ForwardVsUnregister extends R5Race {
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
  public static class WorkerVsUnregister extends R5Race {
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
  public static class ProducerVsWorker extends R5Race {
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
  public static class FailingHandler extends R5Race {
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
  public static class TwoProducers extends R5Race {
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
  public static class TwoProducersThenUnplug extends R5Race {
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
  public static class TwoProducersThenUnregister extends R5Race {
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
  public static class ReRegistration extends R5Race {
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
  public static class FirstRegistration extends R5Race {
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
  public static class WorkerVsUnplug extends R5Race {
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
  public static class ForwardVsUnplug extends R5Race {
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
  public static class UnregisterVsUnplug extends R5Race {
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
  public static class FlushVsUnregister extends R5Race {
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
  public static class FlushVsWorker extends R5Race {
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
