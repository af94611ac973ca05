package org.quiesce.check.linear;

/** A count of what was announced and not taken, which can be left open. */
public final class AnnouncementAtOnce {
  private int count;
  private boolean open;

  public int complete() {
    count++;
    return 0;
  }

  public int completeAll() {
    open = true;
    return 0;
  }

  public int reinit() {
    open = false;
    count = 0;
    return 0;
  }

  public boolean done() {
    return open || count > 0;
  }

  public boolean tryWait() {
    boolean taken = done();
    if (taken && !open) {
      count--;
    }
    return taken;
  }

  /** False while it would have to wait. */
  public boolean await() {
    return tryWait();
  }

  /** There is no time to lose in one moment. */
  public boolean awaitTimeout() {
    return tryWait();
  }

  public boolean brokenTryWait() {
    return tryWait();
  }
}
