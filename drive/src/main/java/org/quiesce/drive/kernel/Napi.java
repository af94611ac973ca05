package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code struct napi_struct}: once scheduled its poll function runs in softirq context, again and
 * again until it says {@code napi_complete_done}; {@code napi_disable} waits for that and keeps it
 * from being scheduled until {@code napi_enable}. It is disabled when it is added.
 *
 * <p>Source: net/core/dev.c (napi_schedule_prep, napi_complete_done, __napi_poll, napi_disable,
 * napi_enable, netif_napi_add_weight).
 */
public final class Napi {
  private static final int BUDGET = 2;
  private static final int CLAIMED = 1;
  private static final int ARMED = 2;
  private static final int POLLING = 4;

  /**
   * Cells of one napi, apart from its memory.
   *
   * @param state {@link #CLAIMED} by who schedules it, {@link #ARMED} to be polled, {@link
   *     #POLLING} by a poll that has not completed it
   * @param disabled whether it is disabled, or about to be
   * @param running 0, or 1 + the thread that polls
   * @param poll the number of its function
   */
  private record Line(int state, int disabled, int running, int poll) {}

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Value.Address, Line> lines = new LinkedHashMap<>();

  Napi(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("napi")) {
      Value.Address napi = (Value.Address) one;
      lines.put(
          napi,
          new Line(
              kernel.machine().cell(napi.name() + " scheduled", 0, Integer::toString),
              kernel.machine().cell(null, 1, Integer::toString),
              kernel.machine().cell(napi.name() + " polled", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(null, 0, Integer::toString)));
    }
    kernel.answer(
        call -> add(call),
        "netif_napi_add",
        "netif_napi_add_weight",
        "netif_napi_add_tx",
        "netif_napi_add_tx_weight");
    kernel.answer(call -> touch(call, 1), "netif_napi_del", "__netif_napi_del");
    kernel.answer(call -> touch(call, 0), "napi_enable");
    kernel.answer(call -> disable(call), "napi_disable", "napi_synchronize");
    kernel.answer(call -> schedule(call, CLAIMED), "napi_schedule_prep");
    kernel.answer(call -> arm(call), "__napi_schedule", "__napi_schedule_irqoff");
    kernel.answer(call -> schedule(call, CLAIMED | ARMED), "napi_schedule", "napi_schedule_irqoff");
    kernel.answer(call -> complete(call), "napi_complete_done", "napi_complete");
  }

  /** All that was met so far. */
  public List<Value.Address> all() {
    return List.copyOf(lines.keySet());
  }

  private Value.Address napi(Call call, int index) {
    Value.Address napi = call.address(index);
    if (!lines.containsKey(napi)) {
      memory.layout().require("napi", napi);
    }
    return napi;
  }

  private Line line(Value.Address napi) {
    return Objects.requireNonNull(lines.get(napi));
  }

  private Value add(Call call) {
    Value.Address napi = napi(call, 1);
    Line line = line(napi);
    int poll = memory.intern(call.argument(2));
    return step(
        call,
        napi,
        cells -> {
          cells.set(line.poll(), poll);
          cells.set(line.disabled(), 1);
          cells.set(line.state(), 0);
          return 0;
        });
  }

  private Value step(Call call, Value.Address napi, Step.Effect effect) {
    String what = call.text(napi);
    return Value.of(
        call.thread()
            .step(
                KFact.WORK,
                what,
                cells -> memory.touch(cells, napi, what) ? effect.apply(cells) : 0));
  }

  private Value touch(Call call, int disabled) {
    Value.Address napi = napi(call, 0);
    Line line = line(napi);
    return step(
        call,
        napi,
        cells -> {
          cells.set(line.disabled(), disabled);
          return 0;
        });
  }

  private Value schedule(Call call, int bits) {
    Value.Address napi = napi(call, 0);
    Line line = line(napi);
    return step(
        call,
        napi,
        cells -> {
          if (cells.get(line.disabled()) != 0 || (cells.get(line.state()) & CLAIMED) != 0) {
            return 0;
          }
          cells.set(line.state(), bits);
          return 1;
        });
  }

  private Value arm(Call call) {
    Value.Address napi = napi(call, 0);
    Line line = line(napi);
    return step(
        call,
        napi,
        cells -> {
          cells.set(line.state(), CLAIMED | ARMED);
          return 0;
        });
  }

  private Value complete(Call call) {
    Value.Address napi = napi(call, 0);
    Line line = line(napi);
    return step(
        call,
        napi,
        cells -> {
          cells.set(line.state(), 0);
          return 1;
        });
  }

  private Value disable(Call call) {
    Value.Address napi = napi(call, 0);
    Line line = line(napi);
    boolean disables = call.name().equals("napi_disable");
    boolean was =
        !step(
                call,
                napi,
                cells -> {
                  kernel.context().mightSleep(cells, call.thread(), call.name());
                  int before = cells.get(line.disabled());
                  if (disables) {
                    cells.set(line.disabled(), 1);
                  }
                  return before;
                })
            .equals(Value.ZERO);
    String what = call.text(napi) + " waits for its poll";
    call.thread()
        .when(
            KFact.WORK,
            what,
            cells ->
                !(was && disables)
                    && cells.get(line.state()) == 0
                    && cells.get(line.running()) == 0,
            cells -> 0,
            Step.waitingFor(
                cells -> cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1,
                () -> was && disables ? "it to be enabled, which nobody does" : "its poll"));
    return Value.ZERO;
  }

  // --- Who polls

  /** The body of the thread that polls, for a daemon. */
  public void process(CThread thread, Value.Address napi) {
    thread
        .machine()
        .loop(
            () -> {
              turn(thread, napi);
              return null;
            });
  }

  private void turn(CThread thread, Value.Address napi) {
    Line line = line(napi);
    String name = "poll of " + napi.name();
    int event = kernel.ran(name);
    int number =
        thread.take(
            Step.when(
                    name,
                    cells -> (cells.get(line.state()) & ARMED) != 0,
                    cells -> {
                      cells.set(line.running(), cells.thread() + 1);
                      cells.set(line.state(), CLAIMED | POLLING);
                      cells.reached(event);
                      return cells.get(line.poll());
                    },
                    Step.idling(() -> napi.name() + " to be scheduled"))
                .observingReference(),
            KFact.WORK);
    Value poll = number == 0 ? Value.ZERO : Objects.requireNonNull(memory.value(number));
    if (poll instanceof Value.Code) {
      thread.callValue(poll, List.of(napi, Value.of(BUDGET)), name);
    }
    thread.step(
        KFact.WORK,
        name + " returns",
        cells -> {
          cells.set(line.running(), 0);
          kernel.returned(cells, thread, name);
          if ((cells.get(line.state()) & POLLING) != 0) {
            cells.set(line.state(), cells.get(line.disabled()) != 0 ? 0 : CLAIMED | ARMED);
          }
          return 0;
        });
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    lines.forEach(
        (napi, line) -> {
          if ((cells.get(line.state()) & ARMED) != 0 || cells.get(line.running()) != 0) {
            cells.violate(
                kernel.rules().entryAfterTeardown,
                () -> "the poll of " + napi.name() + " is scheduled when teardown is done");
          }
        });
  }
}
