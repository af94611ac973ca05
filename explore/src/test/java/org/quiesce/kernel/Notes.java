package org.quiesce.kernel;

import org.quiesce.machine.Machine;
import org.quiesce.machine.Step;

/** What one thread of a test program writes down; each note is a step, at most nine of 0 to 8. */
final class Notes {
  static final String PREFIX = "note ";

  private final Machine machine;
  private final int cell;

  Notes(Kernel kernel, String who) {
    this.machine = kernel.machine();
    this.cell = machine.cell(PREFIX + who, 0, Notes::read);
  }

  void add(int value) {
    if (value < 0 || value > 8) {
      throw new IllegalArgumentException("cannot note " + value);
    }
    machine.take(
        Step.of(
            "note " + value,
            cells -> {
              cells.set(cell, cells.get(cell) * 10 + value + 1);
              return 0;
            }));
  }

  void add(boolean value) {
    add(value ? 1 : 0);
  }

  /** The notes as digits, in order. */
  static String read(int notes) {
    StringBuilder text = new StringBuilder();
    for (char digit : (notes == 0 ? "" : "" + notes).toCharArray()) {
      text.append((char) (digit - 1));
    }
    return text.toString();
  }
}
