package org.quiesce.check.linear;

import java.util.ArrayDeque;
import java.util.Deque;
import org.quiesce.kernel.Errno;

/**
 * A driver that is bound or not, and the actions to run when it is unbound, the newest first: an
 * unbind is one moment.
 */
public final class ManagedOneByOne {
  private final Deque<Integer> entries = new ArrayDeque<>();
  private final int[] runs = new int[2];
  private boolean bound;

  public ManagedOneByOne() {
    bind();
  }

  public int bind() {
    if (bound) {
      return -Errno.EBUSY;
    }
    bound = true;
    return add(0);
  }

  public String unbind() {
    StringBuilder ran = new StringBuilder();
    while (!entries.isEmpty()) {
      int newest = entries.pop();
      runs[newest]++;
      ran.append(newest);
    }
    bound = false;
    return ran.toString();
  }

  public int unbindStore() {
    int error = bound ? 0 : -Errno.ENODEV;
    unbind();
    return error;
  }

  public int add(int action) {
    if (!bound) {
      return -1;
    }
    entries.push(action);
    return 0;
  }

  public int brokenAdd(int action) {
    return add(action);
  }

  /** The newest such entry is the first that a stack finds. */
  public boolean remove(int action) {
    return entries.removeFirstOccurrence(action);
  }

  public boolean release(int action) {
    boolean found = remove(action);
    runs[action] += found ? 1 : 0;
    return found;
  }

  public boolean brokenRelease(int action) {
    return release(action);
  }

  public boolean hasDriver() {
    return bound;
  }

  public int runs(int action) {
    return runs[action];
  }
}
