package org.quiesce.explore;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Accesses to memory that some thread is not yet ordered after, each with who is: the state of the
 * search for data races that no single state shows. Equal ones are one object, kept by an {@link
 * OrderTable}, where the rules are.
 */
final class Order {
  /** Index in the table; 0 for no accesses. */
  final int number;

  /** Each access: its location times four, and which kind of access it is; ascending. */
  private final int[] accesses;

  /**
   * Of each access the threads and objects that are ordered after it, as the table numbers them.
   */
  private final long[][] known;

  private final Map<OrderedStep, Next> after = new ConcurrentHashMap<>();

  /**
   * What a step leads to.
   *
   * @param races whether an access of the step is not ordered after a conflicting one
   */
  record Next(Order order, boolean races) {}

  /** The content of an order, compared by it. */
  @SuppressWarnings("ArrayRecordComponent") // compared by content below, never changed
  record Content(int[] accesses, long[][] known) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content content
          && Arrays.equals(accesses, content.accesses)
          && Arrays.deepEquals(known, content.known);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(accesses) + Arrays.deepHashCode(known);
    }
  }

  Order(int number, Content content) {
    this.number = number;
    this.accesses = content.accesses();
    this.known = content.known();
  }

  boolean isEmpty() {
    return accesses.length == 0;
  }

  int size() {
    return accesses.length;
  }

  int access(int index) {
    return accesses[index];
  }

  long[] known(int index) {
    return known[index];
  }

  /**
   * Whether every race that may still be met from the other is met from this: all accesses of the
   * other are among these, and nobody is ordered after them here who is not there.
   */
  boolean isNoSaferThan(Order other) {
    if (this == other) {
      return true;
    }
    int mine = 0;
    for (int i = 0; i < other.accesses.length; i++) {
      int access = other.accesses[i];
      while (mine < accesses.length && accesses[mine] < access) {
        mine++;
      }
      boolean found = false;
      for (int m = mine; !found && m < accesses.length && accesses[m] == access; m++) {
        found = Bits.hasAll(other.known[i], known[m]);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** What follows a kind of step, by what the table computes once. */
  Next after(OrderedStep step, java.util.function.Function<OrderedStep, Next> compute) {
    Next known = after.get(step);
    return known != null ? known : after.computeIfAbsent(step, compute);
  }
}
