package org.quiesce.translate.doe;

import static org.quiesce.translate.link.Signature.to;

import java.util.Set;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;

/** Which functions play which role of the doe-mailbox protocol. */
final class DoeRoles {
  static final String EXCHANGE = "pci_doe";
  static final String SUBMIT = "pci_doe_submit_task";
  static final String WORK = "doe_statemachine_work";
  static final String FINISH = "signal_task_complete";
  static final String ABORT = "pci_doe_abort";
  static final String CANCEL = "pci_doe_cancel_tasks";
  static final String CREATE = "pci_doe_create_mb";
  static final String DESTROY = "pci_doe_destroy_mb";

  /** Creation that is undone when the PCI driver is unbound. */
  static final String MANAGED = "pcim_doe_create_mb";

  /** Creation with the PCI device. */
  static final String INIT = "pci_doe_init";

  static final String EXIT = "pci_doe_destroy";
  static final String GONE = "pci_doe_disconnected";

  /** The form with auxiliary devices. */
  static final String AUXILIARY = "cxl_pci_create_doe_devices";

  /** Functions by which sources are known to be of this protocol. */
  static final Set<String> LANDMARKS =
      Set.of(EXCHANGE, SUBMIT, WORK, ABORT, CANCEL, CREATE, DESTROY, MANAGED, INIT, AUXILIARY);

  private static final String MB = "pci_doe_mb";
  private static final String TASK = "pci_doe_task";

  private DoeRoles() {}

  /**
   * Finds the roles.
   *
   * @throws BadSourceException if a required one is missing, or has a signature nobody knows
   */
  static Roles in(Program program) {
    Roles roles = new Roles(program);
    Signature device = Signature.of("(struct pci_dev *)", to("pci_dev"));
    if (roles.optional(AUXILIARY, device) != null) {
      return roles;
    }
    roles.require(
        "exchange",
        EXCHANGE,
        Signature.of(
            "(struct pci_doe_mb *, u16, u8, const void *, size_t, void *, size_t)",
            to(MB),
            Signature::number,
            Signature::number,
            Signature::any,
            Signature::number,
            Signature::any,
            Signature::number));
    Signature mailbox = Signature.of("(struct pci_doe_mb *)", to(MB));
    roles.require(
        "submission",
        SUBMIT,
        Signature.of("(struct pci_doe_mb *, struct pci_doe_task *)", to(MB), to(TASK)));
    roles.require("work function", WORK, Signature.of("(struct work_struct *)", to("work_struct")));
    roles.check(FINISH, Signature.of("(struct pci_doe_task *, int)", to(TASK), Signature::number));
    roles.check(
        "signal_task_abort",
        Signature.of("(struct pci_doe_task *, int)", to(TASK), Signature::number));
    roles.check(ABORT, mailbox);
    roles.require("cancellation", CANCEL, mailbox);
    Signature creation =
        Signature.of("(struct pci_dev *, u16)", to("pci_dev"), Signature::number)
            .returning("struct pci_doe_mb *", to(MB));
    roles.require("creation", CREATE, creation);
    roles.require(
        "destruction",
        DESTROY,
        Signature.of("(struct pci_doe_mb *) or (void *)", to(MB)).or(Signature::any));
    if (roles.optional(MANAGED, creation) == null) {
      roles.require("creation with the device (or " + MANAGED + ")", INIT, device);
      roles.require("destruction with the device", EXIT, device);
      roles.optional(GONE, device);
    }
    return roles;
  }

  /** Whether mailboxes are made by a managed create. */
  static boolean isManaged(Roles roles) {
    return roles.has(MANAGED);
  }
}
