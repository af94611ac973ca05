package org.quiesce.kernel;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/**
 * Failures that the environment may choose ({@code CONFIG_FAULT_INJECTION}): which calls may fail,
 * and how many failures there are at most in one execution.
 *
 * <p>Source: lib/fault-inject.c (should_fail), for the idea only.
 */
public final class Faults {
  /** Event: a failure was injected. */
  public static final String INJECTED = "failure injected";

  private final Machine machine;
  private final Predicate<String> where;
  private final int most;
  private final int left;
  private final int injected;
  private BiConsumer<Cells, String> observer = (cells, call) -> {};

  /**
   * @param most how many failures at most; 0 for none
   * @param where the calls that may fail, by what a trace shows, such as {@code devm_add_action(hp,
   *     free_id)}
   */
  public Faults(Kernel kernel, int most, Predicate<String> where) {
    this.machine = kernel.machine();
    this.where = where;
    this.most = most;
    @Nullable String name = most == 0 ? null : "failures left";
    this.left = machine.cell(name, most, Integer::toString);
    this.injected = machine.event(INJECTED);
  }

  /** Sets who is told, inside the step, which call fails; while the program is set up. */
  public void observe(BiConsumer<Cells, String> who) {
    this.observer = who;
  }

  /** Nothing fails. */
  public static Faults none(Kernel kernel) {
    return new Faults(kernel, 0, call -> false);
  }

  /** Whether a call is one of those that may fail. */
  public boolean mayFail(String call) {
    return most > 0 && where.test(call);
  }

  /** How many failures were injected so far; for guards and checks. */
  public int injected(Cells cells) {
    return most - cells.get(left);
  }

  /**
   * Takes the step of a call that may fail.
   *
   * @param error what it returns then, having done nothing
   * @param success its effect and result otherwise
   */
  public int attempt(String call, int error, Step.Effect success) {
    return attempt(KernelFact.ALLOCATION_MAY_FAIL, call, error, success);
  }

  /**
   * As {@link #attempt(String, int, Step.Effect)}, of a call that relies on a fact of its own
   * besides that it may fail.
   */
  int attempt(KernelFact fact, String call, int error, Step.Effect success) {
    if (!mayFail(call)) {
      return machine.take(fact.step(call, success));
    }
    return machine.take(
        fact.choice(
            call,
            2,
            cells -> {
              if (cells.choice() == 0 || cells.get(left) == 0) {
                return success.apply(cells);
              }
              cells.set(left, cells.get(left) - 1);
              cells.reached(injected);
              observer.accept(cells, call);
              return error;
            }));
  }
}
