package org.quiesce.translate.runtime;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Renamable;

/** The value of a struct: immutable, compared by its fields. */
public final class StructValue implements Renamable {
  private final StructType type;
  private final @Nullable Object[] values;
  private final int hash;

  private StructValue(StructType type, @Nullable Object[] values) {
    this.type = type;
    this.values = values;
    this.hash = Arrays.hashCode(values);
  }

  /** A struct with these values, as many as it has fields. */
  public static StructValue of(StructType type, @Nullable Object... values) {
    if (values.length != type.fields().size()) {
      throw new IllegalArgumentException(type + " has other fields");
    }
    return new StructValue(type, values.clone());
  }

  static StructValue uninitialised(StructType type) {
    Object[] values = new Object[type.fields().size()];
    Arrays.fill(values, Uninitialised.VALUE);
    return new StructValue(type, values);
  }

  StructType type() {
    return type;
  }

  /** The value of a field, which may be uninitialised. */
  @Nullable Object raw(int field) {
    return values[field];
  }

  /** A field that holds a pointer; null also if it was never written. For bookkeeping. */
  public @Nullable Object pointer(int field) {
    return values[field] instanceof Uninitialised ? null : values[field];
  }

  StructValue with(int field, @Nullable Object value) {
    @Nullable Object[] changed = values.clone();
    changed[field] = value;
    return new StructValue(type, changed);
  }

  @Override
  public Object renamed(UnaryOperator<@Nullable Object> renaming) {
    @Nullable Object[] changed = values.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = renaming.apply(changed[i]);
    }
    return new StructValue(type, changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StructValue that
        && hash == that.hash
        && type.equals(that.type)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      text.append(i == 0 ? "" : ", ").append(type.fields().get(i)).append(' ');
      text.append(value == null ? "NULL" : value instanceof Uninitialised ? "?" : value);
    }
    return text.append('}').toString();
  }
}
