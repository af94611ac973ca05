package org.quiesce.check.linear;

/**
 * Who owns what: a range goes to whoever claims it first, if no part of it is owned; the decision
 * gives hmem what is free then, once.
 */
public final class OwnershipOneByOne {
  private static final int HMEM = 0;
  private static final int CXL = 1;

  private final boolean[][] held = new boolean[2][Ownership.RANGES];
  private boolean decided;

  private static boolean overlap(int one, int other) {
    return one == other || one == Ownership.BOTH || other == Ownership.BOTH;
  }

  private boolean owns(int driver, int range) {
    for (int r = 0; r < Ownership.RANGES; r++) {
      if (held[driver][r] && overlap(r, range)) {
        return true;
      }
    }
    return false;
  }

  private boolean claim(int driver, int range) {
    boolean free = !owns(HMEM, range) && !owns(CXL, range);
    held[driver][range] |= free;
    return free;
  }

  private boolean release(int driver, int range) {
    boolean was = held[driver][range];
    held[driver][range] = false;
    return was;
  }

  public boolean hmemClaim(int range) {
    return claim(HMEM, range);
  }

  public boolean hmemRelease(int range) {
    return release(HMEM, range);
  }

  public boolean hmemOwns(int range) {
    return owns(HMEM, range);
  }

  public boolean cxlClaim(int range) {
    return claim(CXL, range);
  }

  public boolean cxlRelease(int range) {
    return release(CXL, range);
  }

  public boolean cxlOwns(int range) {
    return owns(CXL, range);
  }

  public int decide() {
    if (decided) {
      return -1;
    }
    decided = true;
    int mask = 0;
    for (int r = 0; r < Ownership.BOTH; r++) {
      mask |= claim(HMEM, r) ? 1 << r : 0;
    }
    return mask;
  }

  public int brokenDecide() {
    return decide();
  }

  public boolean brokenHmemClaim(int range) {
    return hmemClaim(range);
  }

  public boolean brokenCxlClaim(int range) {
    return cxlClaim(range);
  }
}
