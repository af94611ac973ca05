package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.LoadableModule;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Builds a scenario's program: a revision, its environment, and the threads around it. */
public final class HmemProgram {
  private final Program program;
  private final Machine machine;
  private final HmemEnvironment env;
  private final LoadableModule daxHmem;
  private final LoadableModule daxCxl;

  private HmemProgram(
      Machine machine, HmemDeferral.Revision model, HmemEnvironment.Options options) {
    this.machine = machine;
    this.program = new Program(machine);
    Kernel kernel = new Kernel(machine);
    this.env = new HmemEnvironment(kernel, options);
    HmemDeferral revision = model.on(kernel, env);
    env.observe(revision);
    this.daxHmem =
        new LoadableModule(env.core(), env.daxHmem(), env::initModule, env::exitModule, List.of());
    this.daxCxl =
        new LoadableModule(
            env.core(), env.daxCxl(), revision::cxlInit, revision::cxlExit, List.of(daxHmem));
    for (HmemHost host : env.hosts()) {
      host.dev().register(true);
      for (HmemRange range : host.ranges()) {
        HmemRange.Region region = range.spec().region();
        if (region == HmemRange.Region.COMMITTED || region == HmemRange.Region.PRESENT) {
          env.devices().region(range).register(true);
        }
      }
    }
    for (HmemEnvironment.Worker worker : env.workers()) {
      env.workerIs(program.threads().size());
      daemon(worker.name(), worker.turn());
    }
    program.atEnd(env::checkQuiet);
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

  /** A source that sets up the revision and lets {@code threads} add the rest. */
  public static Program.Source of(
      HmemDeferral.Revision model, HmemEnvironment.Options options, Consumer<HmemProgram> threads) {
    return machine -> {
      HmemProgram scenario = new HmemProgram(machine, model, options);
      threads.accept(scenario);
      return scenario.program;
    };
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

  /** A thread with what it does in order. */
  public HmemProgram thread(String name, Runnable... actions) {
    program.thread(
        name,
        () -> {
          for (Runnable action : actions) {
            machine.run("action", action);
          }
        });
    return this;
  }

  /** The kworker of dax_cxl's work: X. */
  public HmemProgram cxlWorker() {
    daemon("kworker-cxl", env.cxlWork()::process);
    return this;
  }

  // --- Modules

  /** modprobe dax_hmem: its init probes hp. */
  public Runnable loadHmem() {
    return daxHmem::load;
  }

  /** modprobe dax_hmem once more. */
  public Runnable reloadHmem() {
    return () -> {
      step(
          KernelFact.MODULE_INIT,
          "modprobe dax_hmem",
          cells -> {
            if (env.isAnyMade(cells)) {
              env.reach(cells, HmemEvents.SECOND_LOAD);
            }
          });
      daxHmem.load();
    };
  }

  /** rmmod dax_hmem. */
  public Runnable unloadHmem() {
    return daxHmem::delete;
  }

  /** modprobe dax_cxl: its init queues X. */
  public Runnable loadCxl() {
    return daxCxl::load;
  }

  /** rmmod dax_cxl. */
  public Runnable unloadCxl() {
    return daxCxl::delete;
  }

  /** Both ways: some actions, or none of them. */
  public Runnable either(Runnable... actions) {
    return () -> {
      if (env.eitherWay("with dax_cxl, or without")) {
        for (Runnable action : actions) {
          machine.run("action", action);
        }
      }
    };
  }

  /** Something that one thread has done and others wait for. */
  public final class Moment {
    private final String what;
    private final int cell;

    private Moment(String what) {
      this.what = what;
      this.cell = machine.cell(null, 0, Integer::toString);
    }

    /** It has come. */
    public Runnable comes() {
      return () -> step(what, cells -> cells.set(cell, 1));
    }

    /** Waits for it. */
    public Runnable await() {
      return () ->
          machine.take(
              Step.when(
                  what,
                  cells -> cells.get(cell) != 0,
                  cells -> 0,
                  Step.waitingFor(cells -> 0, () -> what)));
    }
  }

  /** A moment that has not come. */
  public Moment moment(String what) {
    return new Moment(what);
  }

  // --- User space

  private HmemHost host(int index) {
    return env.hosts().get(index);
  }

  /** {@code echo hp > unbind}. */
  public Runnable unbind(int host) {
    return () -> platformDriver().unbindStore(host(host).dev());
  }

  /** {@code echo hp > bind}. */
  public Runnable bind(int host) {
    return () -> {
      step(
          KernelFact.SYSFS_BIND,
          "echo " + host(host) + " > bind",
          cells -> env.bindBegins(cells, host(host)));
      platformDriver().bindStore(host(host).dev());
    };
  }

  private Driver platformDriver() {
    return env.devices().platformDriver();
  }

  // --- Devices

  /** The creator of hp removes it. */
  public Runnable remove(int host) {
    return () -> host(host).dev().unregister();
  }

  /** Somebody else's reference on hp, taken before the program and dropped once the work rests. */
  public HmemProgram holder(int host) {
    BusDevice dev = host(host).dev();
    dev.getByOther();
    program.thread(
        "holder",
        () -> {
          machine.take(
              Step.when(
                  "hp is removed and the work rests",
                  cells -> dev.isDead(cells) && env.isIdle(cells),
                  cells -> 0,
                  Step.waitingFor(cells -> 0, () -> "the removal of hp and the work")));
          dev.putByOther();
        });
    return this;
  }

  /** A CXL region that covers a range is committed. */
  public Runnable commit(String name) {
    HmemRange range = env.range(name);
    return () -> {
      step(
          KernelFact.CXL_REGION_CONTAINS,
          "region on " + name + " is committed",
          cells -> change(cells, range, 1));
      env.devices().region(range).register(true);
    };
  }

  /** As {@link #commit}, by a probe that has been under way since before the deferral. */
  public Runnable commitEarly(String name) {
    HmemRange range = env.range(name);
    return () -> {
      step(
          KernelFact.CXL_REGION_CONTAINS,
          "region on " + name + " is committed",
          cells -> {
            cells.set(range.early, 1);
            change(cells, range, 1);
          });
      env.devices().region(range).register(true);
    };
  }

  /** Of every range, the region is committed or not; one that is committed already stays so. */
  public Runnable commitSome() {
    return () -> {
      for (HmemRange range : host(0).ranges()) {
        int commits =
            machine.take(
                KernelFact.CXL_REGION_CONTAINS.choice(
                    "region on " + range + ": commit, or not",
                    2,
                    cells -> {
                      if (cells.choice() == 0 || cells.get(range.committed) != 0) {
                        return 0;
                      }
                      change(cells, range, 1);
                      return 1;
                    }));
        if (commits != 0 && range.spec().region() != HmemRange.Region.PRESENT) {
          env.devices().region(range).register(true);
        }
      }
    };
  }

  /** The region that covers a range is torn down. */
  public Runnable decommit(String name) {
    HmemRange range = env.range(name);
    return () -> {
      env.devices().region(range).unregister();
      step(
          KernelFact.CXL_REGION_CONTAINS,
          "region on " + name + " is decommitted",
          cells -> change(cells, range, 0));
    };
  }

  private void change(Cells cells, HmemRange range, int committed) {
    if (cells.get(range.answered) == 2 - committed) {
      env.reach(cells, HmemEvents.ANSWER_CHANGED);
    }
    cells.set(range.committed, committed);
  }

  /** A thread whose device has been in a counted probe since before the program. */
  public HmemProgram probing(String name, Runnable... actions) {
    env.core().otherProbeIsUnderWay(program.threads().size());
    program.thread(
        name,
        () -> {
          for (Runnable action : actions) {
            machine.run("action", action);
          }
          env.core().otherProbeEnds();
        });
    return this;
  }

  /** As {@link #probing}, by identical threads. */
  public HmemProgram probingAlike(String name, int threads, Runnable action) {
    List<Program.Role> roles = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      roles.add(new Program.Role(program.threads().size(), List.of(), List.of()));
      probing(name + i, action);
    }
    if (threads > 1) {
      program.symmetric(roles);
    }
    return this;
  }

  /** A counted probe of another device, some time, that needs device_lock(hp) or not. */
  public HmemProgram otherProbe(boolean needsLock) {
    program.thread(
        "other-probe",
        () -> {
          env.core().otherProbeBegins();
          if (needsLock) {
            host(0).dev().lock().lock();
            host(0).dev().lock().unlock();
          }
          env.core().otherProbeEnds();
        });
    return this;
  }

  /** {@code hmem_register_resource(target_nid, res)}: a range joins the list. */
  public Runnable addRange(String name) {
    HmemRange range = env.range(name);
    return () -> {
      env.resourceLock().lock();
      step(
          KernelFact.HMEM_WALK,
          "range " + name + " is added",
          cells -> {
            cells.set(range.listed, 1);
            if (env.isAnyMade(cells)) {
              env.reach(cells, HmemEvents.ADDED_AFTER);
            }
          });
      env.resourceLock().unlock();
    };
  }
}
