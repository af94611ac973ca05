package org.quiesce.drive.plan;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.kernel.Bounds;
import org.quiesce.drive.kernel.Context;
import org.quiesce.drive.kernel.Drivers;
import org.quiesce.drive.kernel.KFact;
import org.quiesce.drive.kernel.Kernel;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.World;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;

/**
 * A driver and what calls it: one thread loads and unloads the module, which binds and unbinds its
 * device; each work item, timer and interrupt is a thread of its own.
 */
final class DriverProgram implements Program.Source {
  private final org.quiesce.translate.ir.Program sources;
  private final Layout layout;
  private final Bounds bounds;

  /**
   * @param layout what earlier runs found
   */
  DriverProgram(org.quiesce.translate.ir.Program sources, Layout layout, Bounds bounds) {
    this.sources = sources;
    this.layout = layout;
    this.bounds = bounds;
  }

  /** Callers from outside that were met so far, by name. */
  static List<String> callers(Layout layout) {
    List<String> names = new ArrayList<>();
    layout.found("irq").forEach(one -> names.add(one.toString()));
    layout.found("registration").forEach(one -> names.add(one.toString()));
    return names;
  }

  @Override
  public Program on(Machine machine) {
    Memory memory = new Memory(machine, layout.fixed());
    Kernel kernel = new Kernel(machine, memory, bounds);
    World world = new World(sources, machine, memory, kernel);
    Program program = new Program(machine);
    kernel.context().declare(CThread.MODULE, Context.Kind.PROCESS);
    program.thread(CThread.MODULE, () -> module(new CThread(world, CThread.MODULE), kernel));
    new Daemons(kernel, world, program).add(bounds::comes);
    return program;
  }

  private void module(CThread thread, Kernel kernel) {
    List<String> inits = pointers("__qz_module_init");
    boolean ok = true;
    for (String init : inits) {
      Value result = thread.call(init, List.of());
      ok &= thread.decide(Kernel.isZero(result));
    }
    if (ok) {
      kernel.registrations().awaitSystemIsUp(thread);
      if (isUnboundFirst(thread)) {
        kernel.drivers().unbindAll(thread);
      }
      kernel.registrations().moduleUsers().awaitNone(thread);
      kernel.registrations().awaitSystemIsUp(thread);
      for (String exit : pointers("__qz_module_exit")) {
        thread.call(exit, List.of());
      }
    }
    boolean loaded = ok;
    boolean gone = !ok || !pointers("__qz_module_exit").isEmpty();
    int event = kernel.tornDown();
    thread.step(
        KFact.MODULE,
        loaded ? "teardown is done" : "the module is not loaded",
        cells -> {
          kernel.checkTornDown(cells);
          if (gone) {
            kernel.drivers().checkUnregistered(cells);
          }
          if (loaded) {
            cells.reached(event);
          }
          return 0;
        });
  }

  /**
   * Whether somebody unbinds the device before the module goes. If nobody does, exit finds it
   * bound: that makes no difference where all that exit does first is to unregister the only
   * driver.
   */
  private boolean isUnboundFirst(CThread thread) {
    List<Object> drivers = thread.memory().layout().found("driver");
    if (drivers.isEmpty()
        || drivers.size() == 1
            && pointers("__qz_module_exit").stream().allMatch(this::beginsWithUnregistering)) {
      return true;
    }
    return thread.choose(KFact.DRIVER, "unbound before the module goes?", 2) == 0;
  }

  private boolean beginsWithUnregistering(String function) {
    Function body = sources.function(function);
    if (body == null) {
      return Drivers.isUnregister(function);
    }
    for (Instruction one : body.code()) {
      if (one instanceof Instruction.Call call) {
        return call.callee() instanceof Operand.FunctionAddress callee
            && beginsWithUnregistering(callee.name());
      } else if (!(one instanceof Instruction.Move || one instanceof Instruction.Convert)) {
        return false;
      }
    }
    return false;
  }

  /** Functions that globals of a name point to. */
  private List<String> pointers(String prefix) {
    List<String> found = new ArrayList<>();
    for (Global global : sources.globals().values()) {
      if (global.name().contains(prefix)) {
        for (Global.Value value : global.values()) {
          if (value.value() instanceof Operand.FunctionAddress function) {
            found.add(function.name());
          }
        }
      }
    }
    return found;
  }
}
