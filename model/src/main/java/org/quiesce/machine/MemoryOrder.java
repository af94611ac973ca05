package org.quiesce.machine;

/** How an access to shared memory is ordered, in the kernel's terms. */
public enum MemoryOrder {
  /** A plain C access: may race, may be torn or repeated by the compiler. */
  PLAIN,
  /**
   * {@code READ_ONCE}, {@code WRITE_ONCE}, {@code atomic_read}, void atomic RMW: marked, unordered.
   */
  ONCE,
  /** {@code smp_load_acquire} and the {@code _acquire} forms. */
  ACQUIRE,
  /** {@code smp_store_release} and the {@code _release} forms. */
  RELEASE,
  /** Value-returning atomic RMW: a full barrier on both sides. */
  FULL
}
