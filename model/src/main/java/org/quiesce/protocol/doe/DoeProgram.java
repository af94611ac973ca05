package org.quiesce.protocol.doe;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.RenamedRules;
import org.quiesce.machine.Step;
import org.quiesce.protocol.doe.DoeEnvironment.Doing;

/** Builds a scenario's program: a revision, its environment, and the threads around it. */
public final class DoeProgram {
  private static final int NOT_YET = 0;
  private static final int THERE = 1;
  private static final int NONE = 2;

  private final Program program;
  private final Machine machine;
  private final DoeOptions options;
  private final DoeEnvironment env;
  private final DoeMailbox revision;
  private final DoeMailbox.Design design;

  /** Whether users may look for a mailbox. */
  private final int published;

  /** Users that have not finished; they keep the PCI driver from going. */
  private final int users;

  /** Submitters that have looked for a mailbox. */
  private final int started;

  /** Submitters that have finished. */
  private final int finished;

  /** 1 once the device has gone. */
  private final int gone;

  private final RwSemaphore busSem;
  private int submitters;

  private DoeProgram(Machine machine, DoeMailbox.Revision model, DoeOptions options) {
    this.machine = machine;
    this.options = options;
    this.design = model.design();
    this.program = new Program(machine);
    Kernel kernel = new Kernel(new RenamedRules(machine, DoeRules.renamed()));
    this.env = new DoeEnvironment(kernel, options);
    this.revision = model.on(kernel, env);
    this.busSem = new RwSemaphore(kernel, "pci_bus_sem");
    this.published = machine.cell(null, NOT_YET, Integer::toString);
    this.users = machine.cell(null, 0, Integer::toString);
    this.started = machine.cell(null, 0, Integer::toString);
    this.finished = machine.cell(null, 0, Integer::toString);
    this.gone = machine.cell(null, 0, Integer::toString);
    for (DoeEnvironment.Daemon daemon : env.daemons()) {
      daemon(daemon.name(), daemon.turn());
    }
    if (options.interrupts() > 0) {
      env.interrupts().lines().forEach(line -> daemon(line.name(), line::deliver));
    }
    if (options.driver()) {
      env.devices().of(revision);
      env.devices().registerDrivers();
    } else if (options.irq()) {
      int n = options.capabilities();
      env.interrupts().vectors().alloc(n, n);
    }
    program.atEnd(env::checkQuiet);
    program.atStuck(env::checkStuck);
  }

  /** A source that sets up the revision and lets {@code threads} add the rest. */
  public static Program.Source of(
      DoeMailbox.Revision model, DoeOptions options, Consumer<DoeProgram> threads) {
    return machine -> {
      DoeProgram scenario = new DoeProgram(machine, model, options);
      threads.accept(scenario);
      return scenario.program;
    };
  }

  private void daemon(String name, Runnable turn) {
    program.daemon(
        name,
        () ->
            machine.loop(
                () -> {
                  turn.run();
                  return null;
                }));
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

  private int await(String what, Step.Guard guard, ToIntFunction<Cells> effect) {
    return machine.take(
        Step.when(what, guard, effect::applyAsInt, Step.waitingFor(cells -> 0, () -> what)));
  }

  // --- Submitters

  /** Threads that submit one task each, once there is a mailbox. */
  public DoeProgram submitters(int count) {
    for (int i = 0; i < count; i++) {
      int index = submitters++;
      program.thread("submitter" + index, () -> submit(index));
    }
    return this;
  }

  /** Submitters are alike, so the one that looks for the mailbox first may be called the first. */
  private void submit(int index) {
    DoeTask task = env.tasks().get(index);
    int found =
        await(
            "a mailbox to appear",
            cells -> cells.get(published) != NOT_YET && cells.get(started) == index,
            cells -> {
              cells.set(started, index + 1);
              boolean there = cells.get(published) == THERE;
              cells.set(users, cells.get(users) + (there ? 1 : 0));
              return there ? 1 : 0;
            });
    if (found != 0) {
      machine.call(
          "exchange",
          () ->
              options.driver()
                  ? revision.use(0, task)
                  : revision.exchange(env.mailboxes().get(0), task));
    }
    step(
        "submitter is done",
        cells -> {
          cells.set(users, cells.get(users) - found);
          cells.set(finished, cells.get(finished) + 1);
        });
  }

  // --- The thread that creates and destroys

  /** The thread that creates and destroys mailboxes, with what it does in order. */
  public DoeProgram control(Runnable... actions) {
    return thread("control", actions);
  }

  /** One of several threads that create and destroy, with what it does in order. */
  public DoeProgram thread(String name, Runnable... actions) {
    program.thread(
        name,
        () -> {
          for (Runnable action : actions) {
            machine.run("action", action);
          }
        });
    return this;
  }

  /** Creates the mailbox without a driver. */
  public Runnable create() {
    return () -> {
      env.doing(Doing.CREATE);
      boolean there = revision.create(0, options.irq()) != null;
      publish(cells -> there);
    };
  }

  private void publish(Predicate<Cells> there) {
    step(
        "users may look for a mailbox",
        cells -> {
          env.begin(cells, Doing.NOTHING);
          cells.set(published, there.test(cells) ? THERE : NONE);
        });
  }

  /** Destroys the mailbox once all submitters are done. */
  public Runnable destroyAtTheEnd() {
    return () -> destroyWhen("submitters to be done", this::allDone);
  }

  /** Destroys the mailbox once each submitter's task was accepted or waits for its turn. */
  public Runnable destroyWhenSubmitted() {
    return () -> destroyWhen("tasks to be submitted", env::allSubmitted);
  }

  /** Destroys the mailbox at any time: a submitter may come too late. */
  public Runnable destroyAnyTime() {
    return () -> destroyWhen("nothing", cells -> true);
  }

  private boolean allDone(Cells cells) {
    return cells.get(finished) == submitters;
  }

  private void destroyWhen(String what, Step.Guard guard) {
    int there =
        await(
            what,
            cells -> cells.get(published) == NONE || guard.holds(cells),
            cells -> {
              if (cells.get(published) == NONE) {
                return 0;
              }
              env.begin(cells, Doing.DESTROY);
              return 1;
            });
    if (there != 0) {
      revision.destroy(env.mailboxes().get(0));
    }
    step("destroyed", env::tornDown);
  }

  // --- Drivers

  /** The PCI device appears and is probed; or, in the library design, created. */
  public Runnable appear() {
    return () -> probe(() -> env.devices().appear());
  }

  /** The PCI driver is bound once more; or the device created once more. */
  public Runnable bindAgain() {
    return () -> probe(() -> env.devices().bindPci());
  }

  private void probe(Runnable byDriver) {
    env.doing(Doing.CREATE);
    if (design == DoeMailbox.Design.LIBRARY) {
      revision.probe();
      publish(cells -> true);
    } else {
      byDriver.run();
      publish(env.devices().pdev()::isBound);
    }
  }

  /** The PCI driver is unbound, or the device removed, when no user is left. */
  public Runnable unbind() {
    return () -> {
      withdraw(cells -> cells.get(users) == 0);
      removeAll();
    };
  }

  /** The device is removed although tasks are under way; users look for mailboxes no more. */
  public Runnable removeWhenSubmitted() {
    return () -> {
      withdraw(env::allSubmitted);
      // pci_destroy_dev() takes the device off its bus before it destroys its mailboxes.
      busSem.downWrite();
      busSem.upWrite();
      removeAll();
    };
  }

  /** As {@link #removeWhenSubmitted}, after the device has gone. */
  public Runnable removeWhenGone() {
    return () -> {
      withdraw(cells -> cells.get(gone) != 0 && env.allSubmitted(cells));
      removeAll();
    };
  }

  private void withdraw(Step.Guard guard) {
    await(
        "users to be done",
        guard,
        cells -> {
          cells.set(published, NOT_YET);
          env.begin(cells, Doing.DESTROY);
          return 0;
        });
  }

  private void removeAll() {
    if (design == DoeMailbox.Design.LIBRARY) {
      revision.remove();
    } else {
      env.devices().unbindPci();
    }
    env.doing(Doing.NOTHING);
  }

  /** Everything was torn down: nothing may be left. */
  public Runnable ended() {
    return () ->
        step(
            "torn down",
            cells -> {
              env.tornDown(cells);
              if (cells.get(published) == NOT_YET) {
                cells.set(published, NONE);
              }
            });
  }

  /** The auxiliary driver's module is unloaded. */
  public Runnable unloadModule() {
    return () -> {
      env.doing(Doing.OTHER);
      env.devices().unloadModule();
      env.doing(Doing.NOTHING);
    };
  }

  /** The auxiliary driver is unbound by user space. */
  public Runnable unbindAux() {
    return () -> {
      env.doing(Doing.DESTROY);
      env.devices().unbindAux(0);
      env.doing(Doing.NOTHING);
    };
  }

  /** User space uses the registers, which is its right after an unbind. */
  public Runnable userExchange() {
    return () -> {
      env.hardware().userGo(0);
      env.hardware().userEnds(0);
    };
  }

  /** The auxiliary driver is bound by user space. */
  public Runnable bindAux() {
    return () -> {
      env.doing(Doing.CREATE);
      env.devices().bindAux(0);
      env.doing(Doing.NOTHING);
    };
  }

  // --- Others

  /** Surprise removal at any time once there is a mailbox. */
  public DoeProgram surprise() {
    program.thread(
        "gone",
        () -> {
          await("a mailbox to appear", cells -> cells.get(published) != NOT_YET, cells -> 0);
          // pci_walk_bus(bus, pci_dev_set_disconnected, NULL)
          busSem.downRead();
          boolean onBus = isOnBus();
          if (onBus) {
            env.disconnecting();
            machine.run("pci_doe_disconnected", revision::disconnected);
          }
          busSem.upRead();
          env.vanish();
          step("device has gone", cells -> cells.set(gone, 1));
        });
    return this;
  }

  private boolean isOnBus() {
    return machine.take(
            KernelFact.PCI_DEVICE_GONE.step(
                "device on its bus", cells -> cells.get(published) == THERE ? 1 : 0))
        != 0;
  }
}
