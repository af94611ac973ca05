package org.quiesce.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who runs, who waits and who has ended in an execution on real threads. Everything here but {@link
 * #current} happens under the machine's lock.
 */
final class Turns {
  private enum Life {
    /** Its Java thread has yet to begin. */
    EXPECTED,
    /** Cannot begin before another thread of the program has ended. */
    HELD_BACK,
    RUNNING,
    BLOCKED,
    ENDED
  }

  /** The rule that a deadlock violates. */
  private static final String NO_DEADLOCK = "no-deadlock";

  private List<Program.ThreadSpec> specs = List.of();
  private boolean findsDeadlocks;
  private Life[] lives = {};
  private @Nullable Step[] blockedOn = {};

  /**
   * Who takes the steps of a thread. Each Java thread writes only its own entry and looks for it.
   */
  private @Nullable Thread[] owners = {};

  private HardwareRun.End end = HardwareRun.End.NOT_OVER;
  private String why = "the execution is not over";

  /** Set-up is over: these threads are expected to run. */
  void expect(List<Program.ThreadSpec> threads, boolean deadlocksToo) {
    specs = threads;
    findsDeadlocks = deadlocksToo;
    lives = new Life[threads.size()];
    java.util.Arrays.fill(lives, Life.EXPECTED);
    blockedOn = new Step[threads.size()];
    owners = new Thread[threads.size()];
  }

  /** The program's thread that the calling Java thread is; 0 if it is none. */
  int current() {
    Thread me = Thread.currentThread();
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] == me) {
        return i;
      }
    }
    return 0;
  }

  void holdBack(int thread) {
    lives[thread] = Life.HELD_BACK;
  }

  void begin(int thread) {
    if (lives[thread] != Life.EXPECTED && lives[thread] != Life.HELD_BACK) {
      throw new IllegalStateException("thread " + specs.get(thread).name() + " has begun before");
    }
    lives[thread] = Life.RUNNING;
    owners[thread] = Thread.currentThread();
  }

  /**
   * @param successor the thread that the same Java thread runs next; -1 for none
   */
  void leave(int thread, int successor) {
    lives[thread] = Life.ENDED;
    owners[thread] = null;
    if (successor >= 0) {
      lives[successor] = Life.EXPECTED;
    }
  }

  /** The thread's next steps may be taken by another Java thread. */
  void pause(int thread) {
    lives[thread] = Life.EXPECTED;
    owners[thread] = null;
  }

  boolean hasEnded(int thread) {
    return lives[thread] == Life.ENDED;
  }

  void block(int thread, Step step) {
    if (lives.length > 0) {
      lives[thread] = Life.BLOCKED;
      blockedOn[thread] = step;
    }
  }

  void run(int thread) {
    if (lives.length > 0 && lives[thread] == Life.BLOCKED) {
      lives[thread] = Life.RUNNING;
      blockedOn[thread] = null;
    }
  }

  boolean isOver() {
    return end != HardwareRun.End.NOT_OVER;
  }

  HardwareRun.End end() {
    return end;
  }

  String why() {
    return why;
  }

  /** Ends the execution, unless it has ended. */
  void end(HardwareRun.End how, String reason) {
    if (!isOver()) {
      end = how;
      why = reason;
    }
  }

  /** Lets every thread run whose step can be taken now, and tells whether there is one. */
  boolean enabled(IntFunction<Cells> viewOf) {
    boolean any = false;
    for (int i = 0; i < lives.length; i++) {
      Step step = blockedOn[i];
      if (lives[i] == Life.BLOCKED && step != null && holds(step, i, viewOf)) {
        lives[i] = Life.RUNNING;
        blockedOn[i] = null;
        any = true;
      }
    }
    return any;
  }

  private static boolean holds(Step step, int thread, IntFunction<Cells> viewOf) {
    return step.guard() == null || step.guard().holds(viewOf.apply(thread));
  }

  /** If nobody can move any more, ends the execution; tells whether it did. */
  boolean settle(IntFunction<Cells> viewOf, BiConsumer<String, String> violated) {
    if (isOver() || lives.length == 0) {
      return false;
    }
    boolean heldBack = false;
    boolean resting = true;
    boolean anyBlocked = false;
    for (int i = 0; i < lives.length; i++) {
      switch (lives[i]) {
        case EXPECTED, RUNNING -> {
          return false;
        }
        case HELD_BACK -> heldBack = true;
        case BLOCKED -> {
          anyBlocked = true;
          resting &= isResting(i);
        }
        case ENDED -> {}
      }
    }
    if (heldBack) {
      if (anyBlocked) {
        end(HardwareRun.End.CUT, "a thread that others wait for has no processor");
      }
      return anyBlocked;
    }
    if (resting) {
      end(HardwareRun.End.QUIET, "all is quiet");
      return true;
    }
    if (!findsDeadlocks) {
      return false;
    }
    String message = deadlock(viewOf);
    violated.accept(NO_DEADLOCK, message);
    end(HardwareRun.End.DEADLOCKED, message);
    return true;
  }

  private boolean isResting(int thread) {
    Step step = blockedOn[thread];
    return specs.get(thread).daemon()
        && step != null
        && step.waits() != null
        && step.waits().idle();
  }

  private String deadlock(IntFunction<Cells> viewOf) {
    List<String> waits = new ArrayList<>();
    for (int i = 0; i < lives.length; i++) {
      Step step = blockedOn[i];
      if (lives[i] == Life.BLOCKED && step != null && step.waits() != null && !isResting(i)) {
        waits.add(specs.get(i).name() + " waits for " + step.waits().what(viewOf.apply(i)));
      }
    }
    return "nobody can move: " + String.join("; ", waits);
  }
}
