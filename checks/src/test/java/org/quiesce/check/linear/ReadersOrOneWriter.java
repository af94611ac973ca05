package org.quiesce.check.linear;

import java.util.HashSet;
import java.util.Set;

/**
 * Many readers or one writer, who are not queued: a lock that is to be waited for is not taken at
 * all (false), so the moment at which it is taken is one at which it is free.
 */
public final class ReadersOrOneWriter {
  private static final int NOBODY = -1;

  private final Set<Integer> readers = new HashSet<>();
  private int writer = NOBODY;

  private boolean holds(int who) {
    return writer == who || readers.contains(who);
  }

  public boolean tryRead(int who) {
    return !holds(who) && writer == NOBODY && readers.add(who);
  }

  public boolean tryWrite(int who) {
    if (writer != NOBODY || !readers.isEmpty()) {
      return false;
    }
    writer = who;
    return true;
  }

  public boolean downRead(int who) {
    return tryRead(who);
  }

  public boolean downWrite(int who) {
    return tryWrite(who);
  }

  public boolean upRead(int who) {
    return readers.remove(who);
  }

  public boolean upWrite(int who) {
    if (writer != who) {
      return false;
    }
    writer = NOBODY;
    return true;
  }

  public boolean downgrade(int who) {
    return upWrite(who) && readers.add(who);
  }
}
