package org.quiesce.stress.hmem;

import static org.quiesce.protocol.hmem.HmemRange.Region.LATER;
import static org.quiesce.protocol.hmem.HmemRange.Region.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemEnvironment.Options;
import org.quiesce.protocol.hmem.HmemProgram;
import org.quiesce.protocol.hmem.HmemRange;
import org.quiesce.protocol.hmem.Newest;
import org.quiesce.protocol.hmem.PreSeries;
import org.quiesce.protocol.hmem.Reply;
import org.quiesce.protocol.hmem.V6;
import org.quiesce.protocol.hmem.mutant.HmemMutants;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.Turns;

/**
 * Who races with the deferred work. The boot probe of dax_hmem comes first, and queues it.
 *
 * <p>A is a window range that a region contains later, B one that none does, C meets no window.
 */
public final class HmemRace {
  private static final HmemRange.Spec A = new HmemRange.Spec("A", 0, true, LATER, false);
  private static final HmemRange.Spec B = new HmemRange.Spec("B", 0, true, NONE, false);
  private static final HmemRange.Spec C = new HmemRange.Spec("C", 0, false, NONE, false);

  /** User space unbinds hp and binds it again while the work decides. */
  static final ProgramRace<HmemDeferral.Revision> UNBIND_VS_WORK =
      race(
          "unbind-vs-work",
          options(call -> false, B, C),
          p -> p.thread("modprobe", p.loadHmem()).thread("user", p.unbind(0), p.bind(0)),
          Turns.between(List.of("user"), List.of("kworker")).after("modprobe"));

  /** dax_hmem is unloaded while the work decides. */
  static final ProgramRace<HmemDeferral.Revision> EXIT_VS_WORK =
      race(
          "exit-vs-work",
          options(call -> false, B),
          p -> {
            HmemProgram.Moment loaded = p.moment("dax_hmem is loaded");
            p.thread("modprobe", p.loadHmem(), loaded.comes())
                .thread("rmmod", loaded.await(), p.unloadHmem());
          },
          Turns.between(List.of("rmmod"), List.of("kworker")).after("modprobe"));

  /**
   * A CXL probe that was under way commits a region, and the work of dax_cxl flushes and registers
   * its driver, while the work decides.
   */
  static final ProgramRace<HmemDeferral.Revision> CXL_VS_WORK =
      race(
          "cxl-vs-work",
          options(call -> false, A, B),
          p ->
              p.cxlWorker()
                  .thread("modprobe", p.loadHmem(), p.loadCxl())
                  .probing("region", p.commitEarly("A")),
          Turns.between(List.of("region", "kworker-cxl"), List.of("kworker")).after("modprobe"));

  /** The boot probe, which may fail, as may the rest of the module's init, meets its own work. */
  static final ProgramRace<HmemDeferral.Revision> PROBE_VS_WORK =
      race(
          "probe-vs-work",
          options(
              call ->
                  call.contains("C)")
                      || Set.of("driver_register(hmem)", "alloc_workqueue").contains(call),
              B,
              C),
          p -> p.thread("modprobe", p.loadHmem()),
          Turns.between(List.of("modprobe"), List.of("kworker")));

  /** hp is removed while the work decides. */
  static final ProgramRace<HmemDeferral.Revision> REMOVAL_VS_WORK =
      race(
          "removal-vs-work",
          options(call -> false, B),
          p -> p.thread("modprobe", p.loadHmem()).thread("remover", p.remove(0)),
          Turns.between(List.of("remover"), List.of("kworker")).after("modprobe"));

  private static final ProtocolRaces<HmemDeferral.Revision> ALL =
      new ProtocolRaces<>(
          "hmem-deferral",
          subjects(),
          ImmutableList.of(
              UNBIND_VS_WORK, EXIT_VS_WORK, CXL_VS_WORK, PROBE_VS_WORK, REMOVAL_VS_WORK),
          HmemRaces.class);

  private HmemRace() {}

  /** All of them. */
  public static ProtocolRaces<HmemDeferral.Revision> all() {
    return ALL;
  }

  private static ImmutableMap<String, HmemDeferral.Revision> subjects() {
    ImmutableMap.Builder<String, HmemDeferral.Revision> subjects = ImmutableMap.builder();
    subjects.put("pre-series", PreSeries::new);
    subjects.put("v6", V6::new);
    subjects.put("reply", Reply::new);
    subjects.put("newest", Newest::new);
    HmemMutants.all().forEach(edit -> subjects.put(edit.id(), edit.revision()));
    return subjects.buildOrThrow();
  }

  private static Options options(Predicate<String> mayFail, HmemRange.Spec... ranges) {
    return new Options(1, List.of(ranges), 1, mayFail);
  }

  private static ProgramRace<HmemDeferral.Revision> race(
      String id, Options options, Consumer<HmemProgram> threads, Turns turns) {
    return new ProgramRace<>(id, model -> HmemProgram.of(model, options, threads), turns);
  }
}
