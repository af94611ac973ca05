package org.quiesce.translate.runtime;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;
import org.quiesce.machine.Renamable;

/**
 * An array in shared memory; a pointer to its first element is a reference to this object.
 *
 * @param <C> an element: {@code IntVar}, {@code RefVar}, {@link IntCell} or {@link RefCell}
 */
public final class SharedArray<C> implements Numbers, Renamable {
  private final Context context;
  private final String name;
  private final int bits;
  private final ImmutableList<C> cells;

  /**
   * @param bits of each number; 0 for pointers
   */
  public SharedArray(Context context, String name, int bits, List<C> cells) {
    this.context = context;
    this.name = name;
    this.bits = bits;
    this.cells = ImmutableList.copyOf(cells);
  }

  /** {@code array[index]}. */
  public C at(long index, String where) {
    if (index < 0 || index >= cells.size()) {
      throw context.crash(
          MemoryError.OUT_OF_BOUNDS, name + "[" + index + "], which is out of bounds: " + where);
    }
    return cells.get((int) index);
  }

  @Override
  public int length() {
    return cells.size();
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public long read(int index) {
    C cell = cells.get(index);
    if (cell instanceof IntCell number) {
      return number.get(MemoryOrder.PLAIN);
    }
    if (cell instanceof IntVar number) {
      return number.get(MemoryOrder.PLAIN);
    }
    Object value =
        cell instanceof RefCell<?> field
            ? field.get(MemoryOrder.PLAIN)
            : cell instanceof RefVar<?> variable ? variable.get(MemoryOrder.PLAIN) : null;
    return ((Number) Objects.requireNonNull(value)).longValue();
  }

  @Override
  @SuppressWarnings("unchecked") // 64-bit numbers are the only references that are numbers
  public void write(int index, long value) {
    C cell = cells.get(index);
    if (cell instanceof IntCell number) {
      number.set((int) value, MemoryOrder.PLAIN);
    } else if (cell instanceof IntVar number) {
      number.set((int) value, MemoryOrder.PLAIN);
    } else if (cell instanceof RefCell<?> field) {
      ((RefCell<Long>) field).set(value, MemoryOrder.PLAIN);
    } else {
      ((RefVar<Long>) cell).set(value, MemoryOrder.PLAIN);
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
