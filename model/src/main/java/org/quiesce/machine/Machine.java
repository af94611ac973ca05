package org.quiesce.machine;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a model's shared state lives and how one atomic step on it is taken.
 *
 * <p>Cells, rules and events are declared while a {@link Program} is set up, before any thread
 * runs; steps taken during set-up happen at once, on the initial state.
 */
public interface Machine {
  /**
   * Declares a cell of a kernel object.
   *
   * @param name shown in traces; null hides the cell (bookkeeping of a property, not kernel state)
   * @param format how a value reads in a trace
   * @return the cell's index
   */
  int cell(@Nullable String name, int initial, IntFunction<String> format);

  /**
   * As {@link #cell(String, int, IntFunction)}, for a cell whose value speaks of threads or of
   * values.
   *
   * @param renaming how the value reads after an exchange of identical threads
   */
  default int cell(
      @Nullable String name, int initial, IntFunction<String> format, Renaming.OfCell renaming) {
    return cell(name, initial, format);
  }

  /** Declares a cell of shared memory: accesses to it are checked for data races. */
  int memory(String name, int initial, IntFunction<String> format);

  /** As {@link #memory(String, int, IntFunction)}, for a cell that holds the number of a value. */
  default int reference(String name, int initial, IntFunction<String> format) {
    return memory(name, initial, format);
  }

  /** The set of one memory cell, for the footprint of a {@link Step}; no location for others. */
  Locations location(int cell);

  /**
   * The number that stands for a value in cells and observations: equal values, equal numbers; null
   * is 0. Values are immutable, or objects of the scenario compared by identity.
   */
  int intern(@Nullable Object value);

  /** The value behind a number that {@link #intern} gave. */
  @Nullable Object value(int number);

  /** Declares a rule (property id) that steps may find violated; the same id, the same number. */
  int rule(String id);

  /** Declares an event that steps may reach; the same name, the same number. */
  int event(String name);

  /**
   * Tells that a property cannot be proved of what is set up, only refuted.
   *
   * @param property id; empty for every property
   * @param reason why, with file and line
   */
  default void doubt(String property, String reason) {}

  /**
   * Declares that while a cell is not 0, only the thread whose index is 1 less may move: what
   * somebody does between two steps that set it is one step to all others. A reduction that lets
   * threads go alone must not be used with it.
   */
  default void exclusive(int cell) {
    throw new UnsupportedOperationException("nothing is exclusive here");
  }

  /** Takes one step for the current thread and gives what it observed. */
  int take(Step step);

  /**
   * Runs a named part of a thread. When it has returned, its inner observations count no more: only
   * the result and the values of {@link Local}s that existed before. The body must have no other
   * effect on the thread.
   *
   * @param body returns an immutable value, an object of the scenario, or null
   */
  <T extends @Nullable Object> T call(String name, Supplier<T> body);

  /** As {@link #call} for a body without result. */
  default void run(String name, Runnable body) {
    call(
        name,
        () -> {
          body.run();
          return 0;
        });
  }

  /**
   * Repeats a body until it gives a value. Iterations leave no trace in the thread's state but in
   * {@link Local}s; the body must have no other effect on the thread.
   */
  default <T> T loop(Supplier<@Nullable T> body) {
    Mark mark = mark();
    while (true) {
      iteration(mark);
      T result = body.get();
      if (result != null) {
        return result;
      }
    }
  }

  /** Marks the start of a loop that calls {@link #iteration} at the head of its body. */
  Mark mark();

  /** Forgets what was observed since the mark, but for the values of {@link Local}s. */
  void iteration(Mark mark);

  /** Where a loop started. */
  interface Mark {}

  /** A variable of the current thread that calls and loops may change. */
  <T extends @Nullable Object> Local<T> local(T initial);

  /**
   * Makes an object of the current thread's stack known, so that a {@link Local} may point to it.
   * Its own state must be kept in locals.
   */
  <T extends StackObject> T onStack(T object);

  /** A thread-private object that locals may point to; compared by its place on the stack. */
  interface StackObject {}
}
