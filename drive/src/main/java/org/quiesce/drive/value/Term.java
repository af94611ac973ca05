package org.quiesce.drive.value;

import java.util.List;
import java.util.Set;

/** What is known of an unknown number: where it comes from, and what was computed from it. */
public sealed interface Term {
  /** Collects where it comes from. */
  void sources(Set<Source> into);

  /** It with a source replaced by another. */
  Term replace(Source old, Source by);

  /** How many operations it is deep. */
  int depth();

  /**
   * A number that somebody gave: a register, a buffer, user space, an open function.
   *
   * @param origin where it was read, or where in memory it lies
   * @param number tells several of one origin apart
   * @param shared whether it lies in memory, so that several threads may test it
   */
  record Source(String origin, int number, boolean shared) implements Term {
    @Override
    public void sources(Set<Source> into) {
      into.add(this);
    }

    @Override
    public Term replace(Source old, Source by) {
      return equals(old) ? by : this;
    }

    @Override
    public int depth() {
      return 0;
    }

    @Override
    public String toString() {
      return "?" + origin + (number == 0 ? "" : "'" + number);
    }
  }

  /** Something computed from an unknown number. */
  record Operation(String operator, List<Value> operands) implements Term {
    public Operation {
      operands = List.copyOf(operands);
    }

    @Override
    public void sources(Set<Source> into) {
      for (Value operand : operands) {
        if (operand instanceof Value.Unknown unknown) {
          unknown.term().sources(into);
        }
      }
    }

    @Override
    public Term replace(Source old, Source by) {
      return new Operation(
          operator,
          operands.stream()
              .map(
                  one ->
                      one instanceof Value.Unknown unknown
                          ? (Value) new Value.Unknown(unknown.term().replace(old, by))
                          : one)
              .toList());
    }

    @Override
    public int depth() {
      int deepest = 0;
      for (Value operand : operands) {
        if (operand instanceof Value.Unknown unknown) {
          deepest = Math.max(deepest, unknown.term().depth());
        }
      }
      return deepest + 1;
    }

    @Override
    public String toString() {
      return operands.size() == 2
          ? "(" + operands.get(0) + " " + operator + " " + operands.get(1) + ")"
          : operator + operands;
    }
  }
}
