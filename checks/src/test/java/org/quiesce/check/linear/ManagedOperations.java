package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.quiesce.machine.Turnstile;

/** What is atomic whoever else is there is an operation for random scenarios too. */
@Param(name = "action", gen = IntGen.class, conf = "0:1")
public final class ManagedOperations {
  public ManagedOperations() {
    Bench.begin();
  }

  private static Managed managed() {
    Turnstile.instrument();
    return (Managed) Bench.subject();
  }

  @Operation
  public int bind() {
    return managed().bind();
  }

  @Operation
  public String unbind() {
    return managed().unbind();
  }

  @Operation
  public int add(@Param(name = "action") int action) {
    return managed().add(action);
  }

  @Operation
  public boolean remove(@Param(name = "action") int action) {
    return managed().remove(action);
  }

  @Operation
  public boolean release(@Param(name = "action") int action) {
    return managed().release(action);
  }

  public int unbindStore() {
    return managed().unbindStore();
  }

  public int brokenAdd(int action) {
    return managed().brokenAdd(action);
  }

  public boolean brokenRelease(int action) {
    return managed().brokenRelease(action);
  }

  public boolean hasDriver() {
    return managed().hasDriver();
  }

  public int runs(int action) {
    return managed().runs(action);
  }
}
