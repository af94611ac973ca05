package org.quiesce.explore;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;

/** One state's cells as a step sees them; reused for every step of one worker. */
final class StateCells implements Cells {
  /** Told of violations with their texts; searches leave it out. */
  interface Listener {
    void violated(int rule, String message);

    void stopped(String reason);
  }

  private final @Nullable Listener listener;
  private int[] values;
  private int thread;
  private int choice;
  private boolean ended;
  private final IdSet violated = new IdSet();
  private final IdSet reached = new IdSet();
  private final IdSet crashed = new IdSet();
  private boolean learns;
  private @Nullable Touched learner;
  private long[] knownReads = Bits.NONE;
  private long[] knownWrites = Bits.NONE;
  private @Nullable Noted noted;
  private long[] noting = {};

  StateCells(int[] values, @Nullable Listener listener) {
    this.values = values;
    this.listener = listener;
  }

  /** Has what steps touch be noted with their local states. */
  StateCells learning() {
    this.learns = true;
    return this;
  }

  /** Tells whose step, or whose guard, is going to look at the state that {@link #at} set. */
  void on(Touched whose) {
    if (learns) {
      learner = whose;
      knownReads = whose.reads();
      knownWrites = whose.writes();
    }
  }

  /** Has the cells that the following step looks at be noted, from its guard on; null for none. */
  void noteAwaited(@Nullable Noted into) {
    noted = into;
    if (into != null) {
      into.clear();
      noting = into.awaited;
    }
  }

  /** From here on the effect is noted. */
  void noteEffect() {
    if (noted != null) {
      noting = noted.read;
    }
  }

  /** Points at a state, for a step of a thread. */
  void at(int[] state, int stepThread, int stepChoice) {
    this.values = state;
    this.learner = null;
    this.thread = stepThread;
    this.choice = stepChoice;
  }

  /** Forgets violations and whether the execution ended; events accumulate. */
  void clear() {
    ended = false;
    violated.clear();
  }

  boolean ended() {
    return ended;
  }

  /** Rules violated since {@link #clear}; to be copied by who keeps it. */
  IdSet violated() {
    return violated;
  }

  /** Events reached; to be copied by who keeps it. */
  IdSet reached() {
    return reached;
  }

  /** Rules whose violation ended an execution; to be copied by who keeps it. */
  IdSet crashed() {
    return crashed;
  }

  void forgetReached() {
    reached.clear();
  }

  @Override
  public int get(int cell) {
    if (noted != null) {
      noting[cell >>> 6] |= 1L << cell;
    }
    if (learner != null && !Bits.has(knownReads, cell)) {
      knownReads = learner.read(cell);
    }
    return values[cell];
  }

  @Override
  public void set(int cell, int value) {
    if (noted != null) {
      noted.written[cell >>> 6] |= 1L << cell;
    }
    if (learner != null && !Bits.has(knownWrites, cell)) {
      knownWrites = learner.write(cell);
    }
    values[cell] = value;
  }

  @Override
  public int thread() {
    return thread;
  }

  @Override
  public int choice() {
    return choice;
  }

  @Override
  public void violate(int rule, Supplier<String> message) {
    violated.add(rule);
    if (listener != null) {
      listener.violated(rule, message.get());
    }
  }

  @Override
  public void crash(int rule, Supplier<String> message) {
    violate(rule, message);
    crashed.add(rule);
    ended = true;
  }

  @Override
  public void stop(Supplier<String> reason) {
    ended = true;
    if (listener != null) {
      listener.stopped(reason.get());
    }
  }

  @Override
  public void reached(int event) {
    reached.add(event);
  }
}
