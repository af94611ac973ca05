package org.quiesce.translate.hmem;

import static org.quiesce.translate.link.Signature.to;

import java.util.ArrayList;
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
import org.quiesce.translate.syntax.Global;

/** Which functions play which role of the hmem-deferral protocol. */
final class HmemRoles {
  /** The probe of hp. */
  static final String PROBE = "dax_hmem_platform_probe";

  /** Its callback for each range. */
  static final String REGISTER = "hmem_register_device";

  /** The callback of the work. */
  static final String REGISTER_CXL = "hmem_register_cxl_device";

  /** The function that walks the ranges. */
  static final String WALK = "walk_hmem_resources";

  /** The work. */
  static final String WORK = "process_defer_work";

  /** The probe of a child. */
  static final String CHILD = "probe of a child";

  /** The probe of a region's dax device. */
  static final String REGION = "probe of a region";

  /** Module initialisation and exit. */
  static final String INIT = "init of dax_hmem";

  static final String EXIT = "exit of dax_hmem";
  static final String CXL_INIT = "init of dax_cxl";
  static final String CXL_EXIT = "exit of dax_cxl";

  /** What sources of one revision define for each other, the telling ones first. */
  /** Functions that only sources of this protocol define. */
  static final Set<String> LANDMARKS =
      Set.of(
          PROBE,
          REGISTER,
          REGISTER_CXL,
          WALK,
          WORK,
          "dax_hmem_flush_work",
          "cxl_dax_region_driver_register");

  private static final List<String> PARTS =
      List.of(
          WORK,
          REGISTER,
          REGISTER_CXL,
          "dax_hmem_register_work",
          "dax_hmem_unregister_work",
          "dax_hmem_queue_work",
          "dax_hmem_flush_work",
          WALK);

  private static final Signature NOTHING = Signature.of("(void)");
  private static final Signature PLATFORM =
      Signature.of("(struct platform_device *)", to("platform_device"));
  private static final Signature CALLBACK =
      Signature.of(
          "(struct device *, int, const struct resource *)",
          to("device"),
          Signature::number,
          to("resource"));

  private HmemRoles() {}

  /**
   * Finds the roles.
   *
   * @throws BadSourceException if a required one is missing, or has a signature nobody knows
   */
  static Roles in(Program program) {
    Roles roles = new Roles(program);
    requireDefined(program);
    CFile hmem = roles.require("probe of hp", PROBE, PLATFORM);
    roles.check(REGISTER, CALLBACK);
    roles.check(REGISTER_CXL, CALLBACK);
    roles.check("__hmem_register_device", CALLBACK);
    roles.check("soft_reserve_has_cxl_match", CALLBACK);
    roles.check(
        WORK,
        Signature.of("(struct work_struct *) or (void *)", to("work_struct")).or(Signature::any));
    roles.check("dax_hmem_flush_work", NOTHING);
    roles.check("kill_defer_work", Signature.of("(void *)", Signature::any));
    roles.require(
        "walk over the ranges",
        WALK,
        Signature.of("(struct device *, a function pointer)", to("device"), Signature::function));
    module(roles, hmem, INIT, EXIT);
    for (Program.Found<Global> driver : Tables.of(program, "platform_driver")) {
      String probe = Tables.name(driver.what(), "probe");
      if (probe != null && !probe.equals(PROBE) && driver.file() == hmem) {
        roles.bind(CHILD, hmem, probe, PLATFORM);
      }
    }
    List<Program.Found<Global>> cxl = Tables.of(program, "cxl_driver");
    if (cxl.size() != 1) {
      throw new BadSourceException(
          program.names() + ": expected one struct cxl_driver, found " + cxl.size());
    }
    CFile daxCxl = cxl.get(0).file();
    String probe = Tables.name(cxl.get(0).what(), "probe");
    if (probe == null) {
      throw new BadSourceException(daxCxl.name() + ": the CXL dax driver has no probe");
    }
    roles.bind(REGION, daxCxl, probe, Signature.of("(struct device *)", to("device")));
    roles.check(
        "cxl_dax_region_driver_register",
        Signature.of("(struct work_struct *)", to("work_struct")));
    if (daxCxl.macroArguments("module_cxl_driver").isEmpty()) {
      module(roles, daxCxl, CXL_INIT, CXL_EXIT);
    }
    return roles;
  }

  /** A revision calls nothing of the protocol that only another one defines. */
  private static void requireDefined(Program program) {
    for (String name : PARTS) {
      if (program.anyDefiner(name) != null) {
        continue;
      }
      for (CFile file : program.sources()) {
        At use = useOf(file, name);
        if (use != null) {
          throw new BadSourceException(
              use.toLine() + ": " + name + " is used here, and no source defines it");
        }
      }
    }
  }

  private static @Nullable At useOf(CFile file, String name) {
    List<At> found = new ArrayList<>();
    for (String function : file.functionNames()) {
      try {
        new Walk(
                expression -> {
                  if (expression instanceof Expr.Name one && one.name().equals(name)
                      || expression instanceof Expr.Call call && call.name().equals(name)) {
                    found.add(expression.at());
                  }
                },
                statement -> {})
            .statement(file.function(function).body());
      } catch (BadSourceException e) {
        // What cannot be read is reported if something reaches it.
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static void module(Roles roles, CFile file, String init, String exit) {
    roles.bind(init, file, named(file, "module_init", init), NOTHING);
    roles.bind(exit, file, named(file, "module_exit", exit), NOTHING);
  }

  private static String named(CFile file, String macro, String role) {
    List<String> names = file.macroArguments(macro);
    String name = names.size() == 1 ? names.get(0) : null;
    return required(file, role, macro, name);
  }

  private static String required(CFile file, String role, String macro, @Nullable String name) {
    if (name == null || !file.defines(name)) {
      throw new BadSourceException(
          file.name() + ": no source defines the " + role + ": looked for " + macro + "()");
    }
    return name;
  }
}
