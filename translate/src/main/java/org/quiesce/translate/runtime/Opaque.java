package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/**
 * A pointer to something outside the model, which is only passed on and compared with NULL.
 *
 * @param name what it points to
 */
public record Opaque(String name) implements Renamable {
  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  @Override
  public String toString() {
    return name;
  }
}
