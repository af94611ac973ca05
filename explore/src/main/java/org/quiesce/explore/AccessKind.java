package org.quiesce.explore;

import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;

/** How memory is accessed, as far as data races go. */
enum AccessKind {
  PLAIN_WRITE,
  PLAIN_READ,
  MARKED_WRITE,
  MARKED_READ;

  /** All, by number; there are four, so that two bits tell them apart. */
  static final AccessKind[] ALL = values();

  private boolean writes() {
    return this == PLAIN_WRITE || this == MARKED_WRITE;
  }

  private boolean isPlain() {
    return this == PLAIN_WRITE || this == PLAIN_READ;
  }

  /** Whether two accesses race where nothing orders them: one writes, and one is plain. */
  boolean conflictsWith(AccessKind other) {
    return (writes() || other.writes()) && (isPlain() || other.isPlain());
  }

  /** Whether this conflicts with all that the other conflicts with. */
  boolean covers(AccessKind other) {
    for (AccessKind any : ALL) {
      if (other.conflictsWith(any) && !conflictsWith(any)) {
        return false;
      }
    }
    return true;
  }

  /** What a step accesses in this way. */
  Locations of(Footprint step) {
    return switch (this) {
      case PLAIN_WRITE -> step.plainWrites();
      case PLAIN_READ -> step.plainReads();
      case MARKED_WRITE -> step.markedWrites();
      case MARKED_READ -> step.markedReads();
    };
  }
}
