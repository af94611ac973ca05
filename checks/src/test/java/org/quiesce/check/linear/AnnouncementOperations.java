package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.Operation;
import org.quiesce.machine.Turnstile;

/** What never waits for ever is an operation for random scenarios too. */
public final class AnnouncementOperations {
  public AnnouncementOperations() {
    Bench.begin();
  }

  private static Announcement announcement() {
    Turnstile.instrument();
    return (Announcement) Bench.subject();
  }

  @Operation
  public int complete() {
    return announcement().complete();
  }

  @Operation
  public int completeAll() {
    return announcement().completeAll();
  }

  @Operation
  public int reinit() {
    return announcement().reinit();
  }

  @Operation
  public boolean done() {
    return announcement().done();
  }

  @Operation
  public boolean tryWait() {
    return announcement().tryWait();
  }

  @Operation
  public boolean awaitTimeout() {
    return announcement().awaitTimeout();
  }

  public boolean await() {
    return announcement().await();
  }

  public boolean brokenTryWait() {
    return announcement().brokenTryWait();
  }
}
