package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;

/**
 * A call that nobody has described: it is taken to do nothing but to give a number that nobody
 * knows, and to fill what of the caller's locals it is given. The verdict says so; given something
 * whose life matters, or a function to call back, nothing that it can touch is proved.
 */
final class Unknown {
  /** State of an object that was given to a function that is not known. */
  private static final String GIVEN = "given";

  /**
   * Names of functions that may take what has to be given back, or start what has to be stopped.
   */
  private static final Pattern TAKES =
      Pattern.compile(
          "get|enable|request|alloc|create|register|map|open|start|add|prepare|claim|init|attach|connect|find|new|dup|submit|queue|schedule|put|free|unmap|close|stop|disable|remove|destroy|release");

  /** Names of functions that may end what an object that they get is used by. */
  private static final Pattern ENDS =
      Pattern.compile(
          "stop|free|cancel|disable|unregister|deregister|remove|release|shutdown|exit|deinit|uninit"
              + "|del|destroy|clean|teardown|close|end|off|halt|kill|flush|detach|put|suspend|unbind"
              + "|disconnect|down|quiesce|unload|fini");

  /** Questions about what firmware and tables say, which does not change while a driver runs. */
  private static final Pattern INQUIRY =
      Pattern.compile(
          "of_(device|machine|node)_(is|has)_\\w+|(of|device|fwnode)_property_(present|read_bool)"
              + "|of_(alias|property_count|get_child_count|get_available_child_count)\\w*"
              + "|device_get_child_node_count|acpi_(dev_present|has_method|dev_found)"
              + "|dmi_(check_system|match|name_in_vendors)|i2c_check_functionality"
              + "|spi_controller_is_\\w+|pci_(find|has)_\\w*capability|acpi_disabled|pci_irq_vector"
              + "|platform_get_irq\\w*|of_irq_get\\w*|irq_of_parse_and_map|gpiod?_to_irq"
              + "|of_address_to_resource|regmap_irq_get_virq|fwnode_irq_get\\w*|wm831x_irq|pcap_to_irq");

  private final Kernel kernel;

  Unknown(Kernel kernel) {
    this.kernel = kernel;
  }

  Value answer(Call call) {
    CThread thread = call.thread();
    boolean tracked = false;
    boolean table = false;
    boolean callback = false;
    for (Value argument : call.arguments()) {
      callback |= argument instanceof Value.Code;
      if (argument instanceof Value.Address address) {
        if (address.object().kind() == MemoryObject.Kind.FRAME) {
          fill(thread, address.path().endsAtIndex() ? address.parent() : address, call.name());
        } else {
          mayFill(thread, address.object(), call.name());
          if (address.object().kind() == MemoryObject.Kind.HEAP) {
            tracked = true;
            give(call, thread.address(address, call.name()));
          }
          table |= thread.memory().hasFunctions(address);
        }
      }
    }
    String where = thread.at() + ": " + call.name() + "()";
    if (callback || table) {
      thread.memory().layout().doubt(where + " is not known, and gets a function to call");
    } else if (tracked) {
      thread.memory().layout().doubt(where + " is not known, and gets an object of the driver");
    } else {
      if (!call.name().startsWith("__builtin_") && TAKES.matcher(call.name()).find()) {
        thread
            .memory()
            .layout()
            .doubt(
                where + " is not known: it may take something that has to be given back",
                Rules.LEAK,
                Rules.DOUBLE_FREE,
                Rules.REFCOUNT,
                Rules.ENTRY_AFTER_TEARDOWN,
                Rules.USE_AFTER_FREE);
      }
      if (!call.name().startsWith("__builtin_") && !isInquiry(call.name())) {
        kernel.maySleepOrNot(call, "is not known: it may sleep, in atomic context");
      }
      thread.memory().layout().note(where + " is not known and was taken to do nothing");
    }
    return number(call);
  }

  /** Whether a call asks for what does not change. */
  static boolean isInquiry(String name) {
    return INQUIRY.matcher(name).matches();
  }

  /**
   * A number that nobody knows. What is asked of firmware and of the machine has one answer,
   * however often it is asked.
   */
  static Value number(Call call) {
    if (!isInquiry(call.name())) {
      return call.thread().fresh(call.name());
    }
    // What it is asked about says which answer; where that is put does not.
    Object[] about = call.arguments().stream().filter(one -> !isOfFrame(one)).toArray();
    return new Value.Unknown(new org.quiesce.drive.value.Term.Source(call.text(about), 0, true));
  }

  private static boolean isOfFrame(Value value) {
    return value instanceof Value.Address address
        && address.object().kind() == MemoryObject.Kind.FRAME;
  }

  /**
   * Pointers of an object that point nowhere yet: whoever got the object may have set them, so that
   * to follow one is no finding.
   */
  private static void mayFill(CThread thread, MemoryObject object, String by) {
    Memory memory = thread.memory();
    int zero = memory.intern(Value.ZERO);
    for (Value.Address leaf : memory.leavesBelow(new Value.Address(object, Path.EMPTY))) {
      boolean points = leaf.type() instanceof CType.Pointer to && !(to.to() instanceof CType.Func);
      if (!points || Memory.isKernelState(leaf)) {
        continue;
      }
      int cell = memory.cell(leaf);
      int any =
          memory.intern(
              new Value.Unknown(new org.quiesce.drive.value.Term.Source(leaf.name(), -1, true)));
      thread.take(
          Step.of(
                  by + " may write " + leaf.name(),
                  cells -> {
                    int now = cells.get(cell);
                    if (memory.isLive(cells, object)
                        && (now == zero || memory.value(now) == null)) {
                      cells.set(cell, any);
                    }
                    return 0;
                  })
              .readingPlain(memory.lifeBit(object))
              .writingPlain(memory.bit(leaf)),
          KFact.MEMORY);
    }
  }

  /** Whoever gets an object may keep or free it: that it is not freed here tells nothing. */
  private static void give(Call call, Value.Address object) {
    Memory memory = call.thread().memory();
    int given = memory.state(new Value.Address(object.object(), Path.EMPTY), GIVEN);
    String what = call.text(object);
    call.thread()
        .step(
            ENDS.matcher(call.name()).find() ? KFact.UNKNOWN_CALL : KFact.MEMORY,
            what,
            cells -> {
              if (memory.touch(cells, object, what)) {
                cells.set(given, 1);
              }
              return 0;
            });
  }

  /** Whether an object was given to somebody of whom nobody knows what he does with it. */
  static boolean isGiven(Cells cells, Memory memory, MemoryObject object) {
    return memory.kernelStates(GIVEN).stream()
        .anyMatch(one -> one.object().equals(object) && cells.get(memory.cell(one)) != 0);
  }

  /** What is at an address, and all of its parts, is whatever somebody wrote there. */
  static void fill(CThread thread, Value.Address address, String by) {
    Memory memory = thread.memory();
    Map<Integer, Integer> contents = new LinkedHashMap<>();
    Locations bits = Locations.NONE;
    for (Value.Address leaf : memory.leavesBelow(address)) {
      if (!Memory.isKernelState(leaf)) {
        Value unknown =
            new Value.Unknown(new org.quiesce.drive.value.Term.Source(leaf.name(), -1, true));
        contents.put(memory.cell(leaf), memory.intern(unknown));
        bits = bits.plus(memory.bit(leaf));
      }
    }
    String what = by + " writes " + address.name();
    thread.take(
        Step.of(
                what,
                cells -> {
                  if (memory.touch(cells, address, what)) {
                    contents.forEach(cells::set);
                  }
                  return 0;
                })
            .readingPlain(memory.lifeBit(address.object()))
            .writingPlain(bits)
            .ordered(Ordering.NONE),
        KFact.MEMORY);
  }
}
