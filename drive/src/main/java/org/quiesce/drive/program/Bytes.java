package org.quiesce.drive.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.StructType;

/** {@code memcpy}, {@code memmove}, {@code memset}, {@code memcmp} of whole objects and arrays. */
final class Bytes {
  private final Process process;
  private final Memory memory;
  private final DataLayout layout = new DataLayout();

  Bytes(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(
        call -> {
          long bytes = call.thread().number(call.argument(2), call.name());
          if (bytes > 0) {
            copy(call.thread(), call.address(0), call.address(1), bytes);
          }
          return call.argument(0);
        },
        "memcpy",
        "memmove");
    process.answer(this::set, "memset");
    process.answer(
        call -> {
          set(call.thread(), call.address(0), 0, call.thread().number(call.argument(1), "bzero"));
          return Value.ZERO;
        },
        "bzero");
  }

  /**
   * The scalars of so many bytes from an address on, in their order; each by its way from there.
   */
  private List<Value.Address> scalars(CThread thread, Value.Address from, long bytes, String what) {
    CType type = from.type();
    OptionalLong size = type == null ? OptionalLong.empty() : layout.size(type);
    if (type == null || size.isEmpty() || size.getAsLong() <= 0) {
      throw process.beyond(
          thread, what + " of " + from.name() + ", of which the size is not known");
    }
    long count = bytes / size.getAsLong();
    if (count * size.getAsLong() != bytes) {
      throw process.beyond(thread, what + " of a part of " + from.name());
    }
    List<Value.Address> all = new ArrayList<>();
    if (count == 1) {
      add(thread, from, type, all, what);
      return all;
    }
    boolean element = from.path().endsAtIndex() && from.parent().type() instanceof CType.Array;
    if (!element) {
      throw thread.crash(
          PFact.MEMORY,
          process.rules().outOfBounds,
          what + " of " + bytes + " bytes of " + from.name() + ", which has " + size.getAsLong());
    }
    CType.Array array = (CType.Array) from.parent().type();
    long first = (Long) from.path().last();
    if (array.length() >= 0 && first + count > array.length()) {
      throw thread.crash(
          PFact.MEMORY,
          process.rules().outOfBounds,
          what + " of " + from.parent().name() + ", which has " + array.length() + " elements");
    }
    Path outer = from.path().parent();
    for (long i = first; i < first + count; i++) {
      add(thread, new Value.Address(from.object(), outer.index(i)), type, all, what);
    }
    return all;
  }

  private void add(
      CThread thread, Value.Address part, CType type, List<Value.Address> to, String what) {
    if (type instanceof StructType struct) {
      if (struct.isUnion()) {
        throw process.beyond(thread, what + " of a union");
      }
      for (StructType.Field field : struct.fields()) {
        add(thread, part.field(field.name()), field.type(), to, what);
      }
    } else if (type instanceof CType.Array array) {
      for (long i = 0; i < array.length(); i++) {
        Value.Address element = new Value.Address(part.object(), part.path().index(i));
        add(thread, element, array.element(), to, what);
      }
    } else {
      to.add(part);
    }
  }

  void copy(CThread thread, Value.Address to, Value.Address from, long bytes) {
    String what = "copy of " + bytes + " bytes to " + to.name();
    List<Value.Address> sources = scalars(thread, from, bytes, what);
    List<Value.Address> targets = scalars(thread, to, bytes, what);
    if (sources.size() != targets.size()) {
      throw process.beyond(thread, what + " from " + from.name() + ", which is of another kind");
    }
    Locations read = memory.lifeBit(from.object());
    Locations written = Locations.NONE;
    int[] cells = new int[sources.size()];
    int[] into = new int[sources.size()];
    for (int i = 0; i < cells.length; i++) {
      CType one = sources.get(i).type();
      CType other = targets.get(i).type();
      if (one != null && other != null && !layout.size(one).equals(layout.size(other))) {
        throw process.beyond(thread, what + " from " + from.name() + ", which is of another kind");
      }
      cells[i] = memory.cell(sources.get(i));
      into[i] = memory.cell(targets.get(i));
      read = read.plus(memory.bit(sources.get(i)));
      written = written.plus(memory.bit(targets.get(i)));
    }
    thread.take(
        Step.of(
                what,
                now -> {
                  if (memory.touch(now, from, what) && memory.touch(now, to, what)) {
                    int[] values = new int[cells.length];
                    for (int i = 0; i < cells.length; i++) {
                      values[i] = now.get(cells[i]);
                    }
                    for (int i = 0; i < into.length; i++) {
                      now.set(into[i], values[i]);
                    }
                  }
                  return 0;
                })
            .readingPlain(read.plus(memory.lifeBit(to.object())))
            .writingPlain(written)
            .ordered(Ordering.NONE),
        PFact.MEMORY);
  }

  private Value set(Call call) {
    CThread thread = call.thread();
    long bytes = thread.number(call.argument(2), call.name());
    if (bytes > 0) {
      set(thread, call.address(0), thread.number(call.argument(1), call.name()) & 0xff, bytes);
    }
    return call.argument(0);
  }

  private void set(CThread thread, Value.Address to, long octet, long bytes) {
    String what = "set " + bytes + " bytes of " + to.name();
    Map<Integer, Integer> values = new LinkedHashMap<>();
    Locations written = Locations.NONE;
    for (Value.Address leaf : scalars(thread, to, bytes, what)) {
      long number = octet;
      for (int i = 8; i < 64; i += 8) {
        number |= octet << i;
      }
      CType type = leaf.type();
      Value value =
          octet == 0 ? Value.ZERO : thread.narrowed(number, type == null ? CType.LONG : type);
      if (octet != 0 && (type == null || !type.isInteger())) {
        throw process.beyond(thread, what + " to " + octet);
      }
      values.put(memory.cell(leaf), memory.intern(value));
      written = written.plus(memory.bit(leaf));
    }
    for (Value.Address leaf : memory.leavesBelow(to)) {
      // What the model keeps there is set as well.
      values.putIfAbsent(memory.cell(leaf), memory.intern(Value.of(octet == 0 ? 0 : -1)));
      written = written.plus(memory.bit(leaf));
    }
    thread.take(
        Step.of(
                what,
                now -> {
                  if (memory.touch(now, to, what)) {
                    values.forEach(now::set);
                  }
                  return 0;
                })
            .readingPlain(memory.lifeBit(to.object()))
            .writingPlain(written)
            .ordered(Ordering.NONE),
        PFact.MEMORY);
  }
}
