package org.quiesce.protocol.aer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Device;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
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
 * All that surrounds the protocol: devices, the CXL port, cxl_core as a module, the error handler;
 * and, through {@link EntryLedger} and {@link Registration}, the bookkeeping of its properties.
 *
 * <p>The handler and the port look-up are stubs: they dereference the device, take {@code
 * device_lock(port)} and may fail where the scenario says so.
 */
public final class AerEnvironment {
  /**
   * What a scenario asks of the environment.
   *
   * @param declaredCapacity stands for CXL_ERROR_SOURCES_MAX, a power of two
   * @param devices number of PCI devices
   * @param handlerMayFail whether a port look-up may find nothing
   * @param portLocked whether the handler takes device_lock(port); without a contender for it that
   *     makes no difference but time
   * @param expectedHandled how many errors are to be handled for {@link AerEvents#ALL_HANDLED}; 0
   *     if no goal asks
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
  private final List<List<Integer>> perDevice = new ArrayList<>();
  private final AerEvents events;
  private final EntryLedger ledger;
  private final Registration registration;
  private final PortReferences portReferences;

  /** Mask of the AER threads that have an error in hand. */
  private final int inForward;

  /** Mask of those that may find no consumer: none was registered all the time. */
  private final int excused;

  /** 1 between the end of a register and the beginning of an unregister. */
  private final int firm;

  /** AER threads that have finished. */
  private final int finished;

  /** Mask of the threads whose flush callback was called for the error in hand. */
  private final int flushed;

  /** 1 once a handler failed. */
  private final int failedOnce;

  private final int nullPointer;
  private final int leaked;

  public AerEnvironment(Kernel kernel, Options options) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.options = options;
    this.cxlCore = new KernelModule(kernel, "cxl_core");
    this.port = new Device(kernel, "port", true);
    this.events = new AerEvents(machine);
    for (int i = 0; i < options.devices(); i++) {
      pdevs.add(new PciDev(kernel, "pdev" + i, true));
    }
    this.ledger = new EntryLedger(machine, List.copyOf(pdevs), events, options.expectedHandled());
    this.registration = new Registration(kernel, cxlCore, events);
    this.portReferences = new PortReferences(machine);
    this.inForward = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.excused = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.firm = machine.cell(null, 0, Integer::toString);
    this.finished = machine.cell(null, 0, Integer::toString);
    this.flushed = machine.cell(null, 0, Integer::toString, Renaming.OfCell.MASK);
    this.failedOnce = machine.cell(null, 0, Integer::toString);
    this.nullPointer = machine.rule(Rules.NO_NULL_DEREFERENCE);
    this.leaked = machine.rule(AerRules.NO_LEAKED_REFERENCE);
    for (PciDev pdev : pdevs) {
      pdev.onFree(this::lastPut);
    }
  }

  private void lastPut(Cells cells) {
    events.reach(cells, AerEvents.FREED);
    events.reach(
        cells,
        ledger.isKworker(cells) ? AerEvents.LAST_PUT_BY_CONSUMER : AerEvents.LAST_PUT_BY_DRAIN);
  }

  private void step(String what, Consumer<Cells> effect) {
    machine.take(
        Step.of(
            what,
            cells -> {
              effect.accept(cells);
              return 0;
            }));
  }

  private void step(KernelFact fact, String what, Consumer<Cells> effect) {
    machine.take(fact.action(what, effect));
  }

  // --- Setting up

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

  /** Connects the revision under test. */
  public void observe(AerKfifo revision) {
    registration.of(revision);
  }

  /** Which thread runs the work function. */
  public void kworkerIs(int thread) {
    ledger.kworkerIs(thread);
  }

  /** Declares cells of which each device has one, for {@link #cellsOf}. */
  public void addPerDevice(List<Integer> cells) {
    perDevice.add(List.copyOf(cells));
  }

  /** All cells that belong to one device, in the same order for each. */
  public List<Integer> cellsOf(int device) {
    List<Integer> cells = new ArrayList<>(pdevs.get(device).cells());
    cells.add(ledger.cellOf(device));
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
            ledger.accepted(cells, pdevOf.apply(value));
          }

          @Override
          public void refused(Cells cells) {
            ledger.tried(cells);
          }

          @Override
          public void got(Cells cells, T value) {
            ledger.takenOut(cells, pdevOf.apply(value));
          }
        });
  }

  /** Connects a revision's work item. */
  public void watch(WorkStruct work) {
    work.observe(
        new WorkStruct.Observer() {
          @Override
          public void queued(Cells cells) {
            registration.workQueued(cells, work);
          }

          @Override
          public void started(Cells cells) {
            registration.workStarted(cells, work);
          }

          @Override
          public void finished(Cells cells) {
            if (ledger.isKworker(cells)) {
              ledger.workEnds(cells);
            }
          }
        });
  }

  // --- What the driver calls

  /** A log line without a device, such as {@code pr_err(...)}. */
  public void printk(String function) {
    step(function, cells -> {});
  }

  /** Follows an entry's pointer: a NULL one is a memory error. */
  public PciDev dereference(@Nullable PciDev pdev) {
    if (pdev != null) {
      return pdev;
    }
    step(
        KernelFact.NULL_POINTER,
        "NULL pointer dereferenced",
        cells ->
            cells.crash(
                nullPointer, () -> "a NULL device was dereferenced: its slot was never written"));
    throw new IllegalStateException("the step before ends the execution");
  }

  /** The per-entry function ({@code __cxl_proto_err_work_fn}) is entered. */
  public void entryFunction(PciDev pdev) {
    step(
        KernelFact.PCI_DEV_ACCESS,
        "per-entry function(" + pdev + ")",
        cells -> {
          registration.requireAllowed(cells, "the per-entry function");
          pdev.checkAccess(cells, "per-entry function(" + pdev + ")");
          handOn(cells, EntryLedger.Progress.AT_ENTRY_FUNCTION);
        });
  }

  private void handOn(Cells cells, EntryLedger.Progress to) {
    ledger.handOn(cells, to);
    if (registration.cycle(cells) == 2) {
      events.reach(cells, AerEvents.HANDLED_IN_CYCLE_2);
    }
  }

  /**
   * Port look-up ({@code find_cxl_port_by_dev}, {@code get_cxl_port}): dereferences the device;
   * null if there is no port.
   */
  public @Nullable Device findPort(PciDev pdev) {
    int found =
        machine.take(
            KernelFact.PCI_DEV_ACCESS.choice(
                "find_cxl_port(" + pdev + ")",
                options.handlerMayFail() ? 2 : 1,
                cells -> {
                  kernel.mightSleep(cells, "find_cxl_port");
                  pdev.checkAccess(cells, "find_cxl_port(" + pdev + ")");
                  ledger.lookUpPort(cells);
                  if (cells.choice() == 1) {
                    failed(cells);
                  }
                  return cells.choice() == 0 ? 1 : 0;
                }));
    return found == 1 ? port : null;
  }

  private void failed(Cells cells) {
    cells.set(failedOnce, 1);
    if (registration.queued(cells) != 0) {
      events.reach(cells, AerEvents.FAILED_WITH_ENTRY_QUEUED);
    }
  }

  /**
   * The CXL error handler ({@code cxl_handle_proto_error}): dereferences the device, may sleep, and
   * takes {@code device_lock(port)} if its caller does not hold it.
   */
  public void handle(PciDev pdev) {
    boolean locks = options.portLocked() && port.lock().lockUnlessHeld();
    handled(pdev);
    if (locks) {
      port.lock().unlock();
    }
  }

  private void handled(PciDev pdev) {
    step(
        KernelFact.PCI_DEV_ACCESS,
        "cxl_handle_proto_error(" + pdev + ")",
        cells -> {
          kernel.mightSleep(cells, "cxl_handle_proto_error");
          registration.requireAllowed(cells, "the handler");
          pdev.checkAccess(cells, "cxl_handle_proto_error(" + pdev + ")");
          handOn(cells, EntryLedger.Progress.AT_HANDLER);
          if (cells.get(failedOnce) != 0) {
            events.reach(cells, AerEvents.SUCCEEDED_AFTER_FAILURE);
          }
        });
  }

  /** {@code port->dev.driver != NULL}, read under {@link #lockPort}. */
  public boolean isPortBound() {
    return !options.portLocked() || port.isBound();
  }

  /** Device lock of the port, as the handler takes it; only where a scenario has a contender. */
  public Lock.Held lockPort() {
    return options.portLocked() ? port.lock().guard() : () -> {};
  }

  /** The references on {@link #port} that C sources take and drop. */
  public PortReferences portReferences() {
    return portReferences;
  }

  /** Runs the flush callback ({@code cxl_proto_err_do_flush}), which is module text. */
  public void runFlush(Runnable flush) {
    step(
        KernelFact.MODULE_TEXT_FREED,
        "flush callback called",
        cells -> {
          registration.flushCalled(cells);
          cells.set(flushed, cells.get(flushed) | 1 << cells.thread());
        });
    flush.run();
    step(KernelFact.MODULE_TEXT_FREED, "flush callback returns", registration::flushReturned);
  }

  /** Register is called: what was said of the time after unregister no longer holds. */
  public void registering() {
    registering(null);
  }

  /** As {@link #registering()}, with this work item, which may be NULL. */
  public void registering(@Nullable WorkStruct work) {
    step("register called", cells -> registration.called(cells, work));
  }

  /** Unregister has returned. */
  public void unregisterReturned() {
    step(
        "unregister returned",
        cells -> {
          registration.unregisterReturned(cells);
        });
  }

  // --- What a scenario's threads do around the driver

  /** Module init is over: a consumer is registered. */
  public void initDone() {
    step("init done", cells -> cells.set(firm, 1));
  }

  /** Module exit begins: from now on an error may find no consumer. */
  public void exitCalled() {
    step(
        "exit called",
        cells -> {
          cells.set(firm, 0);
          cells.set(excused, cells.get(excused) | cells.get(inForward));
        });
  }

  /** Part of an AER thread's step that takes its own reference: an error is in hand. */
  public void errorInHand(Cells cells) {
    int me = 1 << cells.thread();
    if (cells.get(inForward) != 0) {
      events.reach(cells, AerEvents.TWO_PRODUCERS);
    }
    cells.set(inForward, cells.get(inForward) | me);
    if (cells.get(firm) == 0) {
      cells.set(excused, cells.get(excused) | me);
    }
    if (registration.isAbsent(cells)) {
      events.reach(cells, AerEvents.NO_CONSUMER);
    }
    if (registration.isUnregistered(cells)) {
      events.reach(cells, AerEvents.AFTER_UNREGISTER);
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
    ledger.done(cells, (cells.get(excused) & me) != 0);
    cells.set(excused, cells.get(excused) & ~me);
    cells.set(inForward, cells.get(inForward) & ~me);
    if (waited && (cells.get(flushed) & me) == 0) {
      events.reach(cells, AerEvents.CALLBACK_GONE);
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

  /** Whether no work is queued or running; for guards. */
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
    if (ledger.outstanding(cells, pdev) > 0) {
      events.reach(cells, AerEvents.UNPLUGGED_QUEUED);
    }
    if (pdev.isFreed(cells)) {
      events.reach(cells, AerEvents.FREED);
    }
  }

  /** The end of module unload: text and data of cxl_core are freed. */
  public void freeModule(int aerThreads) {
    cxlCore.free(
        cells -> {
          if (cells.get(finished) < aerThreads) {
            events.reach(cells, AerEvents.FREED_BEFORE_FORWARD);
          }
        });
  }

  /** Another thread holds the port's lock for a while and may unbind its driver. */
  public void holdPort(boolean unbind) {
    port.lock().lock();
    step(
        KernelFact.MUTEX_NOT_RECURSIVE,
        unbind ? "unbind port" : "work on port",
        cells -> {
          if (ledger.isAt(cells, EntryLedger.Progress.AT_PORT)
              || ledger.isAt(cells, EntryLedger.Progress.AHEAD)) {
            events.reach(cells, AerEvents.PORT_CONTENDED);
          }
        });
    if (unbind) {
      port.unbind();
    }
    port.lock().unlock();
  }

  /** How a quiet state reads, whatever the revision keeps inside. */
  public String describe(Cells cells) {
    StringBuilder text = new StringBuilder();
    for (PciDev pdev : pdevs) {
      text.append(pdev)
          .append(pdev.isFreed(cells) ? " freed" : " held")
          .append(pdev.isUnplugged(cells) ? " unplugged " : " plugged ")
          .append(pdev.driverReferences(cells))
          .append(" references ")
          .append(ledger.outstanding(cells, pdev))
          .append(" outstanding; ");
    }
    return text.append(Integer.toUnsignedString(registration.queued(cells)))
        .append(" queued, ")
        .append(registration.isAbsent(cells) ? "nobody" : "consumer")
        .append(" registered")
        .toString();
  }

  /** What must hold when all is quiet: no stranded entry, no lost error, no leaked reference. */
  public void checkQuiet(Cells cells) {
    registration.checkQuiet(cells);
    ledger.checkQuiet(cells);
    portReferences.checkQuiet(cells);
    for (PciDev pdev : pdevs) {
      int held = pdev.driverReferences(cells);
      if (held > 0) {
        cells.violate(
            leaked,
            () ->
                held == 1
                    ? "a reference on " + pdev + " is never dropped"
                    : held + " references on " + pdev + " are never dropped");
      }
    }
  }
}
