package org.quiesce.protocol.memdev;

import java.util.List;
import java.util.function.Consumer;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/** Builds a scenario's program: a revision, its environment, and the threads around it. */
public final class MemdevProgram {
  /** Index of the thread that runs the items of cxl_bus_wq. */
  static final int WORKER = 0;

  private final Program program;
  private final Machine machine;
  private final MemdevEnvironment env;

  private MemdevProgram(Machine machine, MemdevAttach.Revision model, MemdevOptions options) {
    this.machine = machine;
    this.program = new Program(machine);
    Kernel kernel = new Kernel(machine);
    this.env = new MemdevEnvironment(kernel, options);
    MemdevAttach revision = model.on(kernel, env);
    List<WorkStruct> ordered = kernel.works();
    env.observe(revision);
    daemon("W", env.cxlBusWq()::process);
    for (WorkStruct work : kernel.works()) {
      if (!ordered.contains(work)) {
        daemon("kworker-" + work.name(), work::process);
      }
    }
    program.atEnd(env::checkQuiet);
    program.describeEnd(env::describe);
    env.host().register(true);
    env.parent().register(true);
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
      MemdevAttach.Revision model, MemdevOptions options, Consumer<MemdevProgram> threads) {
    return machine -> {
      MemdevProgram scenario = new MemdevProgram(machine, model, options);
      threads.accept(scenario);
      return scenario.program;
    };
  }

  // --- While the program is set up

  /** The drivers of the bus are there. */
  public MemdevProgram ready() {
    env.drivers().registerBelow(true);
    return this;
  }

  /** As {@link #ready} without cxl_mem. */
  public MemdevProgram withoutMem() {
    env.drivers().registerBelow(false);
    return this;
  }

  // --- Threads

  /** A thread that does one thing after the other. */
  public MemdevProgram thread(String name, Runnable... actions) {
    program.thread(
        name,
        () -> {
          for (Runnable action : actions) {
            machine.run("action", action);
          }
        });
    return this;
  }

  // --- What threads do

  /** The creator's driver is registered: it probes the parent. */
  public Runnable insmod() {
    return () -> env.drivers().registerCreator();
  }

  /** Loads cxl_mem. */
  public Runnable insmodMem() {
    return () -> env.drivers().registerMem();
  }

  /** Unloads a module, if nobody uses it. */
  public Runnable rmmod(String module) {
    return () -> env.drivers().unload(module);
  }

  /** {@code bind} of the parent. */
  public Runnable bind() {
    return () -> env.drivers().creator().bindStore(env.parent());
  }

  /** {@code unbind} of the parent. */
  public Runnable unbind() {
    return () -> env.drivers().creator().unbindStore(env.parent());
  }

  /** {@code bind} of a memdev. */
  public Runnable bindMem(int memdev) {
    return () -> env.drivers().cxlMem().bindStore(env.memdevs().get(memdev).dev());
  }

  /** {@code unbind} of a memdev. */
  public Runnable unbindMem(int memdev) {
    return () -> env.drivers().cxlMem().unbindStore(env.memdevs().get(memdev).dev());
  }

  /** {@code bind} of an endpoint. */
  public Runnable bindEndpoint(int endpoint) {
    return () -> env.drivers().cxlPort().bindStore(env.endpoints().get(endpoint).dev());
  }

  /** {@code unbind} of an endpoint. */
  public Runnable unbindEndpoint(int endpoint) {
    return () -> env.drivers().cxlPort().unbindStore(env.endpoints().get(endpoint).dev());
  }

  /** {@code bind} of the host, which queues a rescan. */
  public Runnable bindHost() {
    return () -> {
      env.drivers().hostPort().bindStore(env.host());
      env.revision().busRescan();
    };
  }

  /** {@code unbind} of the host. */
  public Runnable unbindHost() {
    return () -> env.drivers().hostPort().unbindStore(env.host());
  }

  /** Hot removal of the parent. */
  public Runnable remove() {
    return env::hotRemoval;
  }

  /** Opens the first memdev's file, has some ioctls, closes it. */
  public Runnable useFile(int ioctls) {
    CxlMemdev cxlmd = env.memdevs().get(0);
    return () -> {
      if (env.open(cxlmd)) {
        for (int i = 0; i < ioctls; i++) {
          env.ioctl(cxlmd);
        }
        env.close(cxlmd);
      }
    };
  }

  /** Reads an attribute of the first memdev. */
  public Runnable readAttribute() {
    return () -> env.show(env.memdevs().get(0));
  }
}
