package org.quiesce.translate.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Initcall;

/**
 * Which functions play which role of the aer-kfifo protocol.
 *
 * @param builtIn the file of the producer side
 * @param module the file of the consumer side
 */
public record AerRoles(CFile builtIn, CFile module, List<Initcall> initcalls, boolean waits) {
  /** Producer. */
  public static final String FORWARD = "cxl_forward_error";

  /** Registration. */
  public static final String REGISTER = "cxl_register_proto_err_work";

  /** Its end. */
  public static final String UNREGISTER = "cxl_unregister_proto_err_work";

  /** Consumer side, up to v16. */
  public static final String GET = "cxl_proto_err_kfifo_get";

  /** Consumer side, later. */
  public static final String FOR_EACH = "for_each_cxl_proto_err";

  /** Waits for uncorrectable errors to be handled; optional. */
  public static final String WAIT = "cxl_proto_err_wait_for_empty";

  /** Module initialisation. */
  public static final String INIT = "cxl_ras_init";

  /** Module exit. */
  public static final String EXIT = "cxl_ras_exit";

  /** The error handler, usually a stub. */
  public static final String HANDLER = "cxl_handle_proto_error";

  /** The per-entry function. */
  public static final String ENTRY = "__cxl_proto_err_work_fn";

  private static final CType PDEV = CType.to("pci_dev");
  private static final CType INFO = CType.to("aer_err_info");
  private static final CType WORK = CType.to("work_struct");
  private static final CType DATA = CType.to("cxl_proto_err_work_data");

  /**
   * Finds the roles.
   *
   * @throws BadSourceException if a required one is missing, or has a signature nobody knows
   */
  public static AerRoles in(Program program) {
    CFile builtIn = require(program, "producer", FORWARD);
    check(builtIn, FORWARD, "(struct pci_dev *, struct aer_err_info *)", List.of(PDEV, INFO));
    CFile registrar = require(program, "registration", REGISTER);
    Function register = registrar.function(REGISTER);
    if (register.parameters().size() == 2) {
      if (!isFunction(register.parameters().get(1).type())) {
        throw bad(registrar, REGISTER, "(struct work_struct *, void (*)(void))");
      }
      checkFirst(registrar, REGISTER, "(struct work_struct *, void (*)(void))", WORK);
    } else {
      check(registrar, REGISTER, "(struct work_struct *[, void (*)(void)])", List.of(WORK));
    }
    check(require(program, "unregistration", UNREGISTER), UNREGISTER, "(void)", List.of());
    consumer(program);
    CFile module = require(program, "module initialisation", INIT);
    check(module, INIT, "(void)", List.of());
    check(require(program, "module exit", EXIT), EXIT, "(void)", List.of());
    CFile waiter = program.anyDefiner(WAIT);
    if (waiter != null) {
      check(waiter, WAIT, "(void)", List.of());
    }
    List<Initcall> initcalls =
        builtIn.initcalls().stream()
            .sorted(java.util.Comparator.comparingInt(Initcall::level))
            .toList();
    return new AerRoles(builtIn, module, initcalls, waiter != null);
  }

  private static void consumer(Program program) {
    CFile get = program.anyDefiner(GET);
    CFile forEach = program.anyDefiner(FOR_EACH);
    if (get != null) {
      check(get, GET, "(struct cxl_proto_err_work_data *)", List.of(DATA));
    }
    if (forEach != null) {
      Function function = forEach.function(FOR_EACH);
      if (function.parameters().size() != 2 || !isFunction(function.parameters().get(1).type())) {
        throw bad(forEach, FOR_EACH, "(struct cxl_proto_err_work_data *, a function pointer)");
      }
      checkFirst(forEach, FOR_EACH, "(struct cxl_proto_err_work_data *, a function pointer)", DATA);
    }
    if (get == null && forEach == null) {
      throw new BadSourceException(
          program.names()
              + ": no source defines the consumer side: looked for "
              + GET
              + " and "
              + FOR_EACH);
    }
  }

  private static CFile require(Program program, String role, String function) {
    @Nullable CFile file = program.anyDefiner(function);
    if (file == null) {
      throw new BadSourceException(
          program.names() + ": no source defines the " + role + ": looked for " + function);
    }
    return file;
  }

  private static void checkFirst(CFile file, String name, String expected, CType type) {
    if (!file.function(name).parameters().get(0).type().equals(type)) {
      throw bad(file, name, expected);
    }
  }

  private static void check(CFile file, String name, String expected, List<CType> types) {
    Function function = file.function(name);
    List<CType> found = function.parameters().stream().map(p -> p.type()).toList();
    CType result = function.result();
    boolean plain = result.equals(CTypes.VOID) || result.isInt();
    if (!found.equals(types) || function.variadic() || !plain) {
      throw bad(file, name, expected);
    }
  }

  private static boolean isFunction(CType type) {
    return type instanceof CType.Named
        || type instanceof CType.Function
        || type instanceof CType.Pointer pointer
            && (pointer.to() instanceof CType.Function || pointer.to() instanceof CType.Named);
  }

  private static BadSourceException bad(CFile file, String name, String expected) {
    return new BadSourceException(
        file.placeOf(name).toLine()
            + ": "
            + name
            + " has other parameters or another result than "
            + "any known version of it: expected "
            + expected
            + ", returning nothing, bool or int");
  }
}
