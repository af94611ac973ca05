package org.quiesce.stress.memdev;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;

/** The races of {@link MemdevRace} as JCStress tests. */
public final class MemdevRaces {
  private static final MemdevAttach.Revision SUBJECT =
      ProtocolRaces.subject(MemdevRace.all().subjects());

  private MemdevRaces() {}

  /** One execution of a race of the subject. */
  @Outcome(id = TwoActors.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = TwoActors.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(id = "not modelled.*", expect = Expect.FORBIDDEN, desc = "The model lacks something.")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "A property was violated.")
  public abstract static class MemdevSample extends TwoActors {
    MemdevSample(ProgramRace<MemdevAttach.Revision> race) {
      super(race.program().apply(SUBJECT), race.turns(), TwoActors::any);
    }
  }

  /** {@link MemdevRace#ATTACH_VS_DETACH}. */
  @JCStressTest
  @State
  public static class AttachVsDetach extends MemdevSample {
    public AttachVsDetach() {
      super(MemdevRace.ATTACH_VS_DETACH);
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

  /** {@link MemdevRace#REMOVAL_VS_DETACH}. */
  @JCStressTest
  @State
  public static class RemovalVsDetach extends MemdevSample {
    public RemovalVsDetach() {
      super(MemdevRace.REMOVAL_VS_DETACH);
    }

    @Actor
    public void remover() {
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

  /** {@link MemdevRace#REBIND_VS_DETACH}. */
  @JCStressTest
  @State
  public static class RebindVsDetach extends MemdevSample {
    public RebindVsDetach() {
      super(MemdevRace.REBIND_VS_DETACH);
    }

    @Actor
    public void user() {
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

  /** {@link MemdevRace#ATTACH_VS_HOST_LOSS}. */
  @JCStressTest
  @State
  public static class AttachVsHostLoss extends MemdevSample {
    public AttachVsHostLoss() {
      super(MemdevRace.ATTACH_VS_HOST_LOSS);
    }

    @Actor
    public void creator() {
      left();
    }

    @Actor
    public void host() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }

  /** {@link MemdevRace#FILE_VS_REMOVAL}. */
  @JCStressTest
  @State
  public static class FileVsRemoval extends MemdevSample {
    public FileVsRemoval() {
      super(MemdevRace.FILE_VS_REMOVAL);
    }

    @Actor
    public void reader() {
      left();
    }

    @Actor
    public void remover() {
      right();
    }

    @Arbiter
    public void end(L_Result r) {
      r.r1 = verdict();
    }
  }
}
