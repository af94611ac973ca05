package org.quiesce.check.debug;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Move;
import org.quiesce.explore.Trace;

/**
 * Whose turn it is: a thread keeps its turn from its step up to its next one, so that only one runs
 * at a time.
 */
final class Schedule {
  /** Unwinds a thread: the schedule is over. */
  static final class OverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverException() {
      super("the schedule is over", null, false, false);
    }
  }

  private final List<Move> moves;
  private final Trace trace;
  private final List<String> names;
  private final DebugRun.Listener listener;

  /** Which thread the calling Java thread is; null for none. */
  private final ThreadLocal<@Nullable Integer> current = new ThreadLocal<>();

  private boolean begun;

  /** How many entries of the trace are past. */
  private int position;

  /** The thread that runs; -1 for none. */
  private int running = -1;

  /** Whether the running thread has told its step. */
  private boolean told;

  private boolean over;
  private @Nullable RuntimeException failure;

  Schedule(List<Move> moves, Trace trace, List<String> names, DebugRun.Listener listener) {
    this.moves = List.copyOf(moves);
    this.trace = trace;
    this.names = names;
    this.listener = listener;
  }

  synchronized void begin() {
    begun = true;
    next();
  }

  /** The outcome of the step that is being taken. */
  synchronized int choice() {
    return moves.get(position).choice();
  }

  synchronized int finish() {
    if (failure != null) {
      throw failure;
    }
    return position;
  }

  /** Remembers the first failure, and ends it all. */
  synchronized void fail(RuntimeException e) {
    failure = failure == null ? e : failure;
    over = true;
    notifyAll();
  }

  /** Waits for the first turn of a thread; false if it never has one. */
  synchronized boolean enter(int thread) {
    current.set(thread);
    awaitTurn(thread);
    return running == thread;
  }

  /** A thread has ended. */
  synchronized void leave(int thread) {
    if (running == thread) {
      pass();
    }
  }

  /** Waits for the turn to take a step, and tells it; at set-up there is nothing to wait for. */
  void turn(String what) {
    Integer thread = current.get();
    if (thread == null) {
      return;
    }
    int number;
    synchronized (this) {
      if (told && running == thread) {
        pass();
      }
      awaitTurn(thread);
      if (over || running != thread) {
        throw new OverException();
      }
      Trace.TraceStep expected = trace.steps().get(position);
      if (!expected.operation().equals(what)) {
        throw new IllegalStateException(
            "step "
                + (position + 1)
                + " is "
                + what
                + ", the explorer saw "
                + expected.operation());
      }
      told = true;
      number = position + 1;
    }
    listener.step(number, names.get(thread), what);
    if (number > moves.size()) {
      // One of two accesses that race: told, but never taken.
      leave(thread);
      throw new OverException();
    }
  }

  private void awaitTurn(int thread) {
    try {
      while (!over && running != thread) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      over = true;
      notifyAll();
    }
  }

  /** The turn of the running thread ends. */
  private void pass() {
    position += told ? 1 : 0;
    next();
  }

  private void next() {
    told = false;
    if (begun && position < trace.steps().size()) {
      running = names.indexOf(trace.steps().get(position).thread());
    } else {
      running = -1;
      over = true;
    }
    notifyAll();
  }
}
