package org.quiesce.translate.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;

/**
 * What all units of one translation share while it runs on one kernel. A protocol's subclass knows
 * its environment, and tells it what there is to watch.
 */
public abstract class Context {
  private final Kernel kernel;
  private final int memoryError;
  private final List<WaitVar> waitVars = new ArrayList<>();
  private final IdentityHashMap<Object, Map<String, Object>> owners = new IdentityHashMap<>();
  private final int sleepRule;

  /**
   * @param memoryRule the property that a NULL pointer violates
   */
  protected Context(Kernel kernel, String memoryRule) {
    this.kernel = kernel;
    this.memoryError = kernel.machine().rule(memoryRule);
    this.sleepRule = kernel.machine().rule(Rules.NO_SLEEP_IN_ATOMIC);
  }

  // What a protocol may say

  /** A log line without a device, such as {@code pr_err(...)}. */
  protected void printk(String function) {
    note(function, cells -> {});
  }

  /**
   * A module by its name.
   *
   * @return null for built-in code, whose text is always there
   */
  protected abstract @Nullable KernelModule module(String name);

  /**
   * A work item of the sources was made.
   *
   * @param module whose text its function is; empty for built-in code
   */
  protected void watch(WorkStruct work, String module) {}

  /** Locks, references and drivers behind {@code struct device *}. */
  protected abstract Devices devices();

  // For the classes that generated code calls

  public final Kernel kernel() {
    return kernel;
  }

  public final Machine machine() {
    return kernel.machine();
  }

  public final int sleepRule() {
    return sleepRule;
  }

  /** A step without a result. */
  public final void note(String what, java.util.function.Consumer<Cells> effect) {
    machine()
        .take(
            Step.of(
                what,
                cells -> {
                  effect.accept(cells);
                  return 0;
                }));
  }

  /** A free choice of the environment: 0 up to n - 1. */
  public final int choose(String what, int outcomes) {
    return machine().take(Step.choice(what, outcomes, Cells::choice));
  }

  /** The execution ends with a memory error. */
  public final RuntimeException crash(String message) {
    note(message, cells -> cells.crash(memoryError, () -> message));
    return new IllegalStateException("the step before ends the execution: " + message);
  }

  /** Part of a step: the execution ends with a memory error. */
  public final void crash(Cells cells, String message) {
    cells.crash(memoryError, () -> message);
  }

  /** An execution that the model cannot follow further. */
  public static NotModelledException notModelled(String where, String what) {
    return new NotModelledException(where + ": not modelled: " + what);
  }

  final void watch(WaitVar wait) {
    waitVars.add(wait);
  }

  /** The wait queues of all variables that may be waited for. */
  final List<WaitVar> waitVars() {
    return waitVars;
  }

  /** Tells that an object is a member of another. */
  public final void embed(Object member, String name, Object owner) {
    owners.computeIfAbsent(member, key -> new HashMap<>()).put(name, owner);
  }

  final @Nullable Object ownerOf(Object member, String name) {
    return owners.getOrDefault(member, Map.of()).get(name);
  }
}
