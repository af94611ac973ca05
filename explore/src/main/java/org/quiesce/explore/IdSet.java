package org.quiesce.explore;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** A set of rules or events by number, to be changed in place; the first 64 cost nothing. */
final class IdSet {
  private static final long[] NO_WORDS = {};

  private long first;
  private long[] rest = NO_WORDS;

  /** The set of one number. */
  static IdSet of(int number) {
    IdSet set = new IdSet();
    set.add(number);
    return set;
  }

  IdSet copy() {
    IdSet copy = new IdSet();
    copy.addAll(this);
    return copy;
  }

  void add(int number) {
    if (number < Long.SIZE) {
      first |= 1L << number;
    } else {
      addToRest(number);
    }
  }

  private void addToRest(int number) {
    int word = number / Long.SIZE - 1;
    if (word >= rest.length) {
      rest = Arrays.copyOf(rest, word + 1);
    }
    rest[word] |= 1L << number % Long.SIZE;
  }

  void addAll(IdSet other) {
    first |= other.first;
    if (other.rest.length > rest.length) {
      rest = Arrays.copyOf(rest, other.rest.length);
    }
    for (int i = 0; i < other.rest.length; i++) {
      rest[i] |= other.rest[i];
    }
  }

  void removeAll(IdSet other) {
    first &= ~other.first;
    for (int i = 0; i < Math.min(rest.length, other.rest.length); i++) {
      rest[i] &= ~other.rest[i];
    }
  }

  void keepAll(IdSet other) {
    first &= other.first;
    for (int i = 0; i < rest.length; i++) {
      rest[i] &= i < other.rest.length ? other.rest[i] : 0;
    }
  }

  void clear() {
    first = 0;
    if (rest.length != 0) {
      Arrays.fill(rest, 0);
    }
  }

  boolean isEmpty() {
    if (first != 0) {
      return false;
    }
    for (long word : rest) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  boolean contains(int number) {
    if (number < Long.SIZE) {
      return (first >>> number & 1) != 0;
    }
    int word = number / Long.SIZE - 1;
    return word < rest.length && (rest[word] >>> number % Long.SIZE & 1) != 0;
  }

  boolean meets(IdSet other) {
    if ((first & other.first) != 0) {
      return true;
    }
    for (int i = 0; i < Math.min(rest.length, other.rest.length); i++) {
      if ((rest[i] & other.rest[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a number that another set has not. */
  boolean exceeds(IdSet other) {
    if ((first & ~other.first) != 0) {
      return true;
    }
    for (int i = 0; i < rest.length; i++) {
      if ((rest[i] & ~(i < other.rest.length ? other.rest[i] : 0)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The names of its numbers, given those of all. */
  Set<String> names(java.util.List<String> all) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (contains(i)) {
        names.add(all.get(i));
      }
    }
    return names;
  }
}
