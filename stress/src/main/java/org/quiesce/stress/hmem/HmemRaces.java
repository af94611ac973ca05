package org.quiesce.stress.hmem;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;

/** The races of {@link HmemRace} as JCStress tests. */
public final class HmemRaces {
  private static final HmemDeferral.Revision SUBJECT =
      ProtocolRaces.subject(HmemRace.all().subjects());

  private HmemRaces() {}

  /** One execution of a race of the subject. */
  @Outcome(id = TwoActors.HELD, expect = Expect.ACCEPTABLE, desc = "Every property held.")
  @Outcome(id = TwoActors.CUT, expect = Expect.ACCEPTABLE, desc = "Not judged: see the package.")
  @Outcome(id = "not modelled.*", expect = Expect.FORBIDDEN, desc = "The model lacks something.")
  @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "A property was violated.")
  public abstract static class HmemSample extends TwoActors {
    HmemSample(ProgramRace<HmemDeferral.Revision> race) {
      super(race.program().apply(SUBJECT), race.turns(), TwoActors::any);
    }
  }

  /** {@link HmemRace#UNBIND_VS_WORK}. */
  @JCStressTest
  @State
  public static class UnbindVsWork extends HmemSample {
    public UnbindVsWork() {
      super(HmemRace.UNBIND_VS_WORK);
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

  /** {@link HmemRace#EXIT_VS_WORK}. */
  @JCStressTest
  @State
  public static class ExitVsWork extends HmemSample {
    public ExitVsWork() {
      super(HmemRace.EXIT_VS_WORK);
    }

    @Actor
    public void rmmod() {
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

  /** {@link HmemRace#CXL_VS_WORK}. */
  @JCStressTest
  @State
  public static class CxlVsWork extends HmemSample {
    public CxlVsWork() {
      super(HmemRace.CXL_VS_WORK);
    }

    @Actor
    public void cxl() {
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

  /** {@link HmemRace#PROBE_VS_WORK}. */
  @JCStressTest
  @State
  public static class ProbeVsWork extends HmemSample {
    public ProbeVsWork() {
      super(HmemRace.PROBE_VS_WORK);
    }

    @Actor
    public void modprobe() {
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

  /** {@link HmemRace#REMOVAL_VS_WORK}. */
  @JCStressTest
  @State
  public static class RemovalVsWork extends HmemSample {
    public RemovalVsWork() {
      super(HmemRace.REMOVAL_VS_WORK);
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
}
