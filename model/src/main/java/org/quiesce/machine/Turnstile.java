package org.quiesce.machine;

/**
 * Lets the threads of a {@link HardwareMachine} take their steps, and wait for them.
 *
 * <p>Lincheck is told to instrument this class alone, and to switch threads at the calls of {@link
 * HardwareMachine#attempt} alone: so it schedules steps, and nothing else costs time. That is why
 * an attempt is a number, and why there is no more in here than must be.
 */
public final class Turnstile {
  /** Of an attempt: the guard does not hold. */
  static final long BLOCKED = 1L << 32;

  /** Of an attempt: somebody who waits can go on now, or must know that all is over. */
  static final long WAKES = 1L << 33;

  /** Of an attempt: no further step can be taken. */
  static final long OVER = 1L << 34;

  private final Object waiting = new Object();

  Turnstile() {}

  /** Does nothing: Lincheck instruments a class when one of its static methods is called. */
  public static void instrument() {}

  /**
   * Takes a step, sooner or later, and gives what it observed.
   *
   * @param name of the step, for Lincheck's trace
   */
  int pass(HardwareMachine machine, String name, Step step) {
    long attempt = machine.attempt(name, step);
    if ((attempt & BLOCKED) != 0) {
      attempt = await(machine, name, step);
    }
    return passed(machine, attempt);
  }

  /** What follows an attempt that is not blocked. */
  int passed(HardwareMachine machine, long attempt) {
    if ((attempt & WAKES) != 0) {
      wake();
    }
    if ((attempt & OVER) != 0) {
      throw machine.over();
    }
    return (int) attempt;
  }

  /** Whoever makes the guard hold wakes under the same lock, so nobody is missed. */
  private long await(HardwareMachine machine, String name, Step step) {
    synchronized (waiting) {
      while (true) {
        long attempt = machine.attempt(name, step);
        if ((attempt & BLOCKED) == 0) {
          return attempt;
        }
        try {
          waiting.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          machine.interrupted();
        }
      }
    }
  }

  /** Wakes everybody who waits; each tries again. */
  void wake() {
    synchronized (waiting) {
      waiting.notifyAll();
    }
  }
}
