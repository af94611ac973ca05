package org.quiesce.machine;

import java.util.Locale;

/** How an access to shared memory is ordered, in the kernel's terms. */
public enum MemoryOrder implements Fact {
  /** A plain C access: may race, may be torn or repeated by the compiler. */
  PLAIN(Ordering.NONE),
  /**
   * {@code READ_ONCE}, {@code WRITE_ONCE}, {@code atomic_read}, void atomic RMW: marked, unordered.
   */
  ONCE(Ordering.NONE),
  /** {@code smp_load_acquire} and the {@code _acquire} forms. */
  ACQUIRE(Ordering.ACQUIRE),
  /** {@code smp_store_release} and the {@code _release} forms. */
  RELEASE(Ordering.RELEASE),
  /** Value-returning atomic RMW: a full barrier on both sides. */
  FULL(Ordering.FULL);

  private final Ordering ordering;

  MemoryOrder(Ordering ordering) {
    this.ordering = ordering;
  }

  /** What such an access is ordered against. */
  public Ordering ordering() {
    return ordering;
  }

  @Override
  public String id() {
    return "memory-" + name().toLowerCase(Locale.ROOT);
  }
}
