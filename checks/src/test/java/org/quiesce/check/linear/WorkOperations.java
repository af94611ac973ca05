package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.Operation;
import org.quiesce.machine.Turnstile;

/** What takes one step is an operation for random scenarios too. */
public final class WorkOperations {
  public WorkOperations() {
    Bench.begin();
  }

  private static Work work() {
    Turnstile.instrument();
    return (Work) Bench.subject();
  }

  @Operation
  public boolean schedule() {
    return work().schedule();
  }

  @Operation(nonParallelGroup = "kworker")
  public boolean process() {
    return work().process();
  }

  @Operation
  public boolean pending() {
    return work().pending();
  }

  @Operation
  public boolean cancel() {
    return work().cancel();
  }

  @Operation
  public boolean disable() {
    return work().disable();
  }

  @Operation
  public boolean enable() {
    return work().enable();
  }

  public int busy() {
    return work().busy();
  }

  public boolean cancelSync() {
    return work().cancelSync();
  }

  public boolean disableSync() {
    return work().disableSync();
  }

  public boolean flush() {
    return work().flush();
  }

  public boolean flushQuietly() {
    return work().flushQuietly();
  }
}
