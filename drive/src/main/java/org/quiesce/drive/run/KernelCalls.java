package org.quiesce.drive.run;

import org.quiesce.drive.value.Value;

/** Who answers calls of functions that the program has no body for. */
@FunctionalInterface
public interface KernelCalls {
  /** Does what the function does, and gives its result; 0 for void. */
  Value answer(Call call);

  /** Whether a call of a name ends all functions that the thread is in, with what it gives. */
  default boolean leaves(String name) {
    return false;
  }
}
