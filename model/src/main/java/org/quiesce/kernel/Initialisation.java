package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * Whether an object of the kernel was initialised: one in zeroed memory ({@code kzalloc}, a static
 * without a value) is none until somebody does, and one that is in use is not initialised again.
 *
 * <p>Source: include/linux/mutex.h, include/linux/completion.h, include/linux/wait.h (lists that
 * point to themselves), lib/debugobjects.c, kernel/locking/mutex-debug.c.
 */
final class Initialisation {
  private static final int ALWAYS = -1;

  private final Machine machine;
  private final int beforeInit;

  /** 1 once it was initialised; negative if it is from the start. */
  private int done = ALWAYS;

  Initialisation(Kernel kernel) {
    this.machine = kernel.machine();
    this.beforeInit = machine.rule(Rules.NO_USE_BEFORE_INIT);
  }

  /** Has the object lie in zeroed memory; while the program is set up. */
  void lacks() {
    done = machine.cell(null, 0, Integer::toString);
  }

  /** Part of every use. */
  void require(Cells cells, String call) {
    if (done != ALWAYS && cells.get(done) == 0) {
      cells.crash(beforeInit, () -> call + ": nobody has initialised it");
    }
  }

  /**
   * Part of the step that initialises.
   *
   * @param used whether somebody has it, or waits for it
   */
  void begin(Cells cells, boolean used, String call) {
    if (used) {
      cells.crash(beforeInit, () -> call + ": initialised again while it is in use");
    }
    if (done != ALWAYS) {
      cells.set(done, 1);
    }
  }
}
