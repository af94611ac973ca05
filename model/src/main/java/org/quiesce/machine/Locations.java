package org.quiesce.machine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of shared-memory locations, as footprints are made of. There may be any number of locations
 * in a program; sets of the first 64 are as cheap as a {@code long}.
 *
 * <p>Immutable, compared by content.
 */
public final class Locations {
  private static final long[] NO_WORDS = {};

  /** No location. */
  public static final Locations NONE = new Locations(0, NO_WORDS);

  /** Locations 0 to 63, a bit each. */
  private final long first;

  /** 64 each from location 64 on; the last word is not 0. */
  private final long[] rest;

  private Locations(long first, long[] rest) {
    this.first = first;
    this.rest = rest;
  }

  /**
   * The set of one location.
   *
   * @param index at least 0
   */
  public static Locations of(int index) {
    if (index < Long.SIZE) {
      return new Locations(1L << index, NO_WORDS);
    }
    long[] rest = new long[index / Long.SIZE];
    rest[rest.length - 1] = 1L << index % Long.SIZE;
    return new Locations(0, rest);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return first == 0 && rest.length == 0;
  }

  /** Whether it has a location in common with another set. */
  public boolean meets(Locations other) {
    return (first & other.first) != 0 || rest.length != 0 && restMeets(other);
  }

  private boolean restMeets(Locations other) {
    for (int i = 0; i < Math.min(rest.length, other.rest.length); i++) {
      if ((rest[i] & other.rest[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has all locations of another set. */
  public boolean hasAll(Locations other) {
    if ((other.first & ~first) != 0 || other.rest.length > rest.length) {
      return false;
    }
    for (int i = 0; i < other.rest.length; i++) {
      if ((other.rest[i] & ~rest[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The locations of both sets together. */
  public Locations plus(Locations other) {
    if (hasAll(other)) {
      return this;
    }
    if (other.hasAll(this)) {
      return other;
    }
    long[] words = Arrays.copyOf(rest, Math.max(rest.length, other.rest.length));
    for (int i = 0; i < other.rest.length; i++) {
      words[i] |= other.rest[i];
    }
    return new Locations(first | other.first, words);
  }

  /** The locations that it has in common with another set. */
  public Locations common(Locations other) {
    int length = Math.min(rest.length, other.rest.length);
    while (length > 0 && (rest[length - 1] & other.rest[length - 1]) == 0) {
      length--;
    }
    long[] words = length == 0 ? NO_WORDS : Arrays.copyOf(rest, length);
    for (int i = 0; i < length; i++) {
      words[i] &= other.rest[i];
    }
    return new Locations(first & other.first, words);
  }

  /** Tells the index of each location, in ascending order. */
  public void forEach(IntConsumer each) {
    forEach(first, 0, each);
    for (int i = 0; i < rest.length; i++) {
      forEach(rest[i], (i + 1) * Long.SIZE, each);
    }
  }

  private static void forEach(long word, int from, IntConsumer each) {
    for (long left = word; left != 0; left &= left - 1) {
      each.accept(from + Long.numberOfTrailingZeros(left));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Locations set && first == set.first && Arrays.equals(rest, set.rest);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(first) + Arrays.hashCode(rest);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(index -> text.append(text.length() > 1 ? ", " : "").append(index));
    return text.append('}').toString();
  }
}
