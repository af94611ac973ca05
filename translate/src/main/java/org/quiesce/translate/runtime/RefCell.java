package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;

/**
 * A field that holds a pointer, in a struct that may be gone.
 *
 * @param <T> what it points to
 */
public final class RefCell<T> {
  private final SharedStruct owner;
  private final RefVar<T> variable;

  RefCell(SharedStruct owner, RefVar<T> variable) {
    this.owner = owner;
    this.variable = variable;
  }

  /** Reads. */
  public @Nullable T get(MemoryOrder order) {
    owner.touch("a read");
    return stored(variable.get(order));
  }

  /** A value that was read, to which nothing may have been stored yet. */
  @Nullable T stored(@Nullable T value) {
    if (Uninitialised.VALUE.equals(value)) {
      throw owner.unread();
    }
    return value;
  }

  /** Writes. */
  public void set(@Nullable T value, MemoryOrder order) {
    owner.touch("a write");
    variable.set(value, order);
  }

  RefVar<T> touched() {
    owner.touch("an exchange");
    return variable;
  }
}
