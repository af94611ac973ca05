package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.quiesce.machine.Turnstile;

/** All but the broken one are operations for random scenarios too. */
@Param(name = "value", gen = IntGen.class, conf = "-2:2")
public final class CountsOperations {
  public CountsOperations() {
    Bench.begin();
  }

  private static Counts counts() {
    Turnstile.instrument();
    return (Counts) Bench.subject();
  }

  @Operation
  public int read() {
    return counts().read();
  }

  @Operation
  public int add(@Param(name = "value") int value) {
    return counts().add(value);
  }

  @Operation
  public boolean decAndTest() {
    return counts().decAndTest();
  }

  @Operation
  public int refs() {
    return counts().refs();
  }

  @Operation
  public boolean getUnlessZero() {
    return counts().getUnlessZero();
  }

  @Operation
  public int get() {
    return counts().get();
  }

  @Operation
  public boolean put() {
    return counts().put();
  }

  public int brokenIncrement() {
    return counts().brokenIncrement();
  }

  public int wrong() {
    return counts().wrong();
  }
}
