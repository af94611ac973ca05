package org.quiesce.drive.kernel;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/**
 * {@code struct xarray}: entries by index. Each call is one step, as the array's own lock makes it;
 * an index has to be a known number.
 *
 * <p>Source: lib/xarray.c, include/linux/xarray.h.
 */
final class Xarrays {
  private static final int FLAGS = 3;
  private static final long EBUSY = -16;
  private static final long ENOMEM = -12;

  /** What an array holds; immutable, since cells refer to it. */
  private record Entries(Map<Long, Value> all) {
    Entries {
      all = java.util.Collections.unmodifiableMap(new TreeMap<>(all));
    }
  }

  private final Kernel kernel;
  private final Memory memory;

  Xarrays(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(
        call -> change(call, null, (all, index) -> all.clear()),
        "xa_init",
        "xa_init_flags",
        "xa_destroy");
    kernel.answer(call -> insert(call), "xa_insert", "xa_insert_bh", "xa_insert_irq");
    kernel.answer(call -> store(call), "xa_store", "xa_store_bh", "xa_store_irq");
    kernel.answer(call -> erase(call), "xa_erase", "xa_erase_bh", "xa_erase_irq", "__xa_erase");
    kernel.answer(call -> load(call), "xa_load");
    kernel.answer(call -> find(call, true), "xa_find");
    kernel.answer(call -> find(call, false), "xa_find_after");
    kernel.answer(call -> isEmpty(call), "xa_empty");
    kernel.answer(call -> value(call, "XA_VALUE"), "xa_mk_value", "xa_to_value");
    kernel.answer(
        call -> Value.isError(call.argument(0)) ? call.argument(0) : Value.ZERO, "xa_err");
    kernel.answer(call -> Value.of(Value.isError(call.argument(0))), "xa_is_err");
  }

  @FunctionalInterface
  private interface Change {
    void to(NavigableMap<Long, Value> all, long index);
  }

  private Entries entries(int number) {
    return memory.machine().value(number) instanceof Entries entries
        ? entries
        : new Entries(Map.of());
  }

  private long index(Call call, @Nullable Value index) {
    return index == null ? 0 : call.thread().number(index, call.name());
  }

  /** Changes the entries in one step; what was there at the index before. */
  private Value change(Call call, @Nullable Value at, Change change) {
    Value.Address array = call.address(0);
    int state = memory.state(array, "xa");
    long index = index(call, at);
    String what = call.text(array) + (at == null ? "" : " [" + index + "]");
    int number =
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, array, what)) {
                            return 0;
                          }
                          TreeMap<Long, Value> all = new TreeMap<>(entries(cells.get(state)).all());
                          Value before = all.get(index);
                          change.to(all, index);
                          cells.set(
                              state, all.isEmpty() ? 0 : memory.machine().intern(new Entries(all)));
                          return before == null ? 0 : memory.intern(before);
                        })
                    .observingReference(),
                KFact.MEMORY);
    Value before = number == 0 ? null : memory.value(number);
    return before == null ? Value.ZERO : before;
  }

  /** An entry may need a node: its flags say whether memory may be waited for. */
  private void waitForMemory(Call call) {
    if (kernel.allocation().flags(call, FLAGS)) {
      kernel.mightSleep(call);
    }
  }

  private Value insert(Call call) {
    waitForMemory(call);
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value before =
        change(call, call.argument(1), (all, index) -> all.putIfAbsent(index, call.argument(2)));
    return before.equals(Value.ZERO) ? Value.ZERO : Value.of(EBUSY);
  }

  private Value store(Call call) {
    if (!call.argument(2).equals(Value.ZERO)) {
      waitForMemory(call);
    }
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    return change(
        call,
        call.argument(1),
        (all, index) -> {
          if (call.argument(2).equals(Value.ZERO)) {
            all.remove(index);
          } else {
            all.put(index, call.argument(2));
          }
        });
  }

  private Value erase(Call call) {
    return change(call, call.argument(1), (all, index) -> all.remove(index));
  }

  private Value load(Call call) {
    return change(call, call.argument(1), (all, index) -> {});
  }

  private Value isEmpty(Call call) {
    Value.Address array = call.address(0);
    int state = memory.state(array, "xa");
    String what = call.text(array);
    return Value.of(
        call.thread()
            .step(
                KFact.MEMORY,
                what,
                cells ->
                    memory.touch(cells, array, what) && entries(cells.get(state)).all().isEmpty()
                        ? 1
                        : 0));
  }

  /** The first entry at the index in memory, or behind it; the index follows. */
  private Value find(Call call, boolean inclusive) {
    Value.Address array = call.address(0);
    Value.Address at = call.address(1);
    int state = memory.state(array, "xa");
    int cell = memory.cell(at);
    String what = call.text(array, at);
    int number =
        call.thread()
            .take(
                Step.of(
                        what,
                        cells -> {
                          if (!memory.touch(cells, array, what) || !memory.touch(cells, at, what)) {
                            return 0;
                          }
                          TreeMap<Long, Value> all = new TreeMap<>(entries(cells.get(state)).all());
                          long from =
                              memory.value(cells.get(cell)) instanceof Value.Number known
                                  ? known.bits()
                                  : 0;
                          Map.Entry<Long, Value> next =
                              inclusive ? all.ceilingEntry(from) : all.higherEntry(from);
                          if (next == null) {
                            return 0;
                          }
                          cells.set(cell, memory.intern(Value.of(next.getKey())));
                          return memory.intern(next.getValue());
                        })
                    .observingReference(),
                KFact.MEMORY);
    Value found = number == 0 ? null : memory.value(number);
    return found == null ? Value.ZERO : found;
  }

  /** A number as an entry, and back: the same for the same number, and not NULL. */
  private static Value value(Call call, String operation) {
    boolean back = call.name().equals("xa_to_value");
    Value value = call.argument(0);
    if (value instanceof Value.Number number) {
      return Value.of(back ? number.bits() >>> 1 : number.bits() << 1 | 1);
    }
    if (value instanceof Value.Unknown unknown
        && unknown.term() instanceof Term.Operation tagged
        && tagged.operator().equals(operation)) {
      return back ? tagged.operands().get(0) : value;
    }
    return back
        ? call.thread().fresh(call.name())
        : new Value.Unknown(new Term.Operation(operation, List.of(value)));
  }
}
