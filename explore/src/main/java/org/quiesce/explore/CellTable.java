package org.quiesce.explore;

import java.util.Arrays;

/**
 * Numbers states' cells: equal cells, equal numbers. Exact; a cell takes one byte, because few
 * different values occur in any one cell.
 *
 * <p>A byte below 128 is the value itself, a larger one the place of the value in the cell's own
 * list. Cells with more values than fit are kept whole in a second table.
 */
final class CellTable {
  private static final int SMALL = 128;
  private static final int MOST_LARGE = 128;
  private static final int MOST_NUMBERS = 1 << 30;

  private final int width;
  private final TupleTable packed;
  private final TupleTable whole;

  /** Per cell, the large values that occurred; replaced as a whole. */
  private final LargeValues[] large;

  /** A growing list, read without a lock. */
  private static final class LargeValues {
    private volatile int[] values = {};

    /**
     * The code of a value of at least {@link #SMALL}, or a negative one; -1 if there is no room.
     */
    int code(int value) {
      int[] now = values;
      for (int i = 0; i < now.length; i++) {
        if (now[i] == value) {
          return SMALL + i;
        }
      }
      return add(value);
    }

    private synchronized int add(int value) {
      int[] now = values;
      for (int i = 0; i < now.length; i++) {
        if (now[i] == value) {
          return SMALL + i;
        }
      }
      if (now.length == MOST_LARGE) {
        return -1;
      }
      int[] longer = Arrays.copyOf(now, now.length + 1);
      longer[now.length] = value;
      values = longer;
      return SMALL + now.length;
    }
  }

  CellTable(int width) {
    this.width = width;
    this.packed = new TupleTable(packedWidth(width));
    this.whole = new TupleTable(width);
    this.large = new LargeValues[width];
    Arrays.setAll(large, i -> new LargeValues());
  }

  /** How many ints the bytes of so many cells take. */
  static int packedWidth(int width) {
    return (width + 3) / 4;
  }

  /**
   * The cells' number, new or known.
   *
   * @param scratch {@link #packedWidth} ints of the caller's own
   */
  int number(int[] cells, int[] scratch) {
    int word = 0;
    for (int i = 0; i < width; i++) {
      int value = cells[i];
      int code = (value & -SMALL) == 0 ? value : large[i].code(value);
      if (code < 0) {
        return checked(whole.number(cells)) << 1 | 1;
      }
      word |= code << 8 * (i & 3);
      if ((i & 3) == 3) {
        scratch[i >>> 2] = word;
        word = 0;
      }
    }
    if ((width & 3) != 0) {
      scratch[width >>> 2] = word;
    }
    return checked(packed.number(scratch)) << 1;
  }

  private static int checked(int number) {
    if (number >= MOST_NUMBERS) {
      throw new OutOfMemoryError("too many distinct states of the cells");
    }
    return number;
  }

  /** Copies the cells with that number. */
  void read(int number, int[] into, int[] scratch) {
    if ((number & 1) != 0) {
      whole.read(number >>> 1, into);
      return;
    }
    packed.read(number >>> 1, scratch);
    for (int i = 0; i < width; i++) {
      int code = scratch[i >>> 2] >>> 8 * (i & 3) & 0xff;
      into[i] = code < SMALL ? code : large[i].values[code - SMALL];
    }
  }

  long bytes() {
    return packed.bytes() + whole.bytes();
  }
}
