package org.quiesce.explore;

import java.util.Arrays;

/** Sets of cells as arrays of words that are never changed; a short one lacks what lies behind. */
final class Bits {
  /** The empty set. */
  static final long[] NONE = {};

  private Bits() {}

  static boolean has(long[] set, int element) {
    int word = element >>> 6;
    return word < set.length && (set[word] >>> element & 1) != 0;
  }

  static long[] with(long[] set, int element) {
    int word = element >>> 6;
    long[] more = Arrays.copyOf(set, Math.max(set.length, word + 1));
    more[word] |= 1L << element;
    return more;
  }

  /** Both sets together; one of the two where it has all of the other. */
  static long[] plus(long[] a, long[] b) {
    if (hasAll(a, b)) {
      return a;
    }
    if (hasAll(b, a)) {
      return b;
    }
    long[] sum = Arrays.copyOf(a, Math.max(a.length, b.length));
    for (int i = 0; i < b.length; i++) {
      sum[i] |= b[i];
    }
    return sum;
  }

  /** The first set without what is in the second; without words that are 0 at its end. */
  static long[] minus(long[] a, long[] b) {
    long[] rest = a.clone();
    for (int i = Math.min(a.length, b.length) - 1; i >= 0; i--) {
      rest[i] &= ~b[i];
    }
    int length = rest.length;
    while (length > 0 && rest[length - 1] == 0) {
      length--;
    }
    return length == rest.length ? rest : Arrays.copyOf(rest, length);
  }

  /** What both sets have; without words that are 0 at its end. */
  static long[] common(long[] a, long[] b) {
    int length = Math.min(a.length, b.length);
    while (length > 0 && (a[length - 1] & b[length - 1]) == 0) {
      length--;
    }
    long[] both = Arrays.copyOf(a, length);
    for (int i = 0; i < length; i++) {
      both[i] &= b[i];
    }
    return both;
  }

  static boolean hasAll(long[] set, long[] other) {
    for (int i = 0; i < other.length; i++) {
      if ((other[i] & ~(i < set.length ? set[i] : 0)) != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean meet(long[] a, long[] b) {
    for (int i = Math.min(a.length, b.length) - 1; i >= 0; i--) {
      if ((a[i] & b[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
