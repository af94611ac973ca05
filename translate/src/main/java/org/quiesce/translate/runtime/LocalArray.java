package org.quiesce.translate.runtime;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;

/** An array on a thread's stack; a pointer to its first element is a reference to this object. */
public final class LocalArray implements Machine.StackObject, Numbers {
  private final Context context;
  private final String name;
  private final int bits;
  private final ImmutableList<Local<@Nullable Object>> elements;

  /**
   * @param bits of each number; 0 for pointers
   */
  LocalArray(Context context, String name, int size, int bits) {
    this.context = context;
    this.name = name;
    this.bits = bits;
    ImmutableList.Builder<Local<@Nullable Object>> made = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      made.add(context.machine().local(Uninitialised.VALUE));
    }
    this.elements = made.build();
  }

  /** {@code array[index]}. */
  public Local<@Nullable Object> at(long index, String where) {
    if (index < 0 || index >= elements.size()) {
      throw context.crash(
          MemoryError.OUT_OF_BOUNDS, name + "[" + index + "], which is out of bounds: " + where);
    }
    return elements.get((int) index);
  }

  /** Stores all elements. */
  public void fill(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      elements.get(i).set(values[i]);
    }
  }

  /** Its block is entered again. */
  void forget() {
    elements.forEach(element -> element.set(Uninitialised.VALUE));
  }

  @Override
  public int length() {
    return elements.size();
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public long read(int index) {
    return ((Number) Objects.requireNonNull(Frame.get(elements.get(index), name))).longValue();
  }

  @Override
  public void write(int index, long value) {
    elements.get(index).set(bits == 64 ? (Object) value : (Object) (int) value);
  }
}
