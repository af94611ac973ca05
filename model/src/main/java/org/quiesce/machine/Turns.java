package org.quiesce.machine;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Has no processor before another thread of the program has ended, or lends it its own. */
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

  /** Who shares a processor with a thread, in the order in which they run; empty for nobody. */
  private int[][] sharing = {};

  /** Who waits below a thread and has lent it the processor; -1 for nobody. */
  private int[] lender = {};

  /** Whom a thread has lent its processor; -1 for nobody. */
  private int[] borrower = {};

  private boolean lends;

  private HardwareRun.End end = HardwareRun.End.NOT_OVER;
  private String why = "the execution is not over";

  /** Set-up is over: these threads are expected to run. */
  void expect(List<Program.ThreadSpec> threads, boolean deadlocksToo) {
    specs = threads;
    findsDeadlocks = deadlocksToo;
    lives = new Life[threads.size()];
    Arrays.fill(lives, Life.EXPECTED);
    blockedOn = new Step[threads.size()];
    owners = new Thread[threads.size()];
    sharing = new int[threads.size()][0];
    lender = new int[threads.size()];
    borrower = new int[threads.size()];
    Arrays.fill(lender, -1);
    Arrays.fill(borrower, -1);
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

  /** The thread's Java thread is about to begin. */
  void expect(int thread) {
    lives[thread] = Life.EXPECTED;
  }

  /** Threads have one processor; those that have not ended are held back. */
  void share(int... threads) {
    lends = true;
    for (int thread : threads) {
      sharing[thread] = threads;
      if (lives[thread] != Life.ENDED) {
        lives[thread] = Life.HELD_BACK;
      }
    }
  }

  /** Whether some threads share a processor. */
  boolean lends() {
    return lends;
  }

  /** Of threads that share a processor, the first that waits for it; -1 for none. */
  int next(int... threads) {
    for (int thread : threads) {
      if (lives[thread] == Life.HELD_BACK || lives[thread] == Life.EXPECTED) {
        return thread;
      }
    }
    return -1;
  }

  void begin(int thread) {
    if (lives[thread] != Life.EXPECTED && lives[thread] != Life.HELD_BACK) {
      throw new IllegalStateException("thread " + specs.get(thread).name() + " has begun before");
    }
    lives[thread] = Life.RUNNING;
    if (lender[thread] >= 0) {
      owners[lender[thread]] = null;
    }
    owners[thread] = Thread.currentThread();
  }

  void leave(int thread) {
    lives[thread] = Life.ENDED;
    owners[thread] = null;
    if (lender[thread] >= 0) {
      giveBack(thread);
      return;
    }
    int next = next(sharing[thread]);
    if (next >= 0) {
      lives[next] = Life.EXPECTED;
    }
  }

  /** A daemon at rest was unwound, and may begin again. */
  void rest(int thread) {
    lives[thread] = Life.HELD_BACK;
    blockedOn[thread] = null;
    owners[thread] = null;
    giveBack(thread);
  }

  private void giveBack(int thread) {
    int below = lender[thread];
    lender[thread] = -1;
    borrower[below] = -1;
    owners[below] = Thread.currentThread();
    lives[below] = Life.RUNNING; // it tries again
    blockedOn[below] = null;
  }

  /** A thread that must wait lends its processor, if somebody wants it; tells whether it did. */
  boolean lend(int thread) {
    if (thread >= sharing.length) {
      return false;
    }
    for (int next : sharing[thread]) {
      if (lives[next] == Life.HELD_BACK) {
        lives[next] = Life.EXPECTED;
        lender[next] = thread;
        borrower[thread] = next;
        return true;
      }
    }
    return false;
  }

  /** Whom a thread has lent its processor; -1 for nobody. */
  int borrower(int thread) {
    return borrower[thread];
  }

  /** Whether a thread is a daemon at rest on the processor of somebody who can go on. */
  boolean yields(int thread) {
    if (thread >= lender.length) {
      return false;
    }
    int one = thread;
    while (lives[one] == Life.BLOCKED && isResting(one) && lender[one] >= 0) {
      one = lender[one];
      if (lives[one] == Life.RUNNING) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thread that can go on has a processor, or will have it as soon as others rest. */
  private boolean hasProcessor(int thread) {
    int above = borrower[thread];
    while (above >= 0) {
      if (lives[above] != Life.BLOCKED || !isResting(above)) {
        return false;
      }
      above = borrower[above];
    }
    return true;
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
        case EXPECTED -> {
          return false;
        }
        case RUNNING -> {
          if (hasProcessor(i)) {
            return false;
          }
          heldBack = true;
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
