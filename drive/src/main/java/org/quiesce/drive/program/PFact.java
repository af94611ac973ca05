package org.quiesce.drive.program;

import java.util.Locale;
import org.quiesce.machine.Fact;

/** Rules of POSIX and of C11 that calls of a program rely on. */
public enum PFact implements Fact {
  /** Memory is there from its allocation until it is freed, and its address is not used again. */
  MEMORY,
  /** A thread runs from its creation on, and whoever joins it waits for its end. */
  THREAD,
  /** The program is over when main returns or somebody exits. */
  EXIT,
  /** A mutex or a spin lock has one holder; of a rwlock, readers share it. */
  LOCK,
  /** Who waits on a condition is woken by a signal, or for no reason at all. */
  CONDITION,
  /** A semaphore counts. */
  SEMAPHORE,
  /** A barrier lets go on whoever waits when as many are there as it was made for. */
  BARRIER,
  /** Atomics are sequentially consistent; a weak exchange may fail. */
  ATOMIC,
  /** What is between {@code __VERIFIER_atomic_begin} and {@code _end} is one step. */
  SECTION,
  /** What does not hold is not looked at. */
  ASSUMPTION,
  /** What is beyond a bound of the analysis is not looked at. */
  BOUND;

  private final String id = "p-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String id() {
    return id;
  }
}
