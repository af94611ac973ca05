package org.quiesce.drive.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;

/** What subsystems allocate for drivers and take back, by {@code objects.cards}. */
final class Objects {
  private static final List<String> LINES = Cards.lines("objects.cards");

  private final Kernel kernel;
  private final Map<String, String> inside = new HashMap<>();
  private final Map<String, String> locks = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  Objects(Kernel kernel) {
    this.kernel = kernel;
    String struct = "";
    for (String line : LINES) {
      String[] words = line.split("\\s+");
      if (words[0].equals("object")) {
        struct = words[1];
      } else if (words[0].equals("inside")) {
        inside.put(struct, words[1]);
      } else if (words[0].equals("lock")) {
        locks.put(struct, words[1]);
      } else if (words[0].equals("parent")) {
        parents.put(struct, words[1]);
      }
    }
    for (String line : LINES) {
      String[] words = line.split("\\s+");
      String tag = struct;
      switch (words[0]) {
        case "object" -> struct = words[1];
        case "alloc" -> kernel.answer(words[1], call -> allocate(call, tag, Value.ZERO));
        case "alloc-err" -> kernel.answer(words[1], call -> allocate(call, tag, Value.of(-12)));
        case "devm", "devm-err" ->
            kernel.answer(
                words[1],
                call -> {
                  Value failed = words[0].equals("devm") ? Value.ZERO : Value.of(-12);
                  Value got = allocate(Devres.shifted(call), tag, failed);
                  String parent = parents.get(tag);
                  if (parent != null && got instanceof Value.Address object) {
                    new CardValues(kernel)
                        .write(call.thread(), at(object, parent), call.argument(0));
                  }
                  return managed(call, got);
                });
        case "free" ->
            kernel.answer(words[1], call -> kernel.allocation().free(call, call.argument(0)));
        case "priv" ->
            kernel.answer(
                words[1],
                call ->
                    call.argument(0) instanceof Value.Address address
                        ? call.thread().address(address, call.name()).field("$priv")
                        : call.argument(0));
        default -> {}
      }
    }
  }

  private Value allocate(Call call, String tag, Value failed) {
    CType type = call.thread().world().program().structs().get(tag);
    Call typed = new Call(call.thread(), call.name(), call.arguments(), call.types(), type);
    Value got = kernel.allocation().allocate(typed, true, true);
    String lock = locks.get(tag);
    if (lock != null && got instanceof Value.Address object) {
      kernel.answer(
          new Call(call.thread(), "mutex_init", List.of(object.field(lock)), List.of(), null));
    }
    String field = inside.get(tag);
    if (field != null && got instanceof Value.Address object) {
      new CardValues(kernel).write(call.thread(), object.field(field), object.field("$priv"));
    }
    return got.equals(Value.ZERO) ? failed : got;
  }

  private static Value.Address at(Value.Address object, String path) {
    Value.Address at = object;
    for (String name : path.split("\\.")) {
      at = at.field(name);
    }
    return at;
  }

  /** Notes in the object itself which device manages it: to register it is managed then too. */
  private Value managed(Call call, Value got) {
    if (got instanceof Value.Address object) {
      int state = kernel.memory().state(object, "managed");
      int device = kernel.memory().intern(call.thread().address(call.argument(0), call.name()));
      call.thread()
          .step(
              KFact.DEVRES,
              call.name(),
              cells -> {
                cells.set(state, device);
                return 0;
              });
    }
    return kernel.devres().managed(call, got, Allocation.FREE_OBJECT);
  }

  /** Whether an object is managed by a device, so that its registration is too. */
  static boolean isHeap(Value value) {
    return value instanceof Value.Address address
        && address.object().kind() == MemoryObject.Kind.HEAP;
  }
}
