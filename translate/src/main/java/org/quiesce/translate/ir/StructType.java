package org.quiesce.translate.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct or union. It is known by its tag before its fields are, and may stay open for ever: then
 * it has whatever fields are used.
 */
public final class StructType implements CType {
  /**
   * A field.
   *
   * @param name an unnamed struct or union member gets a name that no C source can have ({@code
   *     $0}); its own fields are found through {@link #path}
   * @param bits width of a bit-field, else -1
   */
  public record Field(String name, CType type, int bits) {
    /** Whether it is an unnamed member, whose fields are as if they were the outer struct's. */
    public boolean isAnonymous() {
      return name.startsWith("$");
    }
  }

  private final String tag;
  private final boolean union;
  private @Nullable List<Field> fields;
  private boolean packed;

  /**
   * @param tag the tag, or for an unnamed one a text that says where it stands
   */
  public StructType(String tag, boolean union) {
    this.tag = tag;
    this.union = union;
  }

  public String tag() {
    return tag;
  }

  public boolean isUnion() {
    return union;
  }

  /** Notes that it has no padding ({@code __attribute__((packed))}). */
  public void pack() {
    packed = true;
  }

  public boolean isPacked() {
    return packed;
  }

  /** Whether its fields are not known. */
  public boolean isOpen() {
    return fields == null;
  }

  /**
   * Sets its fields, once.
   *
   * @throws IllegalStateException if it has some already
   */
  public void define(List<Field> all) {
    if (fields != null) {
      throw new IllegalStateException(this + " is defined already");
    }
    this.fields = List.copyOf(all);
  }

  /** Its fields in order; empty if it is open. */
  public List<Field> fields() {
    return fields == null ? List.of() : Collections.unmodifiableList(fields);
  }

  /**
   * The way to a field: itself, behind the unnamed members that it stands in; null if there is no
   * such field.
   */
  public @Nullable List<Field> path(String name) {
    for (Field field : fields()) {
      if (field.name().equals(name)) {
        return List.of(field);
      }
      if (field.isAnonymous() && field.type() instanceof StructType inner) {
        List<Field> rest = inner.path(name);
        if (rest != null) {
          List<Field> way = new ArrayList<>();
          way.add(field);
          way.addAll(rest);
          return way;
        }
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return (union ? "union " : "struct ") + tag;
  }
}
