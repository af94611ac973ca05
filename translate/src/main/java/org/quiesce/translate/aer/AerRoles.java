package org.quiesce.translate.aer;

import static org.quiesce.translate.link.Signature.to;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.generate.Walk;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;

/** Which functions play which role of the aer-kfifo protocol. */
final class AerRoles {
  /** Producer. */
  static final String FORWARD = "cxl_forward_error";

  /** Registration. */
  static final String REGISTER = "cxl_register_proto_err_work";

  /** Its end. */
  static final String UNREGISTER = "cxl_unregister_proto_err_work";

  /** Consumer side, up to v16. */
  static final String GET = "cxl_proto_err_kfifo_get";

  /** Consumer side, later. */
  static final String FOR_EACH = "for_each_cxl_proto_err";

  /** Waits for uncorrectable errors to be handled; optional. */
  static final String WAIT = "cxl_proto_err_wait_for_empty";

  /** Module initialisation. */
  static final String INIT = "cxl_ras_init";

  /** Module exit. */
  static final String EXIT = "cxl_ras_exit";

  /** The error handler, usually a stub. */
  static final String HANDLER = "cxl_handle_proto_error";

  /** Functions that only sources of this protocol define. */
  static final Set<String> LANDMARKS =
      Set.of(FORWARD, REGISTER, UNREGISTER, GET, FOR_EACH, WAIT, INIT, EXIT);

  private static final Signature NOTHING = Signature.of("(void)");

  private AerRoles() {}

  /**
   * Finds the roles.
   *
   * @throws BadSourceException if a required one is missing, or has a signature nobody knows
   */
  static Roles in(Program program) {
    Roles roles = new Roles(program);
    roles.require(
        "producer",
        FORWARD,
        Signature.of(
            "(struct pci_dev *, struct aer_err_info *)", to("pci_dev"), to("aer_err_info")));
    roles.require(
        "registration",
        REGISTER,
        Signature.of("(struct work_struct *[, void (*)(void)])", to("work_struct"))
            .or(to("work_struct"), Signature::function));
    roles.require("unregistration", UNREGISTER, NOTHING);
    consumer(roles);
    roles.require("module initialisation", INIT, NOTHING);
    roles.require("module exit", EXIT, NOTHING);
    if (roles.optional(WAIT, NOTHING) == null) {
      waiting(roles);
    }
    return roles;
  }

  /** Under another name: what built-in code offers that calls a callback without arguments. */
  private static void waiting(Roles roles) {
    CFile file = roles.file(FORWARD);
    List<String> found =
        file.functionNames().stream()
            .filter(name -> !LANDMARKS.contains(name) && !file.isStatic(name))
            .filter(name -> callsCallback(file, name, new HashSet<>()))
            .toList();
    if (found.size() == 1) {
      roles.bind(WAIT, file, found.get(0), NOTHING);
    }
  }

  private static boolean callsCallback(CFile file, String name, Set<String> visited) {
    if (!visited.add(name)) {
      return false;
    }
    Function function;
    try {
      function = file.function(name);
    } catch (BadSourceException e) {
      return false; // What cannot be read is reported if something reaches it.
    }
    Set<String> pointers = new HashSet<>();
    Set<String> callees = new HashSet<>();
    boolean[] found = {false};
    new Walk(
            e -> {
              if (e instanceof Expr.Call call && call.arguments().isEmpty()) {
                found[0] |= call.name().isEmpty() || pointers.contains(call.name());
                callees.add(call.name());
              }
            },
            s -> {
              if (s instanceof Stmt.Declare declare) {
                declare.variables().stream()
                    .filter(one -> Signature.function(one.type()))
                    .forEach(one -> pointers.add(one.name()));
              }
            })
        .statement(function.body());
    return function.parameters().isEmpty()
        && (found[0]
            || callees.stream()
                .anyMatch(one -> file.defines(one) && callsCallback(file, one, visited)));
  }

  private static void consumer(Roles roles) {
    String data = "cxl_proto_err_work_data";
    CFile get = roles.check(GET, Signature.of("(struct cxl_proto_err_work_data *)", to(data)));
    CFile forEach =
        roles.check(
            FOR_EACH,
            Signature.of(
                    "(struct cxl_proto_err_work_data *, a function pointer)",
                    to(data),
                    Signature::function)
                .returning("anything", type -> true));
    if (get == null && forEach == null) {
      throw new BadSourceException(
          roles.program().names()
              + ": no source defines the consumer side: looked for "
              + GET
              + " and "
              + FOR_EACH);
    }
  }
}
