package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/** An execution on real threads in which nobody can move is judged as the explorer judges it. */
class StuckOnRealThreadsTest {
  @Test
  void checksOfStuckStatesAreMade() throws InterruptedException {
    HardwareRun.Outcome outcome =
        RealThreads.run(
            machine -> {
              Completion completion = new Completion(new Kernel(machine), "c");
              int ends = machine.rule("it-ends");
              return new Program(machine)
                  .thread("waiter", completion::await)
                  .atEnd(cells -> cells.violate(ends, () -> "not quiet"))
                  .atStuck(cells -> cells.violate(ends, () -> "the waiter waits for ever"));
            },
            Memory.SERIAL,
            n -> 0);
    assertThat(outcome.end()).isEqualTo(HardwareRun.End.DEADLOCKED);
    assertThat(outcome.violations())
        .extracting(Violation::rule)
        .containsExactly(Rules.NO_DEADLOCK, "it-ends");
    assertThat(outcome.violations().get(1).message()).isEqualTo("the waiter waits for ever");
  }
}
