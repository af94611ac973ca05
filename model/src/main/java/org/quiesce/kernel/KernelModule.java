package org.quiesce.kernel;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/**
 * {@code struct module}: text and data of a loadable module, freed at the end of {@code
 * delete_module}. Running its text or touching its data after that is reported.
 *
 * <p>Source: kernel/module/main.c (free_module).
 */
public final class KernelModule {
  private final Machine machine;
  private final String name;

  /** Bit 0: text freed; from bit 1 how many threads run its text. */
  private final int state;

  private final int rule;

  public KernelModule(Kernel kernel, String name) {
    this(kernel, name, Rules.NO_HANDLER_AFTER_UNREGISTER);
  }

  /**
   * @param rule id of the property that running or touching it after it was freed violates
   */
  public KernelModule(Kernel kernel, String name, String rule) {
    this.machine = kernel.machine();
    this.name = name;
    this.state = machine.cell(name, 0, KernelModule::describe);
    this.rule = machine.rule(rule);
  }

  private static String describe(int now) {
    return ((now & 1) != 0 ? "freed" : "live") + (now > 1 ? ", running" : "");
  }

  /**
   * Frees text and data ({@code free_module}): nobody may run or touch it from here on.
   *
   * @param and what else is part of that step
   */
  public void free(Consumer<Cells> and) {
    machine.take(
        KernelFact.MODULE_TEXT_FREED.step(
            "free_module(" + name + ")",
            cells -> {
              int now = cells.get(state);
              if (now > 1) {
                cells.crash(rule, () -> "text of " + name + " freed while it is being executed");
              }
              cells.set(state, now | 1);
              and.accept(cells);
              return 0;
            }));
  }

  /** Part of the step by which it is loaded, again after it was freed. */
  void load(Cells cells) {
    cells.set(state, cells.get(state) & ~1);
  }

  /** Part of the step by which a thread begins to run the module's text. */
  public void enter(Cells cells, Supplier<String> what) {
    int now = cells.get(state);
    if ((now & 1) != 0) {
      cells.crash(rule, () -> what.get() + " runs, but the text of " + name + " is freed");
    }
    cells.set(state, now + 2);
  }

  /** Part of the step by which a thread leaves the module's text. */
  public void leave(Cells cells) {
    cells.set(state, cells.get(state) - 2);
  }

  /** Part of every step that reads or writes the module's data. */
  public void touch(Cells cells, Supplier<String> what) {
    if ((cells.get(state) & 1) != 0) {
      cells.crash(rule, () -> what.get() + " touches data of " + name + ", which is freed");
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Whether text and data are freed; for guards and checks. */
  public boolean isFreed(Cells cells) {
    return (cells.get(state) & 1) != 0;
  }
}
