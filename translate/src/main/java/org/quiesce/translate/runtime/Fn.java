package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/** A function whose address is taken: one object per function, compared by identity. */
public final class Fn implements Renamable {
  /** Calls the C function. */
  @FunctionalInterface
  public interface Body {
    /** The result; null for void and for NULL. */
    @Nullable Object call(@Nullable Object[] arguments);
  }

  private final String name;
  private final int arity;
  private final boolean callback;
  private final Body body;

  /**
   * @param callback whether a call from built-in code runs module text as a flush callback
   */
  Fn(String name, int arity, boolean callback, Body body) {
    this.name = name;
    this.arity = arity;
    this.callback = callback;
    this.body = body;
  }

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  boolean isCallback() {
    return callback;
  }

  boolean takes(int arguments) {
    return arity == arguments;
  }

  @Nullable Object call(@Nullable Object[] arguments) {
    return body.call(arguments);
  }

  @Override
  public String toString() {
    return name;
  }
}
