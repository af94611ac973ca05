package org.quiesce.explore;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;

/**
 * The memory that fused plain accesses of one thread read and wrote since its last scheduling
 * point. Equal ones are one object, kept by an {@link AccessTable}.
 */
final class Accesses {
  /** Index in the table; 0 for no accesses. */
  final int number;

  final Locations reads;
  final Locations writes;

  /** Sums so far, replaced as a whole. */
  private volatile Sum[] sums = {};

  /** These accesses and a step's. */
  private record Sum(Footprint step, Accesses all) {}

  Accesses(int number, Locations reads, Locations writes) {
    this.number = number;
    this.reads = reads;
    this.writes = writes;
  }

  boolean conflictWith(Footprint step) {
    return writes.meets(step.all()) || reads.meets(step.writes());
  }

  /** The locations on which a step's accesses conflict with these. */
  Locations conflicts(Footprint step) {
    return writes.common(step.all()).plus(reads.common(step.writes()));
  }

  /**
   * These and the plain accesses of a step, whose footprint is the table's own; null if unknown.
   */
  @SuppressWarnings("ReferenceEquality") // the table has one object of each footprint
  @Nullable Accesses known(Footprint step) {
    for (Sum sum : sums) {
      if (sum.step == step) {
        return sum.all;
      }
    }
    return null;
  }

  /** Called under the table's lock. */
  void remember(Footprint step, Accesses all) {
    Sum[] longer = java.util.Arrays.copyOf(sums, sums.length + 1);
    longer[sums.length] = new Sum(step, all);
    sums = longer;
  }
}
