package org.quiesce.explore;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells that one step, as it was taken, looked at and wrote; compared by content. */
final class Noted {
  /** Cells that its guard read. */
  final long[] awaited;

  /** Cells that its effect read. */
  final long[] read;

  final long[] written;

  Noted(int cells) {
    this.awaited = new long[(cells + 63) >>> 6];
    this.read = awaited.clone();
    this.written = awaited.clone();
  }

  private Noted(Noted other) {
    this.awaited = other.awaited.clone();
    this.read = other.read.clone();
    this.written = other.written.clone();
  }

  void clear() {
    Arrays.fill(awaited, 0);
    Arrays.fill(read, 0);
    Arrays.fill(written, 0);
  }

  Noted copy() {
    return new Noted(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Noted noted
        && Arrays.equals(awaited, noted.awaited)
        && Arrays.equals(read, noted.read)
        && Arrays.equals(written, noted.written);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(awaited) + Arrays.hashCode(read)) + Arrays.hashCode(written);
  }
}
