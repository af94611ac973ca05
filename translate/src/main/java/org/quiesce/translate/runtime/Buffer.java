package org.quiesce.translate.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renamable;

/**
 * Memory that the environment hands out, such as the payload of a request: what is read is a free
 * choice among the values that the environment names, what is written is forgotten. What counts is
 * that it is there.
 */
public final class Buffer implements Numbers, Renamable {
  private final Machine machine;
  private final String name;
  private final int length;
  private final @Nullable Lifetime home;
  private final int[] values;

  /**
   * @param length number of elements, of whatever type the sources have
   * @param home when it is there; null if always
   * @param values what a read may give, at least one
   */
  public Buffer(Machine machine, String name, int length, @Nullable Lifetime home, int... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException(name + " has no values");
    }
    this.machine = machine;
    this.name = name;
    this.length = length;
    this.home = home;
    this.values = values.clone();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public int bits() {
    return 0;
  }

  @Override
  public long read(int index) {
    String access = "a read of " + name + "[" + index + "]";
    return machine.take(
        KernelFact.MEMORY_LIFETIME.choice(
            access,
            values.length,
            cells -> {
              if (home != null) {
                home.touch(cells, () -> access);
              }
              return values[cells.choice()];
            }));
  }

  @Override
  public void write(int index, long value) {
    if (home != null) {
      home.access("a write of " + name + "[" + index + "]");
    }
  }

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    return this;
  }

  @Override
  public String toString() {
    return name;
  }
}
