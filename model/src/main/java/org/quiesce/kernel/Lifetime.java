package org.quiesce.kernel;

import java.util.function.Supplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * The memory that kernel objects live in: a stack frame ({@code DECLARE_COMPLETION_ONSTACK}, {@code
 * INIT_WORK_ONSTACK}) or what {@code kzalloc} gave and {@code kfree} takes back.
 *
 * <p>Any access before it begins or after it has ended is undefined, so it ends the execution.
 *
 * <p>A lifetime may begin again (the same function called once more, the same address allocated
 * again). Who still points to the earlier one is then not noticed: this may miss bugs. Give each
 * use its own lifetime where that matters.
 *
 * <p>Source: include/linux/completion.h, include/linux/workqueue.h, mm/slub.c.
 */
public final class Lifetime {
  private static final int NOT_YET = 0;
  private static final int LIVE = 1;
  private static final int OVER = 2;

  private final Machine machine;
  private final String name;
  private final int state;
  private final int rule;
  private final int doublePut;

  /**
   * @param rule id of the property that an access outside of the lifetime violates
   */
  public Lifetime(Kernel kernel, String name, String rule) {
    this.machine = kernel.machine();
    this.name = name;
    this.state =
        machine.cell(
            name, NOT_YET, now -> now == NOT_YET ? "not yet" : now == LIVE ? "live" : "gone");
    this.rule = machine.rule(rule);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
  }

  /** The stack frame of a function that is about to be called. */
  public static Lifetime stackFrame(Kernel kernel, String name) {
    return new Lifetime(kernel, name, Rules.NO_DEAD_STACK_ACCESS);
  }

  public String name() {
    return name;
  }

  /** The function is entered, the memory allocated. */
  public void begin() {
    machine.take(
        KernelFact.MEMORY_LIFETIME.step(
            name + " begins",
            cells -> {
              cells.set(state, LIVE);
              return 0;
            }));
  }

  /** Part of a step: the memory is allocated. */
  public void begin(Cells cells) {
    cells.set(state, LIVE);
  }

  /** Whether it has never begun; for guards and checks. */
  public boolean isNew(Cells cells) {
    return cells.get(state) == NOT_YET;
  }

  /** The function returns, {@code kfree(p)}: every later access is a violation. */
  public void end() {
    machine.take(
        KernelFact.MEMORY_LIFETIME.step(
            name + " ends",
            cells -> {
              if (cells.get(state) != LIVE) {
                cells.crash(doublePut, () -> name + " ends, but it is not live");
                return 0;
              }
              cells.set(state, OVER);
              return 0;
            }));
  }

  /** Runs a function in its own stack frame. */
  public void during(Runnable function) {
    begin();
    function.run();
    end();
  }

  /** An access by itself: reads or writes something there. */
  public void access(String what) {
    machine.take(
        Step.checking(
                what,
                state,
                cells -> {
                  touch(cells, () -> what);
                  return 0;
                })
            .relyingOn(KernelFact.MEMORY_LIFETIME));
  }

  /** Part of every step that accesses something there. */
  public void touch(Cells cells, Supplier<String> access) {
    if (cells.get(state) != LIVE) {
      boolean over = cells.get(state) == OVER;
      cells.crash(
          rule, () -> access.get() + ": " + name + (over ? " is gone" : " does not exist yet"));
    }
  }

  /** Whether it is live; for guards and checks. */
  public boolean isLive(Cells cells) {
    return cells.get(state) == LIVE;
  }
}
