package org.quiesce.check.linear;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.quiesce.machine.Turnstile;

/** One producer, one consumer; in fixed scenarios also producers under a spinlock, and without. */
@Param(name = "value", gen = IntGen.class, conf = "1:9")
public final class FifoOperations {
  public FifoOperations() {
    Bench.begin();
  }

  private static Fifo fifo() {
    Turnstile.instrument();
    return (Fifo) Bench.subject();
  }

  @Operation(nonParallelGroup = "producer")
  public boolean put(@Param(name = "value") int value) {
    return fifo().put(value);
  }

  @Operation(nonParallelGroup = "consumer")
  public int get() {
    return fifo().get();
  }

  public int offer(int value) {
    return fifo().offer(value);
  }

  public boolean putLocked(int value) {
    return fifo().putLocked(value);
  }

  public int drain() {
    return fifo().drain();
  }

  public int drainAgain() {
    return fifo().drainAgain();
  }

  public int len() {
    return fifo().len();
  }

  public boolean isEmpty() {
    return fifo().isEmpty();
  }

  public boolean isFull() {
    return fifo().isFull();
  }
}
