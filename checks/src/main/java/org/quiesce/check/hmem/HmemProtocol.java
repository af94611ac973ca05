package org.quiesce.check.hmem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.hmem.HmemRules;
import org.quiesce.protocol.hmem.Newest;
import org.quiesce.protocol.hmem.PreSeries;
import org.quiesce.protocol.hmem.Reply;
import org.quiesce.protocol.hmem.V6;
import org.quiesce.protocol.hmem.mutant.HmemMutants;

/** The deferral of Soft Reserved ranges as something to check. */
public final class HmemProtocol {
  /** Its name in reports and tokens. */
  public static final String NAME = "hmem-deferral";

  private HmemProtocol() {}

  /** Properties, in the order of the protocol page. */
  public static List<Property> properties() {
    return Property.andOfMemory(
        List.of(
            new Property(
                HmemRules.EXACTLY_ONE_OWNER,
                "never two owners of a range; a range ends up with one"),
            new Property(
                HmemRules.OWNERSHIP_ORDER,
                "the CXL dax driver is registered only when no deferred range is undecided"),
            new Property(
                HmemRules.NO_LOST_EVENT,
                "a range that was deferred while hp was and stayed bound is decided"),
            new Property(Rules.NO_DEADLOCK, "every started probe, unbind, flush and exit ends"),
            new Property(
                Rules.NO_LOCK_INVERSION,
                "no locks in orders that go round, none that a probe needs across"
                    + " wait_for_device_probe"),
            new Property(Rules.NO_SLEEP_IN_ATOMIC, "no sleeping step in atomic context"),
            new Property(
                HmemRules.NO_WORK_ON_UNBOUND_DEVICE,
                "the work adds no child and no devres unless hp is bound and its unbind has not"
                    + " begun"),
            new Property(
                Rules.NO_DEVRES_AFTER_RELEASE,
                "no devres is added without driver, or once the release has begun"),
            new Property(
                HmemRules.NO_WORK_AFTER_UNREGISTER,
                "after exit or a failed init nothing pending or running uses the module"),
            new Property(
                Rules.NO_QUEUE_AFTER_DESTROY,
                "nobody queues on or flushes a queue that is being destroyed or gone"),
            new Property(
                Rules.NO_FLUSH_BEFORE_INIT, "nobody flushes or cancels what was not initialised"),
            new Property(
                Rules.NO_USE_AFTER_PUT, "no access to hp, a child or the queue after it was freed"),
            new Property(
                HmemRules.NO_LEAKED_REFERENCE, "each reference taken when queueing is dropped"),
            new Property(Rules.NO_DOUBLE_PUT, "no put without an own get"),
            new Property(HmemRules.ONE_SHOT, "the deferred decision is made at most once"),
            new Property(
                Rules.NO_DOUBLE_DELETE, "a device is deleted once, and only if it was added"),
            new Property(
                Rules.NO_REINIT_WHILE_QUEUED,
                "no work item is initialised while it is queued or runs"),
            new Property(
                Rules.NO_DEAD_STACK_ACCESS,
                "nothing on a stack frame is accessed once its function has returned"),
            new Property(
                Rules.NO_DATA_RACE, "accesses to func, flag, mode, fn and data are ordered")));
  }

  /** All that can be checked. */
  public static Protocol<HmemDeferral.Revision> protocol() {
    List<Protocol.Edit<HmemDeferral.Revision>> edits = new ArrayList<>();
    for (HmemMutants.Edit edit : HmemMutants.all()) {
      edits.add(
          new Protocol.Edit<>(
              edit.id(), edit.edit(), "newest", edit.mustBreak(), edit.mends(), edit.revision()));
    }
    return new Protocol<>(NAME, properties(), HmemScenarios.all(), revisions(), edits);
  }

  private static List<Revision<HmemDeferral.Revision>> revisions() {
    return List.of(
        revision(
            "pre-series", PreSeries::new, Map.of(HmemRules.EXACTLY_ONE_OWNER, Verdict.REFUTED)),
        revision(
            "v6",
            V6::new,
            Map.of(
                Rules.NO_DEADLOCK,
                Verdict.REFUTED,
                HmemRules.NO_WORK_ON_UNBOUND_DEVICE,
                Verdict.REFUTED)),
        revision("reply", Reply::new, Map.of()),
        revision("newest", Newest::new, Map.of()));
  }

  private static Revision<HmemDeferral.Revision> revision(
      String name, HmemDeferral.Revision model, Map<String, Verdict> recorded) {
    return new Revision<>(name, model, recorded);
  }
}
