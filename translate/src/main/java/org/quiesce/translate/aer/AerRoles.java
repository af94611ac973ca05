package org.quiesce.translate.aer;

import static org.quiesce.translate.link.Signature.to;

import java.util.Set;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.link.Signature;
import org.quiesce.translate.syntax.CFile;

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
    roles.optional(WAIT, NOTHING);
    return roles;
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
