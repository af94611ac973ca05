package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quiesce.drive.run.CThread;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** What each thread may do: where it runs, how many spinning locks it holds, interrupts off. */
public final class Context {
  /** Where a thread runs. */
  public enum Kind {
    PROCESS,
    SOFTIRQ,
    HARDIRQ
  }

  /**
   * Cells of one thread.
   *
   * @param index its place among the program's threads
   * @param atomic how many reasons it has not to sleep
   * @param irqsOff how often it has interrupts off
   * @param locks how many locks it holds
   * @param sleep 1 if a signal may end its sleep
   */
  record Thread(Kind kind, int index, int atomic, int irqsOff, int locks, int sleep) {}

  private final Machine machine;
  private final Map<String, Thread> threads = new LinkedHashMap<>();

  Context(Machine machine) {
    this.machine = machine;
  }

  /** Declares a thread, in the order of the program, while it is set up. */
  public void declare(String name, Kind kind) {
    threads.put(
        name,
        new Thread(
            kind,
            (int) threads.values().stream().mapToInt(Thread::index).distinct().count(),
            machine.cell(null, 0, Integer::toString),
            machine.cell(null, 0, Integer::toString),
            machine.cell(null, 0, Integer::toString),
            machine.cell(null, 0, Integer::toString)));
  }

  /**
   * Another name for the last thread declared, under which it runs in another context.
   *
   * @return the name
   */
  public String alias(String of, String name, Kind kind) {
    Thread same = threads.get(of);
    if (same == null) {
      throw new IllegalStateException("no thread " + of);
    }
    threads.put(
        name,
        new Thread(kind, same.index(), same.atomic(), same.irqsOff(), same.locks(), same.sleep()));
    return name;
  }

  Thread of(CThread thread) {
    Thread known = threads.get(thread.name());
    if (known == null) {
      throw new IllegalStateException("no thread " + thread.name());
    }
    return known;
  }

  /** The thread with an index. */
  Thread at(int index) {
    return threads.values().stream().filter(one -> one.index() == index).findFirst().orElseThrow();
  }

  /** Part of every step that may sleep. */
  void mightSleep(Cells cells, CThread thread, String what) {
    Thread mine = of(thread);
    if (isAtomic(cells, thread)) {
      cells.crash(
          thread.rules().sleepInAtomic,
          () ->
              what
                  + " may sleep, "
                  + (mine.kind() == Kind.HARDIRQ
                      ? "in a hard interrupt"
                      : mine.kind() == Kind.SOFTIRQ ? "in a softirq" : "in atomic context"));
    }
  }

  /** Whether a thread must not sleep. */
  boolean isAtomic(Cells cells, CThread thread) {
    Thread mine = of(thread);
    return mine.kind() != Kind.PROCESS || cells.get(mine.atomic()) > 0;
  }

  /** Part of a step: one reason more, or less, not to sleep. */
  void atomic(Cells cells, CThread thread, int by) {
    int cell = of(thread).atomic();
    cells.set(cell, Math.max(0, cells.get(cell) + by));
  }

  void irqsOff(Cells cells, CThread thread, int by) {
    int cell = of(thread).irqsOff();
    cells.set(cell, Math.max(0, cells.get(cell) + by));
  }

  void locks(Cells cells, CThread thread, int by) {
    int cell = of(thread).locks();
    cells.set(cell, Math.max(0, cells.get(cell) + by));
  }
}
