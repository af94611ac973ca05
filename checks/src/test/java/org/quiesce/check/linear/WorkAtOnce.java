package org.quiesce.check.linear;

/**
 * A work item that is never seen running: its kworker takes it and runs it at once, and whoever
 * waits for it goes on when it is neither pending nor running.
 */
public final class WorkAtOnce {
  private boolean pending;
  private int depth;

  public boolean schedule() {
    if (pending || depth > 0) {
      return false;
    }
    pending = true;
    return true;
  }

  public boolean process() {
    return cancel();
  }

  public boolean pending() {
    return pending;
  }

  public int busy() {
    return pending ? 1 : 0;
  }

  public boolean cancel() {
    boolean was = pending;
    pending = false;
    return was;
  }

  public boolean cancelSync() {
    return cancel();
  }

  public boolean disable() {
    depth++;
    return cancel();
  }

  public boolean disableSync() {
    return disable();
  }

  public boolean enable() {
    return depth > 0 && --depth == 0;
  }

  /** Whether it waited; what is done at once is not waited for. */
  public boolean flush() {
    return false;
  }

  /** False while it would have to wait. */
  public boolean flushQuietly() {
    return !pending;
  }
}
