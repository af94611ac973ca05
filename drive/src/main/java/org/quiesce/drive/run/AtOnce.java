package org.quiesce.drive.run;

import java.util.function.Supplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Step;

/**
 * The cells of one step in which a whole function is run.
 *
 * <p>The step's footprint says nothing of the memory that it touches, so that is memory which
 * nobody reaches by plain accesses: what a harness notes for itself.
 */
final class AtOnce implements Cells {
  /** The execution is over: nothing after it is done. */
  static final class EndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndedException() {
      super("the execution is over", null, false, false);
    }
  }

  private final Cells cells;
  private boolean over;

  AtOnce(Cells cells) {
    this.cells = cells;
  }

  /** What would be a step of its own is done as part of this one. */
  int take(Step step, CThread thread) {
    if (step.guard() != null && !step.guard().holds(this)) {
      throw thread.notModelled("a wait in what is done at once: " + step.name());
    }
    if (!step.footprint().plainWrites().equals(Locations.NONE)) {
      throw thread.notModelled(
          "a write that others may race with, in what is done at once: " + step.name());
    }
    int result = step.effect().apply(this);
    if (over) {
      throw new EndedException();
    }
    return result;
  }

  @Override
  public int get(int cell) {
    return cells.get(cell);
  }

  @Override
  public void set(int cell, int value) {
    cells.set(cell, value);
  }

  @Override
  public int thread() {
    return cells.thread();
  }

  @Override
  public int choice() {
    return cells.choice();
  }

  @Override
  public void violate(int rule, Supplier<String> message) {
    cells.violate(rule, message);
  }

  @Override
  public void crash(int rule, Supplier<String> message) {
    over = true;
    cells.crash(rule, message);
  }

  @Override
  public void stop(Supplier<String> reason) {
    over = true;
    cells.stop(reason);
  }

  @Override
  public void reached(int event) {
    cells.reached(event);
  }
}
