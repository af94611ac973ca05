package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.StructType;

/** What subsystems allocate for drivers and take back, by {@code objects.cards}. */
final class Objects {
  private static final List<String> LINES = Cards.lines("objects.cards");

  /** What the lines begin with that name a call. */
  private static final Set<String> CALLS =
      Set.of("alloc", "alloc-err", "devm", "devm-err", "free", "get", "priv");

  /** How many references there are beside the first. */
  private static final String MORE = "more references";

  private final Kernel kernel;
  private final Map<String, String> inside = new HashMap<>();
  private final Map<String, List<String>> locks = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Set<String> filled = new HashSet<>();
  private final Map<String, List<String[]>> stores = new HashMap<>();
  private final Map<String, String> owns = new HashMap<>();
  private final Map<String, Integer> setups = new HashMap<>();
  private final CardValues values;

  Objects(Kernel kernel) {
    this.kernel = kernel;
    this.values = new CardValues(kernel);
    check(LINES);
    String struct = "";
    for (String line : LINES) {
      String[] words = line.split("\\s+");
      if (words[0].equals("object")) {
        struct = words[1];
      } else if (words[0].equals("inside")) {
        inside.put(struct, words[1]);
      } else if (words[0].equals("lock")) {
        locks.computeIfAbsent(struct, s -> new ArrayList<>()).add(words[1]);
      } else if (words[0].equals("stores")) {
        stores.computeIfAbsent(struct, none -> new ArrayList<>()).add(words);
      } else if (words[0].equals("setup")) {
        setups.put(struct, Integer.parseInt(words[1]));
      } else if (words[0].equals("owns")) {
        owns.put(struct, words[1]);
      } else if (words[0].equals("get")) {
        counted.add(struct);
      } else if (words[0].equals("filled")) {
        filled.add(struct);
      } else if (words[0].equals("parent")) {
        parents.put(struct, words[1]);
      }
    }
    kernel.answer(Allocation.FREE_OBJECT, call -> put(call, call.argument(0)));
    for (String line : LINES) {
      String[] words = line.split("\\s+");
      String tag = struct;
      switch (words[0]) {
        case "object" -> struct = words[1];
        case "alloc" ->
            kernel.answer(words[1], call -> allocate(call, tag, Value.ZERO, maySleep(call, words)));
        case "alloc-err" ->
            kernel.answer(words[1], call -> allocate(call, tag, Value.of(-12), true));
        case "devm", "devm-err" ->
            kernel.answer(
                words[1],
                call -> {
                  Value failed = words[0].equals("devm") ? Value.ZERO : Value.of(-12);
                  Value got = allocate(Devres.shifted(call), tag, failed, true);
                  String parent = parents.get(tag);
                  if (parent != null && got instanceof Value.Address object) {
                    values.write(call.thread(), CardValues.at(object, parent), call.argument(0));
                  }
                  return managed(call, got);
                });
        case "free" -> kernel.answer(words[1], call -> put(call, call.argument(0)));
        case "get" -> kernel.answer(words[1], this::get);
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

  /** Refuses a file that says twice what a call does. */
  static void check(List<String> lines) {
    Cards.distinct(
        "objects.cards",
        lines.stream()
            .map(line -> line.split("\\s+"))
            .filter(words -> CALLS.contains(words[0]))
            .map(words -> words[1])
            .toList());
  }

  /** Takes a reference to an object. */
  Value get(Call call) {
    if (!(call.argument(0) instanceof Value.Address)) {
      return call.argument(0);
    }
    Value.Address object = call.address(0);
    int more = kernel.memory().state(object, MORE);
    String what = call.text(object);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (kernel.memory().touch(cells, object, what)) {
                cells.set(more, cells.get(more) + 1);
              }
              return 0;
            });
    return call.argument(0);
  }

  /** Gives an object back: the last reference frees it. */
  Value put(Call call, Value given) {
    if (!(given instanceof Value.Address object)
        || !(object.object().type() instanceof StructType struct)
        || !counted.contains(struct.tag())) {
      return kernel.allocation().free(call, given);
    }
    int more = kernel.memory().state(object, MORE);
    String what = call.text(object);
    boolean last =
        call.thread()
                .step(
                    KFact.REFERENCE,
                    what,
                    cells -> {
                      if (kernel.memory().touch(cells, object, what) && cells.get(more) > 0) {
                        cells.set(more, cells.get(more) - 1);
                        return 0;
                      }
                      return 1;
                    })
            != 0;
    if (last) {
      String owned = owns.get(struct.tag());
      if (owned != null) {
        kernel.allocation().free(call, values.read(call.thread(), object.field(owned)));
      }
      kernel.allocation().free(call, given);
    }
    return Value.ZERO;
  }

  /** Whether a call that allocates sleeps: it does if nothing is said. */
  private boolean maySleep(Call call, String[] words) {
    String how = words.length > 2 ? words[2] : "sleeps";
    return how.startsWith("gfp:")
        ? kernel.allocation().flags(call, Integer.parseInt(how.substring("gfp:".length())))
        : how.equals("sleeps");
  }

  private Value allocate(Call call, String tag, Value failed, boolean sleeps) {
    CType type = call.thread().world().program().structs().get(tag);
    Call typed = new Call(call.thread(), call.name(), call.arguments(), call.types(), type);
    Value got = kernel.allocation().allocate(typed, true, sleeps);
    if (filled.contains(tag) && got instanceof Value.Address object) {
      Unknown.fill(call.thread(), object, call.name());
    }
    for (String lock : locks.getOrDefault(tag, List.of())) {
      if (got instanceof Value.Address object) {
        kernel.answer(
            new Call(call.thread(), "mutex_init", List.of(object.field(lock)), List.of(), null));
      }
    }
    for (String[] words : stores.getOrDefault(tag, List.of())) {
      if (got instanceof Value.Address object) {
        values.write(
            call.thread(),
            CardValues.at(object, words[1]),
            call.argument(Integer.parseInt(words[2])));
      }
    }
    String field = inside.get(tag);
    if (field != null && got instanceof Value.Address object) {
      values.write(call.thread(), CardValues.at(object, field), object.field("$priv"));
    }
    Integer setup = setups.get(tag);
    if (setup != null
        && got instanceof Value.Address
        && call.arguments().size() > setup
        && call.argument(setup) instanceof Value.Code function) {
      call.thread().callValue(function, List.of(got), "setup");
    }
    return got.equals(Value.ZERO) ? failed : got;
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
