package org.quiesce.translate.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WaitVar;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Step;
import org.quiesce.protocol.aer.AerEnvironment;

/** What all units of one translation share while it runs on one kernel. */
public final class Context {
  private final Kernel kernel;
  private final AerEnvironment env;
  private final int memoryError;
  private final List<Kfifo<StructValue>> errorFifos = new ArrayList<>();
  private final List<WaitVar> waitVars = new ArrayList<>();
  private final IdentityHashMap<Object, Map<String, Object>> owners = new IdentityHashMap<>();
  private final Map<String, int[]> traits = new HashMap<>();
  private final int sleepRule;

  /** For one program. */
  public Context(Kernel kernel, AerEnvironment env) {
    this.kernel = kernel;
    this.env = env;
    this.memoryError = kernel.machine().rule(Rules.NO_USE_AFTER_PUT);
    this.sleepRule = kernel.machine().rule(Rules.NO_SLEEP_IN_ATOMIC);
  }

  Kernel kernel() {
    return kernel;
  }

  Machine machine() {
    return kernel.machine();
  }

  AerEnvironment env() {
    return env;
  }

  int sleepRule() {
    return sleepRule;
  }

  /** A step without a result. */
  void note(String what, java.util.function.Consumer<Cells> effect) {
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
  int choose(String what, int outcomes) {
    return machine().take(Step.choice(what, outcomes, Cells::choice));
  }

  /** The execution ends with a memory error. */
  RuntimeException crash(String message) {
    note(message, cells -> cells.crash(memoryError, () -> message));
    return new IllegalStateException("the step before ends the execution: " + message);
  }

  /** Part of a step. */
  void crash(Cells cells, String message) {
    cells.crash(memoryError, () -> message);
  }

  /** An execution that the model cannot follow further. */
  static NotModelledException notModelled(String where, String what) {
    return new NotModelledException(where + ": not modelled: " + what);
  }

  void watch(Kfifo<StructValue> fifo, int pdevField) {
    env.watch(fifo, value -> pdevOf(value, pdevField));
    errorFifos.add(fifo);
  }

  private static @Nullable PciDev pdevOf(StructValue value, int field) {
    return value.pointer(field) instanceof PciDev pdev ? pdev : null;
  }

  void watch(WaitVar wait) {
    waitVars.add(wait);
  }

  /** The wait queues of all variables that may be waited for. */
  List<WaitVar> waitVars() {
    return waitVars;
  }

  void watch(WorkStruct work) {
    env.watch(work);
  }

  /** Entries in the kfifos of errors. */
  public int queued(Cells cells) {
    int sum = 0;
    for (Kfifo<StructValue> fifo : errorFifos) {
      sum += fifo.length(cells);
    }
    return sum;
  }

  /** Tells that an object is a member of another. */
  void embed(Object member, String name, Object owner) {
    owners.computeIfAbsent(member, key -> new HashMap<>()).put(name, owner);
  }

  @Nullable Object ownerOf(Object member, String name) {
    return owners.getOrDefault(member, Map.of()).get(name);
  }

  /** Declares a property of each device that never changes and that nobody knows beforehand. */
  public void declareTrait(String name) {
    int[] cells = new int[env.pdevs().size()];
    List<Integer> declared = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = machine().cell(null, 0, Integer::toString);
      declared.add(cells[i]);
    }
    env.addPerDevice(declared);
    traits.put(name, cells);
  }

  /** The value of such a property: chosen at the first look, the same ever after. */
  int trait(String name, PciDev pdev, int outcomes) {
    int[] cells = traits.get(name);
    int index = env.pdevs().indexOf(pdev);
    return machine()
        .take(
            Step.choice(
                name + "(" + pdev + ")",
                outcomes,
                now -> {
                  pdev.checkAccess(now, name + "(" + pdev + ")");
                  if (cells == null) {
                    return now.choice();
                  }
                  if (now.get(cells[index]) == 0) {
                    now.set(cells[index], now.choice() + 1);
                  }
                  return now.get(cells[index]) - 1;
                }));
  }
}
