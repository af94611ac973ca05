package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;

/**
 * First-in-first-out queues of numbers from 0, each kept in one cell; 0 is the empty one. A short
 * queue of small numbers is packed into the cell, any other is the number of an interned list,
 * negated.
 */
final class Fifo {
  private final Machine machine;
  private final int bits;
  private final int entry;
  private final int capacity;

  /** Queues whose packed entries are below 15, up to eight. */
  Fifo(Machine machine) {
    this(machine, 4);
  }

  /**
   * @param bits of a packed entry
   */
  Fifo(Machine machine, int bits) {
    this.machine = machine;
    this.bits = bits;
    this.entry = (1 << bits) - 1;
    this.capacity = (Integer.SIZE - 1) / bits;
  }

  private int of(List<Integer> numbers) {
    int packed = 0;
    int shift = 0;
    for (int number : numbers) {
      if (numbers.size() > capacity || number >= entry) {
        return -machine.intern(List.copyOf(numbers));
      }
      packed |= number + 1 << shift;
      shift += bits;
    }
    return packed;
  }

  /** Its numbers, the first first. */
  @SuppressWarnings("unchecked") // only lists of numbers are put behind negative numbers
  List<Integer> numbers(int queue) {
    if (queue < 0) {
      return (List<Integer>) java.util.Objects.requireNonNull(machine.value(-queue));
    }
    List<Integer> numbers = new ArrayList<>(capacity);
    for (int left = queue; left != 0; left >>>= bits) {
      numbers.add((left & entry) - 1);
    }
    return numbers;
  }

  /** The queue with a number added at its tail. */
  int push(int queue, int number) {
    int length = queue < 0 ? capacity : length(queue);
    if (length < capacity && number < entry) {
      return queue | number + 1 << length * bits;
    }
    List<Integer> numbers = new ArrayList<>(numbers(queue));
    numbers.add(number);
    return of(numbers);
  }

  /** The number at its head; -1 if it is empty. */
  int first(int queue) {
    return queue < 0 ? numbers(queue).get(0) : (queue & entry) - 1;
  }

  /** The queue without a number, wherever it is; the same queue if it is not there. */
  int remove(int queue, int number) {
    if (queue < 0) {
      List<Integer> rest = new ArrayList<>(numbers(queue));
      rest.removeIf(each -> each == number);
      return of(rest);
    }
    int rest = 0;
    int shift = 0;
    for (int left = queue; left != 0; left >>>= bits) {
      if ((left & entry) - 1 != number) {
        rest |= (left & entry) << shift;
        shift += bits;
      }
    }
    return rest;
  }

  boolean contains(int queue, int number) {
    return queue != 0
        && (queue < 0 ? numbers(queue).contains(number) : remove(queue, number) != queue);
  }

  int length(int queue) {
    return queue < 0
        ? numbers(queue).size()
        : (Integer.SIZE - Integer.numberOfLeadingZeros(queue) + bits - 1) / bits;
  }

  /** The numbers as a mask. */
  int mask(int queue) {
    int mask = 0;
    for (int number : numbers(queue)) {
      mask |= 1 << number;
    }
    return mask;
  }

  /** A queue of threads, renamed. */
  int rename(int queue, Renaming renaming) {
    return rename(queue, renaming::thread);
  }

  /** The queue with each number replaced. */
  int rename(int queue, IntUnaryOperator renaming) {
    return queue == 0
        ? 0
        : of(numbers(queue).stream().map(number -> renaming.applyAsInt(number)).toList());
  }
}
