package org.quiesce.protocol.memdev.mutant;

import java.util.List;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevRules;
import org.quiesce.protocol.memdev.Newest;

/** The edited revisions of {@link Newest}; M and R are the protocol page's, Q and S our own. */
public final class MemdevMutants {
  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit(
      String id, String edit, List<String> mustBreak, MemdevAttach.Revision revision) {
    /** Whether every verdict must stay as it is. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private MemdevMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    return List.of(
        new Edit(
            "M1",
            "unregister shuts down before cdev_device_del",
            List.of(MemdevRules.NO_ACCESS_AFTER_SHUTDOWN),
            TeardownEdits.ShutsDownFirst::new),
        new Edit(
            "M2",
            "the endpoint takes no reference for its trigger",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DOUBLE_PUT),
            EndpointEdits.TriggerWithoutReference::new),
        new Edit(
            "M3",
            "detach keeps its reference",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            TeardownEdits.DetachKeepsReference::new),
        new Edit(
            "M5",
            "device_lock(cxlmd) held across unregister",
            List.of(Rules.NO_DEADLOCK),
            AddEdits.UnregistersUnderLock::new),
        new Edit(
            "M11",
            "cxl_mem may probe asynchronously",
            List.of(MemdevRules.SYNCHRONOUS_ATTACH),
            AddEdits.MayProbeLater::new),
        new Edit(
            "M12",
            "unregister cancels detach_work and waits for it",
            List.of(Rules.NO_DEADLOCK),
            TeardownEdits.UnregisterCancels::new),
        new Edit(
            "Q1",
            "detach drops its reference before it releases the driver",
            List.of(Rules.NO_USE_AFTER_PUT),
            TeardownEdits.PutsBeforeRelease::new),
        new Edit(
            "Q2",
            "delete_endpoint without device_lock(host)",
            List.of(Rules.NO_DATA_RACE),
            EndpointEdits.DeletesUnlocked::new),
        new Edit(
            "Q3",
            "shutdown without cxl_memdev_rwsem",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DATA_RACE),
            TeardownEdits.ShutsDownUnlocked::new),
        new Edit(
            "Q4",
            "add looks at the driver without device_lock(cxlmd)",
            List.of(MemdevRules.ATTACH_RESULT, Rules.NO_DATA_RACE),
            AddEdits.ChecksUnlocked::new),
        new Edit(
            "Q5",
            "unregister is devres of the memdev itself",
            List.of(Rules.NO_DEADLOCK),
            AddEdits.DevresOfMemdev::new),
        new Edit(
            "Q6",
            "the memdev takes no reference on its parent",
            List.of(Rules.NO_USE_AFTER_PUT),
            AddEdits.WithoutParent::new),
        new Edit(
            "Q7",
            "release keeps the reference on the parent",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            AddEdits.KeepsParent::new),
        new Edit(
            "Q8",
            "add does not look whether the attach failed",
            List.of(MemdevRules.ATTACH_RESULT),
            AddEdits.IgnoresAttach::new),
        new Edit(
            "Q9",
            "add step 6 unregisters once more when devres failed",
            List.of(Rules.NO_DOUBLE_PUT),
            AddEdits.UnregistersTwice::new),
        new Edit(
            "Q10",
            "the endpoint is added without device_lock(host)",
            List.of(Rules.NO_DATA_RACE),
            EndpointEdits.AddsUnlocked::new),
        new Edit(
            "Q11",
            "open takes no reference",
            List.of(Rules.NO_USE_AFTER_PUT),
            TeardownEdits.OpensWithoutReference::new),
        new Edit(
            "Q12",
            "ioctl without cxl_memdev_rwsem",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DATA_RACE),
            TeardownEdits.IoctlUnlocked::new),
        new Edit(
            "Q13",
            "delete_endpoint keeps its reference on the endpoint",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            EndpointEdits.KeepsEndpoint::new),
        new Edit(
            "Q14",
            "the end of an endpoint queues nothing",
            List.of(MemdevRules.NO_LOST_EVENT),
            EndpointEdits.QueuesNothing::new),
        new Edit(
            "Q15",
            "a host that came back queues no rescan",
            List.of(MemdevRules.NO_LOST_EVENT),
            EndpointEdits.NoRescan::new),
        new Edit(
            "Q16",
            "cxl_memdev_rwsem is held across cdev_device_del",
            List.of(Rules.NO_DEADLOCK),
            TeardownEdits.DeletesUnderRwsem::new),
        new Edit(
            "R3",
            "explicit labels in place of scope-based cleanup in add",
            List.of(),
            AddEdits.ExplicitLabels::new),
        new Edit(
            "R6",
            "the check of add as a scoped block that ends before unregister",
            List.of(),
            AddEdits.ScopedCheck::new),
        new Edit(
            "S1",
            "detach keeps the parent with a reference of its own",
            List.of(),
            TeardownEdits.DetachGetsParent::new),
        new Edit(
            "S2",
            "delete_endpoint drops the host first",
            List.of(),
            EndpointEdits.DropsHostFirst::new),
        new Edit(
            "S3",
            "ioctl with down_read and up_read written out",
            List.of(),
            TeardownEdits.PlainDownRead::new));
  }
}
