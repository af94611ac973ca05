package org.quiesce.check.linear;

/** What {@link StepsOperations} does, by somebody who looks before he locks. */
public final class BrokenStepsOperations {
  private final Object waiting = new Object();
  private volatile int count;

  @SuppressWarnings({"UnusedVariable", "NonAtomicVolatileUpdate"})
  public int increment(int thread) {
    int now = ++count;
    synchronized (waiting) {
      waiting.notifyAll();
    }
    return now;
  }

  @SuppressWarnings({"UnusedVariable", "NonAtomicVolatileUpdate", "WaitNotInLoop"})
  public int decrement(int thread) throws InterruptedException {
    if (count == 0) {
      synchronized (waiting) {
        waiting.wait();
      }
    }
    return --count;
  }
}
