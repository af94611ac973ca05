package org.quiesce.translate.doe;

import static org.quiesce.translate.link.Signature.to;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;
import org.quiesce.translate.link.Tables;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;

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

  /** A user's exchange with the mailbox of an auxiliary device. */
  static final String USE = "cxl_pci_doe_exchange";

  /** Probe of the auxiliary driver, whatever its name. */
  static final String AUX_PROBE = "probe of the auxiliary driver";

  static final String AUX_REMOVE = "remove of the auxiliary driver";

  /** What the table of the auxiliary driver may say. */
  private static final Set<String> TABLE = Set.of("name", "id_table", "probe", "remove");

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
    if (program.anyDefiner(AUXILIARY) != null) {
      roles.require("creation of the auxiliary devices", AUXILIARY, device);
      common(roles);
      auxiliary(roles);
      return roles;
    }
    common(roles);
    Signature mailbox = Signature.of("(struct pci_doe_mb *)", to(MB));
    roles.require("cancellation", CANCEL, mailbox);
    Signature creation =
        Signature.of("(struct pci_dev *, u16)", to("pci_dev"), Signature::number)
            .returning("struct pci_doe_mb *", to(MB));
    roles.require("creation", CREATE, creation);
    if (roles.optional(MANAGED, creation) == null) {
      roles.require("creation with the device (or " + MANAGED + ")", INIT, device);
      roles.require("destruction with the device", EXIT, device);
      if (roles.optional(GONE, device) == null) {
        gone(roles, device);
      }
    }
    return roles;
  }

  /** Under another name: what else of doe.c is for a device and cancels. */
  private static void gone(Roles roles, Signature device) {
    CFile file = roles.file(CANCEL);
    List<String> found =
        file.functionNames().stream()
            .filter(name -> !file.isStatic(name) && !roles.all().contains(name))
            .filter(name -> cancels(file, name))
            .toList();
    if (found.size() == 1) {
      roles.bind(GONE, file, found.get(0), device);
    }
  }

  private static boolean cancels(CFile file, String name) {
    boolean[] found = {false};
    try {
      Function function = file.function(name);
      boolean ofDevice =
          function.parameters().size() == 1
              && function.parameters().get(0).type().pointsTo("pci_dev");
      new Walk(
              e ->
                  found[0] |= ofDevice && e instanceof Expr.Call call && call.name().equals(CANCEL),
              s -> {})
          .statement(function.body());
    } catch (BadSourceException e) {
      return false; // What cannot be read is reported if something reaches it.
    }
    return found[0];
  }

  private static void common(Roles roles) {
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
    roles.require(
        "destruction",
        DESTROY,
        Signature.of("(struct pci_doe_mb *) or (void *)", to(MB)).or(Signature::any));
  }

  private static void auxiliary(Roles roles) {
    roles.require(
        "creation",
        CREATE,
        Signature.of(
                "(struct pci_dev *, u16, bool)",
                to("pci_dev"),
                Signature::number,
                Signature::number)
            .returning("struct pci_doe_mb *", to(MB)));
    roles.require(
        "exchange with the mailbox of an auxiliary device",
        USE,
        Signature.of(
            "(struct cxl_doe_dev *, u8, const void *, size_t, void *, size_t)",
            to("cxl_doe_dev"),
            Signature::number,
            Signature::any,
            Signature::number,
            Signature::any,
            Signature::number));
    Program.Found<Global> driver = driver(roles.program());
    String probe = Tables.name(driver.what(), "probe");
    if (probe == null) {
      throw new BadSourceException(driver.what().at().toLine() + ": this driver has no probe");
    }
    roles.bind(
        AUX_PROBE,
        driver.file(),
        probe,
        Signature.of(
            "(struct auxiliary_device *, const struct auxiliary_device_id *)",
            to("auxiliary_device"),
            to("auxiliary_device_id")));
    String remove = Tables.name(driver.what(), "remove");
    if (remove != null) {
      roles.bind(
          AUX_REMOVE,
          driver.file(),
          remove,
          Signature.of("(struct auxiliary_device *)", to("auxiliary_device")));
    }
  }

  private static Program.Found<Global> driver(Program program) {
    List<Program.Found<Global>> drivers = Tables.of(program, "auxiliary_driver");
    if (drivers.size() != 1) {
      throw new BadSourceException(
          program.names() + ": expected one struct auxiliary_driver, found " + drivers.size());
    }
    return drivers.get(0);
  }

  /** What the table of the auxiliary driver says that nobody follows; null if there is nothing. */
  static @Nullable At unknownCallback(Program program) {
    Global driver = driver(program).what();
    if (!(driver.init() instanceof Expr.Init list)) {
      return driver.at();
    }
    for (Expr.Init.Item item : list.items()) {
      if (!TABLE.contains(item.field())) {
        return item.value().at();
      }
    }
    return null;
  }

  /** Whether mailboxes are on auxiliary devices. */
  static boolean isAuxiliary(Roles roles) {
    return roles.has(AUXILIARY);
  }

  /** Whether mailboxes are made by a managed create. */
  static boolean isManaged(Roles roles) {
    return roles.has(MANAGED);
  }
}
