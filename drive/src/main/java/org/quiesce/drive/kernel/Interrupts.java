package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code request_irq}, {@code request_threaded_irq}, {@code free_irq}, {@code disable_irq}: an
 * interrupt may come at any time from its request until it is freed, unless it is disabled, a
 * bounded number of times.
 *
 * <p>Source: kernel/irq/manage.c.
 */
public final class Interrupts {
  private static final long IRQ_WAKE_THREAD = 2;
  private static final long IRQF_NO_AUTOEN = 0x80000;

  /**
   * What is requested: a handler, its thread, and what it is given.
   *
   * @param number of the line, which may be unknown
   * @param nth of those with the same handlers, from 0
   */
  public record Action(Value handler, Value thread, Value number, Value device, int nth) {
    private boolean is(Value otherHandler, Value otherThread, Value line, Value given) {
      return handler.equals(otherHandler)
          && thread.equals(otherThread)
          && number.equals(line)
          && device.equals(given);
    }

    @Override
    public String toString() {
      return "irq "
          + (handler instanceof Value.Code ? handler : thread)
          + (nth == 0 ? "" : " " + (nth + 1));
    }
  }

  private record Line(int requested, int running, int disabled, int left) {}

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Action, Line> actions = new LinkedHashMap<>();

  Interrupts(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("irq")) {
      Action action = (Action) one;
      actions.put(
          action,
          new Line(
              kernel.machine().cell(action.toString(), 0, now -> now == 0 ? "free" : "requested"),
              kernel.machine().cell(action + " running", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(action + " disabled", 0, Integer::toString),
              kernel
                  .machine()
                  .cell(
                      null,
                      kernel.bounds().comes(action.toString()) ? kernel.bounds().calls() : 0,
                      Integer::toString)));
    }
    kernel.answer(
        call -> request(call, call.argument(1), Value.ZERO, call.argument(2), call.argument(4)),
        "request_irq",
        "request_any_context_irq");
    kernel.answer(
        call ->
            request(call, call.argument(1), call.argument(2), call.argument(3), call.argument(5)),
        "request_threaded_irq");
    kernel.answer(
        call -> {
          free(call, call.argument(0), call.argument(1));
          return Value.ZERO;
        },
        "free_irq");
    kernel.answer(call -> disable(call, true), "disable_irq");
    kernel.answer(call -> disable(call, false), "disable_irq_nosync");
    kernel.answer(call -> enable(call), "enable_irq");
    kernel.answer(call -> synchronize(call), "synchronize_irq");
  }

  /** All that was requested so far, in the order in which it was met. */
  public List<Action> actions() {
    return List.copyOf(actions.keySet());
  }

  /** Requests an interrupt: 0 or an error. */
  Value request(Call call, Value handler, Value threaded, Value flags, Value device) {
    if (kernel.fails(call)) {
      return Value.of(-16);
    }
    Action action = action(handler, threaded, call.argument(0), device);
    Line line = line(action);
    boolean off = flags instanceof Value.Number bits && (bits.bits() & IRQF_NO_AUTOEN) != 0;
    String what = call.text(action);
    call.thread()
        .step(
            KFact.IRQ,
            what,
            cells -> {
              kernel.context().mightSleep(cells, call.thread(), what);
              cells.set(line.requested(), 1);
              cells.set(line.disabled(), off ? 1 : 0);
              return 0;
            });
    return Value.ZERO;
  }

  private Action action(Value handler, Value threaded, Value number, Value device) {
    int alike = 0;
    for (Action action : actions()) {
      if (action.is(handler, threaded, number, device)) {
        return action;
      }
      if (action.handler().equals(handler) && action.thread().equals(threaded)) {
        alike++;
      }
    }
    Action made = new Action(handler, threaded, number, device, alike);
    memory.layout().require("irq", made);
    return made;
  }

  private Line line(Action action) {
    Line line = actions.get(action);
    if (line == null) {
      throw new IllegalStateException("no cells of " + action);
    }
    return line;
  }

  /** Frees the interrupt of a device: waits until it is not being handled. */
  void free(Call call, Value number, Value device) {
    String what = call.name();
    List<Action> mine =
        actions().stream().filter(action -> action.device().equals(device)).toList();
    List<Action> same = mine.stream().filter(action -> action.number().equals(number)).toList();
    List<Action> those =
        same.isEmpty() ? mine.stream().filter(one -> mayBe(one, number)).toList() : same;
    if (!free(call, those)) {
      throw call.thread()
          .crash(
              KFact.IRQ,
              kernel.rules().doubleFree,
              what + " of an interrupt that is not requested");
    }
  }

  /** Whether a line may be that of an action, as far as they are known. */
  private static boolean mayBe(Action action, Value number) {
    return !(action.number() instanceof Value.Number && number instanceof Value.Number);
  }

  /** Frees those of them that are requested; false if none is. */
  private boolean free(Call call, List<Action> some) {
    boolean found = false;
    for (Action action : some) {
      Line line = line(action);
      boolean removed =
          call.thread()
                  .step(
                      KFact.IRQ,
                      call.name() + "(" + action + ")",
                      cells -> {
                        kernel.context().mightSleep(cells, call.thread(), call.name());
                        int was = cells.get(line.requested());
                        cells.set(line.requested(), 0);
                        return was;
                      })
              != 0;
      if (removed) {
        found = true;
        awaitHandled(call, action, line);
      }
    }
    return found;
  }

  private void awaitHandled(Call call, Action action, Line line) {
    call.thread()
        .when(
            KFact.IRQ,
            call.name() + " waits until " + action + " is handled",
            cells -> cells.get(line.running()) == 0,
            cells -> 0,
            Step.waitingFor(
                cells -> cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1,
                () -> "the handler of " + action));
  }

  private Value disable(Call call, boolean waits) {
    for (Action action : of(call)) {
      Line line = line(action);
      call.thread()
          .step(
              KFact.IRQ,
              call.text(action),
              cells -> {
                if (waits) {
                  kernel.context().mightSleep(cells, call.thread(), call.name());
                }
                cells.set(line.disabled(), cells.get(line.disabled()) + 1);
                return 0;
              });
      if (waits) {
        awaitHandled(call, action, line);
      }
    }
    return Value.ZERO;
  }

  private List<Action> of(Call call) {
    return actions().stream()
        .filter(
            action ->
                action.number().equals(call.argument(0))
                    || action.number() instanceof Value.Unknown
                        && call.argument(0) instanceof Value.Unknown)
        .toList();
  }

  private Value enable(Call call) {
    for (Action action : of(call)) {
      Line line = line(action);
      call.thread()
          .step(
              KFact.IRQ,
              call.text(action),
              cells -> {
                cells.set(line.disabled(), Math.max(0, cells.get(line.disabled()) - 1));
                return 0;
              });
    }
    return Value.ZERO;
  }

  private Value synchronize(Call call) {
    for (Action action : of(call)) {
      awaitHandled(call, action, line(action));
    }
    return Value.ZERO;
  }

  /** The body of the thread that is an interrupt, for a daemon. */
  public void process(CThread hard, CThread threaded, Action action) {
    hard.machine()
        .loop(
            () -> {
              turn(hard, threaded, action);
              return null;
            });
  }

  private void turn(CThread hard, CThread threaded, Action action) {
    Line line = line(action);
    int event = kernel.ran(action.toString());
    hard.take(
        Step.when(
            action + " comes",
            cells ->
                cells.get(line.requested()) != 0
                    && cells.get(line.disabled()) == 0
                    && cells.get(line.left()) > 0,
            cells -> {
              cells.set(line.running(), cells.thread() + 1);
              cells.set(line.left(), cells.get(line.left()) - 1);
              cells.reached(event);
              return 0;
            },
            Step.idling(() -> action + " to come")),
        KFact.IRQ);
    List<Value> arguments = List.of(action.number(), action.device());
    boolean wakes = true;
    if (action.handler() instanceof Value.Code) {
      Value result = hard.callValue(action.handler(), arguments, action.toString());
      hard.step(
          KFact.IRQ,
          action.handler() + " returns",
          cells -> {
            kernel.returned(cells, hard, action.handler().toString());
            return 0;
          });
      wakes =
          result instanceof Value.Number number
              ? number.bits() == IRQ_WAKE_THREAD
              : action.thread() instanceof Value.Code;
    }
    if (wakes && action.thread() instanceof Value.Code) {
      threaded.callValue(action.thread(), arguments, action.toString());
    }
    hard.step(
        KFact.IRQ,
        action + " handled",
        cells -> {
          kernel.returned(cells, threaded, action.toString());
          cells.set(line.running(), 0);
          return 0;
        });
  }

  /** Whether an interrupt could come that its bound keeps from coming. */
  boolean isExhausted(Cells cells) {
    for (Action action : actions()) {
      Line line = line(action);
      if (cells.get(line.requested()) != 0 && cells.get(line.left()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    for (Action action : actions()) {
      if (cells.get(line(action).requested()) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> action + " is still requested when teardown is done");
      }
    }
  }
}
