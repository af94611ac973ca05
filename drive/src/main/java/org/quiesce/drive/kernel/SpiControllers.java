package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/**
 * What the spi core does with a controller for one message: it prepares the hardware and the
 * message, lets the controller transfer, waits until it says that it is done, and unprepares. A
 * transfer that takes too long is reported to the controller by {@code handle_err}; a message that
 * the controller transfers as a whole is waited for without end.
 *
 * <p>Source: drivers/spi/spi.c (__spi_pump_transfer_message, spi_transfer_one_message,
 * spi_transfer_wait, spi_finalize_current_message, spi_finalize_current_transfer).
 */
final class SpiControllers {
  private static final String MESSAGE = "message";
  private static final int DONE = 1;
  private static final int UNDER_WAY = 2;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;

  SpiControllers(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    kernel.answer("__qz_spi_message", this::message);
    kernel.answer(
        "__qz_spi_init",
        call -> answer(call.thread(), "init_completion", call.address(0).field("xfer_completion")));
    kernel.answer("spi_finalize_current_transfer", this::transferIsDone);
    kernel.answer("spi_finalize_current_message", this::messageIsDone);
  }

  private Value message(Call call) {
    CThread thread = call.thread();
    Value.Address ctlr = call.address(0);
    Value.Address spi = call.address(1);
    Value.Address msg = call.address(2);
    values.write(thread, ctlr.field("cur_msg"), msg);
    if (ok(thread, use(thread, ctlr, "prepare_transfer_hardware", ctlr))) {
      if (ok(thread, use(thread, ctlr, "prepare_message", ctlr, msg))) {
        if (has(thread, ctlr, "transfer_one")) {
          use(thread, ctlr, "set_cs", spi, thread.another("argument 1"));
          transfer(thread, ctlr, spi, msg, call.address(3));
          use(thread, ctlr, "set_cs", spi, thread.another("argument 1"));
          use(thread, ctlr, "unprepare_message", ctlr, msg);
        } else if (has(thread, ctlr, "transfer_one_message")) {
          whole(thread, ctlr, msg);
        } else {
          use(thread, ctlr, "transfer", spi, msg);
        }
      }
      use(thread, ctlr, "unprepare_transfer_hardware", ctlr);
    }
    values.write(thread, ctlr.field("cur_msg"), Value.ZERO);
    return Value.ZERO;
  }

  /** One transfer: a positive result says that it goes on, until somebody completes it. */
  private void transfer(
      CThread thread,
      Value.Address ctlr,
      Value.Address spi,
      Value.Address msg,
      Value.Address xfer) {
    Value.Address completion = ctlr.field("xfer_completion");
    answer(thread, "reinit_completion", completion);
    Value result = use(thread, ctlr, "transfer_one", ctlr, spi, xfer);
    if (ok(thread, result)) {
      return;
    }
    boolean failed =
        result instanceof Value.Number number
            ? number.bits() < 0
            : thread.choose(KFact.REGISTRATION, "transfer_one goes on?", 2) == 1;
    if (failed
        || ok(
            thread,
            answer(
                thread, "wait_for_completion_timeout", completion, thread.another("argument 1")))) {
      use(thread, ctlr, "handle_err", ctlr, msg);
    }
  }

  private void whole(CThread thread, Value.Address ctlr, Value.Address msg) {
    int state = memory.state(ctlr, MESSAGE);
    thread.step(
        KFact.REGISTRATION,
        "a message begins on " + ctlr.name(),
        cells -> {
          cells.set(state, UNDER_WAY);
          return 0;
        });
    if (!ok(thread, use(thread, ctlr, "transfer_one_message", ctlr, msg))) {
      return;
    }
    thread.when(
        KFact.REGISTRATION,
        "wait for the message on " + ctlr.name(),
        cells -> cells.get(state) == DONE,
        cells -> 0,
        kernel.waitingForOutside(thread, "", () -> "the message to be finalized", false));
  }

  private Value messageIsDone(Call call) {
    CThread thread = call.thread();
    Value.Address ctlr = call.address(0);
    int state = memory.state(ctlr, MESSAGE);
    Value msg = values.read(thread, ctlr.field("cur_msg"));
    use(thread, ctlr, "unprepare_message", ctlr, msg);
    thread.step(
        KFact.REGISTRATION,
        call.text(ctlr),
        cells -> {
          if (memory.touch(cells, ctlr, call.name())) {
            cells.set(state, DONE);
          }
          return 0;
        });
    return Value.ZERO;
  }

  private Value transferIsDone(Call call) {
    return answer(call.thread(), "complete", call.address(0).field("xfer_completion"));
  }

  private Value answer(CThread thread, String name, Value... arguments) {
    return kernel.answer(new Call(thread, name, List.of(arguments), List.of(), null));
  }

  private boolean has(CThread thread, Value.Address ctlr, String name) {
    return values.read(thread, ctlr.field(name)) instanceof Value.Code;
  }

  /** Calls a function of the controller; 0 if it has none. */
  private Value use(CThread thread, Value.Address ctlr, String name, Value... arguments) {
    Value function = values.read(thread, ctlr.field(name));
    return function instanceof Value.Code
        ? thread.callValue(function, List.of(arguments), name)
        : Value.ZERO;
  }

  private static boolean ok(CThread thread, Value result) {
    return thread.decide(Arithmetics.isZero(result));
  }
}
