package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Renaming;

/**
 * {@code struct list_head}: a list of values of bounded length, oldest first, one cell for each
 * place. Its methods are parts of steps.
 */
final class CellList {
  private final Machine machine;
  private final String name;
  private final List<Integer> places = new ArrayList<>();

  CellList(Machine machine, String name, int most) {
    this.machine = machine;
    this.name = name;
    reserve(most);
  }

  /** Makes room for more values, while the program is set up. */
  void reserve(int more) {
    for (int i = 0; i < more; i++) {
      places.add(
          machine.cell(
              name + "[" + places.size() + "]",
              0,
              number -> number == 0 ? "-" : "" + machine.value(number),
              Renaming.OfCell.REFERENCE));
    }
  }

  void addTail(Cells cells, int number) {
    int size = size(cells);
    if (size == places.size()) {
      throw new NotModelledException(name + ": more than " + size + " entries");
    }
    cells.set(places.get(size), number);
  }

  int size(Cells cells) {
    int size = 0;
    while (size < places.size() && cells.get(places.get(size)) != 0) {
      size++;
    }
    return size;
  }

  boolean isEmpty(Cells cells) {
    return size(cells) == 0;
  }

  /** The oldest value, or 0. */
  int first(Cells cells) {
    return isEmpty(cells) ? 0 : cells.get(places.get(0));
  }

  /** The newest value, or 0. */
  int last(Cells cells) {
    int size = size(cells);
    return size == 0 ? 0 : cells.get(places.get(size - 1));
  }

  boolean contains(Cells cells, int number) {
    return newest(cells, number) >= 0;
  }

  /** Removes the newest entry with this value; false if there is none. */
  boolean remove(Cells cells, int number) {
    int place = newest(cells, number);
    if (place < 0) {
      return false;
    }
    for (int i = place; i < places.size(); i++) {
      cells.set(places.get(i), i + 1 < places.size() ? cells.get(places.get(i + 1)) : 0);
    }
    return true;
  }

  private int newest(Cells cells, int number) {
    int place = size(cells) - 1;
    while (place >= 0 && cells.get(places.get(place)) != number) {
      place--;
    }
    return place;
  }

  /** {@code list_splice_tail_init}: moves everything to the end of another list. */
  void spliceTo(Cells cells, CellList other) {
    for (int place : places) {
      if (cells.get(place) != 0) {
        other.addTail(cells, cells.get(place));
        cells.set(place, 0);
      }
    }
  }
}
