package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

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
    kernel.answer(call -> Value.of(drop(call)), "refcount_dec_and_test", "refcount_sub_and_test");
    kernel.answer(
        call -> {
          drop(call);
          return Value.ZERO;
        },
        "refcount_dec");
    kernel.answer(call -> read(call), "kref_read", "refcount_read");
    atomics("atomic_", "counter");
    atomics("atomic64_", "counter");
    atomics("atomic_long_", "counter");
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
  private boolean drop(Call call) {
    Value.Address object = call.address(0);
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
                  if (cells.get(count) == 1) {
                    cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                    return 0;
                  }
                  cells.set(count, cells.get(count) - 1);
                  return cells.get(count) == 1 ? 1 : 0;
                })
        != 0;
  }

  private Value put(Call call) {
    if (!drop(call)) {
      return Value.ZERO;
    }
    call.thread()
        .callValue(call.argument(1), List.of(call.argument(0)), "release of " + call.name());
    return Value.ONE;
  }

  private Value putWithLock(Call call) {
    if (!drop(call)) {
      return Value.ZERO;
    }
    kernel
        .locks()
        .acquire(
            call.thread(), call.address(2), call.name(), call.name().equals("kref_put_lock"), 0);
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
    kernel.answer(
        call -> update(call, leaf, 0, (old, by) -> by, false),
        prefix + "set",
        prefix + "set_release");
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
    kernel.answer(call -> exchange(call, leaf), prefix + "xchg");
    kernel.answer(call -> compareAndSet(call, leaf), prefix + "cmpxchg");
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
                    .ordered(Ordering.NONE)
                    .observingReference(),
                KFact.REFERENCE);
    Value value = memory.value(number);
    return value == null ? Value.UNDEFINED : value;
  }

  private Value update(Call call, String leaf, int at, Change change, boolean ordered) {
    Value.Address where =
        call.address(at == 0 && call.name().contains("_set") ? 0 : at).field(leaf);
    if (call.name().contains("_set") && call.argument(1) instanceof Value.Unknown) {
      return setUnknown(call, where);
    }
    long argument =
        call.name().contains("_set") ? call.thread().number(call.argument(1), call.name()) : 0;
    return change(call, where, argument, change, ordered);
  }

  /** A number that nobody knows lies in memory from now on: it is named for its place. */
  private Value setUnknown(Call call, Value.Address where) {
    int cell = memory.cell(where);
    int number =
        memory.intern(
            new Value.Unknown(new org.quiesce.drive.value.Term.Source(where.name(), -1, true)));
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
                .writingMarked(memory.bit(where)),
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
    boolean sets = call.name().endsWith("_set");
    if (!ordered) {
      VarWaits.looksEarly(call, memory, where.parent());
    }
    int number =
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, where, what)) {
                            return 0;
                          }
                          if (ordered) {
                            VarWaits.orders(cells, memory, where.parent());
                          }
                          long old = number(cells, cell, what, sets);
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

  private long number(Cells cells, int cell, String what, boolean sets) {
    Value value = memory.value(cells.get(cell));
    if (value instanceof Value.Number known) {
      return known.bits();
    }
    if (sets) {
      return 0;
    }
    if (value == null) {
      cells.crash(kernel.rules().useBeforeInit, () -> what + " of what was never set");
      return 0;
    }
    throw new org.quiesce.machine.NotModelledException(
        what + ": not modelled: of an unknown number");
  }

  private Value exchange(Call call, String leaf) {
    Value.Address where = call.address(0).field(leaf);
    Value old = load(call, leaf);
    change(call, where, call.thread().number(call.argument(1), call.name()), (was, to) -> to, true);
    return old;
  }

  private Value compareAndSet(Call call, String leaf) {
    Value.Address where = call.address(0).field(leaf);
    int cell = memory.cell(where);
    long expected = call.thread().number(call.argument(1), call.name());
    long next = call.thread().number(call.argument(2), call.name());
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
                          VarWaits.orders(cells, memory, where.parent());
                          int old = cells.get(cell);
                          if (number(cells, cell, what, false) == expected) {
                            cells.set(cell, memory.intern(Value.of(next)));
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
                          VarWaits.orders(cells, memory, where.parent());
                          long old = number(cells, cell, what, false);
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

  private Value decIfPositive(Call call, String leaf) {
    return change(call, call.address(0).field(leaf), 0, (old, n) -> old > 0 ? old - 1 : old, true);
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

  /** One bit of a word: each bit is a leaf of its own where its number is known. */
  private Value bit(Call call, int to, boolean tells) {
    long number = call.argument(0) instanceof Value.Number known ? known.bits() : 0;
    if (!(call.argument(0) instanceof Value.Number)) {
      memory.layout().note(call.thread().at() + ": an unknown bit was taken to be bit 0");
    }
    Value.Address word = call.address(1);
    int state = memory.state(word, "bit" + number);
    String what = call.name() + "(" + number + ", " + word.name() + ")";
    int was =
        call.thread()
            .step(
                KFact.REFERENCE,
                what,
                cells -> {
                  if (!memory.touch(cells, word, what)) {
                    return 0;
                  }
                  int old = cells.get(state);
                  if (to != 3) {
                    cells.set(state, to == 2 ? 1 - old : to);
                  }
                  return old;
                });
    return tells ? Value.of(was) : Value.ZERO;
  }
}
