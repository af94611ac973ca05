package org.quiesce.drive.program;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;
import org.quiesce.translate.ir.StructType;

/**
 * {@code malloc}, {@code calloc}, {@code realloc}, {@code alloca}, {@code free}. Allocation does
 * not fail. An address that was freed is not given out again, which may miss what only happens if
 * it is.
 */
final class Heap {
  private static final String KIND = "heap";

  private final Process process;
  private final Memory memory;
  private final DataLayout layout = new DataLayout();

  Heap(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(call -> allocate(call, call.argument(0), 1, false), "malloc", "valloc");
    process.answer(this::allocateOnStack, "alloca", "__builtin_alloca");
    process.answer(this::allocateAligned, "aligned_alloc", "memalign");
    process.answer(
        call ->
            allocate(
                call, call.argument(1), call.thread().number(call.argument(0), call.name()), true),
        "calloc");
    process.answer(this::reallocate, "realloc");
    process.answer(call -> free(call, call.argument(0)), "free", "cfree");
  }

  /** It is there longer than the function that asked for it, which may hide what is wrong then. */
  private Value allocateOnStack(Call call) {
    memory
        .layout()
        .doubt(
            call.thread().at() + ": not modelled: where the memory of alloca() ends",
            Rules.USE_AFTER_FREE,
            Rules.DOUBLE_FREE,
            Rules.DATA_RACE);
    return allocate(call, call.argument(0), 1, false);
  }

  /** C11 7.22.3.1: an alignment that is none, or a size that is no multiple of it, is undefined. */
  private Value allocateAligned(Call call) {
    long alignment = call.thread().number(call.argument(0), call.name());
    long size = call.thread().number(call.argument(1), call.name());
    if (Long.bitCount(alignment) != 1 || size % alignment != 0) {
      throw process.beyond(
          call.thread(), call.name() + " of " + size + " bytes aligned to " + alignment);
    }
    return allocate(call, call.argument(1), 1, false);
  }

  private Value allocate(Call call, Value size, long times, boolean cleared) {
    CThread thread = call.thread();
    long bytes = times * thread.number(size, call.name());
    CType type = type(call, bytes);
    String site =
        (call.allocates() instanceof StructType struct ? struct.tag() : call.name())
            + ":"
            + thread.at().line()
            + "@"
            + thread.name();
    List<MemoryObject> known = new ArrayList<>();
    for (Object one : memory.layout().found(KIND)) {
      if (one instanceof Site other && other.name().equals(site)) {
        known.add(new MemoryObject(other.toString(), MemoryObject.Kind.HEAP, type));
      }
    }
    int chosen =
        thread.take(
            Step.of(call.name() + "(" + bytes + ")", cells -> begin(cells, known, cleared)),
            PFact.MEMORY);
    if (chosen < 0) {
      if (known.size() >= process.bounds().objects()) {
        throw process.outgrown(
            thread, call.name() + " called more than " + known.size() + " times at this line");
      }
      memory.layout().require(KIND, new Site(site, known.size()));
    }
    MemoryObject object = known.get(chosen);
    return new Value.Address(
        object, type instanceof CType.Array ? Path.EMPTY.index(0) : Path.EMPTY);
  }

  /** A line that allocates, and how often it had done so before. */
  private record Site(String name, int ordinal) {
    @Override
    public String toString() {
      return ordinal == 0 ? name : name + "'" + (ordinal + 1);
    }
  }

  /** What so many bytes hold: one of what the result points to, or an array of it. */
  private CType type(Call call, long bytes) {
    CType type = call.allocates();
    OptionalLong size = type == null ? OptionalLong.empty() : layout.size(type);
    if (type == null || size.isEmpty() || size.getAsLong() <= 0) {
      return new CType.Array(CType.SCHAR, bytes);
    }
    if (bytes == size.getAsLong()) {
      return type;
    }
    if (bytes < size.getAsLong()) {
      throw process.beyond(call.thread(), call.name() + " of " + bytes + " bytes for a " + type);
    }
    return new CType.Array(type, bytes / size.getAsLong());
  }

  private int begin(Cells cells, List<MemoryObject> instances, boolean cleared) {
    for (int i = 0; i < instances.size(); i++) {
      if (memory.life(cells, instances.get(i)) == Memory.NOT_YET) {
        memory.begin(cells, instances.get(i), cleared);
        return i;
      }
    }
    return -1;
  }

  private Value reallocate(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return allocate(call, call.argument(1), 1, false);
    }
    Value.Address old = call.address(0);
    Value fresh = allocate(call, call.argument(1), 1, false);
    long bytes = call.thread().number(call.argument(1), call.name());
    if (fresh instanceof Value.Address to && old.object().type() != null) {
      OptionalLong before = layout.size(old.object().type());
      if (before.isPresent()) {
        new Bytes(process).copy(call.thread(), to, old, Math.min(bytes, before.getAsLong()));
      }
    }
    free(call, old);
    return fresh;
  }

  private Value free(Call call, Value pointer) {
    CThread thread = call.thread();
    if (pointer.equals(Value.ZERO)) {
      return Value.ZERO;
    }
    Value.Address address = thread.address(pointer, call.name());
    MemoryObject object = address.object();
    String what = call.name() + "(" + address.name() + ")";
    boolean start =
        address.path().isEmpty()
            || object.type() instanceof CType.Array && address.path().equals(Path.EMPTY.index(0));
    if (object.kind() == MemoryObject.Kind.OUTSIDE) {
      throw process.beyond(thread, what + " of memory of others");
    }
    if (object.kind() != MemoryObject.Kind.HEAP || !start) {
      throw thread.crash(
          PFact.MEMORY, process.rules().doubleFree, what + " of what was not allocated");
    }
    Locations bits = memory.lifeBit(object);
    for (Value.Address leaf : memory.leavesBelow(new Value.Address(object, Path.EMPTY))) {
      bits = bits.plus(memory.bit(leaf));
    }
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (memory.life(cells, object) != Memory.LIVE) {
                    cells.crash(process.rules().doubleFree, () -> what + ": it is freed already");
                    return 0;
                  }
                  memory.end(cells, object);
                  return 0;
                })
            .writingPlain(bits),
        PFact.MEMORY);
    return Value.ZERO;
  }
}
