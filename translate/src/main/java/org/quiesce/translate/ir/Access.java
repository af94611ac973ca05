package org.quiesce.translate.ir;

/** How memory is accessed. */
public enum Access {
  /** An ordinary C access: the compiler may do what it likes, and a data race is one. */
  PLAIN,
  /** {@code READ_ONCE}, {@code WRITE_ONCE}, a volatile, a relaxed atomic. */
  ONCE,
  /** {@code smp_load_acquire}, {@code smp_store_release}, C11 acquire and release. */
  ORDERED,
  /** Sequentially consistent, with a full barrier. */
  FULL;

  /** That of two which orders more. */
  public static Access strongest(Access one, Access other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
