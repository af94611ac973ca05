package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;

/**
 * {@code struct kref}, {@code refcount_t}, {@code atomic_t} and bits of words.
 *
 * <p>Source: lib/refcount.c, include/linux/kref.h, include/linux/atomic,
 * Documentation/atomic_t.txt.
 */
final class References {
  private final Kernel kernel;
  private final Memory memory;

  References(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(call -> set(call, Value.ONE), "kref_init");
    kernel.answer(call -> set(call, call.argument(1)), "refcount_set");
    kernel.answer(call -> get(call), "kref_get", "refcount_inc");
    kernel.answer(call -> getUnlessZero(call), "kref_get_unless_zero", "refcount_inc_not_zero");
    kernel.answer(call -> put(call), "kref_put");
    kernel.answer(call -> putWithLock(call), "kref_put_mutex", "kref_put_lock");
    kernel.answer(call -> Value.of(drop(call, 0, 1)), "refcount_dec_and_test");
    kernel.answer(
        call -> Value.of(drop(call, 1, (int) call.thread().number(call.argument(0), call.name()))),
        "refcount_sub_and_test");
    kernel.answer(call -> Value.of(dropUnderLock(call, 1, true)), "refcount_dec_and_lock");
    kernel.answer(call -> Value.of(dropUnderLock(call, 1, false)), "refcount_dec_and_mutex_lock");
    kernel.answer(
        call -> {
          drop(call, 0, 1);
          return Value.ZERO;
        },
        "refcount_dec");
    kernel.answer(call -> read(call), "kref_read", "refcount_read");
    atomics("atomic_", "counter");
    atomics("atomic64_", "counter");
    atomics("atomic_long_", "counter");
    plain();
    bits();
  }

  private int count(Value.Address object) {
    return memory.state(object, "ref");
  }

  private Value set(Call call, Value value) {
    Value.Address object = call.address(0);
    int count = count(object);
    long to = call.thread().number(value, call.name());
    String what = call.text(object);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (memory.touch(cells, object, what)) {
                cells.set(count, 1 + (int) to);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value get(Call call) {
    Value.Address object = call.address(0);
    int count = count(object);
    String what = call.text(object);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (kernel.use(cells, object, count, what)) {
                if (cells.get(count) == 1) {
                  cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                  return 0;
                }
                cells.set(count, cells.get(count) + 1);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value getUnlessZero(Call call) {
    Value.Address object = call.address(0);
    int count = count(object);
    String what = call.text(object);
    return Value.of(
        call.thread()
            .step(
                KFact.REFERENCE,
                what,
                cells -> {
                  if (!kernel.use(cells, object, count, what) || cells.get(count) == 1) {
                    return 0;
                  }
                  cells.set(count, cells.get(count) + 1);
                  return 1;
                }));
  }

  /** Whether it fell to 0. */
  private boolean drop(Call call, int which, int by) {
    Value.Address object = call.address(which);
    int count = count(object);
    String what = call.text(object);
    return call.thread()
            .step(
                KFact.REFERENCE,
                what,
                cells -> {
                  if (!kernel.use(cells, object, count, what)) {
                    return 0;
                  }
                  if (cells.get(count) <= by) {
                    cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                    return 0;
                  }
                  cells.set(count, cells.get(count) - by);
                  return cells.get(count) == 1 ? 1 : 0;
                })
        != 0;
  }

  /**
   * Whether it fell to 0, and if so the lock is held: the last reference is dropped under it, so
   * that who looks an object up under the lock finds none whose count is 0.
   *
   * <p>Source: lib/refcount.c (refcount_dec_and_lock, refcount_dec_and_mutex_lock).
   *
   * @param which argument is the lock
   */
  private boolean dropUnderLock(Call call, int which, boolean spins) {
    Value.Address object = call.address(0);
    int count = count(object);
    String what = call.text(object);
    boolean more =
        call.thread()
                .step(
                    KFact.REFERENCE,
                    what,
                    cells -> {
                      if (!kernel.use(cells, object, count, what) || cells.get(count) <= 2) {
                        return 0;
                      }
                      cells.set(count, cells.get(count) - 1);
                      return 1;
                    })
            != 0;
    if (more) {
      return false;
    }
    kernel.locks().acquire(call.thread(), call.address(which), call.name(), spins, 0);
    if (drop(call, 0, 1)) {
      return true;
    }
    kernel.locks().release(call.thread(), call.address(which), call.name(), spins, 0);
    return false;
  }

  private Value put(Call call) {
    if (!drop(call, 0, 1)) {
      return Value.ZERO;
    }
    call.thread()
        .callValue(call.argument(1), List.of(call.argument(0)), "release of " + call.name());
    return Value.ONE;
  }

  private Value putWithLock(Call call) {
    if (!dropUnderLock(call, 2, call.name().equals("kref_put_lock"))) {
      return Value.ZERO;
    }
    call.thread()
        .callValue(call.argument(1), List.of(call.argument(0)), "release of " + call.name());
    return Value.ONE;
  }

  private Value read(Call call) {
    Value.Address object = call.address(0);
    int count = count(object);
    String what = call.text(object);
    return Value.of(
        call.thread()
            .step(
                KFact.REFERENCE,
                what,
                cells ->
                    kernel.use(cells, object, count, what)
                        ? Math.max(0, cells.get(count) - 1)
                        : 0));
  }

  // --- Atomics: numbers in a leaf that C may also initialise

  private void atomics(String prefix, String leaf) {
    kernel.answer(call -> load(call, leaf), prefix + "read", prefix + "read_acquire");
    kernel.answer(call -> set(call, leaf), prefix + "set", prefix + "set_release");
    kernel.answer(call -> update(call, leaf, 0, (old, by) -> old + 1, false), prefix + "inc");
    kernel.answer(call -> update(call, leaf, 0, (old, by) -> old - 1, false), prefix + "dec");
    kernel.answer(call -> add(call, leaf, false, false), prefix + "add");
    kernel.answer(call -> add(call, leaf, true, false), prefix + "sub");
    kernel.answer(call -> update(call, leaf, 0, (old, by) -> old + 1, true), prefix + "inc_return");
    kernel.answer(call -> update(call, leaf, 0, (old, by) -> old - 1, true), prefix + "dec_return");
    kernel.answer(
        call -> Value.of(update(call, leaf, 0, (old, by) -> old - 1, true).equals(Value.ZERO)),
        prefix + "dec_and_test");
    kernel.answer(
        call -> Value.of(update(call, leaf, 0, (old, by) -> old + 1, true).equals(Value.ZERO)),
        prefix + "inc_and_test");
    kernel.answer(call -> add(call, leaf, false, true), prefix + "add_return");
    kernel.answer(call -> add(call, leaf, true, true), prefix + "sub_return");
    kernel.answer(
        call -> exchange(call, call.address(0).field(leaf), null, call.argument(1)),
        prefix + "xchg");
    kernel.answer(
        call -> exchange(call, call.address(0).field(leaf), call.argument(1), call.argument(2)),
        prefix + "cmpxchg");
    kernel.answer(call -> unless(call, leaf, 1, call.argument(2)), prefix + "add_unless");
    kernel.answer(call -> unless(call, leaf, 1, Value.ZERO), prefix + "inc_not_zero");
    kernel.answer(call -> decIfPositive(call, leaf), prefix + "dec_if_positive");
  }

  private interface Change {
    long of(long old, long argument);
  }

  private Value load(Call call, String leaf) {
    Value.Address where = call.address(0).field(leaf);
    int cell = memory.cell(where);
    String what = call.text(call.address(0));
    int number =
        call.thread()
            .take(
                Step.of(what, cells -> memory.touch(cells, where, what) ? cells.get(cell) : 0)
                    .readingPlain(memory.lifeBit(where.object()))
                    .readingMarked(memory.bit(where))
                    .ordered(call.name().endsWith("_acquire") ? Ordering.ACQUIRE : Ordering.NONE)
                    .observingReference(),
                KFact.REFERENCE);
    Value value = memory.value(number);
    return value == null ? Value.UNDEFINED : value;
  }

  private Value update(Call call, String leaf, int at, Change change, boolean ordered) {
    return change(call, call.address(at).field(leaf), 0, change, ordered);
  }

  private Value set(Call call, String leaf) {
    Value.Address where = call.address(0).field(leaf);
    if (call.argument(1) instanceof Value.Unknown) {
      return setUnknown(call, where);
    }
    return store(call, where, Value.of(call.thread().number(call.argument(1), call.name())));
  }

  /** A number that nobody knows lies in memory from now on: it is named for its place. */
  private Value setUnknown(Call call, Value.Address where) {
    return store(
        call,
        where,
        new Value.Unknown(new org.quiesce.drive.value.Term.Source(where.name(), -1, true)));
  }

  private Value store(Call call, Value.Address where, Value value) {
    int cell = memory.cell(where);
    int number = memory.intern(value);
    String what = call.text(where.parent());
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      if (memory.touch(cells, where, what)) {
                        cells.set(cell, number);
                      }
                      return 0;
                    })
                .readingPlain(memory.lifeBit(where.object()))
                .writingMarked(memory.bit(where))
                .ordered(call.name().endsWith("_release") ? Ordering.RELEASE : Ordering.NONE),
            KFact.REFERENCE);
    return Value.ZERO;
  }

  private Value add(Call call, String leaf, boolean subtract, boolean ordered) {
    long by = call.thread().number(call.argument(0), call.name());
    Value.Address where = call.address(1).field(leaf);
    return change(call, where, by, (old, n) -> subtract ? old - n : old + n, ordered);
  }

  private Value change(
      Call call, Value.Address where, long argument, Change change, boolean ordered) {
    int cell = memory.cell(where);
    String what = call.name() + "(" + where.parent().name() + ")";
    int number =
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, where, what)) {
                            return 0;
                          }
                          long old = number(cells, cell, what);
                          int now = memory.intern(Value.of((long) (int) change.of(old, argument)));
                          cells.set(cell, now);
                          return now;
                        })
                    .readingPlain(memory.lifeBit(where.object()))
                    .readingMarked(memory.bit(where))
                    .writingMarked(memory.bit(where))
                    .ordered(ordered ? Ordering.FULL : Ordering.NONE)
                    .observingReference(),
                KFact.REFERENCE);
    Value value = memory.value(number);
    return value == null ? Value.UNDEFINED : value;
  }

  private long number(Cells cells, int cell, String what) {
    Value value = memory.value(cells.get(cell));
    if (value instanceof Value.Number known) {
      return known.bits();
    }
    if (value == null) {
      cells.crash(kernel.rules().useBeforeInit, () -> what + " of what was never set");
      return 0;
    }
    throw new org.quiesce.machine.NotModelledException(
        what + ": not modelled: of an unknown number");
  }

  /**
   * Puts a value where another is, at once, and gives what was there.
   *
   * @param expected only where this is there; null for whatever is there
   */
  private Value exchange(Call call, Value.Address where, @Nullable Value expected, Value next) {
    int cell = memory.cell(where);
    int to =
        memory.intern(
            next instanceof Value.Unknown
                ? new Value.Unknown(new org.quiesce.drive.value.Term.Source(where.name(), -1, true))
                : next);
    String what = call.name() + "(" + where.name() + ", " + next + ")";
    int number =
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, where, what)) {
                            return 0;
                          }
                          int old = cells.get(cell);
                          Value value = memory.value(old);
                          if (value == null) {
                            cells.crash(
                                kernel.rules().useBeforeInit,
                                () -> what + " of what was never set");
                            return 0;
                          }
                          if (expected != null
                              && !value.equals(expected)
                              && (value instanceof Value.Unknown
                                  || expected instanceof Value.Unknown)) {
                            throw new org.quiesce.machine.NotModelledException(
                                what + ": not modelled: of an unknown number");
                          }
                          if (expected == null || value.equals(expected)) {
                            cells.set(cell, to);
                          }
                          return old;
                        })
                    .readingPlain(memory.lifeBit(where.object()))
                    .readingMarked(memory.bit(where))
                    .writingMarked(memory.bit(where))
                    .observingReference(),
                KFact.REFERENCE);
    Value value = memory.value(number);
    return value == null ? Value.UNDEFINED : value;
  }

  private void plain() {
    kernel.answer(call -> exchange(call, call.address(0), null, sized(call, 1)), "__qz_xchg");
    kernel.answer(
        call -> exchange(call, call.address(0), sized(call, 1), sized(call, 2)), "__qz_cmpxchg");
  }

  /** An argument as the variable that the first one points to holds it. */
  private static Value sized(Call call, int which) {
    if (!(call.argument(which) instanceof Value.Number number)
        || !(call.address(0).type() instanceof CType.Int type)
        || type.bits() >= Long.SIZE) {
      return call.argument(which);
    }
    int unused = Long.SIZE - type.bits();
    long high = number.bits() << unused;
    return Value.of(type.signed() ? high >> unused : high >>> unused);
  }

  private Value unless(Call call, String leaf, long by, Value except) {
    Value.Address where = call.address(0).field(leaf);
    long not = call.thread().number(except, call.name());
    Value added = call.name().endsWith("add_unless") ? call.argument(1) : Value.of(by);
    long plus = call.thread().number(added, call.name());
    int cell = memory.cell(where);
    String what = call.name() + "(" + where.parent().name() + ")";
    return Value.of(
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, where, what)) {
                            return 0;
                          }
                          long old = number(cells, cell, what);
                          if (old == not) {
                            return 0;
                          }
                          cells.set(cell, memory.intern(Value.of(old + plus)));
                          return 1;
                        })
                    .readingPlain(memory.lifeBit(where.object()))
                    .readingMarked(memory.bit(where))
                    .writingMarked(memory.bit(where)),
                KFact.REFERENCE));
  }

  /** One less where that is not negative; gives one less in any case (atomic_dec_if_positive). */
  private Value decIfPositive(Call call, String leaf) {
    Value.Address where = call.address(0).field(leaf);
    int cell = memory.cell(where);
    String what = call.text(where.parent());
    return Value.of(
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, where, what)) {
                            return 0;
                          }
                          long old = number(cells, cell, what);
                          if (old > 0) {
                            cells.set(cell, memory.intern(Value.of(old - 1)));
                          }
                          return (int) (old - 1);
                        })
                    .readingPlain(memory.lifeBit(where.object()))
                    .readingMarked(memory.bit(where))
                    .writingMarked(memory.bit(where)),
                KFact.REFERENCE));
  }

  // --- Bits

  private void bits() {
    kernel.answer(call -> bit(call, 1, false), "set_bit", "__set_bit");
    kernel.answer(call -> bit(call, 0, false), "clear_bit", "__clear_bit", "clear_bit_unlock");
    kernel.answer(call -> bit(call, 2, false), "change_bit", "__change_bit");
    kernel.answer(call -> bit(call, 3, true), "test_bit");
    kernel.answer(
        call -> bit(call, 1, true),
        "test_and_set_bit",
        "__test_and_set_bit",
        "test_and_set_bit_lock");
    kernel.answer(call -> bit(call, 0, true), "test_and_clear_bit", "__test_and_clear_bit");
    kernel.answer(call -> bit(call, 2, true), "test_and_change_bit");
    kernel.answer(call -> maskBits(call), "set_mask_bits");
  }

  /** Clears the bits of a mask and sets others, at once. */
  private Value maskBits(Call call) {
    Value.Address word = call.address(0);
    long mask = call.thread().number(call.argument(1), call.name());
    long bits = call.thread().number(call.argument(2), call.name());
    Map<Integer, Integer> to = new LinkedHashMap<>();
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if ((mask >>> bit & 1) != 0 || (bits >>> bit & 1) != 0) {
        to.put(memory.state(word, "bit" + bit), (int) (bits >>> bit & 1));
      }
    }
    String what = call.text(word);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (memory.touch(cells, word, what)) {
                to.forEach(cells::set);
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** Those that tell what was there are full barriers; the others order nothing of themselves. */
  private static Ordering ordering(String call) {
    if (call.endsWith("_unlock")) {
      return Ordering.RELEASE;
    }
    return call.contains("test_and_") ? Ordering.FULL : Ordering.NONE;
  }

  /** One bit of a word: each bit is a leaf of its own where its number is known. */
  private Value bit(Call call, int to, boolean tells) {
    long number = call.argument(0) instanceof Value.Number known ? known.bits() : 0;
    if (!(call.argument(0) instanceof Value.Number)) {
      memory.layout().note(call.thread().at() + ": an unknown bit was taken to be bit 0");
    }
    Value.Address word = call.address(1);
    int state = memory.state(word, "bit" + number);
    String what = call.name() + "(" + number + ", " + word.name() + ")";
    Step step =
        Step.of(
                what,
                cells -> {
                  if (!memory.touch(cells, word, what)) {
                    return 0;
                  }
                  int old = cells.get(state);
                  if (to != 3) {
                    cells.set(state, to == 2 ? 1 - old : to);
                  }
                  return tells ? old : 0;
                })
            .readingMarked(memory.bit(word.field("#bit" + number)))
            .ordered(ordering(call.name()));
    int was =
        call.thread()
            .take(
                to == 3 ? step : step.writingMarked(memory.bit(word.field("#bit" + number))),
                KFact.REFERENCE);
    return tells ? Value.of(was) : Value.ZERO;
  }
}
