package org.quiesce.explore;

import org.quiesce.machine.Footprint;

/**
 * What a step, as it was taken, orders and accesses. Equal ones are one object, kept by an {@link
 * OrderTable}, whose elements (threads and objects) the sets are of.
 *
 * @param thread that takes it
 * @param footprint the memory that it accesses
 * @param fences whether it is a full barrier, or a barrier for what its thread read before
 * @param publishes whether it is a full barrier, or a barrier for what its thread writes after it
 * @param acquires what the thread is ordered after by the step
 * @param awaits what it will be ordered after at its next barrier for reads
 * @param forgets what is overwritten, so that nobody is ordered after former writers by reading it
 * @param releases what is ordered after the thread by the step
 * @param relays what is ordered after what the thread had done at its last barrier for writes
 */
@SuppressWarnings("ArrayRecordComponent") // one object each: compared by identity
record OrderedStep(
    int thread,
    Footprint footprint,
    boolean fences,
    boolean publishes,
    long[] acquires,
    long[] awaits,
    long[] forgets,
    long[] releases,
    long[] relays) {

  /** The same without its accesses. */
  OrderedStep silent() {
    return new OrderedStep(
        thread, Footprint.NONE, fences, publishes, acquires, awaits, forgets, releases, relays);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
