package org.quiesce.machine;

import org.jspecify.annotations.Nullable;

/**
 * A variable of one thread: not shared, so reading or writing it is no step. Made by {@link
 * Machine#local}; unlike a Java variable it survives {@link Machine#call} and {@link
 * Machine#iteration}.
 */
public final class Local<T extends @Nullable Object> implements Machine.StackObject {
  private T value;

  /** Only machines make locals: see {@link Machine#local}. */
  public Local(T initial) {
    this.value = initial;
  }

  public T get() {
    return value;
  }

  public void set(T value) {
    this.value = value;
  }
}
