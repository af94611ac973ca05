package org.quiesce.drive.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Facts;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.Function;

/**
 * A call stack at rest, innermost activation last.
 *
 * @param facts what this thread's tests have told of numbers that only it knows
 */
record Stack(List<Activation> activations, Facts facts) {
  Stack {
    activations = List.copyOf(activations);
  }

  /**
   * A function being executed.
   *
   * @param pc index of the next instruction
   * @param values of its slots; null where nobody needs the value any more
   */
  record Activation(Function function, int pc, List<@Nullable Value> values) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Activation activation
          && function.name().equals(activation.function.name())
          && pc == activation.pc
          && values.equals(activation.values);
    }

    @Override
    public int hashCode() {
      return 31 * pc + values.hashCode() + function.name().hashCode();
    }
  }
}
