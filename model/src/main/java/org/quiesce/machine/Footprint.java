package org.quiesce.machine;

import org.jspecify.annotations.Nullable;

/**
 * The {@linkplain Machine#memory shared memory} that a step touches, by plain accesses and by
 * marked ones ({@code READ_ONCE}, atomics, acquire, release).
 *
 * <p>Immutable, compared by content.
 */
public final class Footprint {
  /** No memory. */
  public static final Footprint NONE =
      new Footprint(Locations.NONE, Locations.NONE, Locations.NONE, Locations.NONE);

  private final Locations plainReads;
  private final Locations plainWrites;
  private final Locations markedReads;
  private final Locations markedWrites;
  private final Locations plain;
  private final Locations writes;
  private final Locations all;

  public Footprint(
      Locations plainReads, Locations plainWrites, Locations markedReads, Locations markedWrites) {
    this.plainReads = plainReads;
    this.plainWrites = plainWrites;
    this.markedReads = markedReads;
    this.markedWrites = markedWrites;
    this.plain = plainReads.plus(plainWrites);
    this.writes = plainWrites.plus(markedWrites);
    this.all = plain.plus(writes).plus(markedReads);
  }

  public Locations plainReads() {
    return plainReads;
  }

  public Locations plainWrites() {
    return plainWrites;
  }

  public Locations markedReads() {
    return markedReads;
  }

  public Locations markedWrites() {
    return markedWrites;
  }

  /** What it reads or writes by plain accesses. */
  public Locations plain() {
    return plain;
  }

  /** What it writes, plainly or not. */
  public Locations writes() {
    return writes;
  }

  /** All that it touches. */
  public Locations all() {
    return all;
  }

  /** Whether it touches memory by plain accesses and by no others. */
  public boolean isPlain() {
    return !plain.isEmpty() && markedReads.isEmpty() && markedWrites.isEmpty();
  }

  /** Whether a plain access of this conflicts with any access of another step. */
  public boolean conflictsPlainly(Footprint other) {
    return plainWrites.meets(other.all) || plainReads.meets(other.writes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Footprint footprint
        && plainReads.equals(footprint.plainReads)
        && plainWrites.equals(footprint.plainWrites)
        && markedReads.equals(footprint.markedReads)
        && markedWrites.equals(footprint.markedWrites);
  }

  @Override
  public int hashCode() {
    int hash = 31 * plainReads.hashCode() + plainWrites.hashCode();
    return 31 * (31 * hash + markedReads.hashCode()) + markedWrites.hashCode();
  }

  @Override
  public String toString() {
    return "reads %s, writes %s, marked reads %s, marked writes %s"
        .formatted(plainReads, plainWrites, markedReads, markedWrites);
  }
}
