package org.quiesce.check.linear;

/** A device that is freed by the last of its references, and found while it is plugged in. */
public final class CountedDevice {
  private boolean plugged = true;
  private int references = 1;

  public int get() {
    references++;
    return 0;
  }

  public boolean put() {
    references--;
    return references == 0;
  }

  public boolean unplug() {
    plugged = false;
    return put();
  }

  public boolean find() {
    if (plugged) {
      get();
    }
    return plugged;
  }

  public boolean forget() {
    return put();
  }
}
