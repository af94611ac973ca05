package org.quiesce.drive.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.run.KernelCalls;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/** One run's kernel: families of calls, and what they share. */
public final class Kernel implements KernelCalls {
  private final Machine machine;
  private final Memory memory;
  private final Context context;
  private final Map<String, Handler> handlers = new HashMap<>();
  private final Map<String, Integer> events = new HashMap<>();
  private final Bounds bounds;
  private final int failures;
  private final Unknown unknown = new Unknown(this);
  private final Locks locks;
  private final Allocation allocation;
  private final Works works;
  private final Interrupts interrupts;
  private final Completions completions;
  private final Devres devres;
  private final MemoryBlocks blocks;
  private final CallCards cards;
  private final Rcu rcu;
  private final Registrations registrations;
  private final Kthreads kthreads;
  private final Urbs urbs;
  private final Napi napi;
  private final Resources resources;
  private final Drivers drivers;
  private final Devices devices;
  private final PlatformDevices platformDevices;
  private final Objects objects;
  private final Harness harness;

  /** Set up with the program's memory, before its threads. */
  public Kernel(Machine machine, Memory memory, Bounds bounds) {
    this.bounds = bounds;
    this.machine = machine;
    this.memory = memory;
    this.context = new Context(machine);
    this.failures =
        bounds.failures() == 0 ? -1 : machine.cell(null, bounds.failures(), Integer::toString);
    machine.event(TORN_DOWN);
    machine.event(BOUND);
    machine.event(UNBOUND);
    for (Object entry : memory.layout().found("entry")) {
      ran((String) entry);
    }
    this.locks = new Locks(this);
    new Semaphores(this);
    this.allocation = new Allocation(this);
    this.works = new Works(this);
    this.interrupts = new Interrupts(this);
    this.completions = new Completions(this);
    new References(this);
    this.devres = new Devres(this);
    this.blocks = new MemoryBlocks(this);
    this.devices = new Devices(this);
    this.objects = new Objects(this);
    this.kthreads = new Kthreads(this);
    this.rcu = new Rcu(this);
    this.registrations = new Registrations(this);
    this.urbs = new Urbs(this);
    this.napi = new Napi(this);
    this.resources = new Resources(this);
    this.drivers = new Drivers(this);
    this.platformDevices = new PlatformDevices(this);
    new ClassDevices(this);
    Numbers.in(this);
    new Pure(this);
    this.cards = new CallCards(this);
    new RegistrationHelpers(this);
    new PciMappings(this);
    new AttributeGroups(this).answering();
    new SpiControllers(this);
    new Skbs(this);
    new Xarrays(this);
    this.harness = new Harness(this);
    Aliases.in(this);
  }

  Machine machine() {
    return machine;
  }

  Memory memory() {
    return memory;
  }

  Rules rules() {
    return memory.rules();
  }

  Bounds bounds() {
    return bounds;
  }

  public Context context() {
    return context;
  }

  Locks locks() {
    return locks;
  }

  Allocation allocation() {
    return allocation;
  }

  public Works works() {
    return works;
  }

  public Interrupts interrupts() {
    return interrupts;
  }

  public Kthreads kthreads() {
    return kthreads;
  }

  /** A call that lets go on who waits for an object, by somebody else than the module's loader. */
  void endsWaits(Call call, Value.Address object) {
    if (!call.thread().name().equals("module")) {
      memory.layout().endsWaits(object.name());
    }
  }

  /** A wait that somebody outside could end, if it were not for a bound. */
  Step.Waits waitingForOutside(
      CThread thread, String object, Supplier<String> what, boolean always) {
    String where = thread.at() + ": ";
    return new Step.Waits() {
      @Override
      public int on(Cells cells) {
        return 0;
      }

      @Override
      public String what(Cells cells) {
        return what.get();
      }

      @Override
      public boolean mayEndFromOutside(Cells cells) {
        boolean bound =
            !always && (interrupts.isExhausted(cells) || registrations.isExhausted(cells));
        if (bound) {
          memory.layout().waitsFor(where + "it waits for " + what.get(), object);
        }
        return always || bound;
      }
    };
  }

  /** Part of a step: every sleeper looks at its condition again, as a wake_up_process does. */
  void wakeEverybody(Cells cells) {
    completions.wakeEverybody(cells);
  }

  public Registrations registrations() {
    return registrations;
  }

  public Urbs urbs() {
    return urbs;
  }

  public Napi napi() {
    return napi;
  }

  Rcu rcu() {
    return rcu;
  }

  public Drivers drivers() {
    return drivers;
  }

  MemoryBlocks blocks() {
    return blocks;
  }

  PlatformDevices platformDevices() {
    return platformDevices;
  }

  Objects objects() {
    return objects;
  }

  Devices devices() {
    return devices;
  }

  CallCards cards() {
    return cards;
  }

  Resources resources() {
    return resources;
  }

  /** What a contract's harness asks for. */
  public Harness harness() {
    return harness;
  }

  Devres devres() {
    return devres;
  }

  /** Says who answers calls of a name. */
  void answer(String name, Handler handler) {
    handlers.put(name, handler);
  }

  /** Who answers calls of a name so far. */
  Handler handler(String name) {
    return java.util.Objects.requireNonNull(handlers.get(name), name);
  }

  /** Says who answers calls of several names. */
  void answer(Handler handler, String... names) {
    for (String name : names) {
      handlers.put(name, handler);
    }
  }

  @Override
  public Value answer(Call call) {
    Handler handler = handlers.get(call.name());
    if (handler != null) {
      return handler.answer(call);
    }
    Value answer = drivers.answer(call);
    if (answer == null) {
      answer = drivers.answerData(call);
    }
    if (answer == null) {
      answer = cards.answer(call);
    }
    return answer == null ? unknown.answer(call) : answer;
  }

  /** The names that are answered. */
  public java.util.Set<String> names() {
    return java.util.Set.copyOf(handlers.keySet());
  }

  /** Whether a result is 0, as a condition that a thread can decide. */
  public static Value isZero(Value result) {
    return Arithmetics.isZero(result);
  }

  /** Part of the step after which nothing of the module may run: reports what is left. */
  public void checkTornDown(Cells cells) {
    works.checkTornDown(cells);
    interrupts.checkTornDown(cells);
    kthreads.checkTornDown(cells);
    registrations.checkTornDown(cells);
    urbs.checkTornDown(cells);
    napi.checkTornDown(cells);
    resources.checkTornDown(cells);
    platformDevices.checkTornDown(cells);
    for (MemoryObject object : memory.heap()) {
      if (memory.life(cells, object) == Memory.LIVE && !Unknown.isGiven(cells, memory, object)) {
        cells.violate(rules().leak, () -> object + " is never freed");
      }
    }
  }

  /** Event: the module was loaded, and unloaded again. */
  public static final String TORN_DOWN = "the module was loaded and unloaded";

  /** Event: a device was bound. */
  public static final String BOUND = "probe succeeded";

  /** Event: a device was unbound. */
  public static final String UNBOUND = "remove returned";

  /** The event {@link #TORN_DOWN}. */
  public int tornDown() {
    return machine.event(TORN_DOWN);
  }

  /** The event that an entry of the driver has begun to run. */
  int ran(String entry) {
    Integer event = events.get(entry);
    if (event == null) {
      if (!memory.layout().found("entry").contains(entry)) {
        memory.layout().require("entry", entry);
      }
      event = machine.event("ran: " + entry);
      events.put(entry, event);
    }
    return event;
  }

  /** Part of the step by which an entry of the driver has returned: it gave back what it took. */
  void returned(Cells cells, CThread thread, String entry) {
    Context.Thread mine = context.of(thread);
    if (cells.get(mine.locks()) != 0) {
      cells.crash(rules().lockHeldAtReturn, () -> entry + " returns with a lock held");
    } else if (cells.get(mine.atomic()) != 0) {
      cells.crash(
          rules().lockHeldAtReturn, () -> entry + " returns with preemption or interrupts off");
    }
  }

  /** Whether a call that may fail does, this time. */
  boolean fails(Call call) {
    if (failures < 0) {
      return false;
    }
    CThread thread = call.thread();
    return thread.take(
            org.quiesce.machine.Step.choice(
                call.name() + " fails?",
                2,
                cells -> {
                  if (cells.get(failures) == 0 || cells.choice() == 0) {
                    return 0;
                  }
                  cells.set(failures, cells.get(failures) - 1);
                  return 1;
                }),
            KFact.FAILURE)
        != 0;
  }

  /** From here on that many calls may fail, in a program in which any may. */
  void mayFail(CThread thread, int calls) {
    if (failures >= 0) {
      thread.step(
          KFact.FAILURE,
          calls + " calls may fail",
          cells -> {
            cells.set(failures, calls);
            return 0;
          });
    }
  }

  /** A step that may sleep and does nothing else. */
  void mightSleep(Call call) {
    call.thread()
        .step(
            KFact.LOCK,
            call.name(),
            cells -> {
              context.mightSleep(cells, call.thread(), call.name());
              return 0;
            });
  }

  /** A step that sleeps or not as something was set up: where it must not nobody can tell. */
  void maySleepOrNot(Call call) {
    maySleepOrNot(call, "in atomic context sleeps or not by its set-up");
  }

  /** The same, and why nobody can tell. */
  void maySleepOrNot(Call call, String why) {
    String doubt = call.thread().at() + ": " + call.name() + "() " + why;
    call.thread()
        .step(
            KFact.LOCK,
            call.name(),
            cells -> {
              if (context.isAtomic(cells, call.thread())) {
                memory.layout().doubt(doubt, Rules.SLEEP_IN_ATOMIC);
              }
              return 0;
            });
  }

  /** The state of a kernel object, part of a step: crashes where it is gone or not initialised. */
  boolean use(Cells cells, Value.Address object, int state, String what) {
    if (!memory.touch(cells, object, what)) {
      return false;
    }
    if (cells.get(state) == 0) {
      cells.crash(
          rules().useBeforeInit, () -> what + ": " + object.name() + " was never initialised");
      return false;
    }
    return true;
  }

  /** Whether an object can be tracked: the program's own, not somebody else's. */
  static boolean isOwn(Value value) {
    return value instanceof Value.Address address
        && address.object().kind() != MemoryObject.Kind.TEXT
        && address.object().kind() != MemoryObject.Kind.OUTSIDE;
  }
}
