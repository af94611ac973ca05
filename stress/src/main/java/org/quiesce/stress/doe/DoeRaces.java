package org.quiesce.stress.doe;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;

/** The races of {@link DoeRace} as JCStress tests. */
public final class DoeRaces {
  private static final DoeMailbox.Revision SUBJECT =
      ProtocolRaces.subject(DoeRace.all().subjects());

  private DoeRaces() {}

  /** One execution of a race of the subject. */
  @Outcome(id = TwoActors.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = TwoActors.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(id = "not modelled.*", expect = Expect.FORBIDDEN, desc = "The model lacks something.")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "A property was violated.")
  public abstract static class DoeSample extends TwoActors {
    DoeSample(ProgramRace<DoeMailbox.Revision> race) {
      super(race.program().apply(SUBJECT), race.turns(), TwoActors::any);
    }
  }

  /** {@link DoeRace#SUBMITTER_VS_WORKER}. */
  @JCStressTest
  @State
  public static class SubmitterVsWorker extends DoeSample {
    public SubmitterVsWorker() {
      super(DoeRace.SUBMITTER_VS_WORKER);
    }

    @Actor
    public void submitter() {
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

  /** {@link DoeRace#TWO_SUBMITTERS}. */
  @JCStressTest
  @State
  public static class TwoSubmitters extends DoeSample {
    public TwoSubmitters() {
      super(DoeRace.TWO_SUBMITTERS);
    }

    @Actor
    public void one() {
      left();
    }

    @Actor
    public void other() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link DoeRace#DESTROY_VS_WORKER}. */
  @JCStressTest
  @State
  public static class DestroyVsWorker extends DoeSample {
    public DestroyVsWorker() {
      super(DoeRace.DESTROY_VS_WORKER);
    }

    @Actor
    public void submitters() {
      left();
    }

    @Actor
    public void destroyer() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link DoeRace#CREATE_VS_WORKER}. */
  @JCStressTest
  @State
  public static class CreateVsWorker extends DoeSample {
    public CreateVsWorker() {
      super(DoeRace.CREATE_VS_WORKER);
    }

    @Actor
    public void creator() {
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
