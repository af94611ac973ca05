package org.quiesce.drive.run;

import org.quiesce.drive.value.Value;

/** Who answers calls of functions that the program has no body for. */
@FunctionalInterface
public interface KernelCalls {
  /** Does what the function does, and gives its result; 0 for void. */
  Value answer(Call call);
}
