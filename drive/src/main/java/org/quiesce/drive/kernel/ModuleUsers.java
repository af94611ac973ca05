package org.quiesce.drive.kernel;

import org.quiesce.drive.kernel.Registrations.Line;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;

/**
 * The module's reference count (kernel/module/main.c try_module_get, module_put, delete_module):
 * files whose operations name the module keep it while they are open, and the driver may keep
 * itself.
 */
public final class ModuleUsers {
  private static final int GOING = -1;

  private final Kernel kernel;

  /** How many there are; {@link #GOING} once the module is unloaded. */
  private final int count;

  ModuleUsers(Kernel kernel) {
    this.kernel = kernel;
    this.count = kernel.machine().cell("module users", 0, Integer::toString);
    kernel.answer(this::get, "__module_get", "try_module_get");
    kernel.answer(this::put, "module_put");
  }

  /** Part of a guard: whether the module is going, so that nobody opens a file of it. */
  boolean isGoing(Cells cells, Line line) {
    return cells.get(line.owned()) != 0 && cells.get(count) < 0;
  }

  /** Part of a step: a file that keeps the module is opened or closed. */
  void use(Cells cells, Line line, int by) {
    if (cells.get(line.owned()) != 0) {
      cells.set(count, cells.get(count) + by);
    }
  }

  /** Part of a step: somebody takes a reference to the module, or puts it. */
  void keep(Cells cells, int by) {
    if (cells.get(count) >= 0) {
      cells.set(count, Math.max(0, cells.get(count) + by));
    }
  }

  /** {@code __module_get}, {@code try_module_get}: of this module; others stay anyway. */
  private Value get(Call call) {
    if (!isThisModule(call.argument(0))) {
      return Value.ONE;
    }
    return Value.of(
        call.thread()
            .step(
                KFact.MODULE,
                call.name(),
                cells -> {
                  if (cells.get(count) < 0) {
                    return 0;
                  }
                  keep(cells, 1);
                  return 1;
                }));
  }

  private Value put(Call call) {
    if (isThisModule(call.argument(0))) {
      call.thread()
          .step(
              KFact.MODULE,
              call.name(),
              cells -> {
                if (cells.get(count) == 0) {
                  cells.violate(
                      kernel.rules().refcount,
                      () -> call.name() + ": nobody holds a reference to the module");
                }
                keep(cells, -1);
                return 0;
              });
    }
    return Value.ZERO;
  }

  private static boolean isThisModule(Value module) {
    return module instanceof Value.Address address && address.object().id().equals("__this_module");
  }

  /** Waits until nobody keeps the module; from then on nobody can. */
  public void awaitNone(CThread thread) {
    thread.when(
        KFact.MODULE,
        "delete_module",
        cells -> cells.get(count) == 0,
        cells -> {
          cells.set(count, GOING);
          return 0;
        },
        kernel.waitingForOutside(thread, "", () -> "files to be closed", true));
  }
}
