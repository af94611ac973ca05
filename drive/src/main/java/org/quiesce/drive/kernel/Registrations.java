package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.kernel.RegistrationCard.Callback;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * What a driver registers so that others call it: files, input and led devices, and whatever else
 * has a card. Each registration has a thread that calls what was registered, a bounded number of
 * times, from registering to unregistering; a file that was opened may be used and released later.
 */
public final class Registrations {
  private static final int MOST_CALLS = 2;
  private static final List<String> FILE_CALLS =
      List.of("read", "write", "unlocked_ioctl", "compat_ioctl", "poll", "mmap", "read_iter", "write_iter", "fasync", "flush");

  private static final List<RegistrationCard> CARDS = cards();

  /** Something that was registered: by which call, and with what. */
  public record Registration(String register, List<Value> arguments) {
    public Registration {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      Value first =
          arguments.stream().filter(Value.Address.class::isInstance).findFirst().orElse(Value.ZERO);
      return "user of " + (first instanceof Value.Address address ? address.name() : register);
    }
  }

  /**
   * Cells of a registration.
   *
   * @param live whether it is registered
   * @param running 0, or 1 + the thread that runs a callback
   * @param open whether somebody has opened it
   * @param left how many calls may still come
   * @param owned whether an open file keeps the module
   */
  private record Line(int live, int running, int open, int left, int owned) {}

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Registration, Line> lines = new LinkedHashMap<>();
  private final int moduleUsers;

  Registrations(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.moduleUsers = kernel.machine().cell("module users", 0, Integer::toString);
    for (Object one : memory.layout().found("registration")) {
      Registration registration = (Registration) one;
      lines.put(
          registration,
          new Line(
              kernel
                  .machine()
                  .cell(registration.toString(), 0, now -> now == 0 ? "not registered" : "registered"),
              kernel.machine().cell(registration + " running", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(registration + " open", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(null, MOST_CALLS, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString)));
    }
    for (RegistrationCard card : CARDS) {
      kernel.answer(card.register, call -> register(call, card));
      if (card.devm != null) {
        kernel.answer(
            card.devm,
            call -> {
              Call inner = Devres.shifted(call);
              boolean sameParameters = card.registerParameters.size() > 1 && card.registerParameters.get(0).equals("parent");
              Value result =
                  register(
                      new Call(
                          call.thread(),
                          card.register,
                          sameParameters ? call.arguments() : inner.arguments(),
                          List.of(),
                          null),
                      card);
              if (result.equals(Value.ZERO)) {
                kernel
                    .devres()
                    .add(
                        call,
                        new Devres.Entry(
                            card.unregister,
                            List.of(sameParameters ? call.argument(1) : inner.argument(0))));
              }
              return result;
            });
      }
      if (!card.unregister.isEmpty()) {
        kernel.answer(card.unregister, call -> unregister(call, card));
      }
    }
  }

  private static List<RegistrationCard> cards() {
    return RegistrationCard.read(Cards.raw("registrations.cards"), "registrations.cards");
  }

  /** All that was registered so far, in the order in which it was met. */
  public List<Registration> all() {
    return List.copyOf(lines.keySet());
  }

  private Line line(Registration registration) {
    return Objects.requireNonNull(lines.get(registration));
  }

  private static RegistrationCard card(Registration registration) {
    return CARDS.stream()
        .filter(card -> card.register.equals(registration.register()))
        .findFirst()
        .orElseThrow();
  }

  private Value register(Call call, RegistrationCard card) {
    if (kernel.fails(call)) {
      return Value.of(-12);
    }
    Registration registration = new Registration(card.register, call.arguments());
    if (!lines.containsKey(registration)) {
      memory.layout().require("registration", registration);
    }
    Line line = line(registration);
    Value.Address object = object(call.thread(), registration, card);
    String what = card.register + "(" + object.name() + ")";
    boolean owned =
        card.owner != null
            && !argument(call.thread(), registration, card, card.owner).equals(Value.ZERO);
    call.thread()
        .step(
            KFact.REGISTRATION,
            what,
            cells -> {
              if (memory.touch(cells, object, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
                cells.set(line.live(), 1);
                cells.set(line.owned(), owned ? 1 : 0);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value.Address object(CThread thread, Registration registration, RegistrationCard card) {
    String name = card.object.isEmpty() ? card.registerParameters.get(0) : card.object;
    int index = card.registerParameters.indexOf(name);
    return thread.address(registration.arguments().get(index), card.register);
  }

  private Value unregister(Call call, RegistrationCard card) {
    CThread thread = call.thread();
    Value.Address given = call.address(0);
    for (Registration registration : all()) {
      if (!registration.register().equals(card.register)
          || !object(thread, registration, card).equals(given)) {
        continue;
      }
      Line line = line(registration);
      String what = call.text(given);
      boolean was =
          thread.step(
                  KFact.REGISTRATION,
                  what,
                  cells -> {
                    if (!memory.touch(cells, given, what)) {
                      return 0;
                    }
                    kernel.context().mightSleep(cells, thread, what);
                    int live = cells.get(line.live());
                    cells.set(line.live(), 0);
                    return live;
                  })
              != 0;
      if (was) {
        if (card.waits) {
          awaitCalls(thread, line, registration, what);
        }
        finish(thread, registration, card, line);
        return Value.ZERO;
      }
    }
    thread.step(
        KFact.REGISTRATION,
        call.text(given),
        cells -> {
          if (memory.touch(cells, given, card.unregister)) {
            cells.violate(
                kernel.rules().doubleFree,
                () -> card.unregister + "(" + given.name() + ") of what is not registered");
          }
          return 0;
        });
    return Value.ZERO;
  }

  private void awaitCalls(CThread thread, Line line, Registration registration, String what) {
    thread.when(
        KFact.REGISTRATION,
        what + " waits for running calls",
        cells -> cells.get(line.running()) == 0,
        cells -> 0,
        Step.waitingFor(
            cells -> cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1,
            () -> "a call by the " + registration));
  }

  private void finish(
      CThread thread, Registration registration, RegistrationCard card, Line line) {
    if (card.close != null && !card.file) {
      boolean open =
          thread.step(
                  KFact.REGISTRATION,
                  card.unregister + " closes",
                  cells -> {
                    int was = cells.get(line.open());
                    cells.set(line.open(), 0);
                    return was;
                  })
              != 0;
      if (open) {
        callBack(thread, registration, card, card.close);
      }
    }
    for (Callback callback : card.onUnregister) {
      callBack(thread, registration, card, callback);
    }
  }

  // --- Who calls

  /** The body of the thread that uses a registration, for a daemon. */
  public void process(CThread process, CThread softirq, CThread hardirq, Registration registration) {
    process
        .machine()
        .loop(
            () -> {
              turn(process, softirq, hardirq, registration);
              return null;
            });
  }

  private void turn(
      CThread process, CThread softirq, CThread hardirq, Registration registration) {
    RegistrationCard card = card(registration);
    Line line = line(registration);
    boolean hasOpen = card.file || card.open != null;
    int event = kernel.ran(registration.toString());
    Value.Address table = table(process, registration, card);
    int tableCell = table == null ? -1 : memory.cell(table);
    int number =
        process.take(Step.when(
        registration + " comes",
        cells ->
            cells.get(line.live()) != 0
                && cells.get(line.left()) > 0
                && !(cells.get(line.owned()) != 0 && cells.get(moduleUsers) < 0),
        cells -> {
          int found = table == null || !memory.touch(cells, table, card.operations) ? 0 : cells.get(tableCell);
          cells.set(line.running(), cells.thread() + 1);
          cells.set(line.left(), cells.get(line.left()) - 1);
          if (cells.get(line.owned()) != 0) {
            cells.set(moduleUsers, cells.get(moduleUsers) + 1);
          }
          cells.reached(event);
          return found;
        },
        Step.idling(() -> registration + " to be registered")).observingReference(), KFact.REGISTRATION);
    Value captured = table == null ? null : memory.value(number);
    if (card.file) {
      file(process, registration, card, line, captured);
    } else if (hasOpen) {
      openAndClose(process, softirq, registration, card, line);
    } else {
      List<Callback> present = present(process, registration, card);
      if (!present.isEmpty()) {
        int which =
            process.choose(KFact.REGISTRATION, registration + ": which call?", present.size());
        Callback callback = present.get(which);
        callBack(
            callback.context() == Context.Kind.PROCESS
                ? process
                : callback.context() == Context.Kind.SOFTIRQ ? softirq : hardirq,
            registration,
            card,
            callback);
      }
      done(process, registration, line, false);
    }
  }

  private List<Callback> present(CThread thread, Registration registration, RegistrationCard card) {
    List<Callback> present = new ArrayList<>();
    for (Callback callback : card.calls) {
      if (function(thread, registration, card, callback.field()) instanceof Value.Code) {
        present.add(callback);
      }
    }
    return present;
  }

  private void done(CThread thread, Registration registration, Line line, boolean file) {
    thread.step(
        KFact.REGISTRATION,
        registration + " is done",
        cells -> {
          cells.set(line.running(), 0);
          kernel.returned(cells, thread, registration.toString());
          if (file && cells.get(line.owned()) != 0) {
            cells.set(moduleUsers, cells.get(moduleUsers) - 1);
          }
          return 0;
        });
  }

  private void openAndClose(
      CThread process, CThread softirq, Registration registration, RegistrationCard card, Line line) {
    boolean opened =
        card.open == null
            || process.decide(
                Arithmetics.isZero(callBack(process, registration, card, card.open)));
    process.step(
        KFact.REGISTRATION,
        registration + (opened ? " has opened it" : " could not open it"),
        cells -> {
          cells.set(line.running(), 0);
          kernel.returned(cells, process, registration.toString());
          cells.set(line.open(), opened && cells.get(line.live()) != 0 ? 1 : cells.get(line.open()));
          return 0;
        });
    if (!opened) {
      return;
    }
    boolean closes =
        process.step(
                KFact.REGISTRATION,
                registration + " closes it",
                cells -> {
                  if (cells.get(line.live()) == 0 || cells.get(line.open()) == 0) {
                    return 0;
                  }
                  cells.set(line.open(), 0);
                  cells.set(line.running(), cells.thread() + 1);
                  return 1;
                })
            != 0;
    if (closes) {
      if (card.close != null) {
        callBack(process, registration, card, card.close);
      }
      done(process, registration, line, false);
    }
  }

  private void file(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      Line line,
      @Nullable Value table) {
    set(thread, registration, card);
    Value opened =
        callIfThere(thread, registration, card, table, "open", List.of("inode", "file"));
    boolean ok = thread.decide(Arithmetics.isZero(opened));
    thread.step(
        KFact.REGISTRATION,
        registration + (ok ? " has an open file" : " could not open a file"),
        cells -> {
          cells.set(line.running(), 0);
          kernel.returned(cells, thread, registration.toString());
          if (!ok && cells.get(line.owned()) != 0) {
            cells.set(moduleUsers, cells.get(moduleUsers) - 1);
          }
          return 0;
        });
    if (!ok) {
      return;
    }
    List<String> there = new ArrayList<>();
    for (String name : FILE_CALLS) {
      if (function(thread, table, name) instanceof Value.Code) {
        there.add(name);
      }
    }
    if (!there.isEmpty()) {
      String name =
          there.get(
              thread.choose(KFact.REGISTRATION, registration + ": which call?", there.size()));
      callIfThere(thread, registration, card, table, name, fileArguments(name));
    }
    callIfThere(thread, registration, card, table, "release", List.of("inode", "file"));
    done(thread, registration, line, true);
  }

  private static List<String> fileArguments(String name) {
    return switch (name) {
      case "read", "write" -> List.of("file", "*", "?", "*");
      case "unlocked_ioctl", "compat_ioctl" -> List.of("file", "?", "?");
      case "fasync" -> List.of("?", "file", "?");
      case "flush" -> List.of("file", "*");
      default -> List.of("file", "*");
    };
  }

  private void set(CThread thread, Registration registration, RegistrationCard card) {
    for (String setting : card.settings) {
      String[] sides = setting.split("=", 2);
      Value.Address place =
          thread.address(place(thread, registration, card, sides[0].strip()), setting);
      Value value = argument(thread, registration, card, sides[1].strip());
      int cell = memory.cell(place);
      int number = memory.intern(value);
      thread.step(
          KFact.REGISTRATION,
          sides[0].strip() + " = " + value,
          cells -> {
            cells.set(cell, number);
            return 0;
          });
    }
  }

  private Value callIfThere(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      @Nullable Value table,
      String field,
      List<String> arguments) {
    Value function = function(thread, table, field);
    if (!(function instanceof Value.Code)) {
      return Value.ZERO;
    }
    List<Value> values = new ArrayList<>();
    for (String argument : arguments) {
      values.add(argument(thread, registration, card, argument));
    }
    return thread.callValue(function, values, field);
  }

  private Value function(CThread thread, @Nullable Value table, String field) {
    return table instanceof Value.Address address ? read(thread, address.field(field)) : Value.ZERO;
  }

  /** Where the pointer to a registration's table is; null if its functions are in the object. */
  private Value.@Nullable Address table(
      CThread thread, Registration registration, RegistrationCard card) {
    if (!card.operations.contains("->")) {
      return null;
    }
    return place(thread, registration, card, card.operations) instanceof Value.Address address
        ? address
        : null;
  }

  private Value callBack(
      CThread thread, Registration registration, RegistrationCard card, Callback callback) {
    Value function = function(thread, registration, card, callback.field());
    if (!(function instanceof Value.Code)) {
      return Value.ZERO;
    }
    List<Value> arguments = new ArrayList<>();
    for (String argument : callback.arguments()) {
      arguments.add(argument(thread, registration, card, argument));
    }
    return thread.callValue(function, arguments, callback.field());
  }

  // --- Expressions of cards

  private Value function(
      CThread thread, Registration registration, RegistrationCard card, String field) {
    return function(
        thread, argument(thread, registration, card, card.operations), field);
  }

  private Value argument(
      CThread thread, Registration registration, RegistrationCard card, String text) {
    if (text.equals("?")) {
      return new Value.Unknown(new Term.Source("argument", -1, true));
    }
    if (text.equals("*")) {
      return new Value.Unknown(new Term.Source("pointer of " + registration, 0, true));
    }
    if (text.startsWith("&")) {
      return place(thread, registration, card, text.substring(1));
    }
    if (text.contains("->")) {
      return read(
          thread, thread.address(place(thread, registration, card, text), text));
    }
    return parameter(thread, registration, card, text);
  }

  private Value parameter(
      CThread thread, Registration registration, RegistrationCard card, String name) {
    int index = card.registerParameters.indexOf(name);
    if (index >= 0 && index < registration.arguments().size()) {
      return registration.arguments().get(index);
    }
    if (name.equals("ops")) {
      return argument(thread, registration, card, card.operations);
    }
    String tag = name.equals("file") || name.equals("inode") ? name : "";
    return new Value.Address(
        new MemoryObject(
            name + " of " + registration,
            MemoryObject.Kind.OUTSIDE,
            thread.world().program().structs().get(tag)),
        Path.EMPTY);
  }

  private Value place(
      CThread thread, Registration registration, RegistrationCard card, String text) {
    String[] parts = text.split("->");
    Value at = parameter(thread, registration, card, parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      Value.Address address = thread.address(at, text);
      Value.Address field = address;
      for (String name : parts[i].strip().split("\\.")) {
        field = field.field(name);
      }
      at = i + 1 < parts.length ? read(thread, field) : field;
    }
    return at;
  }

  private Value read(CThread thread, Value.Address leaf) {
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

  // --- The end

  /** Waits until no open file keeps the module. */
  public void awaitModuleUsers(CThread thread) {
    thread.when(
        KFact.MODULE,
        "delete_module",
        cells -> cells.get(moduleUsers) == 0,
        cells -> {
          cells.set(moduleUsers, -1);
          return 0;
        },
        Step.waitingFor(cells -> 0, () -> "files to be closed"));
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    for (Registration registration : all()) {
      Line line = line(registration);
      if (cells.get(line.live()) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> registration + ": still registered when teardown is done");
      }
    }
  }

  @Nullable Line lineOf(Registration registration) {
    return lines.get(registration);
  }
}
