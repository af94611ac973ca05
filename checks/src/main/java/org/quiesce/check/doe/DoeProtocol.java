package org.quiesce.check.doe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.doe.AuxV8;
import org.quiesce.protocol.doe.CompleteThenDestroy;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeRules;
import org.quiesce.protocol.doe.Newest;
import org.quiesce.protocol.doe.mutant.DoeMutants;

/** The DOE mailboxes as something to check. */
public final class DoeProtocol {
  /** Its name in reports and tokens. */
  public static final String NAME = "doe-mailbox";

  private DoeProtocol() {}

  /** Properties, in the order of the protocol page. */
  public static List<Property> properties() {
    return Property.andOfMemory(
        List.of(
            new Property(
                Rules.VECTOR_IN_RANGE,
                "a mailbox requests only a vector index below the number of allocated vectors"),
            new Property(
                DoeRules.NO_USE_AFTER_COMPLETION,
                "after task.complete was called nothing touches the task, its work or its buffers"),
            new Property(
                DoeRules.TASK_COMPLETES_ONCE, "complete is called at most once per accepted task"),
            new Property(
                DoeRules.EVERY_TASK_COMPLETES,
                "every accepted task completes, whatever the hardware does"),
            new Property(
                DoeRules.ABORT_TERMINATES,
                "every abort, create, destroy, unbind and device removal ends"),
            new Property(
                DoeRules.NO_WORK_AFTER_DESTROY,
                "when a mailbox is freed, and later, nothing of it runs, waits or is armed"),
            new Property(
                DoeRules.NO_USE_AFTER_FREE,
                "nobody touches a freed mailbox, device, queue or vector, nor freed text"),
            new Property(
                DoeRules.EXCLUSIVE_MAILBOX,
                "at most one exchange at a time; never both the driver's and user space's"),
            new Property(
                DoeRules.NO_EXCHANGE_AFTER_CANCEL,
                "a work that starts after cancel_tasks returned writes no request"),
            new Property(
                DoeRules.NO_LEAKED_REFERENCE,
                "ids, devices, vectors, interrupts, queues and mailboxes are released"),
            new Property(Rules.NO_DOUBLE_PUT, "and released once"),
            new Property(
                Rules.NO_DEVRES_AFTER_RELEASE,
                "no devres entry is added to an unbound or releasing device"),
            new Property(Rules.NO_DEADLOCK, "no set of threads waits for each other"),
            new Property(Rules.NO_LOCK_INVERSION, "no locks are taken in orders that go round"),
            new Property(Rules.NO_SLEEP_IN_ATOMIC, "no sleeping call in an interrupt handler"),
            new Property(
                Rules.NO_FLUSH_BEFORE_INIT, "nobody flushes or cancels what was not initialised"),
            new Property(
                Rules.NO_REINIT_WHILE_QUEUED,
                "no work item is initialised while it is queued or runs"),
            new Property(
                Rules.NO_DATA_RACE,
                "conflicting plain accesses are ordered by a lock or a hand-over")));
  }

  /** All that can be checked. */
  public static Protocol<DoeMailbox.Revision> protocol() {
    List<Protocol.Edit<DoeMailbox.Revision>> edits = new ArrayList<>();
    for (DoeMutants.Edit edit : DoeMutants.all()) {
      edits.add(
          new Protocol.Edit<>(
              edit.id(), edit.edit(), edit.base(), edit.mustBreak(), edit.revision()));
    }
    return new Protocol<>(NAME, properties(), DoeScenarios.all(), revisions(), edits, bases());
  }

  private static List<Revision<DoeMailbox.Revision>> revisions() {
    return List.of(
        revision(
            "aux-v8", Design.AUXILIARY, AuxV8::new, Map.of(Rules.VECTOR_IN_RANGE, Verdict.REFUTED)),
        revision(
            "complete-then-destroy",
            Design.MANAGED,
            CompleteThenDestroy::new,
            Map.of(DoeRules.NO_USE_AFTER_COMPLETION, Verdict.REFUTED)),
        revision("newest", Design.LIBRARY, Newest::new, Map.of()));
  }

  private static List<Revision<DoeMailbox.Revision>> bases() {
    return List.of(
        new Revision<>(DoeMutants.FREES_IRQ_FIRST, DoeMutants.freesIrqFirst(), Map.of()));
  }

  private static Revision<DoeMailbox.Revision> revision(
      String name, Design design, DoeMailbox.Maker model, Map<String, Verdict> recorded) {
    return new Revision<>(name, DoeMailbox.Revision.of(design, model), recorded);
  }
}
