package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.RefVar;
import org.quiesce.machine.Renamable;
import org.quiesce.machine.Step;

/**
 * {@code DECLARE_KFIFO}, {@code kfifo_put}, {@code kfifo_get}, {@code kfifo_in}, {@code kfifo_out}:
 * an in-place, typed kfifo of structs, each as the steps the macros take.
 *
 * <p>{@code in} and {@code out} are free-running unsigned counters, read and written separately:
 * two producers without a lock lose entries and deliver slots twice. Without {@link #init} (a
 * zeroed {@code DECLARE_KFIFO}) mask, esize and data are 0: the capacity is 1, and {@code kfifo_in}
 * counts an entry up without storing it.
 *
 * <p>Where unordered consumers have taken {@code out} past {@code in}, old slots are delivered
 * again without end; an execution ends once that happened more often than there are slots.
 *
 * <p>Data races: the kfifo's own contract lets one producer and one consumer run without a lock. So
 * the other side's counter is read as a marked access; each side's own counter, the slots and the
 * geometry are plain, and two producers (or two consumers) that no lock orders race on them.
 *
 * <p>Source: include/linux/kfifo.h, lib/kfifo.c.
 *
 * @param <T> the entry, an immutable value
 */
public final class Kfifo<T> {
  /** Event: a put was refused. */
  public static final String PUT_REFUSED = "a put was refused";

  /** Bookkeeping of a property, told inside the step that changes the fifo. */
  public interface Observer<T> {
    /** An entry was counted in. */
    void put(Cells cells, T value);

    /** An entry was counted out. */
    void got(Cells cells, T value);

    /** There was no room for an entry. */
    default void refused(Cells cells) {}
  }

  /** What a successful {@code kfifo_get} gives. */
  public record Entry<T>(T value) implements Renamable {
    @Override
    public Object renamed(UnaryOperator<@Nullable Object> renaming) {
      return new Entry<>(renaming.apply(value));
    }
  }

  private final Machine machine;
  private final String name;
  private final int declared;
  private final IntVar in;
  private final IntVar out;
  private final IntVar mask;
  private final IntVar esize;
  private final IntVar data;
  private final List<RefVar<T>> slots = new ArrayList<>();
  private final T zero;
  private final int capacityRule;
  private final int refused;
  private @Nullable Observer<T> observer;

  /**
   * {@code DECLARE_KFIFO(name, T, declared)} in zeroed storage; see {@link #init}.
   *
   * @param declared number of entries, a power of two, at least 2
   * @param zero the all-zero entry that an unwritten slot holds
   */
  public Kfifo(Kernel kernel, String name, int declared, T zero) {
    if (declared < 2 || Integer.bitCount(declared) != 1) {
      throw new IllegalArgumentException(
          name + ": a kfifo holds a power of two of entries, at least 2, not " + declared);
    }
    this.machine = kernel.machine();
    this.name = name;
    this.declared = declared;
    this.zero = zero;
    this.in = new IntVar(machine, name + ".in", 0);
    this.out = new IntVar(machine, name + ".out", 0);
    this.mask = new IntVar(machine, name + ".mask", 0);
    this.esize = new IntVar(machine, name + ".esize", 0);
    this.data = new IntVar(machine, name + ".data", 0);
    for (int i = 0; i < declared; i++) {
      slots.add(new RefVar<>(machine, name + ".buf[" + i + "]", zero));
    }
    this.capacityRule = machine.rule(Rules.ADVERTISED_CAPACITY);
    this.refused = machine.event(PUT_REFUSED);
  }

  /** Sets who is told of entries put and got; at most one. */
  public void observe(Observer<T> who) {
    this.observer = who;
  }

  /** {@code INIT_KFIFO(fifo)}: in = out = 0, mask = n - 1, esize, data. Drops what was queued. */
  public void init() {
    Locations geometry =
        in.location()
            .plus(out.location())
            .plus(mask.location())
            .plus(esize.location())
            .plus(data.location());
    machine.take(
        KernelFact.KFIFO_INIT
            .step(
                "INIT_KFIFO(" + name + ")",
                cells -> {
                  cells.set(in.cell(), 0);
                  cells.set(out.cell(), 0);
                  cells.set(mask.cell(), declared - 1);
                  cells.set(esize.cell(), 1);
                  cells.set(data.cell(), 1);
                  return 0;
                })
            .ordered(Ordering.NONE)
            .writingPlain(geometry));
  }

  /** {@code kfifo_put(fifo, value)}: false if full. */
  public boolean put(T value) {
    return machine.call("kfifo_put", () -> putSteps(value));
  }

  private boolean putSteps(T value) {
    boolean full =
        machine.take(
                KernelFact.KFIFO_CAPACITY
                    .step(
                        "kfifo_put(" + name + "): full?",
                        cells -> isFull(cells) ? refuse(cells) : 0)
                    .ordered(Ordering.ACQUIRE)
                    .readingPlain(in.location().plus(mask.location()))
                    .readingMarked(out.location()))
            != 0;
    if (full) {
      return false;
    }
    int slot = writerSlot("kfifo_put");
    slots.get(slot).set(value, MemoryOrder.PLAIN);
    countIn("kfifo_put", 1, value);
    return true;
  }

  private int writerSlot(String op) {
    return machine.take(
        KernelFact.KFIFO_PRODUCER_STEPS
            .step(
                op + "(" + name + "): in & mask",
                cells -> cells.get(in.cell()) & cells.get(mask.cell()))
            .bareAccess()
            .ordered(Ordering.NONE)
            .readingPlain(in.location().plus(mask.location())));
  }

  /** {@code smp_wmb(); in += n}: a plain load and, after the barrier, the store. */
  private void countIn(String op, int n, T value) {
    int old = in.get(MemoryOrder.PLAIN);
    machine.take(
        KernelFact.KFIFO_PRODUCER_STEPS
            .step(
                op + "(" + name + "): in = " + Integer.toUnsignedString(old + n),
                cells -> {
                  cells.set(in.cell(), old + n);
                  if (observer != null) {
                    observer.put(cells, value);
                  }
                  return 0;
                })
            .ordered(Ordering.RELEASE)
            .writingMarked(in.location()));
  }

  private boolean isFull(Cells cells) {
    return Integer.compareUnsigned(length(cells), cells.get(mask.cell())) > 0;
  }

  /** Entries queued, as an unsigned number. For guards and checks; models use {@link #len()}. */
  public int length(Cells cells) {
    return cells.get(in.cell()) - cells.get(out.cell());
  }

  private int refuse(Cells cells) {
    cells.reached(refused);
    if (observer != null) {
      observer.refused(cells);
    }
    int queued = length(cells);
    if (Integer.compareUnsigned(queued, declared) < 0) {
      cells.violate(
          capacityRule,
          () -> "a put was refused with " + queued + " of " + declared + " entries queued");
    }
    return 1;
  }

  /**
   * Somebody was told that there is no room, before trying: the same as a refusal, if it is true.
   */
  private int seenFull(Cells cells) {
    if (Integer.compareUnsigned(length(cells), declared) >= 0) {
      cells.reached(refused);
      if (observer != null) {
        observer.refused(cells);
      }
    }
    return 1;
  }

  /** {@code kfifo_get(fifo, &value)}: null if empty. */
  public @Nullable Entry<T> get() {
    return machine.call("kfifo_get", () -> getSteps());
  }

  private @Nullable Entry<T> getSteps() {
    if (empty("kfifo_get")) {
      return null;
    }
    T value = readSlot("kfifo_get");
    countOut("kfifo_get", 1, value);
    return new Entry<>(value);
  }

  private boolean empty(String op) {
    return machine.take(
            KernelFact.KFIFO_CONSUMER_STEPS
                .step(
                    op + "(" + name + "): empty?",
                    cells -> cells.get(in.cell()) == cells.get(out.cell()) ? 1 : 0)
                .bareAccess()
                .ordered(Ordering.ACQUIRE)
                .readingPlain(out.location())
                .readingMarked(in.location()))
        != 0;
  }

  /** The slot at {@code out & mask}: the index first, so that only that slot is touched. */
  private T readSlot(String op) {
    int slot =
        machine.take(
            KernelFact.KFIFO_CONSUMER_STEPS
                .step(
                    op + "(" + name + "): out & mask",
                    cells -> cells.get(out.cell()) & cells.get(mask.cell()))
                .bareAccess()
                .ordered(Ordering.NONE)
                .readingPlain(out.location().plus(mask.location())));
    T value = slots.get(slot).get(MemoryOrder.PLAIN);
    return value == null ? zero : value;
  }

  private void countOut(String op, int n, T value) {
    int old = out.get(MemoryOrder.PLAIN);
    machine.take(
        KernelFact.KFIFO_CONSUMER_STEPS
            .step(
                op + "(" + name + "): out = " + Integer.toUnsignedString(old + n),
                cells -> {
                  cells.set(out.cell(), old + n);
                  if (observer != null) {
                    observer.got(cells, value);
                  }
                  if (length(cells) < -declared) {
                    cells.stop(() -> "out of " + name + " ran past in: entries without end");
                  }
                  return 0;
                })
            .ordered(Ordering.RELEASE)
            .writingMarked(out.location()));
  }

  /** {@code kfifo_peek(fifo, &value)}: as get, the entry stays. */
  public @Nullable Entry<T> peek() {
    return machine.call(
        "kfifo_peek", () -> empty("kfifo_peek") ? null : new Entry<>(readSlot("kfifo_peek")));
  }

  /**
   * {@code kfifo_in(fifo, &value, 1)}: 1 if counted in, 0 if there was no room. With esize 0 the
   * entry is counted but its bytes are not stored.
   */
  public int in(T value) {
    return machine.call("kfifo_in", () -> inSteps(value));
  }

  private int inSteps(T value) {
    boolean noRoom =
        machine.take(
                KernelFact.KFIFO_CAPACITY
                    .step(
                        "kfifo_in(" + name + "): room?",
                        cells ->
                            cells.get(mask.cell()) + 1 - length(cells) == 0 ? refuse(cells) : 0)
                    .ordered(Ordering.ACQUIRE)
                    .readingPlain(in.location().plus(mask.location()))
                    .readingMarked(out.location()))
            != 0;
    if (noRoom) {
      return 0;
    }
    int slot = writerSlot("kfifo_in");
    if (esize.get(MemoryOrder.PLAIN) != 0) {
      slots.get(slot).set(value, MemoryOrder.PLAIN);
    }
    countIn("kfifo_in", 1, value);
    return 1;
  }

  /** {@code kfifo_in_spinlocked(fifo, &value, 1, lock)}. */
  public int inSpinlocked(T value, SpinLock lock) {
    try (Lock.Held held = lock.guardIrq()) {
      return in(value);
    }
  }

  /**
   * What {@code kfifo_out} took out.
   *
   * @param value null if esize was 0, so that the caller's buffer was left as it was
   */
  public record Taken<T>(@Nullable T value) implements Renamable {
    @Override
    public Object renamed(UnaryOperator<@Nullable Object> renaming) {
      return new Taken<>(renaming.apply(value));
    }
  }

  /** {@code kfifo_out(fifo, &value, 1)}: null if empty. */
  public @Nullable Taken<T> out() {
    return machine.call(
        "kfifo_out",
        () -> {
          if (empty("kfifo_out")) {
            return null;
          }
          T stored = readSlot("kfifo_out");
          boolean copies = esize.get(MemoryOrder.PLAIN) != 0;
          countOut("kfifo_out", 1, stored);
          return new Taken<>(copies ? stored : null);
        });
  }

  /** {@code kfifo_out_spinlocked(fifo, &value, 1, lock)}. */
  public @Nullable Taken<T> outSpinlocked(SpinLock lock) {
    try (Lock.Held held = lock.guardIrq()) {
      return out();
    }
  }

  /** {@code kfifo_len(fifo)}: advisory. */
  public int len() {
    return counters("kfifo_len", this::length);
  }

  /** {@code kfifo_is_empty(fifo)}: advisory. */
  public boolean isEmpty() {
    return counters("kfifo_is_empty", cells -> length(cells) == 0 ? 1 : 0) != 0;
  }

  /** {@code kfifo_is_full(fifo)}: advisory; who is told that it is full was refused room. */
  public boolean isFull() {
    return advisory("kfifo_is_full", cells -> isFull(cells) ? seenFull(cells) : 0) != 0;
  }

  /** {@code kfifo_avail(fifo)}: advisory; who is told 0 was refused room. */
  public int avail() {
    return advisory(
        "kfifo_avail",
        cells -> {
          int room = cells.get(mask.cell()) + 1 - length(cells);
          if (room == 0) {
            seenFull(cells);
          }
          return room;
        });
  }

  /** {@code kfifo_size(fifo)}: mask + 1, so 1 without {@link #init}. */
  public int size() {
    return geometry("kfifo_size", cells -> cells.get(mask.cell()) + 1);
  }

  /** {@code kfifo_initialized(fifo)}: mask is not 0. */
  public boolean initialized() {
    return geometry("kfifo_initialized", cells -> cells.get(mask.cell())) != 0;
  }

  private int advisory(String op, Step.Effect effect) {
    return machine.take(
        KernelFact.KFIFO_CAPACITY
            .step(op + "(" + name + ")", effect)
            .ordered(Ordering.ACQUIRE)
            .readingPlain(mask.location())
            .readingMarked(in.location().plus(out.location())));
  }

  private int counters(String op, Step.Effect effect) {
    return machine.take(
        KernelFact.KFIFO_ADVISORY
            .step(op + "(" + name + ")", effect)
            .ordered(Ordering.ACQUIRE)
            .readingMarked(in.location().plus(out.location())));
  }

  private int geometry(String op, Step.Effect effect) {
    return machine.take(
        KernelFact.KFIFO_UNINITIALISED
            .step(op + "(" + name + ")", effect)
            .ordered(Ordering.NONE)
            .readingPlain(mask.location()));
  }

  /** {@code kfifo_reset(fifo)}: in = out = 0; needs both sides excluded; drops entries. */
  public void reset() {
    machine.take(
        KernelFact.KFIFO_RESET
            .step(
                "kfifo_reset(" + name + ")",
                cells -> {
                  cells.set(in.cell(), 0);
                  cells.set(out.cell(), 0);
                  return 0;
                })
            .ordered(Ordering.NONE)
            .writingPlain(in.location().plus(out.location())));
  }

  /** {@code kfifo_reset_out(fifo)}: out = in; reader side only; drops entries. */
  public void resetOut() {
    machine.take(
        KernelFact.KFIFO_RESET
            .step(
                "kfifo_reset_out(" + name + ")",
                cells -> {
                  cells.set(out.cell(), cells.get(in.cell()));
                  return 0;
                })
            .ordered(Ordering.ACQUIRE)
            .writingPlain(out.location())
            .readingMarked(in.location()));
  }

  /** {@code kfifo_skip(fifo)}: out++ without a check; the entry it drops is told as got. */
  public void skip() {
    machine.run("kfifo_skip", () -> countOut("kfifo_skip", 1, readSlot("kfifo_skip")));
  }
}
