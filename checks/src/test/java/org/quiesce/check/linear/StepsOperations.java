package org.quiesce.check.linear;

import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * Two steps of a machine that is a field, so that Lincheck instruments all of it. The operations'
 * argument is the thread of the machine.
 */
public final class StepsOperations {
  private final HardwareRun run;
  private Machine machine;
  private Step increment;
  private Step decrement;

  public StepsOperations() {
    this.run = new HardwareRun(this::program, Memory.SERIAL, among -> 0, false);
  }

  private Program program(Machine on) {
    int cell = on.cell("count", 0, Integer::toString);
    this.machine = on;
    this.increment =
        Step.of(
            "increment",
            cells -> {
              cells.set(cell, cells.get(cell) + 1);
              return cells.get(cell);
            });
    this.decrement =
        Step.when(
            "decrement",
            cells -> cells.get(cell) > 0,
            cells -> {
              cells.set(cell, cells.get(cell) - 1);
              return cells.get(cell);
            },
            Step.waitingFor(cells -> 0, () -> "the count"));
    return new Program(on).thread("0", () -> {}).thread("1", () -> {}).thread("2", () -> {});
  }

  public int increment(int thread) {
    return run.as(thread, () -> machine.take(increment));
  }

  /** Waits until the count is above 0. */
  public int decrement(int thread) {
    return run.as(thread, () -> machine.take(decrement));
  }
}
