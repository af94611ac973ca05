package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.quiesce.machine.Turnstile;

/** What never waits is an operation for random scenarios too. */
@Param(name = "who", gen = ThreadIdGen.class)
public final class SemaphoreOperations {
  public SemaphoreOperations() {
    Bench.begin();
  }

  private static Semaphore semaphore() {
    Turnstile.instrument();
    return (Semaphore) Bench.subject();
  }

  @Operation
  public boolean tryRead(@Param(name = "who") int who) {
    return semaphore().tryRead(who);
  }

  @Operation
  public boolean tryWrite(@Param(name = "who") int who) {
    return semaphore().tryWrite(who);
  }

  @Operation
  public boolean upRead(@Param(name = "who") int who) {
    return semaphore().upRead(who);
  }

  @Operation
  public boolean upWrite(@Param(name = "who") int who) {
    return semaphore().upWrite(who);
  }

  @Operation
  public boolean downgrade(@Param(name = "who") int who) {
    return semaphore().downgrade(who);
  }

  public boolean downRead(int who) {
    return semaphore().downRead(who);
  }

  public boolean downWrite(int who) {
    return semaphore().downWrite(who);
  }
}
