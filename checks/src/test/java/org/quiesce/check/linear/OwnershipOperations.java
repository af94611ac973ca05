package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.quiesce.machine.Turnstile;

/** Claims, releases and questions are operations for random scenarios too. */
@Param(name = "range", gen = IntGen.class, conf = "0:2")
public final class OwnershipOperations {
  public OwnershipOperations() {
    Bench.begin();
  }

  private static Ownership ownership() {
    Turnstile.instrument();
    return (Ownership) Bench.subject();
  }

  @Operation
  public boolean hmemClaim(@Param(name = "range") int range) {
    return ownership().hmemClaim(range);
  }

  @Operation
  public boolean hmemRelease(@Param(name = "range") int range) {
    return ownership().hmemRelease(range);
  }

  @Operation
  public boolean hmemOwns(@Param(name = "range") int range) {
    return ownership().hmemOwns(range);
  }

  @Operation(nonParallelGroup = "cxl")
  public boolean cxlClaim(@Param(name = "range") int range) {
    return ownership().cxlClaim(range);
  }

  @Operation(nonParallelGroup = "cxl")
  public boolean cxlRelease(@Param(name = "range") int range) {
    return ownership().cxlRelease(range);
  }

  @Operation
  public boolean cxlOwns(@Param(name = "range") int range) {
    return ownership().cxlOwns(range);
  }

  public int decide() {
    return ownership().decide();
  }

  public int brokenDecide() {
    return ownership().brokenDecide();
  }

  public boolean brokenHmemClaim(int range) {
    return ownership().brokenHmemClaim(range);
  }

  public boolean brokenCxlClaim(int range) {
    return ownership().brokenCxlClaim(range);
  }
}
