package org.quiesce.check.memdev;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.memdev.Async;
import org.quiesce.protocol.memdev.DetachOp;
import org.quiesce.protocol.memdev.GuardedAttach;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevRules;
import org.quiesce.protocol.memdev.Newest;
import org.quiesce.protocol.memdev.mutant.MemdevMutants;

/**
 * Adding and detaching a CXL memory device as something to check.
 *
 * <p>{@code no-lock-inversion} is about locks alone. That nothing for which the worker of
 * cxl_bus_wq waits is held by somebody who waits for the worker, the other half of what the page
 * asks, is {@code no-deadlock}: each wait for a work item names the thread that runs it, so such a
 * cycle is a state in which these threads wait for each other (mutant M12).
 */
public final class MemdevProtocol {
  /** Its name in reports and tokens. */
  public static final String NAME = "memdev-attach";

  private MemdevProtocol() {}

  /** Properties, in the order of the protocol page. */
  public static List<Property> properties() {
    return Property.andOfMemory(
        List.of(
            new Property(
                MemdevRules.SYNCHRONOUS_ATTACH,
                "when add returns, a probe of the memdev has ended since it was made visible"),
            new Property(
                MemdevRules.ATTACH_RESULT,
                "add succeeds only if the driver was bound, fails only if the memdev is gone"
                    + " again"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other"),
            new Property(Rules.NO_LOCK_INVERSION, "no locks are taken in orders that go round"),
            new Property(
                MemdevRules.NO_STALE_DETACH,
                "a detach releases only the binding it was queued for"),
            new Property(Rules.NO_USE_AFTER_PUT, "nobody accesses a freed device or cxlds"),
            new Property(
                MemdevRules.NO_LEAKED_REFERENCE, "every reference is dropped exactly once"),
            new Property(Rules.NO_DOUBLE_PUT, "no reference is dropped twice"),
            new Property(
                MemdevRules.NO_ACCESS_AFTER_SHUTDOWN,
                "nobody dereferences cxlds through a memdev that was shut down"),
            new Property(
                Rules.NO_DEVRES_AFTER_RELEASE,
                "no devres entry is added to a device without driver or in release"),
            new Property(
                MemdevRules.NO_WORK_AFTER_UNREGISTER,
                "after the unload of a module nothing executes its text"),
            new Property(
                MemdevRules.NO_LOST_EVENT,
                "a lost endpoint leads to a detach, a port that came back to an attempt to attach"),
            new Property(Rules.NO_SLEEP_IN_ATOMIC, "no sleeping call under a spinlock"),
            new Property(
                Rules.NO_DOUBLE_DELETE, "a device is deleted once, and only if it was added"),
            new Property(
                Rules.NO_FLUSH_BEFORE_INIT, "nobody flushes or cancels what was not initialised"),
            new Property(
                Rules.NO_REINIT_WHILE_QUEUED,
                "no work item is initialised while it is queued or runs"),
            new Property(
                Rules.NO_DEAD_STACK_ACCESS,
                "nothing on a stack frame is accessed once its function has returned"),
            new Property(
                Rules.NO_DATA_RACE,
                "conflicting plain accesses are ordered by a lock or a hand-over")));
  }

  /** All that can be checked. */
  public static Protocol<MemdevAttach.Revision> protocol() {
    List<Protocol.Edit<MemdevAttach.Revision>> edits = new ArrayList<>();
    for (MemdevMutants.Edit edit : MemdevMutants.all()) {
      edits.add(
          new Protocol.Edit<>(edit.id(), edit.edit(), "newest", edit.mustBreak(), edit.revision()));
    }
    return new Protocol<>(NAME, properties(), MemdevScenarios.all(), revisions(), edits);
  }

  private static List<Revision<MemdevAttach.Revision>> revisions() {
    return List.of(
        new Revision<>(
            "async", Async::new, Map.of(MemdevRules.SYNCHRONOUS_ATTACH, Verdict.REFUTED)),
        new Revision<>("detach-op", DetachOp::new, Map.of()),
        new Revision<>(
            "guarded-attach", GuardedAttach::new, Map.of(Rules.NO_DEADLOCK, Verdict.REFUTED)),
        new Revision<>("newest", Newest::new, Map.of()));
  }
}
