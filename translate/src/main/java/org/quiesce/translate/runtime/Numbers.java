package org.quiesce.translate.runtime;

/** Numbers in memory that a pointer to the first of them can be indexed with. */
public interface Numbers {
  /** How many there are. */
  int length();

  /**
   * Bits of each, negative for a signed number narrower than 32; 0 if they are read as whatever is
   * wanted.
   */
  int bits();

  /** A plain read. */
  long read(int index);

  /** A plain write. */
  void write(int index, long value);
}
