package org.quiesce.stress.memdev;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Consumer;
import org.quiesce.protocol.memdev.Async;
import org.quiesce.protocol.memdev.DetachOp;
import org.quiesce.protocol.memdev.GuardedAttach;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevOptions;
import org.quiesce.protocol.memdev.MemdevProgram;
import org.quiesce.protocol.memdev.Newest;
import org.quiesce.protocol.memdev.mutant.MemdevMutants;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.Turns;

/**
 * Who races with whom: P creates and unbinds, U and HP are users of sysfs, H removes the parent, W
 * is the worker of cxl_bus_wq.
 */
public final class MemdevRace {
  /** The endpoint is lost, and detached, while the creator adds the memdev and leaves again. */
  static final ProgramRace<MemdevAttach.Revision> ATTACH_VS_DETACH =
      race(
          "attach-vs-detach",
          MemdevOptions.of(1, 1, true),
          p -> p.ready().thread("P", p.insmod(), p.unbind()).thread("U", p.unbindEndpoint(0)),
          Turns.between(List.of("P"), List.of("U", "W")));

  /** The parent is removed while the loss of its endpoint is served. */
  static final ProgramRace<MemdevAttach.Revision> REMOVAL_VS_DETACH =
      race(
          "removal-vs-detach",
          MemdevOptions.of(1, 1, false),
          p ->
              p.ready()
                  .thread("P", p.insmod())
                  .thread("H", p.remove())
                  .thread("U", p.unbindEndpoint(0)),
          Turns.between(List.of("H"), List.of("U", "W")).after("P"));

  /** The memdev is unbound and bound again while the loss of its endpoint is served. */
  static final ProgramRace<MemdevAttach.Revision> REBIND_VS_DETACH =
      race(
          "rebind-vs-detach",
          MemdevOptions.of(1, 2, false),
          p -> p.ready().thread("P", p.insmod()).thread("U", p.unbindMem(0), p.bindMem(0)),
          Turns.between(List.of("U"), List.of("W")).after("P"));

  /** The memdev is added while its host is lost and comes back, which attaches it again. */
  static final ProgramRace<MemdevAttach.Revision> ATTACH_VS_HOST_LOSS =
      race(
          "attach-vs-host-loss",
          MemdevOptions.of(1, 2, false),
          p -> p.ready().thread("P", p.insmod()).thread("HP", p.unbindHost(), p.bindHost()),
          Turns.between(List.of("P"), List.of("HP", "W")));

  /** The memdev's file is used while its parent is removed. */
  static final ProgramRace<MemdevAttach.Revision> FILE_VS_REMOVAL =
      race(
          "file-vs-removal",
          MemdevOptions.of(1, 1, false),
          p -> p.ready().thread("P", p.insmod()).thread("I", p.useFile(2)).thread("H", p.remove()),
          Turns.between(List.of("I"), List.of("H", "W")).after("P"));

  private static final ProtocolRaces<MemdevAttach.Revision> ALL =
      new ProtocolRaces<>(
          "memdev-attach",
          subjects(),
          ImmutableList.of(
              ATTACH_VS_DETACH,
              REMOVAL_VS_DETACH,
              REBIND_VS_DETACH,
              ATTACH_VS_HOST_LOSS,
              FILE_VS_REMOVAL),
          MemdevRaces.class);

  private MemdevRace() {}

  /** All of them. */
  public static ProtocolRaces<MemdevAttach.Revision> all() {
    return ALL;
  }

  private static ImmutableMap<String, MemdevAttach.Revision> subjects() {
    ImmutableMap.Builder<String, MemdevAttach.Revision> subjects = ImmutableMap.builder();
    subjects.put("async", Async::new);
    subjects.put("detach-op", DetachOp::new);
    subjects.put("guarded-attach", GuardedAttach::new);
    subjects.put("newest", Newest::new);
    MemdevMutants.all().forEach(edit -> subjects.put(edit.id(), edit.revision()));
    return subjects.buildOrThrow();
  }

  private static ProgramRace<MemdevAttach.Revision> race(
      String id, MemdevOptions options, Consumer<MemdevProgram> threads, Turns turns) {
    return new ProgramRace<>(id, model -> MemdevProgram.of(model, options, threads), turns);
  }
}
