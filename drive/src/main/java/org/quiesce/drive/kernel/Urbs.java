package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code struct urb}: from {@code usb_submit_urb} on it completes at any time, in softirq context;
 * {@code usb_kill_urb} and {@code usb_poison_urb} make it complete and wait for the end of the
 * completion, and refuse its submission meanwhile; {@code usb_unlink_urb} does not wait. A
 * submitted urb and an anchored one hold references. The core waits for no completion at
 * disconnect.
 *
 * <p>Source: drivers/usb/core/urb.c (usb_submit_urb, usb_kill_urb, usb_poison_urb, anchors),
 * drivers/usb/core/hcd.c (__usb_hcd_giveback_urb, unlink1).
 */
public final class Urbs {
  private static final int IDLE = 0;
  private static final int SUBMITTED = 1;
  private static final int KILLED = 2;
  private static final int UNLINKED = 3;
  private static final long ENOENT = -2;
  private static final long ECONNRESET = -104;
  private static final long EPROTO = -71;
  private static final long EPERM = -1;
  private static final long EBUSY = -16;
  private static final long EINPROGRESS = -115;
  private static final long GFP_DIRECT_RECLAIM = 0x400;

  /** One urb: where it is. */
  public record Urb(Value.Address where) {
    @Override
    public String toString() {
      return "urb " + where.name();
    }
  }

  /**
   * Cells of an urb, apart from its memory.
   *
   * @param flight whether it is submitted, and what ends it
   * @param running 0, or 1 + the thread that runs its completion
   * @param reject how often submission is refused
   * @param references how many hold it
   * @param anchor the number of the anchor that it is in; 0 for none
   * @param left the number of the anchor that it left to complete, until it has completed: who
   *     empties an anchor waits for that too
   */
  private record Line(int flight, int running, int reject, int references, int anchor, int left) {}

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Urb, Line> lines = new LinkedHashMap<>();

  Urbs(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("urb")) {
      Urb urb = (Urb) one;
      lines.put(
          urb,
          new Line(
              kernel.machine().cell(urb.toString(), 0, now -> now == 0 ? "idle" : "submitted"),
              kernel.machine().cell(urb + " completing", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(urb + " references", 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString)));
    }
    kernel.answer("usb_alloc_urb", this::allocate);
    kernel.answer("usb_init_urb", call -> count(call, call.argument(0), 1));
    kernel.answer("usb_get_urb", call -> get(call));
    kernel.answer(call -> free(call), "usb_free_urb", "usb_put_urb");
    kernel.answer("usb_submit_urb", this::submit);
    kernel.answer("usb_kill_urb", call -> kill(call, call.argument(0), false));
    kernel.answer("usb_poison_urb", call -> kill(call, call.argument(0), true));
    kernel.answer("usb_unpoison_urb", call -> reject(call, -1));
    kernel.answer("usb_block_urb", call -> reject(call, 1));
    kernel.answer("usb_unlink_urb", this::unlink);
    kernel.answer("init_usb_anchor", call -> setAnchor(call, 1));
    kernel.answer("usb_anchor_urb", this::anchor);
    kernel.answer("usb_unanchor_urb", call -> unanchor(call, urb(call, call.argument(0))));
    kernel.answer("usb_kill_anchored_urbs", call -> killAnchored(call, false));
    kernel.answer(
        "usb_poison_anchored_urbs",
        call -> {
          setAnchor(call, 2);
          return killAnchored(call, true);
        });
    kernel.answer("usb_unpoison_anchored_urbs", call -> setAnchor(call, 1));
    kernel.answer("usb_wait_anchor_empty_timeout", this::waitAnchorEmpty);
  }

  /** All urbs that were met so far. */
  public List<Urb> all() {
    return List.copyOf(lines.keySet());
  }

  private Urb urb(Call call, Value value) {
    Urb urb = new Urb(call.thread().address(value, call.name()));
    if (!lines.containsKey(urb)) {
      memory.layout().require("urb", urb);
    }
    return urb;
  }

  private Line line(Urb urb) {
    return Objects.requireNonNull(lines.get(urb));
  }

  // --- References

  private Value allocate(Call call) {
    Value got =
        kernel
            .allocation()
            .allocate(
                new Call(
                    call.thread(),
                    call.name(),
                    call.arguments(),
                    List.of(),
                    call.thread().world().program().structs().get("urb")),
                true,
                kernel.allocation().flags(call, 1));
    return got instanceof Value.Address ? count(call, got, 1) : got;
  }

  private Value count(Call call, Value value, int references) {
    Line line = line(urb(call, value));
    call.thread()
        .step(
            KFact.REFERENCE,
            call.name(),
            cells -> {
              cells.set(line.references(), references);
              cells.set(line.flight(), IDLE);
              cells.set(line.reject(), 0);
              return 0;
            });
    return value;
  }

  private Value get(Call call) {
    Urb urb = urb(call, call.argument(0));
    call.thread()
        .step(
            KFact.REFERENCE,
            call.text(urb.where()),
            cells -> {
              if (memory.touch(cells, urb.where(), call.name())) {
                cells.set(line(urb).references(), cells.get(line(urb).references()) + 1);
              }
              return 0;
            });
    return call.argument(0);
  }

  private Value free(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    Urb urb = urb(call, call.argument(0));
    String what = call.text(urb.where());
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              MemoryObject object = urb.where().object();
              if (object.mayEnd() && memory.life(cells, object) != Memory.LIVE) {
                cells.crash(kernel.rules().doubleFree, () -> what + ": it is freed already");
                return 0;
              }
              put(cells, urb);
              return 0;
            });
    return Value.ZERO;
  }

  /** Part of a step: one reference less; the last one frees. */
  private void put(Cells cells, Urb urb) {
    int count = line(urb).references();
    int left = cells.get(count) - 1;
    cells.set(count, Math.max(0, left));
    MemoryObject object = urb.where().object();
    if (left == 0
        && object.kind() == MemoryObject.Kind.HEAP
        && urb.where().path().isEmpty()
        && memory.life(cells, object) == Memory.LIVE) {
      memory.end(cells, object);
    }
  }

  // --- Submission and its end

  private Value submit(Call call) {
    CThread thread = call.thread();
    Urb urb = urb(call, call.argument(0));
    if (kernel.fails(call)) {
      return Value.of(-12);
    }
    Line line = line(urb);
    String what = call.text(urb.where());
    boolean sleeps =
        call.argument(1) instanceof Value.Number flags && (flags.bits() & GFP_DIRECT_RECLAIM) != 0;
    return Value.of(
        thread.step(
            KFact.REGISTRATION,
            what,
            cells -> {
              if (!memory.touch(cells, urb.where(), what)) {
                return 0;
              }
              if (sleeps) {
                kernel.context().mightSleep(cells, thread, what);
              }
              if (cells.get(line.reject()) > 0) {
                return (int) EPERM;
              }
              if (cells.get(line.flight()) != IDLE) {
                return (int) EBUSY;
              }
              cells.set(line.flight(), SUBMITTED);
              cells.set(line.references(), cells.get(line.references()) + 1);
              return 0;
            }));
  }

  private Value kill(Call call, Value value, boolean poison) {
    if (value.equals(Value.ZERO)) {
      return Value.ZERO;
    }
    CThread thread = call.thread();
    Urb urb = urb(call, value);
    Line line = line(urb);
    String what = call.text(urb.where());
    thread.step(
        KFact.REGISTRATION,
        what,
        cells -> {
          if (memory.touch(cells, urb.where(), what)) {
            kernel.context().mightSleep(cells, thread, what);
            cells.set(line.reject(), cells.get(line.reject()) + 1);
            if (cells.get(line.flight()) != IDLE) {
              cells.set(line.flight(), KILLED);
            }
          }
          return 0;
        });
    thread.when(
        KFact.REGISTRATION,
        what + " waits for the completion",
        cells -> cells.get(line.flight()) == IDLE && cells.get(line.running()) == 0,
        cells -> {
          if (!poison) {
            cells.set(line.reject(), cells.get(line.reject()) - 1);
          }
          return 0;
        },
        Step.waitingFor(
            cells -> cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1,
            () -> "the completion of " + urb));
    return Value.ZERO;
  }

  private Value reject(Call call, int by) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    Urb urb = urb(call, call.argument(0));
    int reject = line(urb).reject();
    call.thread()
        .step(
            KFact.REGISTRATION,
            call.text(urb.where()),
            cells -> {
              if (memory.touch(cells, urb.where(), call.name())) {
                cells.set(reject, Math.max(0, cells.get(reject) + by));
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value unlink(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.of(-22);
    }
    Urb urb = urb(call, call.argument(0));
    int flight = line(urb).flight();
    return Value.of(
        call.thread()
            .step(
                KFact.REGISTRATION,
                call.text(urb.where()),
                cells -> {
                  if (!memory.touch(cells, urb.where(), call.name())
                      || cells.get(flight) != SUBMITTED) {
                    return (int) EBUSY;
                  }
                  cells.set(flight, UNLINKED);
                  return (int) EINPROGRESS;
                }));
  }

  // --- Anchors

  private Value setAnchor(Call call, int to) {
    Value.Address anchor = call.address(0);
    int state = memory.state(anchor, "anchor");
    call.thread()
        .step(
            KFact.INIT,
            call.text(anchor),
            cells -> {
              if (memory.touch(cells, anchor, call.name())) {
                cells.set(state, to);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value anchor(Call call) {
    Urb urb = urb(call, call.argument(0));
    Value.Address anchor = call.address(1);
    int state = memory.state(anchor, "anchor");
    int number = memory.intern(anchor);
    Line line = line(urb);
    call.thread()
        .step(
            KFact.REGISTRATION,
            call.text(urb.where(), anchor),
            cells -> {
              if (kernel.use(cells, anchor, state, call.name())
                  && memory.touch(cells, urb.where(), call.name())) {
                cells.set(line.anchor(), number);
                cells.set(line.references(), cells.get(line.references()) + 1);
                if (cells.get(state) == 2) {
                  cells.set(line.reject(), cells.get(line.reject()) + 1);
                }
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value unanchor(Call call, Urb urb) {
    call.thread()
        .step(
            KFact.REGISTRATION,
            call.text(urb.where()),
            cells -> {
              if (memory.touch(cells, urb.where(), call.name())) {
                leaveAnchor(cells, urb);
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** Part of a step: an anchored urb leaves its anchor, which drops a reference. */
  private void leaveAnchor(Cells cells, Urb urb) {
    int anchor = line(urb).anchor();
    if (cells.get(anchor) != 0) {
      cells.set(anchor, 0);
      put(cells, urb);
    }
  }

  private Value killAnchored(Call call, boolean poison) {
    CThread thread = call.thread();
    Value.Address anchor = call.address(0);
    int state = memory.state(anchor, "anchor");
    int number = memory.intern(anchor);
    List<Urb> urbs = all();
    int found = 0;
    do {
      found =
          thread.step(
              KFact.REGISTRATION,
              call.text(anchor),
              cells -> {
                kernel.context().mightSleep(cells, thread, call.name());
                if (!kernel.use(cells, anchor, state, call.name())) {
                  return 0;
                }
                for (int i = urbs.size() - 1; i >= 0; i--) {
                  Line line = line(urbs.get(i));
                  if (cells.get(line.anchor()) == number) {
                    cells.set(line.references(), cells.get(line.references()) + 1);
                    return i + 1;
                  }
                }
                return 0;
              });
      if (found > 0) {
        Urb urb = urbs.get(found - 1);
        kill(call, urb.where(), poison);
        thread.step(
            KFact.REFERENCE,
            call.text(urb.where()),
            cells -> {
              leaveAnchor(cells, urb);
              put(cells, urb);
              return 0;
            });
      }
      if (found == 0) {
        thread.when(
            KFact.REGISTRATION,
            call.text(anchor) + " waits for completions",
            cells -> lines.values().stream().noneMatch(one -> cells.get(one.left()) == number),
            cells -> 0,
            Step.waitingFor(cells -> completing(cells, number), () -> "completions"));
        found =
            thread.step(
                KFact.REGISTRATION,
                call.text(anchor) + ": is it empty?",
                cells -> isEmpty(cells, number) ? 0 : 1);
      }
    } while (found > 0);
    return Value.ZERO;
  }

  private boolean isEmpty(Cells cells, int anchor) {
    return lines.values().stream()
        .noneMatch(one -> cells.get(one.anchor()) == anchor || cells.get(one.left()) == anchor);
  }

  /** Who runs completions of urbs of an anchor. */
  private int completing(Cells cells, int anchor) {
    int threads = 0;
    for (Line one : lines.values()) {
      if (cells.get(one.left()) == anchor && cells.get(one.running()) != 0) {
        threads |= 1 << cells.get(one.running()) - 1;
      }
    }
    return threads;
  }

  private Value waitAnchorEmpty(Call call) {
    Value.Address anchor = call.address(0);
    int number = memory.intern(anchor);
    kernel.mightSleep(call);
    if (call.thread().choose(KFact.REGISTRATION, "does it take too long?", 2) == 1) {
      return Value.ZERO;
    }
    call.thread()
        .when(
            KFact.REGISTRATION,
            call.text(anchor),
            cells -> isEmpty(cells, number),
            cells -> 0,
            Step.waitingFor(cells -> completing(cells, number), () -> "urbs of " + anchor.name()));
    return Value.ONE;
  }

  // --- Completion

  /** The body of the thread that completes an urb, for a daemon. */
  public void process(CThread thread, Urb urb) {
    thread
        .machine()
        .loop(
            () -> {
              turn(thread, urb);
              return null;
            });
  }

  private void turn(CThread thread, Urb urb) {
    Line line = line(urb);
    Value.Address where = urb.where();
    int function = memory.cell(where.field("complete"));
    int status = memory.cell(where.field("status"));
    int buffer = memory.cell(where.field("transfer_buffer"));
    boolean hasLength = memory.layout().names("actual_length");
    int length = hasLength ? memory.cell(where.field("actual_length")) : -1;
    int unknownLength =
        memory.intern(
            new Value.Unknown(new Term.Source(where.field("actual_length").name(), -1, true)));
    int event = kernel.ran(urb.toString());
    int how =
        thread.take(
            Step.when(
                urb + " is given back",
                cells -> cells.get(line.flight()) != IDLE && cells.get(line.running()) == 0,
                cells -> {
                  int flight = cells.get(line.flight());
                  cells.set(line.running(), cells.thread() + 1);
                  cells.set(line.flight(), IDLE);
                  cells.set(line.left(), cells.get(line.anchor()));
                  leaveAnchor(cells, urb);
                  cells.reached(event);
                  return flight;
                },
                Step.idling(() -> urb + " to be submitted")),
            KFact.REGISTRATION);
    int number =
        thread.take(
            Step.choice(
                    urb + " completes",
                    how == SUBMITTED ? 2 : 1,
                    cells -> {
                      long result =
                          how == KILLED
                              ? ENOENT
                              : how == UNLINKED ? ECONNRESET : cells.choice() == 0 ? 0 : EPROTO;
                      if (!memory.touch(cells, where, urb + " completes")) {
                        return 0;
                      }
                      cells.set(status, memory.intern(Value.of(result)));
                      if (hasLength) {
                        cells.set(length, unknownLength);
                      }
                      receive(cells, buffer, urb);
                      return cells.get(function);
                    })
                .observingReference(),
            KFact.REGISTRATION);
    Value callee = number == 0 ? Value.ZERO : memory.value(number);
    if (callee instanceof Value.Code) {
      thread.callValue(callee, List.of(where), urb.toString());
    }
    thread.step(
        KFact.REGISTRATION,
        urb + " has completed",
        cells -> {
          cells.set(line.running(), 0);
          cells.set(line.left(), 0);
          kernel.returned(cells, thread, urb.toString());
          put(cells, urb);
          return 0;
        });
  }

  /** Part of a step: the device wrote into the buffer, which has to be there. */
  private void receive(Cells cells, int cell, Urb urb) {
    if (!(memory.value(cells.get(cell)) instanceof Value.Address buffer)
        || !memory.touch(cells, buffer, urb + " writes into its buffer")) {
      return;
    }
    Value.Address whole = buffer.path().endsAtIndex() ? buffer.parent() : buffer;
    for (Value.Address leaf : memory.leavesBelow(whole)) {
      if (!Memory.isKernelState(leaf)) {
        cells.set(
            memory.cell(leaf),
            memory.intern(new Value.Unknown(new Term.Source(leaf.name(), -1, true))));
      }
    }
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    List<Urb> left = new ArrayList<>();
    lines.forEach(
        (urb, line) -> {
          if (cells.get(line.flight()) != IDLE || cells.get(line.running()) != 0) {
            left.add(urb);
          }
        });
    if (!left.isEmpty()) {
      cells.violate(
          kernel.rules().entryAfterTeardown,
          () -> left.get(0) + " is still submitted when teardown is done");
    }
  }
}
