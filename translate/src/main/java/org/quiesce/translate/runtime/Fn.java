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
    /** Calls it with as many arguments as it takes. */
    public @Nullable Object call(@Nullable Object[] arguments);
  }

  private final String name;
  private final int arity;
  private final boolean observed;
  private final Body body;

  /**
   * @param observed whether the protocol may want to know of calls
   */
  Fn(String name, int arity, boolean observed, Body body) {
    this.name = name;
    this.arity = arity;
    this.observed = observed;
    this.body = body;
  }

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  boolean isObserved() {
    return observed;
  }

  /** Whether it has that many parameters. */
  public boolean takes(int arguments) {
    return arity == arguments;
  }

  /** Calls it with as many arguments as it takes. */
  public @Nullable Object call(@Nullable Object[] arguments) {
    return body.call(arguments);
  }

  @Override
  public String toString() {
    return name;
  }
}
