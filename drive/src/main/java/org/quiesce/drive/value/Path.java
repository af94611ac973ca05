package org.quiesce.drive.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to a part of it: fields by name, array elements by index, outermost first.
 *
 * <p>A name beginning with {@code ^} goes out of a field again: what {@code container_of} makes of
 * the head of a list, which nobody may dereference. A name beginning with {@code #} is state that
 * the kernel keeps there and C does not see.
 */
public final class Path {
  /** The whole object. */
  public static final Path EMPTY = new Path(List.of());

  private final List<Object> elements;
  private final int hash;

  private Path(List<Object> elements) {
    this.elements = elements;
    this.hash = elements.hashCode();
  }

  /** A path of names and (as {@code [3]}) indices. */
  public static Path of(List<String> names) {
    List<Object> all = new ArrayList<>();
    for (String name : names) {
      all.add(
          name.startsWith("[")
              ? (Object) Long.valueOf(name.substring(1, name.length() - 1))
              : name);
    }
    return all.isEmpty() ? EMPTY : new Path(List.copyOf(all));
  }

  public Path field(String name) {
    return with(name);
  }

  public Path index(long index) {
    return with(index);
  }

  private Path with(Object last) {
    List<Object> longer = new ArrayList<>(elements.size() + 1);
    longer.addAll(elements);
    longer.add(last);
    return new Path(List.copyOf(longer));
  }

  /** This path, then another. */
  public Path then(Path rest) {
    Path all = this;
    for (Object one : rest.elements) {
      all = all.with(one);
    }
    return all;
  }

  public boolean isEmpty() {
    return elements.isEmpty();
  }

  public int length() {
    return elements.size();
  }

  /** Its elements: names and {@link Long} indices. */
  public List<Object> elements() {
    return elements;
  }

  /** Its last element, a name or a {@link Long}; of an empty path, the empty name. */
  public Object last() {
    return elements.isEmpty() ? "" : elements.get(elements.size() - 1);
  }

  /** Whether it ends at an element of an array. */
  public boolean endsAtIndex() {
    return last() instanceof Long;
  }

  /** It without its last element. */
  public Path parent() {
    return elements.size() <= 1
        ? EMPTY
        : new Path(List.copyOf(elements.subList(0, elements.size() - 1)));
  }

  /** Whether it begins with another one. */
  public boolean startsWith(Path prefix) {
    return elements.size() >= prefix.elements.size()
        && elements.subList(0, prefix.elements.size()).equals(prefix.elements);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path path && hash == path.hash && elements.equals(path.elements);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object one : elements) {
      if (one instanceof Long index) {
        text.append('[').append(index).append(']');
      } else if (!String.valueOf(one).startsWith("$")) {
        text.append(text.length() == 0 ? "" : ".").append(one);
      }
    }
    return text.toString();
  }
}
