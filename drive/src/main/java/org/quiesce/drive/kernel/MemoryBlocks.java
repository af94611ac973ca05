package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Regions;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/**
 * {@code memset}, {@code memcpy}, {@code memmove}, and copies that are allocated: {@code kmemdup},
 * {@code krealloc}. They set and copy the leaves that their range of bytes covers. Bytes of one
 * type copied over another's are unknown numbers; objects of the kernel that are wiped have to be
 * initialised again, and one that is copied while it is in use is not decided.
 *
 * <p>Source: lib/string.c, mm/util.c (kmemdup), mm/slab_common.c (krealloc).
 */
final class MemoryBlocks {
  private static final Value UNKNOWN_BYTE = new Value.Unknown(new Term.Source("byte", -1, true));
  private static final long ALL_BYTES = 0x0101010101010101L;

  private final Kernel kernel;
  private final Memory memory;
  private final Regions regions;

  MemoryBlocks(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.regions = new Regions(memory);
    kernel.answer(call -> set(call, call.argument(1), 2), "memset", "__builtin_memset");
    kernel.answer(
        call -> set(call, call.argument(1).equals(Value.ZERO) ? Value.ZERO : UNKNOWN_BYTE, 2),
        "memset16",
        "memset32",
        "memset64");
    kernel.answer(call -> set(call, Value.ZERO, 1), "memzero_explicit", "bzero");
    kernel.answer(
        call -> copy(call), "memcpy", "memmove", "__memcpy", "__builtin_memcpy", "unsafe_memcpy");
    kernel.answer(call -> duplicate(call, 0, 1, 2), "kmemdup", "kvmemdup");
    kernel.answer(call -> managed(call, duplicate(call, 1, 2, 3)), "devm_kmemdup");
    kernel.answer(call -> reallocate(call, 2), "krealloc");
    kernel.answer(call -> reallocate(call, 3), "krealloc_array");
    kernel.answer(call -> text(call, 1), "kstrdup", "kstrdup_const");
    kernel.answer(call -> text(call, 2), "kstrndup", "kmemdup_nul");
    kernel.answer(call -> text(call, 0), "kasprintf", "kvasprintf", "kvasprintf_const");
    kernel.answer(call -> managed(call, text(call, 2)), "devm_kstrdup", "devm_kstrdup_const");
    kernel.answer(call -> managed(call, text(call, 1)), "devm_kasprintf", "devm_kvasprintf");
    kernel.answer(
        call -> fromUser(call), "memdup_user", "vmemdup_user", "memdup_user_nul", "strndup_user");
  }

  // --- Ranges

  /** How many bytes an argument says. */
  private static long bytes(Call call, int index) {
    Value value = call.argument(index);
    if (value instanceof Value.Number number) {
      return number.bits() < 0 ? Regions.UNKNOWN : number.bits();
    }
    return value instanceof Value.Unknown unknown
            && unknown.term() instanceof Term.Source source
            && call.allocates() != null
            && source.origin().equals("sizeof(" + call.allocates() + ")")
        ? Regions.WHOLE
        : Regions.UNKNOWN;
  }

  private void checkBounds(Call call, Value.Address at, long bytes, String how) {
    OptionalLong left = regions.left(at);
    if (bytes >= 0 && left.isPresent() && bytes > left.getAsLong()) {
      throw call.thread()
          .crash(
              KFact.MEMORY,
              kernel.rules().outOfBounds,
              call.name()
                  + (" " + how + " " + bytes + " bytes of " + at.name() + ", which has ")
                  + left.getAsLong());
    }
  }

  private Locations bits(List<Value.Address> leaves) {
    Locations bits = Locations.NONE;
    for (Value.Address leaf : leaves) {
      bits = Memory.isKernelState(leaf) ? bits : bits.plus(memory.bit(leaf));
    }
    return bits;
  }

  private static Value anyNumber(Value.Address leaf) {
    return new Value.Unknown(new Term.Source(leaf.name(), -1, true));
  }

  /** A range whose end is not known may leave a pointer or an object of the kernel as it was. */
  private void doubtUnlessNumbers(Call call, Regions.Region region) {
    if (!region.exact() && !region.leaves().stream().allMatch(regions::isNumber)) {
      memory
          .layout()
          .doubt(call.thread().at() + ": " + call.name() + "() of a number of bytes not known");
    }
  }

  // --- memset

  private Value set(Call call, Value value, int length) {
    long bytes = bytes(call, length);
    if (bytes == 0) {
      return call.argument(0);
    }
    Value.Address start = call.address(0);
    if (start.object().kind() == MemoryObject.Kind.TEXT) {
      throw call.thread().notModelled("a write to a string literal");
    }
    checkBounds(call, start, bytes, "sets");
    Regions.Region region = regions.covered(start, bytes);
    doubtUnlessNumbers(call, region);
    Map<Integer, Integer> contents = new LinkedHashMap<>();
    for (Value.Address leaf : region.leaves()) {
      contents.put(
          memory.cell(leaf),
          Memory.isKernelState(leaf)
              ? 0
              : memory.intern(region.exact() ? filled(leaf, value) : anyNumber(leaf)));
    }
    String what = call.text(start, value);
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      if (memory.touch(cells, start, what) && mayWipe(cells, region, what)) {
                        contents.forEach(cells::set);
                      }
                      return 0;
                    })
                .readingPlain(memory.lifeBit(start.object()))
                .writingPlain(bits(region.leaves()))
                .ordered(Ordering.NONE),
            KFact.MEMORY);
    return call.argument(0);
  }

  /** What a leaf holds when each of its bytes is the same. */
  private Value filled(Value.Address leaf, Value value) {
    if (!(value instanceof Value.Number number)) {
      return anyNumber(leaf);
    }
    long all = (number.bits() & 0xff) * ALL_BYTES;
    CType type = regions.typeAt(leaf);
    if (type instanceof CType.Int integer) {
      return integer.bool() && all != 0 || leaf.path().last().equals("$value")
          ? all == 0 ? Value.ZERO : anyNumber(leaf)
          : cut(all, integer);
    }
    return all == 0 ? Value.ZERO : type instanceof CType.Pointer ? Value.of(all) : anyNumber(leaf);
  }

  private static Value cut(long bits, CType.Int type) {
    int unused = 64 - Math.min(64, type.bits());
    long high = bits << unused;
    return Value.of(type.signed() ? high >> unused : high >>> unused);
  }

  /** Part of a step: nothing that is queued may be written over. */
  private boolean mayWipe(Cells cells, Regions.Region region, String what) {
    for (Value.Address leaf : region.leaves()) {
      if (Memory.isKernelState(leaf) && kernel.works().isPending(cells, leaf)) {
        cells.crash(
            kernel.rules().useBeforeInit,
            () -> what + ": " + leaf.parent().name() + " is pending, and wiped");
        return false;
      }
    }
    return true;
  }

  // --- memcpy

  private Value copy(Call call) {
    long bytes = bytes(call, 2);
    if (bytes != 0) {
      copy(call, call.address(0), call.address(1), bytes);
    }
    return call.argument(0);
  }

  private void copy(Call call, Value.Address to, Value.Address from, long bytes) {
    if (to.object().kind() == MemoryObject.Kind.TEXT) {
      throw call.thread().notModelled("a write to a string literal");
    }
    checkBounds(call, to, bytes, "writes");
    checkBounds(call, from, bytes, "reads");
    if (from.object().kind() == MemoryObject.Kind.TEXT || !isSame(to, from, bytes)) {
      overwrite(call, to, from, bytes);
    } else {
      copyAlike(call, to, from, bytes);
    }
  }

  /** Whether a range is of the same type as another, or a number of such elements. */
  private boolean isSame(Value.Address to, Value.Address from, long bytes) {
    CType one = regions.typeAt(to);
    CType other = regions.typeAt(from);
    if (one == null || other == null || !isSame(one, other)) {
      return false;
    }
    OptionalLong size = regions.size(one);
    return bytes == Regions.WHOLE
        || bytes >= 0 && size.isPresent() && size.getAsLong() > 0 && bytes % size.getAsLong() == 0;
  }

  private static boolean isSame(CType one, CType other) {
    return one instanceof StructType a && other instanceof StructType b
        ? a == b || a.tag().equals(b.tag())
        : one.equals(other) || one.isPointer() && other.isPointer();
  }

  private void copyAlike(Call call, Value.Address to, Value.Address from, long bytes) {
    for (Value.Address leaf : regions.covered(to, bytes).leaves()) {
      memory.cell(Regions.like(leaf, to, from));
    }
    List<Value.Address> read = regions.covered(from, bytes).leaves();
    List<Value.Address> written = new ArrayList<>();
    for (Value.Address leaf : read) {
      Value.Address like = Regions.like(leaf, from, to);
      memory.cell(like);
      written.add(like);
    }
    Regions.Region target = new Regions.Region(written, true);
    String what = call.text(to, from);
    boolean used =
        call.thread()
                .take(
                    Step.of(
                            what,
                            cells -> {
                              if (!memory.touch(cells, from, what)
                                  || !memory.touch(cells, to, what)
                                  || !mayWipe(cells, target, what)) {
                                return 0;
                              }
                              return move(cells, read, written);
                            })
                        .readingPlain(
                            bits(read)
                                .plus(memory.lifeBit(from.object()))
                                .plus(memory.lifeBit(to.object())))
                        .writingPlain(bits(written))
                        .ordered(Ordering.NONE),
                    KFact.MEMORY)
            != 0;
    if (used) {
      throw call.thread()
          .notModelled("a copy of " + from.name() + ", which has objects of the kernel in it");
    }
  }

  /** Part of a step: 1 if there is an object of the kernel that was initialised. */
  private int move(Cells cells, List<Value.Address> read, List<Value.Address> written) {
    int[] values = read.stream().mapToInt(leaf -> cells.get(memory.cell(leaf))).toArray();
    for (int i = 0; i < values.length; i++) {
      if (Memory.isKernelState(read.get(i)) && values[i] != 0) {
        return 1;
      }
      cells.set(memory.cell(written.get(i)), values[i]);
    }
    return 0;
  }

  /** What is written is some numbers: bytes of something else. */
  private void overwrite(Call call, Value.Address to, Value.Address from, long bytes) {
    touch(call, from);
    Regions.Region region = regions.covered(to, bytes);
    boolean whole = region.exact() && regions.covered(from, bytes).exact();
    if (!region.leaves().stream().allMatch(regions::isNumber)) {
      memory
          .layout()
          .doubt(
              call.thread().at()
                  + (": " + call.name() + "() of bytes" + (whole ? "" : " not known how many"))
                  + " over pointers or objects of the kernel");
    }
    fill(call.thread(), to, region.leaves(), call.name());
  }

  private void touch(Call call, Value.Address read) {
    if (!read.object().mayEnd()) {
      return;
    }
    String what = call.text(read);
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      memory.touch(cells, read, what);
                      return 0;
                    })
                .readingPlain(memory.lifeBit(read.object()))
                .ordered(Ordering.NONE),
            KFact.MEMORY);
  }

  /** Leaves of an object hold numbers that nobody knows, from one step on. */
  private void fill(CThread thread, Value.Address at, List<Value.Address> leaves, String by) {
    Map<Integer, Integer> contents = new LinkedHashMap<>();
    for (Value.Address leaf : leaves) {
      if (!Memory.isKernelState(leaf)) {
        contents.put(memory.cell(leaf), memory.intern(anyNumber(leaf)));
      }
    }
    String what = by + " writes " + at.name();
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (memory.touch(cells, at, what)) {
                    contents.forEach(cells::set);
                  }
                  return 0;
                })
            .readingPlain(memory.lifeBit(at.object()))
            .writingPlain(bits(leaves))
            .ordered(Ordering.NONE),
        KFact.MEMORY);
  }

  // --- Copies that are allocated

  private Value managed(Call call, Value got) {
    return kernel.devres().managed(call, got, "kfree");
  }

  private Value duplicate(Call call, int source, int length, int flags) {
    Value.Address from = call.address(source);
    CType type = call.allocates() != null ? call.allocates() : regions.typeAt(from);
    Value made =
        kernel
            .allocation()
            .allocate(typed(call, type), false, kernel.allocation().flags(call, flags));
    if (made instanceof Value.Address to) {
      copy(call, to, from, bytes(call, length));
    }
    return made;
  }

  /** A copy in memory of its own, as the kernel makes one for itself; that does not fail here. */
  Value copyOf(Call call, Value.Address from, Value length) {
    Call sized =
        new Call(call.thread(), call.name(), List.of(length), List.of(), regions.typeAt(from));
    Value made = kernel.allocation().fresh(sized, false, true);
    if (made instanceof Value.Address to) {
      copy(call, to, from, bytes(sized, 0));
    }
    return made;
  }

  private static Call typed(Call call, @Nullable CType type) {
    return new Call(call.thread(), call.name(), call.arguments(), call.types(), type);
  }

  /** A larger block with what the old one held, which is freed; NULL leaves the old one alone. */
  private Value reallocate(Call call, int flags) {
    Value old = call.argument(0);
    if (old.equals(Value.ZERO)) {
      return kernel.allocation().allocate(call, false, kernel.allocation().flags(call, flags));
    }
    Value.Address from = call.address(0);
    CType type = from.path().isEmpty() ? from.object().type() : call.allocates();
    Value made =
        kernel
            .allocation()
            .allocate(typed(call, type), false, kernel.allocation().flags(call, flags));
    if (made instanceof Value.Address to) {
      copy(call, to, from, Regions.WHOLE);
      kernel.allocation().free(call, old);
    }
    return made;
  }

  private Value text(Call call, int flags) {
    int source = call.name().startsWith("devm_") ? 1 : 0;
    boolean copies = call.name().contains("dup");
    if (copies && call.argument(source).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    if (copies) {
      touch(call, call.address(source));
    }
    Value made = kernel.allocation().allocate(call, false, kernel.allocation().flags(call, flags));
    return filled(call, made);
  }

  private Value fromUser(Call call) {
    Value made = kernel.allocation().allocate(call, false, true);
    return made.equals(Value.ZERO) ? Value.of(-12) : filled(call, made);
  }

  private Value filled(Call call, Value made) {
    if (made instanceof Value.Address to) {
      fill(call.thread(), to, memory.leavesBelow(to), call.name());
    }
    return made;
  }
}
