package org.quiesce.protocol.hmem.mutant;

import java.util.List;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemRules;
import org.quiesce.protocol.hmem.Newest;

/** The edited revisions of {@link Newest}. */
public final class HmemMutants {
  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param mustBreak properties that must be refuted; empty for a refactoring
   * @param mends properties that are refuted for the base and that a refactoring proves
   */
  public record Edit(
      String id,
      String edit,
      List<String> mustBreak,
      List<String> mends,
      HmemDeferral.Revision revision) {
    Edit(String id, String edit, List<String> mustBreak, HmemDeferral.Revision revision) {
      this(id, edit, mustBreak, List.of(), revision);
    }

    /** Whether no verdict may become worse. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private HmemMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    return List.of(
        new Edit(
            "M1",
            "the probe flushes the queue in its error path",
            List.of(Rules.NO_DEADLOCK),
            ProbeMutants.FlushesOnError::new),
        new Edit(
            "M3",
            "the work takes no device_lock",
            List.of(Rules.NO_DEVRES_AFTER_RELEASE, HmemRules.NO_WORK_ON_UNBOUND_DEVICE),
            WorkMutants.NoDeviceLock::new),
        new Edit(
            "M5",
            "the probe takes no reference when it queues",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DOUBLE_PUT),
            ProbeMutants.TakesNoReference::new),
        new Edit(
            "M6",
            "the reference is kept when queue_work returned false",
            List.of(HmemRules.NO_LEAKED_REFERENCE),
            ProbeMutants.KeepsReference::new),
        new Edit(
            "M10",
            "dax_cxl does not flush",
            List.of(HmemRules.OWNERSHIP_ORDER),
            ModuleMutants.NoFlush::new),
        new Edit(
            "M11",
            "claims without the resource tree",
            List.of(HmemRules.EXACTLY_ONE_OWNER),
            ModuleMutants.NoTree::new),
        new Edit(
            "N1",
            "did_probe is never set",
            List.of(HmemRules.ONE_SHOT),
            WorkMutants.NeverOnce::new),
        new Edit(
            "N2",
            "func is written after the work was queued",
            List.of(Rules.NO_DATA_RACE, Rules.NO_NULL_DEREFERENCE),
            ProbeMutants.LateFunction::new),
        new Edit(
            "N3",
            "the work does not wait for probes",
            List.of(HmemRules.EXACTLY_ONE_OWNER),
            WorkMutants.NoWait::new),
        new Edit(
            "N4",
            "containment is inverted",
            List.of(HmemRules.EXACTLY_ONE_OWNER),
            WorkMutants.Inverted::new),
        new Edit(
            "N5",
            "exit destroys the queue before it unregisters the drivers",
            List.of(Rules.NO_QUEUE_AFTER_DESTROY),
            ModuleMutants.DestroysFirst::new),
        new Edit(
            "N6",
            "exit does not destroy the queue",
            List.of(HmemRules.NO_WORK_AFTER_UNREGISTER),
            ModuleMutants.NoDestroy::new),
        new Edit(
            "N7",
            "a failed init does not destroy the queue",
            List.of(HmemRules.NO_WORK_AFTER_UNREGISTER),
            ModuleMutants.NoDestroyOnError::new),
        new Edit(
            "N8",
            "the queue is allocated after the drivers are registered",
            List.of(Rules.NO_FLUSH_BEFORE_INIT),
            ModuleMutants.AllocatesLate::new),
        new Edit(
            "N9",
            "the work drops its reference only if hp is bound",
            List.of(HmemRules.NO_LEAKED_REFERENCE),
            WorkMutants.LeaksWhenUnbound::new),
        new Edit(
            "N10",
            "the work waits for probes under device_lock",
            List.of(Rules.NO_LOCK_INVERSION, Rules.NO_DEADLOCK),
            WorkMutants.WaitsUnderLock::new),
        new Edit(
            "N11",
            "the work does not ask whether hp is bound",
            List.of(HmemRules.NO_WORK_ON_UNBOUND_DEVICE, Rules.NO_DEVRES_AFTER_RELEASE),
            WorkMutants.NoBoundCheck::new),
        new Edit(
            "N12",
            "dax_cxl flushes after it registered its driver",
            List.of(HmemRules.OWNERSHIP_ORDER),
            ModuleMutants.FlushesLate::new),
        new Edit(
            "N13",
            "the exit of dax_cxl does not wait for its work",
            List.of(HmemRules.NO_WORK_AFTER_UNREGISTER),
            ModuleMutants.NoFlushOfCxlWork::new),
        new Edit(
            "N14",
            "the probe does not queue the work",
            List.of(HmemRules.EXACTLY_ONE_OWNER),
            ProbeMutants.DoesNotQueue::new),
        new Edit(
            "R1",
            "the work unlocks explicitly, then drops its reference",
            List.of(),
            List.of(Rules.NO_USE_AFTER_PUT),
            Refactorings.PutsAfterUnlock::new),
        new Edit(
            "R3",
            "the work collects the ranges first and registers them in a second loop",
            List.of(),
            Refactorings.CollectsFirst::new),
        new Edit(
            "R6",
            "did_probe is set at the end of the walk, under the same lock",
            List.of(),
            Refactorings.SetsFlagLast::new),
        new Edit(
            "R7",
            "dax_cxl flushes each work item instead of the queue",
            List.of(),
            Refactorings.FlushesItems::new),
        new Edit(
            "R8",
            "did_probe is tested before the driver",
            List.of(),
            Refactorings.TestsFlagFirst::new),
        new Edit(
            "R9",
            "no work_pending check: func is written, as it is, while the work is queued",
            List.of(),
            Refactorings.NoPendingCheck::new));
  }
}
