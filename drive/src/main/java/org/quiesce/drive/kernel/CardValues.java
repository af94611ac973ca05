package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.kernel.RegistrationCard.Callback;
import org.quiesce.drive.kernel.Registrations.Registration;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/**
 * What the expressions of a registration card stand for: parameters of the registering call, what
 * it returned, fields of these, and what the kernel passes to a callback.
 */
@SuppressWarnings("BadImport") // a callback is one wherever it is named
final class CardValues {
  private final Kernel kernel;
  private final Memory memory;

  CardValues(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
  }

  /** Calls a function of a registration; 0 if the driver has none. */
  Value callBack(
      CThread thread, Registration registration, RegistrationCard card, Callback callback) {
    Value function = function(thread, registration, card, callback.field());
    if (!(function instanceof Value.Code)) {
      return Value.ZERO;
    }
    return thread.callValue(
        function, arguments(thread, registration, card, callback.arguments()), callback.field());
  }

  /** The arguments of a call. */
  List<Value> arguments(
      CThread thread, Registration registration, RegistrationCard card, List<String> texts) {
    List<Value> arguments = new ArrayList<>();
    for (String text : texts) {
      arguments.add(
          text.equals("?")
              ? thread.another("argument " + arguments.size())
              : argument(thread, registration, card, text));
    }
    return arguments;
  }

  /** Whether the driver has a function, or one of those that are called after it. */
  boolean isThere(CThread thread, Registration registration, RegistrationCard card, Callback one) {
    return function(thread, registration, card, one.field()) instanceof Value.Code
        || one.then().stream().anyMatch(next -> isThere(thread, registration, card, next));
  }

  /**
   * A function of a registration: a field of its operations, or {@code @} a parameter or kernel
   * function.
   */
  Value function(CThread thread, Registration registration, RegistrationCard card, String field) {
    if (field.startsWith("@__")) {
      return new Value.Code(field.substring(1));
    }
    if (field.startsWith("@")) {
      return argument(thread, registration, card, field.substring(1));
    }
    return field.contains("->")
        ? argument(thread, registration, card, card.operations + "->" + field)
        : field(thread, argument(thread, registration, card, card.operations), field);
  }

  /** A field of a table of functions; 0 if there is no table. */
  Value field(CThread thread, @Nullable Value table, String field) {
    if (!(table instanceof Value.Address address)) {
      return Value.ZERO;
    }
    return read(thread, at(address, field));
  }

  /** A field of an object, or a field of a struct in it. */
  static Value.Address at(Value.Address object, String path) {
    Value.Address at = object;
    for (String name : path.split("\\.")) {
      at =
          Character.isDigit(name.charAt(0))
              ? new Value.Address(at.object(), at.path().index(Integer.parseInt(name)))
              : at.field(name);
    }
    return at;
  }

  /** Where the pointer to a registration's table is; null if its functions are in the object. */
  Value.@Nullable Address table(CThread thread, Registration registration, RegistrationCard card) {
    if (!card.operations.contains("->")) {
      return null;
    }
    return place(thread, registration, card, card.operations) instanceof Value.Address address
        ? address
        : null;
  }

  /** A pointer to something of the kernel's own. */
  static Value unknownPointer(String name) {
    return new Value.Unknown(new Term.Source(name, 0, true));
  }

  /** The value of an expression. */
  Value argument(CThread thread, Registration registration, RegistrationCard card, String text) {
    if (text.equals("?")) {
      return thread.another("argument");
    }
    if (text.equals("*")) {
      return unknownPointer("pointer of " + registration);
    }
    if (text.matches("-?[0-9]+")) {
      return Value.of(Long.parseLong(text));
    }
    if (text.startsWith("new ")) {
      return made(thread, text.substring("new ".length()));
    }
    if (text.startsWith("&")) {
      return place(thread, registration, card, text.substring(1));
    }
    if (text.contains("->")) {
      Value place = place(thread, registration, card, text);
      return place instanceof Value.Address address
          ? read(thread, thread.address(address, text))
          : Value.ZERO;
    }
    return parameter(thread, registration, card, text);
  }

  /** An object that the callee has to give back, of unknown contents. */
  private Value made(CThread thread, String tag) {
    Value object =
        kernel
            .allocation()
            .fresh(
                new Call(
                    thread, tag, List.of(), List.of(), thread.world().program().structs().get(tag)),
                false,
                false);
    if (object instanceof Value.Address address) {
      Unknown.fill(thread, address, tag);
    }
    return object;
  }

  private Value parameter(
      CThread thread, Registration registration, RegistrationCard card, String name) {
    int index = card.index(name);
    if (index >= 0 && index < registration.arguments().size()) {
      return registration.arguments().get(index);
    }
    if (name.equals("ops")) {
      return argument(thread, registration, card, card.operations);
    }
    if (name.equals("driver")) {
      List<Object> drivers = memory.layout().found("driver");
      return drivers.isEmpty() ? Value.ZERO : (Value) drivers.get(0);
    }
    String tag = name.equals("file") || name.equals("inode") ? name : "";
    return new Value.Address(
        new MemoryObject(
            name + " of " + registration,
            MemoryObject.Kind.OUTSIDE,
            thread.world().program().structs().get(tag)),
        Path.EMPTY);
  }

  /** Where a field is; 0 if a pointer on the way is NULL. */
  private Value place(
      CThread thread, Registration registration, RegistrationCard card, String text) {
    String[] parts = text.split("->");
    Value at = parameter(thread, registration, card, parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      if (at.equals(Value.ZERO)) {
        return Value.ZERO;
      }
      Value.Address field = thread.address(at, text);
      field = at(field, parts[i].strip());
      at = i + 1 < parts.length ? read(thread, field) : field;
    }
    return at;
  }

  /** Does what lines of the form {@code PLACE = VALUE} say. */
  void store(
      CThread thread, Registration registration, RegistrationCard card, List<String> settings) {
    for (String setting : settings) {
      String[] sides = setting.split("=", 2);
      if (place(thread, registration, card, sides[0].strip()) instanceof Value.Address place) {
        write(
            thread,
            thread.address(place, setting),
            argument(thread, registration, card, sides[1].strip()));
      }
    }
  }

  /** What the kernel writes into an object. */
  void write(CThread thread, Value.Address place, Value value) {
    int cell = memory.cell(place);
    int number = value instanceof Value.Undefined ? 0 : memory.intern(value);
    String what = "write " + place.name() + " = " + value;
    thread.step(
        KFact.REGISTRATION,
        what,
        cells -> {
          if (memory.touch(cells, place, what)) {
            cells.set(cell, number);
          }
          return 0;
        });
  }

  /** What the kernel reads there; 0 where nothing was ever written. */
  Value read(CThread thread, Value.Address leaf) {
    int cell = memory.cell(leaf);
    String what = "read " + leaf.name();
    int number =
        thread.take(
            Step.of(what, cells -> memory.touch(cells, leaf, what) ? cells.get(cell) : 0)
                .readingPlain(memory.bit(leaf).plus(memory.lifeBit(leaf.object())))
                .observingReference(),
            KFact.REGISTRATION);
    Value value = memory.value(number);
    return value == null ? Value.ZERO : value;
  }
}
