package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;

/**
 * What is counted and has to be given back, by {@code resources.cards}: clocks, regions, references
 * to somebody else's objects. What is left when teardown is done, or when probe has failed, leaks.
 */
final class Resources {
  private static final Value ALIKE = Value.ZERO;
  private static final long ENOMEM = -12;
  private static final String OF_LINE = " of line ";
  private static final String NODE = "reference to a node";
  private static final String PCI = "reference to a pci device";
  private static final String CHILD = "child ";
  private static final int MOST_CHILDREN = 2;

  /** What the lines begin with that name a call. */
  private static final Set<String> CALLS = Set.of("take", "give", "devm");

  /** One counter: what is taken, of what. */
  private record Counter(String resource, Value of) {
    @Override
    public String toString() {
      return resource + (of instanceof Value.Address address ? " " + address.name() : "");
    }
  }

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Counter, Integer> counters = new LinkedHashMap<>();

  Resources(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("resource")) {
      counters.put((Counter) one, kernel.machine().cell(one.toString(), 0, Integer::toString));
    }
    String resource = "";
    List<String> strict = new ArrayList<>();
    List<String> lines = Cards.lines("resources.cards");
    check(lines);
    for (String line : lines) {
      if (line.startsWith("resource ")) {
        resource = line.substring("resource ".length());
      } else if (line.equals("strict")) {
        strict.add(resource);
      }
    }
    for (String line : lines) {
      String[] words = line.split("\\s+");
      if (words[0].equals("resource")) {
        resource = line.substring("resource ".length());
      }
      String what = resource;
      boolean checks = strict.contains(what);
      switch (words[0]) {
        case "take" -> answer(words[1], call -> take(call, what, words[2], words[3]));
        case "give" -> answer(words[1], call -> give(call, what, words[2], checks));
        case "devm" -> kernel.answer(words[1], call -> managed(call, what, words[2], words[3]));
        default -> {}
      }
    }
    kernel.answer(
        call -> nextChild(call, 1, NODE),
        "of_get_next_child",
        "of_get_next_available_child",
        "device_get_next_child_node",
        "fwnode_get_next_child_node",
        "fwnode_get_next_available_child_node");
    kernel.answer(call -> nextChild(call, 2, PCI), "pci_get_device");
    kernel.answer(call -> nextChild(call, 1, PCI), "pci_get_class");
    kernel.answer(call -> nextChild(call, 4, PCI), "pci_get_subsys");
    Handler numbers = kernel.handler("alloc_chrdev_region");
    kernel.answer(
        call -> {
          Value result = numbers.answer(call);
          if (result.equals(Value.ZERO)) {
            Value.Address place = call.address(0);
            Value any = new Value.Unknown(new Term.Source(place.name(), -1, true));
            new CardValues(kernel).write(call.thread(), place, any);
          }
          return result;
        },
        "alloc_chrdev_region");
    kernel.answer(
        "__qz_give",
        call ->
            count(
                call.thread(),
                new Counter(name(call.argument(0)), call.argument(1)),
                -1,
                false,
                "devres"));
  }

  /** What a call takes is written here; whether it sleeps, in its line of {@code kernel.cards}. */
  private void answer(String name, Handler handler) {
    kernel.answer(
        name,
        call -> {
          kernel.cards().mightSleep(call);
          return handler.answer(call);
        });
  }

  /** Refuses a file that says twice what a call does. */
  static void check(List<String> lines) {
    Cards.distinct("resources.cards", calls(lines));
  }

  /** The calls that lines of the file describe. */
  static List<String> calls(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\\s+"))
        .filter(words -> CALLS.contains(words[0]))
        .map(words -> words[1])
        .toList();
  }

  /**
   * The driver gets or puts a reference to somebody else's device. One that it puts and did not get
   * is not its own, unless a call that is not known got it.
   */
  void reference(Call call, int by) {
    Counter counter = new Counter("reference to the device", call.address(0));
    String where = call.thread().at() + ": " + call.name() + "() puts a " + counter;
    int cell = cell(counter);
    call.thread()
        .step(
            KFact.REFERENCE,
            call.name() + "(" + counter + ")",
            cells -> {
              int now = cells.get(cell) + by;
              if (now < 0) {
                memory.layout().doubt(where + ", which nobody here got", Rules.REFCOUNT);
              }
              cells.set(cell, Math.max(0, now));
              return 0;
            });
  }

  /**
   * The next child of a node or device of the bus, with a reference; the one before is put.
   *
   * <p>Source: drivers/of/base.c (of_get_next_child), drivers/pci/search.c (pci_get_dev_by_id).
   */
  private Value nextChild(Call call, int index, String resource) {
    Value before = call.argument(index);
    int number = 1;
    if (before instanceof Value.Address address) {
      String id = call.thread().address(address, call.name()).object().id();
      if (id.startsWith(CHILD)) {
        number = Character.digit(id.charAt(CHILD.length()), 10) + 1;
      }
      give(
          new Call(call.thread(), call.name(), List.of(before), List.of(), null),
          resource,
          "0",
          false);
    }
    if (number > MOST_CHILDREN
        || call.thread().choose(KFact.REFERENCE, call.name() + ": is there one more?", 2) == 0) {
      return Value.ZERO;
    }
    Value child =
        new Value.Address(
            new MemoryObject(
                CHILD + number + OF_LINE + call.thread().at().line(),
                MemoryObject.Kind.OUTSIDE,
                resource.equals(PCI)
                    ? call.thread().world().program().structs().get("pci_dev")
                    : null),
            Path.EMPTY);
    count(call.thread(), new Counter(resource, child), 1, false, call.name());
    return child;
  }

  private static String name(Value text) {
    return text instanceof Value.Address address ? address.object().id() : "";
  }

  private int cell(Counter counter) {
    if (!counters.containsKey(counter)) {
      memory.layout().require("resource", counter);
    }
    return Objects.requireNonNull(counters.get(counter));
  }

  /** What a resource is of; numbers that nobody knows are all alike. */
  private static Value key(Call call, String index) {
    if (index.equals("-")) {
      return ALIKE;
    }
    Value value = call.argument(Integer.parseInt(index));
    return value instanceof Value.Address address
        ? call.thread().address(address, call.name())
        : value instanceof Value.Number number ? number : ALIKE;
  }

  private Value take(Call call, String resource, String index, String result) {
    if (result.equals("same") && call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    if (Value.isError(call.argument(0))) {
      call.address(0);
    }
    boolean mayFail = !result.equals("same") && !result.equals("void");
    if (mayFail && kernel.fails(call)) {
      return result.equals("pointer") ? Value.ZERO : Value.of(ENOMEM);
    }
    Value got =
        switch (result) {
          case "same" -> call.argument(0);
          case "pointer", "pointer-err" ->
              new Value.Address(
                  new MemoryObject(
                      resource + OF_LINE + call.thread().at().line(),
                      MemoryObject.Kind.OUTSIDE,
                      null),
                  Path.EMPTY);
          default -> Value.ZERO;
        };
    Value of = index.equals("result") ? got : key(call, index);
    count(call.thread(), new Counter(resource, of), 1, false, call.name());
    return got;
  }

  private Value give(Call call, String resource, String index, boolean strict) {
    if (index.equals("0") && call.argument(0).equals(Value.ZERO)
        || Value.isError(call.argument(0))) {
      return Value.ZERO;
    }
    Value of = key(call, index);
    boolean made =
        of instanceof Value.Address address
            && (address.object().id().startsWith(resource + OF_LINE)
                || address.object().id().startsWith(CHILD));
    return count(call.thread(), new Counter(resource, of), -1, strict || made, call.name());
  }

  private Value managed(Call call, String resource, String index, String result) {
    Value got;
    if (result.equals("card")) {
      got = Objects.requireNonNull(kernel.cards().answer(call), call.name());
      if (got.equals(Value.ZERO) || Value.isError(got)) {
        return got;
      }
      count(call.thread(), new Counter(resource, ALIKE), 1, false, call.name());
    } else {
      kernel.cards().mightSleep(call);
      got = take(call, resource, index, result);
      if (!got.equals(Value.ZERO)) {
        return got;
      }
    }
    Value text =
        new Value.Address(new MemoryObject(resource, MemoryObject.Kind.TEXT, null), Path.EMPTY);
    Value of = index.equals("-") ? ALIKE : key(call, index);
    Value device = CallCards.device(call.address(0));
    kernel
        .devres()
        .add(
            new Call(call.thread(), call.name(), List.of(device), List.of(), null),
            new Devres.Entry("__qz_give", List.of(text, of)));
    return got;
  }

  private Value count(CThread thread, Counter counter, int by, boolean strict, String what) {
    int cell = cell(counter);
    thread.step(
        KFact.REFERENCE,
        what + "(" + counter + ")",
        cells -> {
          int now = cells.get(cell) + by;
          if (now < 0 && strict) {
            cells.violate(
                kernel.rules().refcount, () -> what + ": the " + counter + " was not taken");
          }
          cells.set(cell, Math.max(0, now));
          return 0;
        });
    return Value.ZERO;
  }

  /**
   * Part of the step after which nothing of the module may run: reports what was not given back.
   */
  void checkTornDown(Cells cells) {
    counters.forEach(
        (counter, cell) -> {
          if (cells.get(cell) > 0) {
            cells.violate(kernel.rules().leak, () -> "the " + counter + " is never given back");
          }
        });
  }
}
