package org.quiesce.kernel;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Renaming;

/**
 * A cell that holds 64 bits: up to {@code Integer.MAX_VALUE} the number itself, so that small
 * programs pay nothing; else the number of an interned value, negated.
 */
final class Wide {
  /** How a value reads after an exchange of identical threads. */
  @FunctionalInterface
  interface Renamer {
    long rename(long value, Renaming renaming);
  }

  private final Machine machine;
  private final int cell;

  /**
   * A cell that is 0.
   *
   * @param name shown in traces; null hides it
   */
  Wide(Machine machine, @Nullable String name, LongFunction<String> format, Renamer renamer) {
    this.machine = machine;
    this.cell =
        machine.cell(
            name,
            0,
            now -> format.apply(decode(now)),
            (now, renaming) -> encode(renamer.rename(decode(now), renaming)));
  }

  int cell() {
    return cell;
  }

  long get(Cells cells) {
    return decode(cells.get(cell));
  }

  void set(Cells cells, long value) {
    cells.set(cell, encode(value));
  }

  boolean isZero(Cells cells) {
    return cells.get(cell) == 0;
  }

  private int encode(long value) {
    return value >= 0 && value <= Integer.MAX_VALUE ? (int) value : -machine.intern(value);
  }

  private long decode(int now) {
    return now >= 0 || !(machine.value(-now) instanceof Long value) ? now : value;
  }
}
