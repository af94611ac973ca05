package org.quiesce.machine;

import java.util.function.Supplier;

/**
 * The shared state as one atomic step sees it, and the step's way to say what it noticed.
 *
 * <p>Only valid during the guard or effect it was passed to. Guards must not change anything.
 */
public interface Cells {
  /** The value of a cell. */
  int get(int cell);

  /** Sets a cell. Never called by a guard. */
  void set(int cell, int value);

  /** Index of the thread that takes the step, in the order in which threads were declared. */
  int thread();

  /** Which of the step's outcomes the environment chose: 0 up to {@link Step#outcomes()} - 1. */
  int choice();

  /** Notes that {@code rule} does not hold here; the execution goes on. */
  void violate(int rule, Supplier<String> message);

  /**
   * Notes that {@code rule} does not hold here and ends the execution: what a real kernel does
   * after a memory error is undefined, so nothing after it is judged.
   */
  void crash(int rule, Supplier<String> message);

  /** Ends the execution without a verdict (a panic): nothing after it is judged. */
  void stop(Supplier<String> reason);

  /** Notes that an event was seen. */
  void reached(int event);
}
