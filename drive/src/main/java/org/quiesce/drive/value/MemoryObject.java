package org.quiesce.drive.value;

import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.CType;

/**
 * An object of memory: a tree of leaves.
 *
 * @param id unique in a run, the same in each: readers see it, so it is the C name where there is
 *     one
 * @param kind where it comes from
 * @param type null if it is not known
 */
public record MemoryObject(String id, Kind kind, @Nullable CType type) {
  /** The name of a contract's harness among the sources. */
  public static final String HARNESS = "qz-contract.c";

  /** Where an object comes from, and so how long it lives. */
  public enum Kind {
    /** Defined by the sources: lives as long as the module. */
    STATIC,
    /** A local of a function: lives as long as its block. */
    FRAME,
    /** Allocated: lives until it is freed. */
    HEAP,
    /** Somebody else's, of unknown contents: outlives the program unless it is said to end. */
    OUTSIDE,
    /** A string literal. */
    TEXT
  }

  /** Whether it may end while the program runs. */
  public boolean mayEnd() {
    return kind == Kind.FRAME || kind == Kind.HEAP;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemoryObject object && id.equals(object.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
