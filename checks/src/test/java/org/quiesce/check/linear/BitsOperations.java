package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.quiesce.machine.Turnstile;

/** All but the broken ones are operations for random scenarios too. */
@Param(name = "bit", gen = IntGen.class, conf = "0:1")
@Param(name = "id", gen = IntGen.class, conf = "0:2")
public final class BitsOperations {
  public BitsOperations() {
    Bench.begin();
  }

  private static Bits bits() {
    Turnstile.instrument();
    return (Bits) Bench.subject();
  }

  @Operation
  public int set(@Param(name = "bit") int bit) {
    return bits().set(bit);
  }

  @Operation
  public int clear(@Param(name = "bit") int bit) {
    return bits().clear(bit);
  }

  @Operation
  public boolean test(@Param(name = "bit") int bit) {
    return bits().test(bit);
  }

  @Operation
  public boolean testAndSet(@Param(name = "bit") int bit) {
    return bits().testAndSet(bit);
  }

  @Operation
  public boolean testAndClear(@Param(name = "bit") int bit) {
    return bits().testAndClear(bit);
  }

  @Operation
  public int alloc() {
    return bits().alloc();
  }

  @Operation
  public int allocHigh() {
    return bits().allocHigh();
  }

  @Operation
  public int free(@Param(name = "id") int id) {
    return bits().free(id);
  }

  public boolean brokenTestAndSet(int bit) {
    return bits().brokenTestAndSet(bit);
  }

  public int brokenSet(int bit) {
    return bits().brokenSet(bit);
  }

  public int brokenAlloc() {
    return bits().brokenAlloc();
  }
}
