package org.quiesce.check.aer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.AerRules;
import org.quiesce.protocol.aer.Newest;
import org.quiesce.protocol.aer.V13;
import org.quiesce.protocol.aer.V15;
import org.quiesce.protocol.aer.V16Patch1;
import org.quiesce.protocol.aer.V16Patch2;
import org.quiesce.protocol.aer.V16Reply;
import org.quiesce.protocol.aer.mutant.AerMutants;

/** The AER-CXL kfifo as something to check. */
public final class AerProtocol {
  /** Its name in reports and tokens. */
  public static final String NAME = "aer-kfifo";

  private AerProtocol() {}

  /** Properties, in the order of the protocol page. */
  public static List<Property> properties() {
    return Property.andOfMemory(
        List.of(
            new Property(
                AerRules.NO_LEAKED_REFERENCE,
                "every reference taken by forward is dropped exactly once"),
            new Property(
                Rules.NO_USE_AFTER_PUT, "nobody dereferences, gets or logs a freed device"),
            new Property(
                Rules.NO_DOUBLE_PUT, "no put without an own get or an inherited reference"),
            new Property(
                Rules.NO_HANDLER_AFTER_UNREGISTER,
                "after unregister returned nothing of cxl_core runs or starts"),
            new Property(
                AerRules.NO_WORK_AFTER_UNREGISTER,
                "after unregister returned the work is neither pending nor running"),
            new Property(
                AerRules.NO_STRANDED_ENTRY, "no entry is left without somebody to take it out"),
            new Property(
                AerRules.NO_LOST_EVENT,
                "an accepted error is taken out exactly once, by the consumer or by unregister"),
            new Property(
                Rules.ADVERTISED_CAPACITY,
                "a put is refused only if the declared number is queued"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other"),
            new Property(Rules.NO_SLEEP_IN_ATOMIC, "no sleeping call under a spinlock"),
            new Property(Rules.NO_LOCK_INVERSION, "no locks are taken in orders that go round"),
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
  public static Protocol<AerKfifo.Revision> protocol() {
    List<Protocol.Edit<AerKfifo.Revision>> edits = new ArrayList<>();
    for (AerMutants.Edit edit : AerMutants.all()) {
      edits.add(
          new Protocol.Edit<>(edit.id(), edit.edit(), "newest", edit.mustBreak(), edit.revision()));
    }
    return new Protocol<>(NAME, properties(), AerScenarios.all(), revisions(), edits);
  }

  private static List<Revision<AerKfifo.Revision>> revisions() {
    return List.of(
        revision("v13", V13::new, Map.of(Rules.NO_USE_AFTER_PUT, Verdict.REFUTED)),
        revision("v15", V15::new, Map.of(AerRules.NO_LEAKED_REFERENCE, Verdict.REFUTED)),
        revision(
            "v16-p1", V16Patch1::new, Map.of(Rules.NO_HANDLER_AFTER_UNREGISTER, Verdict.REFUTED)),
        revision(
            "v16-p2",
            V16Patch2::new,
            Map.of(
                AerRules.NO_LEAKED_REFERENCE,
                Verdict.REFUTED,
                AerRules.NO_STRANDED_ENTRY,
                Verdict.REFUTED)),
        revision("v16-reply", V16Reply::new, Map.of()),
        revision("newest", Newest::new, Map.of()));
  }

  private static Revision<AerKfifo.Revision> revision(
      String name, AerKfifo.Revision model, Map<String, Verdict> recorded) {
    return new Revision<>(name, model, recorded);
  }
}
