package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/**
 * {@code ERR_PTR(error)} as a pointer to something outside the model, or to a device.
 *
 * @param error negative
 */
public record ErrPtr(int error) implements Renamable {
  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  @Override
  public String toString() {
    return "ERR_PTR(" + error + ")";
  }
}
