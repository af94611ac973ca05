package org.quiesce.protocol.aer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * All that surrounds the protocol: devices, the CXL port, cxl_core as a module, the error handler,
 * and the bookkeeping of the properties that are about events rather than primitives.
 *
 * <p>The handler and the port look-up are stubs: they dereference the device, take {@code
 * device_lock(port)} and may fail where the scenario says so.
 */
public final class AerEnvironment {
  /** Id of the property that no accepted error is lost or handled twice. */
  public static final String NO_LOST_EVENT = "no-lost-event";

  /** Id of the property that the work is idle once unregister returned. */
  public static final String NO_WORK_AFTER_UNREGISTER = "no-work-after-unregister";

  /** Id of the property that no entry is left without a consumer. */
  public static final String NO_STRANDED_ENTRY = "no-stranded-entry";

  /** Id of the property that every reference taken is dropped. */
  public static final String NO_LEAKED_REFERENCE = "no-leaked-reference";

  /** Event: an error reached the handler. */
  public static final String HANDLED = "an error reached the handler";

  /** Event: an error was handled after the second register. */
  public static final String HANDLED_IN_CYCLE_2 = "an error handled in cycle 2";

  /** Event: the handler failed while another entry was queued. */
  public static final String FAILED_WITH_ENTRY_QUEUED = "handler failed with another entry queued";

  /** Event: the handler succeeded after it had failed. */
  public static final String SUCCEEDED_AFTER_FAILURE = "handler succeeded after a failure";

  /** Event: two AER threads have an error in hand at the same time. */
  public static final String TWO_PRODUCERS = "two producers inside forward at the same time";

  /** Event: an AER thread has an error in hand while nobody is registered. */
  public static final String NO_CONSUMER = "forward found no consumer";

  /** Event: an AER thread has an error in hand after unregister returned. */
  public static final String AFTER_UNREGISTER = "error after unregister";

  /** Event: unregister returned while the work was pending. */
  public static final String RETURNED_PENDING = "work pending when unregister returned";

  /** Event: unregister returned while the work was running. */
  public static final String RETURNED_RUNNING = "work running when unregister returned";

  /** Event: the device was unplugged with an entry of it queued. */
  public static final String UNPLUGGED_QUEUED = "unplug between put and get";

  /** Event: the device was freed. */
  public static final String FREED = "the pdev was freed";

  /** Event: the consumer dropped the last reference. */
  public static final String LAST_PUT_BY_CONSUMER = "last put by the consumer";

  /** Event: a drain dropped the last reference. */
  public static final String LAST_PUT_BY_DRAIN = "last put by the drain";

  /** Event: text was freed while an AER thread had not finished. */
  public static final String FREED_BEFORE_FORWARD =
      "text freed while an AER thread was still to forward";

  /** Event: an uncorrectable error was accepted, and the flush callback was gone. */
  public static final String CALLBACK_GONE = "callback found NULL";

  /** Event: all is quiet, nothing is queued, and as many errors as expected were handled. */
  public static final String ALL_HANDLED = "all errors handled";

  /** Event: unregister took an entry out. */
  public static final String DRAINED = "unregister drained an entry";

  /** Event: the kworker waits for device_lock(port) inside the handler. */
  public static final String PORT_CONTENDED = "W blocked on device_lock(port) in the handler";

  private static final List<String> ALL =
      List.of(HANDLED, HANDLED_IN_CYCLE_2, FAILED_WITH_ENTRY_QUEUED, SUCCEEDED_AFTER_FAILURE, TWO_PRODUCERS, NO_CONSUMER, AFTER_UNREGISTER, RETURNED_PENDING, RETURNED_RUNNING, UNPLUGGED_QUEUED, FREED, LAST_PUT_BY_CONSUMER, LAST_PUT_BY_DRAIN, FREED_BEFORE_FORWARD, CALLBACK_GONE, ALL_HANDLED, DRAINED, PORT_CONTENDED);

  /** Which way an entry taken out by the kworker went; see {@link #hand}. */
  private static final int NOTHING = 0;

  private static final int TAKEN = 1;
  private static final int AT_ENTRY_FUNCTION = 2;
  private static final int AT_PORT = 3;
  private static final int AT_HANDLER = 4;

  /**
   * What a scenario asks of the environment.
   *
   * @param declaredCapacity stands for CXL_ERROR_SOURCES_MAX, a power of two
   * @param devices number of PCI devices
   * @param handlerMayFail whether a port look-up may find nothing
   * @param portLocked whether the handler takes device_lock(port); without a contender for it that
   *     makes no difference but time
   * @param expectedHandled how many errors are to be handled for {@link #ALL_HANDLED}; 0 if no goal
   *     asks
   */
  public record Options(
      int declaredCapacity,
      int devices,
      boolean handlerMayFail,
      boolean portLocked,
      int expectedHandled) {}

  private final Kernel kernel;
  private final Machine machine;
  private final Options options;
  private final KernelModule cxlCore;
  private final Device port;
  private final List<PciDev> pdevs = new ArrayList<>();

  /** Accepted errors per device that neither the kworker nor a drain has taken out yet. */
  private final List<Integer> outstanding = new ArrayList<>();

  /** What the kworker has in hand: NOTHING up to AT_HANDLER. */
  private final int hand;

  private final List<List<Integer>> perDevice = new ArrayList<>();

  /** 1 while a drain has taken an entry out and not logged it. */
  private final int unlogged;

  /** 1 from the return of unregister until a later register. */
  private final int unregistered;

  /** How often register was called. */
  private final int registrations;

  /** AER threads that have an error in hand. */
  private final int inForward;

  /** AER threads that have finished. */
  private final int finished;

  /** Mask of the threads whose flush callback was called for the error in hand. */
  private final int flushed;

  /** 1 once a handler failed; kept only where it may. */
  private final int failedOnce;

  /** Errors handled; kept only where a goal asks for it. */
  private final int handledCount;

  /** Flush callbacks running now. */
  private final int flushing;

  private final int useAfterPut;
  private final int lostEvent;
  private final int handlerAfter;
  private final int workAfter;
  private final int stranded;
  private final int leaked;
  private final Events events;
  private @Nullable AerKfifo protocol;

  public AerEnvironment(Kernel kernel, Options options) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.options = options;
    this.cxlCore = new KernelModule(kernel, "cxl_core");
    this.port = new Device(kernel, "port", true);
    this.hand = ghost();
    this.unlogged = ghost();
    this.unregistered = ghost();
    this.registrations = ghost();
    this.inForward = ghost();
    this.finished = ghost();
    this.flushed = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.failedOnce = ghost();
    this.handledCount = ghost();
    this.flushing = ghost();
    this.useAfterPut = machine.rule(Rules.NO_USE_AFTER_PUT);
    this.lostEvent = machine.rule(NO_LOST_EVENT);
    this.handlerAfter = machine.rule(Rules.NO_HANDLER_AFTER_UNREGISTER);
    this.workAfter = machine.rule(NO_WORK_AFTER_UNREGISTER);
    this.stranded = machine.rule(NO_STRANDED_ENTRY);
    this.leaked = machine.rule(NO_LEAKED_REFERENCE);
    this.events = new Events(machine);
    for (int i = 0; i < options.devices(); i++) {
      PciDev pdev = new PciDev(kernel, "pdev" + i, true);
      pdev.onLog(this::logged);
      pdev.onFree(
          cells -> {
            events.reach(cells, FREED);
            events.reach(cells, isKworker(cells) ? LAST_PUT_BY_CONSUMER : LAST_PUT_BY_DRAIN);
          });
      pdevs.add(pdev);
      outstanding.add(ghost());
    }
  }

  private int ghost() {
    return machine.cell(null, 0, Integer::toString);
  }

  public Options options() {
    return options;
  }

  /** The module that a revision's work item and callbacks belong to. */
  public KernelModule cxlCore() {
    return cxlCore;
  }

  /** The CXL port that every device's look-up finds. */
  public Device port() {
    return port;
  }

  public List<PciDev> pdevs() {
    return List.copyOf(pdevs);
  }

  /** Declares cells of which each device has one, for {@link #cellsOf}. */
  public void addPerDevice(List<Integer> cells) {
    perDevice.add(List.copyOf(cells));
  }

  /** All cells that belong to one device, in the same order for each. */
  public List<Integer> cellsOf(int device) {
    List<Integer> cells = new ArrayList<>(pdevs.get(device).cells());
    cells.add(outstanding.get(device));
    for (List<Integer> more : perDevice) {
      cells.add(more.get(device));
    }
    return cells;
  }

  /** Connects a revision's kfifo; {@code pdevOf} gives an entry's device, null for none. */
  public <T> void watch(Kfifo<T> fifo, Function<T, @Nullable PciDev> pdevOf) {
    fifo.observe(
        new Kfifo.Observer<>() {
          @Override
          public void put(Cells cells, T value) {
            count(cells, pdevOf.apply(value), 1);
          }

          @Override
          public void got(Cells cells, T value) {
            takenOut(cells, pdevOf.apply(value));
          }
        });
  }

  private void count(Cells cells, @Nullable PciDev pdev, int by) {
    int index = pdev == null ? -1 : pdevs.indexOf(pdev);
    if (index < 0) {
      cells.violate(lostEvent, () -> "an entry without a device was delivered: its slot was never written");
      return;
    }
    int left = cells.get(outstanding.get(index)) + by;
    if (left < 0) {
      cells.violate(lostEvent, () -> "an error of " + pdev + " was delivered twice");
      return;
    }
    cells.set(outstanding.get(index), left);
  }

  private void takenOut(Cells cells, @Nullable PciDev pdev) {
    count(cells, pdev, -1);
    if (isKworker(cells)) {
      requireHandled(cells);
      cells.set(hand, TAKEN);
    } else {
      requireLogged(cells);
      cells.set(unlogged, 1);
      events.reach(cells, DRAINED);
    }
  }

  private boolean isKworker(Cells cells) {
    return kworker >= 0 && cells.thread() == kworker;
  }

  private int kworker = -1;

  /** Which thread runs the work function; set while the program is set up. */
  public void kworkerIs(int thread) {
    this.kworker = thread;
  }

  private void requireHandled(Cells cells) {
    if (cells.get(hand) == TAKEN) {
      cells.violate(lostEvent, () -> "the consumer took an error out and did not hand it on");
    }
    cells.set(hand, NOTHING);
  }

  private void requireLogged(Cells cells) {
    if (cells.get(unlogged) != 0) {
      cells.violate(lostEvent, () -> "an error was dropped without a log line");
    }
    cells.set(unlogged, 0);
  }

  private void logged(Cells cells) {
    if (!isKworker(cells) && cells.get(unlogged) != 0) {
      cells.set(unlogged, 0);
    }
  }

  /** A log line without a device, such as {@code pr_err(...)}. */
  public void printk(String function) {
    machine.take(
        Step.of(
            function,
            cells -> {
              logged(cells);
              return 0;
            }));
  }

  /** Connects a revision's work item. */
  public void watch(WorkStruct work) {
    work.observe(
        new WorkStruct.Observer() {
          @Override
          public void queued(Cells cells) {
            if (isUnregistered(cells)) {
              cells.violate(workAfter, () -> work + " queued after unregister returned");
            }
          }

          @Override
          public void started(Cells cells) {
            if (isUnregistered(cells)) {
              cells.violate(workAfter, () -> work + " runs after unregister returned");
              cells.violate(
                  handlerAfter, () -> "the work function starts after unregister returned");
            }
          }

          @Override
          public void finished(Cells cells) {
            requireHandled(cells);
          }
        });
  }

  private boolean isUnregistered(Cells cells) {
    return cells.get(unregistered) != 0;
  }

  /** Follows an entry's pointer: a NULL one is a memory error. */
  public PciDev dereference(@Nullable PciDev pdev) {
    if (pdev != null) {
      return pdev;
    }
    note(
        "NULL pointer dereferenced",
        cells ->
            cells.crash(
                useAfterPut, () -> "a NULL device was dereferenced: its slot was never written"));
    throw new IllegalStateException("the step before ends the execution");
  }

  /** The per-entry function ({@code __cxl_proto_err_work_fn}) is entered. */
  public void entryFunction(PciDev pdev) {
    note(
        "entry function for " + pdev,
        cells -> {
          runsInModule(cells, "the per-entry function");
          pdev.checkAccess(cells, "per-entry function(" + pdev + ")");
          advance(cells, AT_ENTRY_FUNCTION);
        });
  }

  private void advance(Cells cells, int to) {
    events.reach(cells, HANDLED);
    if (cells.get(registrations) == 2) {
      events.reach(cells, HANDLED_IN_CYCLE_2);
    }
    if (cells.get(hand) == TAKEN || to == AT_HANDLER && cells.get(hand) == NOTHING) {
      countHandled(cells);
    }
    if (!isKworker(cells) || cells.get(hand) == NOTHING) {
      return;
    }
    if (cells.get(hand) >= to) {
      cells.violate(lostEvent, () -> "an error was handled twice");
    }
    cells.set(hand, to);
  }

  private void countHandled(Cells cells) {
    if (options.expectedHandled() > 0) {
      cells.set(handledCount, Math.min(cells.get(handledCount) + 1, 99));
    }
  }

  private void runsInModule(Cells cells, String what) {
    if (cxlCore.isFreed(cells)) {
      cells.crash(handlerAfter, () -> what + " runs, but the text of cxl_core is freed");
    }
    if (isUnregistered(cells)) {
      cells.violate(handlerAfter, () -> what + " runs after unregister returned");
    }
  }

  /**
   * Port look-up ({@code find_cxl_port_by_dev}, {@code get_cxl_port}): dereferences the device; null
   * if there is no port.
   */
  public @Nullable Device findPort(PciDev pdev) {
    int found =
        machine.take(
            Step.choice(
                "find_cxl_port(" + pdev + ")",
                options.handlerMayFail() ? 2 : 1,
                cells -> {
                  pdev.checkAccess(cells, "find_cxl_port(" + pdev + ")");
                  lookedUp(cells);
                  return cells.choice() == 0 ? 1 : 0;
                }));
    return found == 1 ? port : null;
  }

  private void lookedUp(Cells cells) {
    if (isKworker(cells) && cells.get(hand) != AT_HANDLER) {
      if (cells.get(hand) == TAKEN) {
        advance(cells, AT_ENTRY_FUNCTION);
      }
      cells.set(hand, AT_PORT);
    }
    if (cells.choice() == 1) {
      cells.set(failedOnce, 1);
      if (protocol().queued(cells) != 0) {
        events.reach(cells, FAILED_WITH_ENTRY_QUEUED);
      }
    }
  }

  /** The CXL error handler ({@code cxl_handle_proto_error}): dereferences the device. */
  public void handle(PciDev pdev) {
    note(
        "cxl_handle_proto_error(" + pdev + ")",
        cells -> {
          runsInModule(cells, "the handler");
          pdev.checkAccess(cells, "cxl_handle_proto_error(" + pdev + ")");
          advance(cells, AT_HANDLER);
          if (cells.get(failedOnce) != 0) {
            events.reach(cells, SUCCEEDED_AFTER_FAILURE);
          }
        });
  }

  private void note(String what, java.util.function.Consumer<Cells> effect) {
    machine.take(
        Step.of(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  /** Runs the flush callback ({@code cxl_proto_err_do_flush}), which is module text. */
  public void runFlush(Runnable flush) {
    note(
        "flush callback called",
        cells -> {
          cxlCore.enter(cells, () -> "the flush callback");
          runsInModule(cells, "the flush callback");
          cells.set(flushing, cells.get(flushing) + 1);
          cells.set(flushed, cells.get(flushed) | 1 << cells.thread());
        });
    flush.run();
    note(
        "flush callback returns",
        cells -> {
          cxlCore.leave(cells);
          cells.set(flushing, cells.get(flushing) - 1);
        });
  }

  /** Register is called: what was said of the time after unregister no longer holds. */
  public void registering() {
    note(
        "register called",
        cells -> {
          cells.set(unregistered, 0);
          cells.set(registrations, cells.get(registrations) + 1);
        });
  }

  /** Unregister has returned. */
  public void unregisterReturned() {
    note(
        "unregister returned",
        cells -> {
          requireLogged(cells);
          cells.set(unregistered, 1);
          for (WorkStruct work : kernel.works()) {
            if (work.isPending(cells)) {
              events.reach(cells, RETURNED_PENDING);
            }
            if (work.isRunning(cells)) {
              events.reach(cells, RETURNED_RUNNING);
              cells.violate(handlerAfter, () -> "the work function runs when unregister returns");
            }
            if (work.isRunning(cells) || work.isPending(cells)) {
              cells.violate(
                  workAfter,
                  () ->
                      "unregister returns while "
                          + work
                          + " is "
                          + (work.isPending(cells) ? "pending" : "running"));
            }
          }
          if (cells.get(flushing) != 0) {
            cells.violate(handlerAfter, () -> "a flush callback runs when unregister returns");
          }
          requireEmpty(cells, "unregister returned");
        });
  }

  private void requireEmpty(Cells cells, String when) {
    int queued = protocol().queued(cells);
    if (queued != 0) {
      cells.violate(
          stranded,
          () -> when + " with " + Integer.toUnsignedString(queued) + " entries queued and no consumer");
    }
  }

  private AerKfifo protocol() {
    if (protocol == null) {
      throw new IllegalStateException("no revision set up");
    }
    return protocol;
  }

  /** Connects the revision under test. */
  public void observe(AerKfifo revision) {
    this.protocol = revision;
  }

  /** Part of an AER thread's step that takes its own reference: an error is in hand. */
  public void errorInHand(Cells cells) {
    cells.set(inForward, cells.get(inForward) + 1);
    if (cells.get(inForward) > 1) {
      events.reach(cells, TWO_PRODUCERS);
    }
    if (cells.get(registrations) == 0 || isUnregistered(cells)) {
      events.reach(cells, NO_CONSUMER);
    }
    if (isUnregistered(cells)) {
      events.reach(cells, AFTER_UNREGISTER);
    }
  }

  /**
   * Part of an AER thread's step that drops its own reference.
   *
   * @param waited whether it called wait_for_empty for this error
   * @param last whether it was the thread's last error
   */
  public void errorDone(Cells cells, boolean waited, boolean last) {
    int me = 1 << cells.thread();
    cells.set(inForward, cells.get(inForward) - 1);
    if (waited && (cells.get(flushed) & me) == 0) {
      events.reach(cells, CALLBACK_GONE);
    }
    cells.set(flushed, cells.get(flushed) & ~me);
    if (last) {
      aerFinished(cells);
    }
  }

  /** Part of an AER thread's last step. */
  public void aerFinished(Cells cells) {
    cells.set(finished, cells.get(finished) + 1);
  }

  /** How many AER threads have finished; for guards. */
  public int finished(Cells cells) {
    return cells.get(finished);
  }

  /** Whether nothing is queued, pending or running; for guards. */
  public boolean isIdle(Cells cells) {
    for (WorkStruct work : kernel.works()) {
      if (work.isPending(cells) || work.isRunning(cells)) {
        return false;
      }
    }
    return true;
  }

  /** Part of the step that unplugs a device. */
  public void unplugged(Cells cells, PciDev pdev) {
    if (cells.get(outstanding.get(pdevs.indexOf(pdev))) > 0) {
      events.reach(cells, UNPLUGGED_QUEUED);
    }
    if (pdev.isFreed(cells)) {
      events.reach(cells, FREED);
    }
  }

  /** The end of module unload: text and data of cxl_core are freed. */
  public void freeModule(int aerThreads) {
    cxlCore.free(
        cells -> {
          if (cells.get(finished) < aerThreads) {
            events.reach(cells, FREED_BEFORE_FORWARD);
          }
        });
  }

  /** Another thread holds the port's lock for a while and may unbind its driver. */
  public void holdPort(boolean unbind) {
    port.lock().lock();
    note(
        unbind ? "unbind port" : "work on port",
        cells -> {
          if (cells.get(hand) == AT_PORT) {
            events.reach(cells, PORT_CONTENDED);
          }
        });
    if (unbind) {
      port.unbind();
    }
    port.lock().unlock();
  }

  /** What must hold when all is quiet: no stranded entry, no lost error, no leaked reference. */
  public void checkQuiet(Cells cells) {
    if (isUnregistered(cells)) {
      requireEmpty(cells, "all is quiet after unregister");
    } else if (cells.get(registrations) != 0 && protocol().queued(cells) != 0) {
      cells.violate(stranded, () -> "entries are queued, a consumer is registered, and no work is queued");
    }
    if (options.expectedHandled() > 0 && cells.get(handledCount) == options.expectedHandled()) {
      events.reach(cells, ALL_HANDLED);
    }
    for (int i = 0; i < pdevs.size(); i++) {
      PciDev pdev = pdevs.get(i);
      int left = cells.get(outstanding.get(i));
      if (left != 0) {
        cells.violate(
            lostEvent,
            () -> left + (left == 1 ? " accepted error of " : " accepted errors of ") + pdev
                + " neither reached the handler nor was dropped by unregister");
      }
      int held = pdev.driverReferences(cells);
      if (held != 0) {
        cells.violate(
            leaked,
            () -> held + (held == 1 ? " reference on " : " references on ") + pdev + " is never dropped");
      }
    }
  }

  /** {@code port->dev.driver != NULL}, read under {@link #lockPort}. */
  public boolean isPortBound() {
    return !options.portLocked() || port.isBound();
  }

  /** Device lock of the port, as the handler takes it; only where a scenario has a contender. */
  public Lock.Held lockPort() {
    return options.portLocked() ? port.lock().guard() : () -> {};
  }

  /** The events above, by name. */
  private static final class Events {
    private final java.util.Map<String, Integer> numbers = new java.util.HashMap<>();

    Events(Machine machine) {
      for (String name : ALL) {
        numbers.put(name, machine.event(name));
      }
    }

    void reach(Cells cells, String name) {
      cells.reached(java.util.Objects.requireNonNull(numbers.get(name), name));
    }
  }
}
