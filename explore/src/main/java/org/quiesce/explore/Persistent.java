package org.quiesce.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in one state, a thread that may go alone: its next step is independent of all that the
 * others may do as long as it stands still.
 *
 * <p>What the others may do is what {@link Futures} tells from their local states on, up to guards
 * that do not hold here and that nobody but the thread itself could open: who holds a lock goes
 * alone through what the lock protects, since everybody else has to take the lock first, and so
 * goes a probe through what is used only once the device is registered.
 *
 * <p><b>Why that is right once all is learnt.</b> Call a run conforming if each of its steps
 * touches only cells, and leads only to local states, that the futures know. Suppose the search has
 * ended, each step that it took conforms, and yet from some state that it visited there is a run
 * whose last step, first of all its steps, does not. Take the shortest such run, and of those of
 * that length the one from whose state the fewest steps alone follow each other ({@link
 * Futures#goesOn} sees to it that they come to an end). If the state was expanded by all threads,
 * the run's first step was taken, and a shorter run is left. If a thread went alone, and the run
 * has steps of it, then all steps before its first one conform, so they are independent of it, and
 * it can be taken first: a shorter run is left. If the run has none, the thread's step is
 * independent of all but perhaps the last, which, up to where it first leaves what is known, reads
 * what it would have read without it: so it leaves what is known after the thread's step as well,
 * and fewer steps alone are left. Either way there is no such run: every run conforms, and the sets
 * found are persistent (Godefroid, Partial-Order Methods for the Verification of Concurrent
 * Systems, 1996).
 *
 * <p>By the same argument every step that can be taken at all is taken by the search, with the same
 * cells before its eyes: so all rules and events that steps notice are found. Where nobody can
 * move, no thread is left that could have gone alone: so all final states are found. A state from
 * which no run comes to an end has a successor in the search from which none does: so livelocks are
 * found. A step that ends an execution is independent of nothing: where the thread that goes alone
 * takes one, all others are taken too. A data race is a thread about to touch memory that another
 * has touched since its last scheduling point; the memory counts among what the other's step
 * touches, unless the step concerns its thread only and is no scheduling point.
 */
final class Persistent {
  /** Ways to be wrong on purpose, so that tests can show that they would notice. */
  enum Flaw {
    NONE,
    /** What others may do later is forgotten. */
    LOOKS_AT_NEXT_STEPS_ONLY,
    /** Guards that others may open are taken to stay shut. */
    GUARDS_STAY_SHUT,
    /** A thread may go alone for ever. */
    NEVER_ENDS,
    /** Memory that was touched before is forgotten. */
    FORGETS_RACES
  }

  private final Automaton automaton;
  private final Futures futures;
  private final Flaw flaw;
  private final StateCells view;
  private final Futures.@Nullable Kind[] kinds;
  private final long[] shut;
  private final long[] held;
  private long[][] accessReads = {};
  private long[][] accessWrites = {};

  Persistent(Automaton automaton, Futures futures, Flaw flaw) {
    this.automaton = automaton;
    this.futures = futures;
    this.flaw = flaw;
    this.view = new StateCells(automaton.initialCells(), null).learning();
    this.kinds = new Futures.Kind[automaton.threads()];
    this.shut = new long[kinds.length];
    this.held = new long[kinds.length];
  }

  /** Whether a thread that goes alone got on: where it did not, the others have to go too. */
  boolean goesOn(Node from, Node to) {
    return flaw == Flaw.NEVER_ENDS || futures.goesOn(from, to);
  }

  /**
   * A thread that may go alone; -1 if there is none.
   *
   * @param enabled mask of the threads that can move
   */
  int choose(Configuration state, int enabled) {
    for (int t = 0; t < kinds.length; t++) {
      kinds[t] = futures.of(state.nodes[t]);
      if (kinds[t] == null) {
        return -1;
      }
    }
    Arrays.fill(held, 0);
    for (int t = 0; enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0 && (state.nodes[t].local || isFree(state, t))) {
        return t;
      }
    }
    long any = 0;
    for (int t = 0; t < kinds.length; t++) {
      shut[t] = shut(state, t);
      any |= shut[t];
    }
    for (int t = 0; any != 0 && enabled >>> t != 0; t++) {
      if ((enabled >>> t & 1) != 0 && staysShut(t) && isFree(state, t)) {
        return t;
      }
    }
    return -1;
  }

  /** Of the guards that a thread may come to, those that do not hold here. */
  private long shut(Configuration state, int thread) {
    long mask = 0;
    for (long left = kinds[thread].all().guards(); left != 0; left &= left - 1) {
      int number = Long.numberOfTrailingZeros(left);
      GuardKind kind = automaton.guard(thread, number);
      view.at(state.cells, thread, 0);
      view.on(kind.touched);
      if (!mayHold(kind)) {
        mask |= 1L << number;
      }
    }
    return mask;
  }

  private boolean mayHold(GuardKind kind) {
    try {
      return kind.guard.holds(view);
    } catch (RuntimeException e) {
      // Asked in a state in which nobody waits there: it need not have an answer.
      return true;
    }
  }

  /** Leaves in {@link #held} the guards that stay shut until a thread moves; whether any does. */
  private boolean staysShut(int alone) {
    System.arraycopy(shut, 0, held, 0, shut.length);
    boolean changed = flaw != Flaw.GUARDS_STAY_SHUT;
    while (changed) {
      changed = false;
      long[] written = writtenBesides(alone);
      for (int u = 0; u < kinds.length; u++) {
        for (long left = u == alone ? 0 : held[u]; left != 0; left &= left - 1) {
          int number = Long.numberOfTrailingZeros(left);
          if (Bits.meet(automaton.guard(u, number).touched.reads(), written)) {
            held[u] &= ~(1L << number);
            changed = true;
          }
        }
      }
    }
    long any = 0;
    for (int u = 0; u < kinds.length; u++) {
      any |= u == alone ? 0 : held[u];
    }
    return any != 0;
  }

  private long[] writtenBesides(int alone) {
    long[] written = Bits.NONE;
    for (int u = 0; u < kinds.length; u++) {
      written = u == alone ? written : Bits.plus(written, kinds[u].until(held[u]).writes());
    }
    return written;
  }

  /** Whether nobody else may touch what a thread's next step touches, and what it just did. */
  private boolean isFree(Configuration state, int thread) {
    Futures.Kind mine = kinds[thread];
    Accesses before = state.accesses[thread];
    if (before.number == 0 || flaw == Flaw.FORGETS_RACES) {
      return isFree(mine.reads, mine.writes, thread);
    }
    return isFree(
        Bits.plus(mine.reads, reads(before)), Bits.plus(mine.writes, writes(before)), thread);
  }

  /** Whether nobody else may touch cells, up to the guards in {@link #held}, but to read both. */
  private boolean isFree(long[] reads, long[] writes, int thread) {
    for (int u = 0; u < kinds.length; u++) {
      if (u == thread) {
        continue;
      }
      boolean near = flaw == Flaw.LOOKS_AT_NEXT_STEPS_ONLY;
      Futures.Reach other = near ? kinds[u].next() : kinds[u].until(held[u]);
      if (Bits.meet(writes, other.reads())
          || Bits.meet(writes, other.writes())
          || Bits.meet(reads, other.writes())) {
        return false;
      }
    }
    return true;
  }

  private long[] reads(Accesses accesses) {
    ensure(accesses.number);
    if (accessReads[accesses.number] == null) {
      accessReads[accesses.number] = automaton.declarations().cellsOf(accesses.reads);
    }
    return accessReads[accesses.number];
  }

  private long[] writes(Accesses accesses) {
    ensure(accesses.number);
    if (accessWrites[accesses.number] == null) {
      accessWrites[accesses.number] = automaton.declarations().cellsOf(accesses.writes);
    }
    return accessWrites[accesses.number];
  }

  private void ensure(int number) {
    if (number >= accessReads.length) {
      accessReads = Arrays.copyOf(accessReads, number * 2 + 8);
      accessWrites = Arrays.copyOf(accessWrites, number * 2 + 8);
    }
  }
}
