package org.quiesce.translate.memdev;

import static org.quiesce.translate.link.Signature.to;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;
import org.quiesce.translate.link.Tables;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Global;
import org.quiesce.translate.syntax.Variable;

/** Which functions play which role of memdev-attach. */
final class MemdevRoles {
  static final String ADD = "__devm_cxl_add_memdev";
  static final String ADD_PLAIN = "devm_cxl_add_memdev";
  static final String ADD_CLASS = "devm_cxl_add_classdev";
  static final String PROBE_MEM = "devm_cxl_probe_mem";

  /** How the creator adds a memdev, with CXL as a must and without. */
  static final String CREATOR_ATTACH = "creator adds with attach";

  static final String CREATOR_PLAIN = "creator adds";

  static final String DETACH = "detach_memdev";
  static final String RELEASE = "release of a memdev";
  static final String RELEASE_PORT = "release of a port";
  static final String OPEN = "cxl_memdev_open";
  static final String CLOSE = "cxl_memdev_release_file";
  static final String IOCTL = "cxl_memdev_ioctl";
  static final String SHOW = "show ";
  static final String PROBE = "cxl_mem_probe";
  static final String EP_PROBE = "cxl_endpoint_port_probe";
  static final String ADD_ENDPOINT = "devm_cxl_add_endpoint";
  static final String RESCAN = "cxl_bus_rescan";
  static final String SCHEDULE = "schedule_cxl_memdev_detach";

  /** The creator's own callback, if the sources have one. */
  static final String CREATOR_DETACH = "accelerator_driver_detach";

  /** Functions that only sources of this protocol define. */
  static final Set<String> LANDMARKS =
      Set.of(
          ADD,
          ADD_PLAIN,
          ADD_CLASS,
          PROBE_MEM,
          DETACH,
          PROBE,
          EP_PROBE,
          ADD_ENDPOINT,
          RESCAN,
          SCHEDULE);

  private static final String DRIVER = "cxl_driver";

  private final Program program;
  private final Roles roles;

  private MemdevRoles(Program program) {
    this.program = program;
    this.roles = new Roles(program);
  }

  /**
   * Finds the roles.
   *
   * @throws BadSourceException if a required one is missing, or has a signature nobody knows
   */
  static Roles in(Program program) {
    MemdevRoles found = new MemdevRoles(program);
    found.core();
    found.drivers();
    found.adding();
    return found.roles;
  }

  private static Signature giving(String text, String struct, Signature.Kind... parameters) {
    return Signature.of(text, parameters)
        .returning("struct " + struct + " *", type -> type.pointsTo(struct));
  }

  private void core() {
    Signature work = Signature.of("(struct work_struct *)", to("work_struct"));
    CFile core = roles.require("detach", DETACH, work);
    CFile bus = roles.require("rescan", RESCAN, Signature.of("(void)"));
    Signature device = Signature.of("(struct device *)", to("device"));
    bindRelease(RELEASE, core, device);
    bindRelease(RELEASE_PORT, bus, device);
    roles.check(SCHEDULE, Signature.of("(struct cxl_memdev *)", to("cxl_memdev")));
    Signature file = Signature.of("(struct inode *, struct file *)", to("inode"), to("file"));
    roles.require("open", OPEN, file);
    roles.require("close", CLOSE, file);
    roles.require(
        "ioctl",
        IOCTL,
        Signature.of(
            "(struct file *, unsigned int, unsigned long)",
            to("file"),
            Signature::number,
            Signature::number));
    Signature show =
        Signature.of(
            "(struct device *, struct device_attribute *, char *)",
            to("device"),
            to("device_attribute"),
            type -> type.isPointer());
    for (String name : core.functionNames()) {
      if (core.isStatic(name) && isShow(core, name)) {
        roles.bind(SHOW + name, core, name, show);
      }
    }
  }

  /** Whether a function gives an attribute of a device, by its parameters. */
  private static boolean isShow(CFile file, String name) {
    if (name.endsWith("_show")) {
      return true;
    }
    try {
      List<Variable> parameters = file.function(name).parameters();
      return parameters.size() == 3
          && parameters.get(0).type().pointsTo("device")
          && parameters.get(1).type().pointsTo("device_attribute")
          && parameters.get(2).type().isPointer();
    } catch (BadSourceException e) {
      return false; // What cannot be read is reported if something reaches it.
    }
  }

  /** The release function of the one device_type of a file. */
  private void bindRelease(String role, CFile file, Signature signature) {
    for (Program.Found<Global> type : Tables.of(program, "device_type")) {
      String name = type.file() == file ? Tables.name(type.what(), "release") : null;
      if (name != null && file.defines(name)) {
        if (roles.has(role)) {
          throw new BadSourceException(
              type.what().at().toLine() + ": a second device_type; one in a file is expected");
        }
        roles.bind(role, file, name, signature);
      }
    }
    if (!roles.has(role)) {
      throw new BadSourceException(
          file.name() + ": no device_type with a release function: looked for the " + role);
    }
  }

  private void drivers() {
    roles.require("probe of cxl_mem", PROBE, Signature.of("(struct device *)", to("device")));
    roles.require(
        "probe of an endpoint", EP_PROBE, Signature.of("(struct cxl_port *)", to("cxl_port")));
    roles.check(
        ADD_ENDPOINT,
        Signature.of(
            "(struct device *, struct cxl_memdev *, struct cxl_dport *)",
            to("device"),
            to("cxl_memdev"),
            to("cxl_dport")));
  }

  private void adding() {
    Signature late =
        giving(
            "(struct cxl_dev_state *, struct cxl_memdev_attach * or struct cxl_memdev_ops *)",
            "cxl_memdev",
            to("cxl_dev_state"),
            MemdevRoles::isHook);
    Signature early =
        giving(
            "(struct device *, struct cxl_dev_state *)",
            "cxl_memdev",
            to("device"),
            to("cxl_dev_state"));
    CFile plain = program.anyDefiner(ADD_PLAIN);
    if (plain != null && plain.function(ADD_PLAIN).parameters().size() == 2) {
      Function add = plain.function(ADD_PLAIN);
      if (add.parameters().get(0).type().pointsTo("device")) {
        roles.check(ADD_PLAIN, early);
        requireNoCaller(ADD);
        creator("quiesce_add_on_host", "quiesce_add_on_host");
        return;
      }
    }
    roles.require("function that adds", ADD, late);
    if (plain != null) {
      roles.check(ADD_PLAIN, late);
      boolean ops = hook(plain.function(ADD_PLAIN)).pointsTo("cxl_memdev_ops");
      creator(
          ops ? "quiesce_add_with_ops" : "quiesce_add_with_attach",
          ops ? "quiesce_add_without_ops" : "quiesce_add_without_attach");
      return;
    }
    Signature one = giving("(struct cxl_dev_state *)", "cxl_memdev", to("cxl_dev_state"));
    Signature range =
        giving(
            "(struct cxl_dev_state *, struct range *)",
            "cxl_memdev",
            to("cxl_dev_state"),
            to("range"));
    if (roles.check(ADD_CLASS, one) == null || roles.check(PROBE_MEM, range) == null) {
      throw new BadSourceException(
          program.names()
              + ": no source defines what creators call: looked for "
              + ADD_PLAIN
              + ", or "
              + ADD_CLASS
              + " and "
              + PROBE_MEM);
    }
    creator("quiesce_probe_mem", ADD_CLASS);
  }

  /** Sources of two revisions: a function that they call, and that none of them defines. */
  private void requireNoCaller(String missing) {
    for (String caller : List.of(ADD_CLASS, PROBE_MEM)) {
      CFile file = program.anyDefiner(caller);
      if (file != null) {
        throw new BadSourceException(
            file.placeOf(caller).toLine()
                + ": "
                + caller
                + " belongs to another revision than "
                + ADD_PLAIN
                + ": no source defines "
                + missing);
      }
    }
  }

  private static boolean isHook(CType type) {
    return type.pointsTo("cxl_memdev_attach") || type.pointsTo("cxl_memdev_ops");
  }

  private static CType hook(Function add) {
    return add.parameters().get(1).type();
  }

  private void creator(String attach, String plain) {
    bindAnywhere(CREATOR_ATTACH, attach);
    bindAnywhere(CREATOR_PLAIN, plain);
  }

  private void bindAnywhere(String role, String function) {
    CFile file = program.anyDefiner(function);
    roles.bind(
        role,
        file == null ? program.files().get(program.files().size() - 1) : file,
        function,
        giving("(struct cxl_dev_state *)", "cxl_memdev", to("cxl_dev_state")));
  }

  /** Whether a driver may be asked to probe asynchronously. */
  static boolean mayProbeLater(Roles roles, String probe) {
    String type = null;
    for (Program.Found<Global> driver : Tables.of(roles.program(), DRIVER)) {
      String function = Tables.name(driver.what(), "probe");
      if (driver.file() == roles.file(probe) && function != null) {
        type = Tables.name(driver.what(), "drv.probe_type");
      }
    }
    return !"PROBE_FORCE_SYNCHRONOUS".equals(type);
  }

  /** Whether who adds has cxl_mem and cxl_port loaded, because their functions are there. */
  static boolean pinsDrivers(Roles roles) {
    Program program = roles.program();
    CFile creators = roles.file(CREATOR_PLAIN);
    CFile add = creators.defines("quiesce_add_on_host") ? program.anyDefiner(ADD_PLAIN) : null;
    if (add == null) {
      @Nullable CFile plain = program.anyDefiner(ADD_PLAIN);
      add = plain != null ? plain : program.anyDefiner(ADD_CLASS);
    }
    return add == roles.file(PROBE) && program.anyDefiner(ADD_ENDPOINT) == roles.file(EP_PROBE);
  }
}
