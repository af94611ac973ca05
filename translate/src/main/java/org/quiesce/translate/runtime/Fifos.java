package org.quiesce.translate.runtime;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kfifo;
import org.quiesce.kernel.SpinLock;

/** kfifo macros, whose records go through pointers. */
public final class Fifos {
  private final Context context;

  Fifos(Context context) {
    this.context = context;
  }

  private StructVar at(@Nullable StructVar record) {
    if (record == null) {
      throw context.nullPointer();
    }
    return record;
  }

  /** {@code kfifo_in(fifo, record, 1)}. */
  public int in(Kfifo<StructValue> fifo, @Nullable StructVar record) {
    return fifo.in(at(record).get());
  }

  /** {@code kfifo_in_spinlocked(fifo, record, 1, lock)}. */
  public int in(Kfifo<StructValue> fifo, @Nullable StructVar record, SpinLock lock) {
    return fifo.inSpinlocked(at(record).get(), lock);
  }

  /** {@code kfifo_get(fifo, record)}. */
  public boolean get(Kfifo<StructValue> fifo, @Nullable StructVar record) {
    return stored(fifo.get(), record);
  }

  /** {@code kfifo_peek(fifo, record)}. */
  public boolean peek(Kfifo<StructValue> fifo, @Nullable StructVar record) {
    return stored(fifo.peek(), record);
  }

  private boolean stored(Kfifo.@Nullable Entry<StructValue> entry, @Nullable StructVar record) {
    if (entry == null) {
      return false;
    }
    at(record).set(entry.value());
    return true;
  }

  /** {@code kfifo_out(fifo, record, 1)}: without geometry the record is left as it was. */
  public int out(Kfifo<StructValue> fifo, @Nullable StructVar record) {
    return taken(fifo.out(), record);
  }

  /** {@code kfifo_out_spinlocked(fifo, record, 1, lock)}. */
  public int out(Kfifo<StructValue> fifo, @Nullable StructVar record, SpinLock lock) {
    return taken(fifo.outSpinlocked(lock), record);
  }

  private int taken(Kfifo.@Nullable Taken<StructValue> taken, @Nullable StructVar record) {
    if (taken == null) {
      return 0;
    }
    if (taken.value() != null) {
      at(record).set(taken.value());
    }
    return 1;
  }
}
