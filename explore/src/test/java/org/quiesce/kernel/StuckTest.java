package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;
import org.quiesce.machine.RenamedRules;

/** Checks of states in which nobody can move, and rules under another name. */
class StuckTest {
  private static Explored waiterAnd(boolean completes) {
    return Explored.of(
        kernel -> {
          Completion completion = new Completion(kernel, "c");
          int ends = kernel.machine().rule("it-ends");
          Program program = new Program(kernel.machine());
          program.thread("waiter", completion::await);
          if (completes) {
            program.thread("other", completion::complete);
          }
          program.atStuck(cells -> cells.violate(ends, () -> "the waiter waits for ever"));
          return program;
        });
  }

  @Test
  void aDeadlockIsCheckedForWhoseFailureItIs() {
    assertThat(waiterAnd(false).violated()).containsExactly("it-ends", Rules.NO_DEADLOCK);
    assertThat(waiterAnd(false).shortest("it-ends").message())
        .isEqualTo("the waiter waits for ever");
  }

  @Test
  void aQuietStateIsNoDeadlock() {
    assertThat(waiterAnd(true).violated()).isEmpty();
  }

  @Test
  void aRuleOfAPrimitiveCountsUnderItsOtherName() {
    Explored explored =
        Explored.of(
            kernel -> {
              Kernel renamed =
                  new Kernel(
                      new RenamedRules(
                          kernel.machine(), Map.of(Rules.NO_DEAD_STACK_ACCESS, "other")));
              Lifetime frame = new Lifetime(renamed, "frame", Rules.NO_DEAD_STACK_ACCESS);
              Program program = new Program(renamed.machine());
              program.thread("a", () -> frame.access("use"));
              return program;
            });
    assertThat(explored.violated()).containsExactly("other");
  }
}
