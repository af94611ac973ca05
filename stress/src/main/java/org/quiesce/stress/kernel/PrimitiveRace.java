package org.quiesce.stress.kernel;

import java.util.function.Supplier;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/**
 * One execution of a program of two threads on direct memory; a third one, if there is one, runs
 * after them.
 */
abstract class PrimitiveRace {
  private final HardwareRun run =
      new HardwareRun(
          machine -> {
            Program program = new Program(machine);
            setUp(new Kernel(machine), program);
            return program;
          },
          Memory.DIRECT,
          outcomes -> 0,
          true);

  PrimitiveRace() {
    for (int i = 2; i < run.threads().size(); i++) {
      run.holdBack(i);
    }
  }

  /** Declares the primitives and adds the threads; called by the constructor. */
  abstract void setUp(Kernel kernel, Program program);

  /** The first actor. */
  final void left() {
    run.run(0);
  }

  /** The second actor. */
  final void right() {
    run.run(1);
  }

  /** Ends the execution: why it ended too early, what it violated first, or else the result. */
  final String end(Supplier<String> result) {
    for (int i = 2; i < run.threads().size(); i++) {
      run.run(i);
    }
    HardwareRun.Outcome outcome = run.finish();
    if (!outcome.judged()) {
      return outcome.ended();
    }
    return outcome.violations().isEmpty()
        ? result.get()
        : "violated " + outcome.violations().get(0).rule();
  }
}
