package org.quiesce.drive.program;

import org.quiesce.drive.run.CFact;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;

/** What ends a program: {@code exit}, {@code abort}, an assertion that does not hold. */
final class Ends {
  private final Process process;

  /**
   * @param verifies whether the program is one that is written to be verified: such programs abort
   *     where what they assume does not hold
   */
  Ends(Process process, boolean verifies) {
    this.process = process;
    int abort = process.machine().rule(Process.ABORT);
    process.answer(
        call -> failed(call, "the assertion " + text(call.argument(0)) + " does not hold"),
        "__qz_assert_fail",
        "__assert_fail",
        "__assert");
    process.answer(
        call -> failed(call, call.name() + "() is reached"),
        "reach_error",
        Verifier.PREFIX + "error");
    process.answer(
        call -> {
          if (!call.thread().decide(call.argument(0))) {
            failed(call, call.name() + "() does not hold");
          }
          return Value.ZERO;
        },
        Verifier.PREFIX + "assert",
        "__CPROVER_assert",
        "__ESBMC_assert");
    process.answer(call -> exit(call, true), "exit", "_exit", "_Exit", "quick_exit");
    process.answer(
        call -> {
          if (verifies) {
            return exit(call, false);
          }
          throw call.thread().crash(PFact.EXIT, abort, "abort() is called");
        },
        "abort");
  }

  private static String text(Value value) {
    return value instanceof Value.Address address
            && address.object().kind() == MemoryObject.Kind.TEXT
        ? address.object().id().substring(1, address.object().id().length() - 1)
        : "";
  }

  private Value failed(Call call, String message) {
    throw call.thread().crash(CFact.ASSERTION, process.rules().assertion, message);
  }

  private Value exit(Call call, boolean counts) {
    int over = process.over();
    call.thread()
        .step(
            PFact.EXIT,
            call.name() + "() ends the program",
            cells -> {
              if (counts) {
                cells.reached(over);
              }
              cells.stop(() -> "the program is over");
              return 0;
            });
    throw new IllegalStateException("an execution went on after " + call.name());
  }
}
