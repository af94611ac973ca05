package org.quiesce.drive.kernel;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/**
 * {@code kmalloc}, {@code kzalloc}, {@code kfree} and friends. Each allocation site has a few
 * objects, each used once: when they are used up the program is not decided.
 *
 * <p>Source: include/linux/slab.h, mm/slub.c.
 */
final class Allocation {
  /** Who made an object takes it back, with all that the driver had put into it. */
  static final String FREE_OBJECT = "__qz_free_object";

  private static final int MOST_AT_ONE_SITE = 4;
  private static final long GFP_DIRECT_RECLAIM = 0x400;
  private static final long GFP_NOFAIL = 0x8000;

  private final Kernel kernel;

  Allocation(Kernel kernel) {
    this.kernel = kernel;
    kernel.answer(
        call -> allocate(call, true, flags(call, 1)),
        "kzalloc",
        "kzalloc_node",
        "kvzalloc",
        "kvzalloc_node",
        "kmem_cache_zalloc");
    kernel.answer(
        call -> allocate(call, false, flags(call, 1)),
        "kmalloc",
        "kmalloc_node",
        "kvmalloc",
        "kvmalloc_node",
        "kmem_cache_alloc_node",
        "__vmalloc",
        "kmem_cache_alloc");
    kernel.answer(
        call -> allocate(call, true, flags(call, 2)), "kcalloc", "kvcalloc", "kcalloc_node");
    kernel.answer(
        call -> allocate(call, false, flags(call, 2)),
        "kmalloc_array",
        "kvmalloc_array",
        "kmalloc_array_node");
    kernel.answer(
        call -> allocate(call, true, true),
        "vzalloc",
        "vzalloc_node",
        "vmalloc_user",
        "vmalloc_32_user",
        "vcalloc");
    kernel.answer(
        call -> allocate(call, false, true),
        "vmalloc",
        "vmalloc_node",
        "vmalloc_32",
        "vmalloc_array");
    kernel.answer(
        call -> freeOwn(call, call.argument(0)),
        "kfree",
        "kvfree",
        "vfree",
        "vfree_atomic",
        "kvfree_sensitive",
        "kfree_sensitive",
        "kzfree",
        "kfree_const");
    kernel.answer(call -> freeOwn(call, call.argument(1)), "kmem_cache_free");
  }

  /** Whether an allocation with these flags sleeps; of unknown ones nobody can tell. */
  boolean flags(Call call, int index) {
    if (call.argument(index) instanceof Value.Number number) {
      return (number.bits() & GFP_DIRECT_RECLAIM) != 0;
    }
    kernel.maySleepOrNot(call);
    return false;
  }

  /** Whether an allocation goes on until it has succeeded: the flags are its last argument. */
  private static boolean mustNotFail(Call call) {
    return !call.arguments().isEmpty()
        && call.argument(call.arguments().size() - 1) instanceof Value.Number flags
        && (flags.bits() & GFP_NOFAIL) != 0
        && (flags.bits() & GFP_DIRECT_RECLAIM) != 0;
  }

  /** A fresh object, or NULL. */
  Value allocate(Call call, boolean cleared, boolean sleeps) {
    if (!mustNotFail(call) && kernel.fails(call)) {
      return Value.ZERO;
    }
    return fresh(call, cleared, sleeps);
  }

  /** A fresh object of this line; allocation does not fail. */
  Value fresh(Call call, boolean cleared, boolean sleeps) {
    CThread thread = call.thread();
    MemoryObject[] instances = new MemoryObject[MOST_AT_ONE_SITE];
    for (int i = 0; i < instances.length; i++) {
      instances[i] = object(call, i);
    }
    Memory memory = kernel.memory();
    int chosen =
        thread.take(
            Step.of(
                call.name(),
                cells -> {
                  if (sleeps) {
                    kernel.context().mightSleep(cells, thread, call.name());
                  }
                  return begin(cells, memory, instances, cleared);
                }),
            KFact.MEMORY);
    if (chosen < 0) {
      throw thread.notModelled(
          call.name() + " called more than " + MOST_AT_ONE_SITE + " times at this line");
    }
    return new Value.Address(instances[chosen], Path.EMPTY);
  }

  private static int begin(Cells cells, Memory memory, MemoryObject[] instances, boolean cleared) {
    for (int i = 0; i < instances.length; i++) {
      if (memory.life(cells, instances[i]) == Memory.NOT_YET) {
        memory.begin(cells, instances[i], cleared);
        return i;
      }
    }
    return -1;
  }

  private static MemoryObject object(Call call, int instance) {
    CType type = call.allocates();
    String what = type instanceof StructType struct ? struct.tag() : "memory";
    String id =
        what
            + ":"
            + call.thread().at().line()
            + (call.thread().name().equals(CThread.MODULE) ? "" : "@" + call.thread().name())
            + (instance == 0 ? "" : "'" + instance);
    return new MemoryObject(id, MemoryObject.Kind.HEAP, type);
  }

  /** What the driver allocated is freed by the driver: a device in it must have been put. */
  private Value freeOwn(Call call, Value pointer) {
    if (pointer instanceof Value.Address address
        && address.path().isEmpty()
        && kernel.devices().mayBeNamed(address.object())) {
      String what = call.name() + "(" + address.name() + ")";
      call.thread()
          .step(
              KFact.MEMORY,
              what,
              cells -> {
                kernel.devices().lose(cells, address.object(), what);
                return 0;
              });
    }
    return free(call, pointer);
  }

  Value free(Call call, Value pointer) {
    CThread thread = call.thread();
    if (pointer.equals(Value.ZERO)) {
      return Value.ZERO;
    }
    if (pointer instanceof Value.Unknown) {
      return Value.ZERO;
    }
    if (pointer instanceof Value.Undefined || Value.isError(pointer)) {
      thread.address(pointer, call.name());
    }
    if (!(pointer instanceof Value.Address address)) {
      throw thread.notModelled(call.name() + " of " + pointer);
    }
    end(call, address);
    return Value.ZERO;
  }

  /** Frees what an address points to. */
  void end(Call call, Value.Address address) {
    CThread thread = call.thread();
    Memory memory = kernel.memory();
    MemoryObject object = address.object();
    String what = call.name() + "(" + address.name() + ")";
    if (object.kind() == MemoryObject.Kind.TEXT) {
      return;
    }
    if (object.kind() == MemoryObject.Kind.OUTSIDE) {
      memory.layout().note(thread.at() + ": " + what + " frees what somebody else made");
      return;
    }
    if (object.kind() != MemoryObject.Kind.HEAP || !address.path().isEmpty()) {
      throw thread.crash(
          KFact.MEMORY, kernel.rules().doubleFree, what + " of what was not allocated");
    }
    Locations bits = memory.lifeBit(object);
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (memory.life(cells, object) != Memory.LIVE) {
                    cells.crash(kernel.rules().doubleFree, () -> what + ": it is freed already");
                    return 0;
                  }
                  if (!kernel.works().isIdle(cells, object, what)) {
                    return 0;
                  }
                  memory.end(cells, object);
                  return 0;
                })
            .writingPlain(bits),
        KFact.MEMORY);
  }
}
