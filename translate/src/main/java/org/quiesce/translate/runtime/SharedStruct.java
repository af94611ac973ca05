package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/** Base of the classes generated for structs in shared memory, whose state is in cells. */
public abstract class SharedStruct implements Renamable {
  @Override
  public final Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }
}
