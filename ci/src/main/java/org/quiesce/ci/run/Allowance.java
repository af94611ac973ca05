package org.quiesce.ci.run;

import java.time.Duration;

/**
 * The time of a run: everything that it does draws from it, one revision after the other, and when
 * it is used up what has not had its turn is not run.
 */
public final class Allowance {
  private final Duration each;
  private final boolean whole;
  private long deadline;
  private int toCome;

  private Allowance(Duration each, boolean whole) {
    this.each = each;
    this.whole = whole;
    begin(1);
  }

  /** So much for the whole run, however many revisions it is about. */
  public static Allowance ofRun(Duration time) {
    return new Allowance(time, true);
  }

  /** So much for each revision; what one of them leaves is not given to the next. */
  public static Allowance ofEach(Duration time) {
    return new Allowance(time, false);
  }

  /** The run begins now, and is about so many revisions. */
  public void begin(int revisions) {
    toCome = Math.max(1, revisions);
    deadline = System.nanoTime() + each.multipliedBy(whole ? 1 : toCome).toNanos();
  }

  /** What the next revision may take: an equal share of what is left, zero if nothing is. */
  public Duration next() {
    Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    Duration share = left.dividedBy(Math.max(1, toCome));
    toCome--;
    return share.compareTo(each) < 0 ? share : each;
  }
}
