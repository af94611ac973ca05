package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;

/**
 * Log lines, warnings and panics; further arguments were evaluated, and that is all. What prints
 * gives true.
 */
public final class Logs {
  private final Context context;

  Logs(Context context) {
    this.context = context;
  }

  /**
   * Whether a line is not printed, nor its arguments evaluated: {@code pr_devel()} without DEBUG,
   * {@code dev_dbg()} that is switched off, the second {@code _once}, one {@code _ratelimited} too
   * many. Source: include/linux/printk.h, dev_printk.h, once.h.
   */
  public boolean skips(String function) {
    return context.choose(KernelFact.PRINTK_MAY_SKIP, function + "() prints nothing", 2) == 1;
  }

  /** {@code dev_err(dev, ...)} and friends; a NULL dev is fine, a device of a NULL pdev is not. */
  public boolean dev(String function, @Nullable DevRef dev, @Nullable Object... arguments) {
    if (dev == null) {
      context.printk(function);
    } else if (dev.owner() == null) {
      throw context.nullPointer(function + "(&NULL->dev)");
    } else {
      context.devices().log(dev, function);
    }
    return true;
  }

  /** {@code pr_err(...)} and friends. */
  public boolean printk(String function, @Nullable Object... arguments) {
    context.printk(function);
    return true;
  }

  /** What a WARN() prints when its condition holds; the value of the WARN(). */
  public boolean warn(String function, @Nullable Object... arguments) {
    context.printk(function);
    return true;
  }

  /** {@code panic(...)}: nothing after it is judged. */
  public void panic(@Nullable Object... arguments) {
    context.note(KernelFact.PANIC, "panic", cells -> cells.stop(() -> "panic"));
    throw new IllegalStateException("the step before ends the execution");
  }

  /** {@code might_sleep()}, {@code msleep(ms)} and the like; how long is of no interest. */
  public void mightSleep(String function, @Nullable Object... evaluated) {
    context.note(
        KernelFact.SPINLOCK_NO_SLEEP,
        function,
        cells -> context.kernel().mightSleep(cells, function));
  }

  /** A call that may sleep is to come; of interest only where something forbids it. */
  public @Nullable Object maySleep(String function) {
    if (context.kernel().canBeAtomic()) {
      mightSleep(function);
    }
    return null;
  }
}
