package org.quiesce.explore;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Locations;

/** Keeps one object of each footprint and of each {@link Accesses} of a program; there are few. */
final class AccessTable {
  private record Pair(Locations reads, Locations writes) {}

  private final Map<Footprint, Footprint> footprints = new HashMap<>();
  private final Map<Pair, Accesses> known = new HashMap<>();
  private volatile Accesses[] byNumber = {};

  AccessTable() {
    get(Locations.NONE, Locations.NONE);
  }

  /** No accesses. */
  Accesses none() {
    return byNumber[0];
  }

  /** The table's own object of a footprint. */
  synchronized Footprint unique(Footprint footprint) {
    Footprint mine = footprints.putIfAbsent(footprint, footprint);
    return mine == null ? footprint : mine;
  }

  Accesses get(int number) {
    return byNumber[number];
  }

  synchronized Accesses get(Locations reads, Locations writes) {
    Pair pair = new Pair(reads, writes);
    Accesses mine = known.get(pair);
    if (mine == null) {
      mine = new Accesses(byNumber.length, reads, writes);
      known.put(pair, mine);
      Accesses[] longer = Arrays.copyOf(byNumber, mine.number + 1);
      longer[mine.number] = mine;
      byNumber = longer;
    }
    return mine;
  }

  /**
   * Accesses and those of one more plain step.
   *
   * @param step a footprint that {@link #unique} gave
   */
  Accesses plus(Accesses accesses, Footprint step) {
    Accesses sum = accesses.known(step);
    return sum != null ? sum : add(accesses, step);
  }

  private synchronized Accesses add(Accesses accesses, Footprint step) {
    Accesses sum = accesses.known(step);
    if (sum == null) {
      sum = get(accesses.reads.plus(step.plainReads()), accesses.writes.plus(step.plainWrites()));
      accesses.remember(step, sum);
    }
    return sum;
  }
}
