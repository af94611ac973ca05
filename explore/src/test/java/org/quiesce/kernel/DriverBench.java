package org.quiesce.kernel;

import com.google.common.base.Splitter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A driver and its device on a bus, and threads that write notes. */
final class DriverBench {
  final Kernel kernel;
  final DriverCore core;
  final Bus bus;
  final Driver driver;
  final BusDevice dev;
  final Notes probe;
  final Notes remove;
  Runnable duringProbe = () -> {};
  Runnable duringRemove = () -> {};
  Runnable duringRelease = () -> {};
  private final Program program;
  private final int result;

  /** Only "dev" matches; see {@link #device}. */
  DriverBench(Kernel kernel, boolean defers, int faults) {
    this(kernel, defers, faults, false, null);
  }

  DriverBench(
      Kernel kernel, boolean defers, int faults, boolean async, @Nullable KernelModule module) {
    this.kernel = kernel;
    this.core = new DriverCore(kernel, new Faults(kernel, faults, call -> true), defers);
    this.bus = new Bus(core, (driver, dev) -> !dev.toString().equals("other"));
    this.program = new Program(kernel.machine());
    this.probe = new Notes(kernel, "probe");
    this.remove = new Notes(kernel, "remove");
    this.result = kernel.machine().cell("result of a probe", 0, Integer::toString);
    this.driver =
        new Driver(
            bus,
            "drv",
            async,
            module,
            which ->
                new Driver.Callbacks(
                    () -> {
                      probe.add(0);
                      duringProbe.run();
                      return kernel
                          .machine()
                          .take(Step.of("probe returns", cells -> cells.get(result)));
                    },
                    () -> {
                      remove.add(0);
                      duringRemove.run();
                    }));
    this.dev = device("dev", null);
  }

  BusDevice device(String name, @Nullable BusDevice parent) {
    return new BusDevice(bus, name, parent, 4, () -> duringRelease.run());
  }

  void probeGives(int error) {
    kernel
        .machine()
        .take(
            Step.of(
                "probes give " + error,
                cells -> {
                  cells.set(result, error);
                  return 0;
                }));
  }

  /** The device is added, and no driver is there. */
  void present() {
    dev.register(true);
  }

  /** The device is added and bound, while the program is set up. */
  void bound() {
    present();
    driver.register();
  }

  void thread(String name, Consumer<Notes> body) {
    Notes notes = new Notes(kernel, name);
    program.thread(name, () -> body.accept(notes));
  }

  /** The program, once all is declared; each work item has its kworker. */
  Program program() {
    return program;
  }

  void kworkers() {
    for (WorkStruct work : kernel.works()) {
      Explored.kworker(program, work);
    }
  }

  /** What was noted, by name; who noted nothing is left out. */
  static Set<String> endings(Explored explored) {
    Set<String> texts = new TreeSet<>();
    for (String ending : explored.endings()) {
      texts.add(
          Splitter.on(' ')
              .splitToStream(ending)
              .filter(note -> !note.endsWith("="))
              .sorted()
              .collect(Collectors.joining(" ")));
    }
    return texts;
  }
}
