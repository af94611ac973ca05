package org.quiesce.check.linear;

import org.quiesce.machine.Turnstile;

/** For fixed scenarios: one thread works, and a submitter has one task at a time. */
public final class HandOverOperations {
  public HandOverOperations() {
    Bench.begin();
  }

  private static HandOver handOver() {
    Turnstile.instrument();
    return (HandOver) Bench.subject();
  }

  public int submit(int submitter, int value) {
    return handOver().submit(submitter, value);
  }

  public int work() {
    return handOver().work();
  }

  public int collect(int submitter) {
    return handOver().collect(submitter);
  }
}
