package org.quiesce.drive.value;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Instruction.BinaryOperator;

/**
 * What tests have told of an unknown number: its bounds, both included, and what it is not.
 *
 * @param narrowed how often a test has told something
 */
public record Range(long least, long most, TreeSet<Long> not, int narrowed) {
  /** Of a number that was not tested yet. */
  public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE, new TreeSet<>(), 0);

  /** The answer to a comparison with a constant; null if both are possible. */
  public @Nullable Boolean answer(BinaryOperator comparison, long constant) {
    return switch (comparison) {
      case EQUAL ->
          constant < least || constant > most || not.contains(constant)
              ? Boolean.FALSE
              : least == most ? Boolean.TRUE : null;
      case NOT_EQUAL -> negate(answer(BinaryOperator.EQUAL, constant));
      case LESS -> most < constant ? Boolean.TRUE : least >= constant ? Boolean.FALSE : null;
      case GREATER_OR_EQUAL -> negate(answer(BinaryOperator.LESS, constant));
      case GREATER -> least > constant ? Boolean.TRUE : most <= constant ? Boolean.FALSE : null;
      case LESS_OR_EQUAL -> negate(answer(BinaryOperator.GREATER, constant));
      default -> null;
    };
  }

  private static @Nullable Boolean negate(@Nullable Boolean answer) {
    return answer == null ? null : Boolean.valueOf(!answer);
  }

  /** What is known once a comparison has been answered. */
  public Range after(BinaryOperator comparison, long constant, boolean answer) {
    return switch (comparison) {
      case EQUAL ->
          answer ? new Range(constant, constant, new TreeSet<>(), narrowed + 1) : except(constant);
      case NOT_EQUAL -> after(BinaryOperator.EQUAL, constant, !answer);
      case LESS ->
          answer
              ? bounded(least, Math.min(most, constant - 1))
              : bounded(Math.max(least, constant), most);
      case GREATER_OR_EQUAL -> after(BinaryOperator.LESS, constant, !answer);
      case GREATER ->
          answer
              ? bounded(Math.max(least, constant + 1), most)
              : bounded(least, Math.min(most, constant));
      case LESS_OR_EQUAL -> after(BinaryOperator.GREATER, constant, !answer);
      default -> this;
    };
  }

  private Range bounded(long low, long high) {
    TreeSet<Long> rest = new TreeSet<>(not);
    rest.removeIf(one -> one < low || one > high);
    return tightened(low, high, rest);
  }

  private Range except(long constant) {
    TreeSet<Long> rest = new TreeSet<>(not);
    rest.add(constant);
    return tightened(least, most, rest);
  }

  private Range tightened(long low, long high, TreeSet<Long> rest) {
    long from = low;
    long to = high;
    while (rest.remove(from)) {
      from++;
    }
    while (rest.remove(to)) {
      to--;
    }
    return new Range(from, to, rest, narrowed + 1);
  }
}
