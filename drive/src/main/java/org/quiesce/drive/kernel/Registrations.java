package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.kernel.RegistrationCard.Callback;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.StructType;

/**
 * What a driver registers so that others call it: files, attributes, input and led devices, and
 * whatever else has a card. Each registration has a thread that calls what was registered, a
 * bounded number of times, from registering to unregistering; a file that was opened may be used
 * and released later.
 */
@SuppressWarnings("BadImport") // a callback is one wherever it is named
public final class Registrations {
  private static final Map<String, RegistrationCard> CARDS = cards();

  /** State of an object that is in use. */
  private static final String ENABLED = "enabled";

  /**
   * Something that was registered: by which call, and with what.
   *
   * @param arguments of the call, and what it returned if that is an object
   */
  public record Registration(String register, List<Value> arguments) {
    public Registration {
      arguments = List.copyOf(arguments);
    }

    private Value value(String parameter) {
      int index = Objects.requireNonNull(CARDS.get(register)).index(parameter);
      return index >= 0 && index < arguments.size() ? arguments.get(index) : Value.ZERO;
    }

    @Override
    public String toString() {
      RegistrationCard card = Objects.requireNonNull(CARDS.get(register));
      StringBuilder text = new StringBuilder("user of ").append(name(value(card.key())));
      for (String other : card.ends.getOrDefault(card.unregister, List.of())) {
        if (value(other) instanceof Value.Number number && !number.equals(Value.ZERO)) {
          text.append(", ").append(number);
        } else if (!other.equals(card.key())) {
          text.append(" of ").append(name(value(other)));
        }
      }
      return text.toString();
    }

    private String name(Value value) {
      return value instanceof Value.Address address
          ? address.name()
          : arguments.stream()
              .filter(Value.Code.class::isInstance)
              .map(Value::toString)
              .findFirst()
              .orElse(register);
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
   * @param todo whether something is left to do once the lock of the subsystem is released
   */
  record Line(int live, int running, int open, int left, int owned, int todo) {}

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;
  private final RegistrationUsers users;
  private final Map<Registration, Line> lines = new LinkedHashMap<>();
  private final ModuleUsers moduleUsers;
  private final int down;

  Registrations(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    this.users = new RegistrationUsers(kernel, this, values);
    this.moduleUsers = new ModuleUsers(kernel);
    this.down = kernel.machine().cell("system", 0, now -> now == 0 ? "up" : "down");
    for (Object one : memory.layout().found("registration")) {
      Registration registration = (Registration) one;
      RegistrationCard known = Objects.requireNonNull(CARDS.get(registration.register()));
      int calls =
          known.once || known.inTurn || goesDown(registration) ? 1 : kernel.bounds().calls();
      lines.put(
          registration,
          new Line(
              kernel
                  .machine()
                  .cell(
                      registration.toString(),
                      0,
                      now -> now == 0 ? "not registered" : "registered"),
              kernel.machine().cell(registration + " running", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(registration + " open", 0, now -> now == 0 ? "no" : "yes"),
              kernel.machine().cell(null, calls, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString),
              kernel.machine().cell(null, 0, Integer::toString)));
    }
    CARDS.values().forEach(this::answers);
    kernel.answer("input_device_enabled", this::isEnabled);
    kernel.answer("hid_device_io_start", call -> events(call.thread(), call.address(0), true));
    kernel.answer("hid_device_io_stop", call -> events(call.thread(), call.address(0), false));
  }

  /** Lets events of a device come in probe and remove, or waits until none runs. */
  private Value events(CThread thread, Value.Address device, boolean start) {
    int started = memory.state(device, "io");
    thread.step(
        KFact.REGISTRATION,
        (start ? "start events of " : "stop events of ") + device.name(),
        cells -> {
          cells.set(started, start ? RegistrationUsers.STARTED : 1);
          return 0;
        });
    if (!start) {
      for (Registration registration : all()) {
        if (card(registration).whileBound && registration.arguments().get(0).equals(device)) {
          awaitCalls(thread, line(registration), registration, "remove");
        }
      }
    }
    return Value.ZERO;
  }

  /**
   * A device is about to be removed: events that its bus excludes have ended.
   *
   * <p>Source: drivers/hid/hid-core.c (hid_device_remove takes driver_input_lock).
   */
  void unbinding(CThread thread, Value.Address device) {
    if (all().stream().anyMatch(one -> card(one).whileBound)) {
      events(thread, device, false);
    }
  }

  private void answers(RegistrationCard card) {
    kernel.answer(card.register, call -> register(call, card));
    for (String name : card.also) {
      kernel.answer(name, call -> register(call, card));
    }
    for (String name : card.devm) {
      kernel.answer(name, call -> managed(call, card));
    }
    for (String name : card.ends.keySet()) {
      kernel.answer(name, call -> unregister(call, name));
    }
    for (String name : card.devmEnds) {
      kernel.answer(name, call -> unregisterManaged(call, card));
    }
  }

  private static Map<String, RegistrationCard> cards() {
    Map<String, RegistrationCard> cards = new LinkedHashMap<>();
    List<RegistrationCard> read =
        RegistrationCard.read(Cards.raw("registrations.cards"), "registrations.cards");
    RegistrationCard.check(read);
    for (RegistrationCard card : read) {
      cards.put(card.register, card);
    }
    return cards;
  }

  /** Names of the fields whose number decides what the kernel does with what is registered. */
  public static Set<String> testedFields() {
    Set<String> fields = new HashSet<>();
    for (RegistrationCard card : CARDS.values()) {
      for (String place : card.tested()) {
        fields.add(place.substring(Math.max(place.lastIndexOf('>'), place.lastIndexOf('.')) + 1));
      }
    }
    return fields;
  }

  /** All that was registered so far, in the order in which it was met. */
  public List<Registration> all() {
    return List.copyOf(lines.keySet());
  }

  /** Whether a caller could come that its bound keeps from coming. */
  boolean isExhausted(Cells cells) {
    for (Line line : lines.values()) {
      if (cells.get(line.live()) != 0 && cells.get(line.left()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Notes in an object whether it is open, where users that open it hold a lock of the object. */
  void setEnabled(
      CThread thread, Registration registration, RegistrationCard card, boolean enabled) {
    if (card.under == null
        || isOfSubsystem(card.under)
        || !(registration.value(card.key()) instanceof Value.Address object)) {
      return;
    }
    int state = memory.state(object, ENABLED);
    String what = object.name() + (enabled ? " is in use" : " is not in use any more");
    thread.step(
        KFact.REGISTRATION,
        what,
        cells -> {
          if (memory.touch(cells, object, what)) {
            cells.set(state, enabled ? 1 : 0);
          }
          return 0;
        });
  }

  /** Whether somebody has it open ({@code input_device_enabled}). */
  private Value isEnabled(Call call) {
    Value.Address object = call.address(0);
    int state = memory.state(object, ENABLED);
    String what = call.text(object);
    return Value.of(
        call.thread()
            .step(
                KFact.REGISTRATION,
                what,
                cells -> memory.touch(cells, object, what) ? cells.get(state) : 0));
  }

  private Line line(Registration registration) {
    return Objects.requireNonNull(lines.get(registration));
  }

  private static RegistrationCard card(Registration registration) {
    return Objects.requireNonNull(CARDS.get(registration.register()));
  }

  /** Who keeps the module. */
  public ModuleUsers moduleUsers() {
    return moduleUsers;
  }

  // --- To register

  private Value managed(Call call, RegistrationCard card) {
    boolean same = card.registerParameters.get(0).equals("parent");
    Call plain =
        new Call(
            call.thread(),
            card.register,
            same ? call.arguments() : Devres.shifted(call).arguments(),
            List.of(),
            null);
    Value result = register(plain, card);
    if (result.equals(Value.ZERO) || result instanceof Value.Address) {
      kernel
          .devres()
          .add(call, new Devres.Entry(card.unregister, ends(card, plain.arguments(), result)));
    }
    return result;
  }

  private static List<Value> ends(RegistrationCard card, List<Value> arguments, Value result) {
    List<Value> ends = new ArrayList<>();
    for (String parameter : card.ends.getOrDefault(card.unregister, List.of())) {
      int index = card.index(parameter);
      ends.add(
          parameter.equals("return")
              ? result
              : index >= 0 && index < arguments.size() ? arguments.get(index) : Value.ZERO);
    }
    return ends;
  }

  /** Registers by the card of a name, as the kernel does it itself. */
  Value register(CThread thread, String name, List<Value> arguments) {
    return register(
        new Call(thread, name, arguments, List.of(), null),
        Objects.requireNonNull(CARDS.get(name)));
  }

  /** Whether something is registered whose functions live until a call of a name ends them. */
  boolean isLive(CThread thread, String end, Value.Address key) {
    for (Registration registration : all()) {
      if (card(registration).ends.containsKey(end)
          && registration.value(card(registration).key()).equals(key)) {
        Line line = line(registration);
        if (thread.step(KFact.REGISTRATION, "registered?", cells -> cells.get(line.live())) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Value register(Call call, RegistrationCard card) {
    CThread thread = call.thread();
    if (card.parent != null && card.returns != null) {
      Value parent = call.argument(card.index(card.parent));
      if (Value.isError(parent)) {
        return parent;
      }
    }
    if (!card.neverFails && kernel.fails(call)) {
      if (card.freesIfFails) {
        kernel.objects().put(call, call.argument(0));
      }
      return card.returns != null && card.nullOnError ? Value.ZERO : Value.of(-12);
    }
    List<Value> given = new ArrayList<>();
    for (int i = 0; i < card.registerParameters.size(); i++) {
      Value one = call.argument(i);
      given.add(one instanceof Value.Address address ? thread.address(address, call.name()) : one);
    }
    Value result = Value.ZERO;
    if (card.returns != null) {
      result = object(call, card.returns);
      given.add(result);
    }
    for (Map.Entry<String, String> made : card.makes.entrySet()) {
      Value object = object(call, made.getValue());
      if (card.filled.contains(made.getKey()) && object instanceof Value.Address address) {
        Unknown.fill(thread, address, card.register);
      }
      given.add(object);
    }
    Registration registration = new Registration(card.register, given);
    if (!card.runs && !lines.containsKey(registration)) {
      memory.layout().require("registration", registration);
    }
    if (card.runs) {
      return runs(thread, registration, card);
    }
    Line line = line(registration);
    Value key = registration.value(card.key());
    String what = card.register + "(" + registration.name(key) + ")";
    if (!card.once && key instanceof Value.Number && card.returns == null) {
      thread.address(key, what);
    }
    boolean owned =
        card.owners.stream()
            .map(owner -> values.argument(thread, registration, card, owner))
            .anyMatch(owner -> !owner.equals(Value.ZERO));
    values.store(thread, registration, card, card.initial);
    if (card.counts != null) {
      Value counted = values.argument(thread, registration, card, card.counts);
      kernel.objects().get(new Call(thread, card.register, List.of(counted), List.of(), null));
    }
    for (Callback callback : card.beforeRegister) {
      Value answer = values.callBack(thread, registration, card, callback);
      if (callback.must() && !thread.decide(Arithmetics.isZero(answer))) {
        return answer;
      }
    }
    boolean locks = isOfSubsystem(card.under) && !card.held.contains(call.name());
    if (locks) {
      lock(thread, registration, card, true);
    }
    thread.step(
        KFact.REGISTRATION,
        what,
        cells -> {
          if (!(key instanceof Value.Address object) || memory.touch(cells, object, what)) {
            if (!card.rcu && !card.atomic) {
              kernel.context().mightSleep(cells, thread, what);
            }
            if (card.once && cells.get(line.live()) == 0) {
              cells.set(line.left(), 1);
            }
            if (card.once && card.keepsModule) {
              moduleUsers.keep(cells, 1);
            }
            cells.set(line.live(), 1);
            cells.set(line.owned(), owned ? 1 : 0);
          }
          return 0;
        });
    for (RegistrationCard.Groups groups : card.groups) {
      Value table = values.argument(thread, registration, card, groups.table());
      Value device = owner(thread, registration, card, groups);
      kernel.answer(new Call(thread, "device_add_groups", List.of(device, table), List.of(), null));
    }
    for (Callback callback : card.onRegister) {
      values.callBack(thread, registration, card, callback);
    }
    if (locks) {
      lock(thread, registration, card, false);
    }
    if (card.managed && key instanceof Value.Address object) {
      Value device = managedBy(thread, object);
      if (device instanceof Value.Address) {
        kernel
            .devres()
            .add(
                new Call(thread, card.register, List.of(device), List.of(), null),
                new Devres.Entry(card.unregister, ends(card, given, result)));
      }
    }
    return card.number != 0 && thread.decide(Kernel.isZero(call.argument(0)))
        ? Value.of(card.number)
        : result;
  }

  /** Adds or removes the groups of attributes that are there while it is open. */
  void openGroups(
      CThread thread, Registration registration, RegistrationCard card, boolean opened) {
    for (RegistrationCard.Groups groups : card.openGroups) {
      Value device = owner(thread, registration, card, groups);
      if (opened) {
        Value table = values.argument(thread, registration, card, groups.table());
        kernel.answer(
            new Call(thread, "device_add_groups", List.of(device, table), List.of(), null));
      } else {
        endChildren(thread, device, "device_remove_groups");
      }
    }
  }

  /** The functions that users of registrations call of an object that a subsystem makes. */
  Set<String> callsOf(String struct) {
    Set<String> calls = new HashSet<>();
    for (RegistrationCard card : CARDS.values()) {
      if (struct.equals(card.returns)) {
        card.calls.forEach(call -> calls.add(call.field()));
      }
    }
    return calls;
  }

  /** The device that has a registration's attributes. */
  private Value owner(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      RegistrationCard.Groups groups) {
    return groups.on().isEmpty()
        ? registration.value(card.key())
        : values.argument(thread, registration, card, groups.on());
  }

  /** A call that runs functions of the driver before it returns, and keeps nothing. */
  private Value runs(CThread thread, Registration registration, RegistrationCard card) {
    kernel.mightSleep(new Call(thread, card.register, registration.arguments(), List.of(), null));
    values.store(thread, registration, card, card.initial);
    for (Callback callback : card.onRegister) {
      values.callBack(thread, registration, card, callback);
    }
    return Value.ZERO;
  }

  private Value object(Call call, String tag) {
    return kernel
        .allocation()
        .fresh(
            new Call(
                call.thread(),
                call.name(),
                call.arguments(),
                List.of(),
                call.thread().world().program().structs().get(tag)),
            true,
            true);
  }

  /** The device that manages an object; 0 if none does. */
  private Value managedBy(CThread thread, Value.Address object) {
    if (object.object().kind() != MemoryObject.Kind.HEAP || !object.path().isEmpty()) {
      return Value.ZERO;
    }
    int state = memory.state(object, "managed");
    int number =
        thread.take(
            Step.of("managed?", cells -> cells.get(state)).observingReference(), KFact.DEVRES);
    Object value = number == 0 ? null : memory.machine().value(number);
    return value instanceof Value.Address address ? address : Value.ZERO;
  }

  // --- To unregister

  /** One call may end what several cards register, such as files and folders. */
  private Value unregister(Call call, String name) {
    CThread thread = call.thread();
    List<RegistrationCard> cards =
        CARDS.values().stream().filter(card -> card.ends.containsKey(name)).toList();
    RegistrationCard any = cards.get(0);
    List<String> names = Objects.requireNonNull(any.ends.get(name));
    int key = names.indexOf(any.key());
    Value given = key < 0 ? Value.ZERO : call.argument(key);
    if (key >= 0
        && (any.nullOk && given.equals(Value.ZERO) || any.errorOk && Value.isError(given))) {
      return Value.ZERO;
    }
    if (given instanceof Value.Unknown) {
      memory.layout().note(thread.at() + ": " + call.name() + " of what is not known");
      return Value.ZERO;
    }
    Value.Address object =
        key < 0 || given instanceof Value.Code ? null : thread.address(given, call.name());
    for (int i = 0; i < call.arguments().size(); i++) {
      if (i != key && call.argument(i) instanceof Value.Address other) {
        touch(call, thread.address(other, call.name()));
      }
    }
    if (isAbsent(call, any, names)) {
      return Value.ZERO;
    }
    boolean ended = false;
    for (Registration registration : all()) {
      if (cards.contains(card(registration))
          && (!ended || any.all)
          && matches(
              call, registration, Objects.requireNonNull(card(registration).ends.get(name)))) {
        ended |= end(thread, registration, call.name());
      }
    }
    if (ended || any.all) {
      return Value.ZERO;
    }
    if (object == null || any.missingOk || object.object().kind() == MemoryObject.Kind.OUTSIDE) {
      return Value.ZERO;
    }
    thread.step(
        KFact.REGISTRATION,
        call.text(object),
        cells -> {
          if (memory.touch(cells, object, call.name())) {
            cells.violate(
                kernel.rules().doubleFree,
                () -> call.name() + "(" + object.name() + ") of what is not registered");
          }
          return 0;
        });
    return Value.ZERO;
  }

  /** Whether a field of what is to be ended says that it was never registered. */
  private boolean isAbsent(Call call, RegistrationCard card, List<String> names) {
    if (card.absentWithout == null) {
      return false;
    }
    List<Value> arguments = new ArrayList<>();
    for (String parameter : card.registerParameters) {
      int index = names.indexOf(parameter);
      arguments.add(index < 0 ? Value.ZERO : call.argument(index));
    }
    Value field =
        values.argument(
            call.thread(), new Registration(card.register, arguments), card, card.absentWithout);
    return field.equals(Value.ZERO) || Value.isError(field);
  }

  /** The managed form: it is unregistered now, and not with the device. */
  private Value unregisterManaged(Call call, RegistrationCard card) {
    Call plain = Devres.shifted(call);
    List<Value> given = new ArrayList<>();
    for (Value one : plain.arguments()) {
      given.add(
          one instanceof Value.Address address ? call.thread().address(address, call.name()) : one);
    }
    kernel.devres().take(call, new Devres.Entry(card.unregister, given));
    return unregister(
        new Call(call.thread(), card.unregister, given, List.of(), null), card.unregister);
  }

  /** What a call is given besides the object that it ends has to be there, too. */
  private void touch(Call call, Value.Address other) {
    if (!other.object().mayEnd()) {
      return;
    }
    String what = call.text(other);
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      memory.touch(cells, other, what);
                      return 0;
                    })
                .readingPlain(memory.lifeBit(other.object()))
                .ordered(Ordering.NONE),
            KFact.REGISTRATION);
  }

  private boolean matches(Call call, Registration registration, List<String> parameters) {
    RegistrationCard card = card(registration);
    for (int i = 0; i < parameters.size(); i++) {
      int index = card.index(parameters.get(i));
      if (index < 0 || index >= registration.arguments().size()) {
        continue;
      }
      Value given = call.argument(i);
      Value whole =
          given instanceof Value.Address address
              ? call.thread().address(address, call.name())
              : given;
      if (!whole.equals(registration.arguments().get(index))) {
        return false;
      }
    }
    return true;
  }

  /** Begins or ends what a bus calls of a driver while a device is bound to it. */
  void whileBound(CThread thread, Value.Address driver, Value device, boolean begin) {
    for (RegistrationCard card : CARDS.values()) {
      if (card.bound != null
          && driver.object().type() instanceof StructType struct
          && struct.tag().equals(card.bound.struct())
          && Drivers.isInitialised(thread, CardValues.at(driver, card.bound.field()))) {
        if (begin) {
          register(thread, card.register, List.of(device, driver));
        } else {
          end(thread, card.register, List.of(device, driver));
        }
      }
    }
  }

  /** Ends a registration of these arguments, if there is one, as the kernel does it itself. */
  void end(CThread thread, String name, List<Value> arguments) {
    for (Registration registration : all()) {
      if (registration.register().equals(name) && registration.arguments().equals(arguments)) {
        end(thread, registration, name);
      }
    }
  }

  /** Ends a registration; false if it was not there. */
  private boolean end(CThread thread, Registration registration, String by) {
    RegistrationCard card = card(registration);
    Line line = line(registration);
    Value key = registration.value(card.key());
    String what = by + "(" + registration.name(key) + ")";
    boolean held = card.held.contains(by);
    boolean locks = isOfSubsystem(card.under) && !held;
    if (locks) {
      lock(thread, registration, card, true);
    }
    boolean was =
        thread.step(
                KFact.REGISTRATION,
                what,
                cells -> {
                  if (key instanceof Value.Address object && !memory.touch(cells, object, what)) {
                    return 0;
                  }
                  if (!card.atomic) {
                    kernel.context().mightSleep(cells, thread, what);
                  }
                  int live = cells.get(line.live());
                  cells.set(line.live(), 0);
                  return live;
                })
            != 0;
    if (!was) {
      if (locks) {
        lock(thread, registration, card, false);
      }
      return false;
    }
    if (card.waits) {
      awaitCalls(thread, line, registration, what);
    }
    finish(thread, registration, card, line);
    for (RegistrationCard.Groups groups : card.groups) {
      endChildren(thread, owner(thread, registration, card, groups), by);
    }
    for (int i = 0; i < card.makes.size(); i++) {
      Value made = registration.arguments().get(card.firstMade() + i);
      kernel.allocation().free(new Call(thread, by, List.of(made), List.of(), null), made);
    }
    if (locks) {
      lock(thread, registration, card, false);
    }
    endChildren(thread, key, by);
    if (card.counts != null
        && values.argument(thread, registration, card, card.counts) instanceof Value.Address counted
        && !(managedBy(thread, counted) instanceof Value.Address)) {
      kernel.objects().put(new Call(thread, by, List.of(counted), List.of(), null), counted);
    }
    if (held) {
      setTodo(thread, line, true);
    } else {
      atLast(thread, registration, card, by);
    }
    if (key instanceof Value.Address object) {
      release(thread, registration, card, object, by);
    }
    return true;
  }

  /** Gives back what was registered, where that is not its device's matter. */
  private void release(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      Value.Address object,
      String by) {
    boolean frees = card.frees || card.returns != null;
    Value device = frees || card.managed ? managedBy(thread, object) : Value.ZERO;
    if (card.managed && device instanceof Value.Address) {
      kernel
          .devres()
          .forget(
              new Call(thread, by, List.of(device), List.of(), null),
              new Devres.Entry(card.unregister, ends(card, registration.arguments(), object)));
    }
    if (frees && !(device instanceof Value.Address)) {
      kernel.objects().put(new Call(thread, by, List.of(object), List.of(), null), object);
    }
  }

  // --- What is done when the lock of a subsystem is released

  private void setTodo(CThread thread, Line line, boolean todo) {
    thread.step(
        KFact.REGISTRATION,
        todo ? "the rest is done when the lock is released" : "the rest is done now",
        cells -> {
          cells.set(line.todo(), todo ? 1 : 0);
          return 0;
        });
  }

  private void atLast(CThread thread, Registration registration, RegistrationCard card, String by) {
    for (Callback callback : card.atLast) {
      values.callBack(thread, registration, card, callback);
    }
    if (card.freesIf != null
        && registration.value(card.key()) instanceof Value.Address object
        && !thread.decide(
            Arithmetics.isZero(values.argument(thread, registration, card, card.freesIf)))) {
      kernel.objects().put(new Call(thread, by, List.of(object), List.of(), null), object);
    }
  }

  /** The lock of a subsystem was released: what was put off until then is done. */
  void unlocked(CThread thread, String lock) {
    for (Registration registration : all()) {
      RegistrationCard card = card(registration);
      if (!lock.equals(card.under) || card.atLast.isEmpty() && card.freesIf == null) {
        continue;
      }
      Line line = line(registration);
      if (thread.step(
              KFact.REGISTRATION,
              "is " + registration + " to be finished?",
              cells -> cells.get(line.todo()))
          != 0) {
        setTodo(thread, line, false);
        atLast(thread, registration, card, lock);
      }
    }
  }

  /** What was registered below something goes with it. */
  void endChildren(CThread thread, Value parent, String by) {
    for (Registration registration : all()) {
      RegistrationCard card = card(registration);
      if (card.parent != null && registration.value(card.parent).equals(parent)) {
        Line line = line(registration);
        boolean live =
            thread.step(
                    KFact.REGISTRATION, by + ": what is below it", cells -> cells.get(line.live()))
                != 0;
        if (live) {
          end(thread, registration, by);
        }
      }
    }
  }

  /** Waits until nothing of what a card registered is called any more. */
  void awaitAll(CThread thread, String name) {
    for (Registration registration : all()) {
      if (registration.register().equals(name)) {
        Line line = line(registration);
        thread.when(
            KFact.REGISTRATION,
            "wait for " + registration,
            cells -> cells.get(line.live()) == 0 && cells.get(line.running()) == 0,
            cells -> 0,
            Step.waitingFor(cells -> 0, registration::toString));
      }
    }
  }

  private void awaitCalls(CThread thread, Line line, Registration registration, String what) {
    if (goesDown(registration)) {
      thread.when(
          KFact.REGISTRATION,
          what + " waits for running calls",
          cells -> cells.get(line.running()) == 0 && cells.get(down) == 0,
          cells -> 0,
          new Step.Waits() {
            @Override
            public int on(Cells cells) {
              return cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1;
            }

            @Override
            public String what(Cells cells) {
              return "a call by the " + registration;
            }

            @Override
            public boolean mayEndFromOutside(Cells cells) {
              return cells.get(down) != 0;
            }
          });
      return;
    }
    thread.when(
        KFact.REGISTRATION,
        what + " waits for running calls",
        cells -> cells.get(line.running()) == 0,
        cells -> 0,
        Step.waitingFor(
            cells -> cells.get(line.running()) == 0 ? 0 : 1 << cells.get(line.running()) - 1,
            () -> "a call by the " + registration));
  }

  private void finish(CThread thread, Registration registration, RegistrationCard card, Line line) {
    if (!card.staysOpen && (card.close != null || card.releases)) {
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
      if (open && card.close != null && closes(thread, registration, card)) {
        users.close(thread, registration, card, card.close, !isOfSubsystem(card.under));
      } else if (open) {
        Value table = values.argument(thread, registration, card, card.operations);
        users.callIfThere(thread, registration, card, table, "release", List.of("inode", "file"));
      }
    }
    for (Callback callback : card.onUnregister) {
      values.callBack(thread, registration, card, callback);
    }
  }

  /** Whether unregistering closes what is open itself. */
  private boolean closes(CThread thread, Registration registration, RegistrationCard card) {
    Callback asks = card.closesIf;
    if (asks == null) {
      return true;
    }
    List<Value> arguments = values.arguments(thread, registration, card, asks.arguments());
    return !thread.decide(
        Arithmetics.isZero(
            kernel.answer(new Call(thread, asks.field(), arguments, List.of(), null))));
  }

  /**
   * {@code usb_find_interface}: the interface whose minor somebody opens; NULL when it is not
   * bound.
   *
   * <p>Source: drivers/usb/core/usb.c (usb_find_interface), file.c (usb_open holds minor_rwsem).
   */
  Value findInterface(Call call) {
    for (Registration registration : all()) {
      if (registration.register().equals("usb_register_dev")) {
        Line line = line(registration);
        boolean live =
            call.thread()
                    .step(
                        KFact.REGISTRATION,
                        call.name(),
                        cells ->
                            cells.get(line.live()) != 0 || cells.get(line.running()) != 0 ? 1 : 0)
                != 0;
        return live ? registration.value("intf") : Value.ZERO;
      }
    }
    return Value.ZERO;
  }

  // --- Who calls

  /** The body of the thread that uses a registration, for a daemon. */
  public void process(
      CThread process, CThread softirq, CThread hardirq, Registration registration) {
    RegistrationUsers.Threads threads = new RegistrationUsers.Threads(process, softirq, hardirq);
    process
        .machine()
        .loop(
            () -> {
              users.turn(threads, registration, card(registration), line(registration));
              return null;
            });
  }

  /** Whether a lock is one of the subsystem, and none in what is registered. */
  static boolean isOfSubsystem(@Nullable String lock) {
    return lock != null && !lock.startsWith("&");
  }

  /** Takes or releases the lock under which a card's functions are called, if there is one. */
  void lock(CThread thread, Registration registration, RegistrationCard card, boolean take) {
    String name = card.under == null ? card.callsUnder : card.under;
    if (name == null) {
      return;
    }
    Value lock =
        isOfSubsystem(name)
            ? new Value.Address(new MemoryObject(name, MemoryObject.Kind.OUTSIDE, null), Path.EMPTY)
            : values.argument(thread, registration, card, name);
    kernel.answer(
        new Call(thread, take ? "mutex_lock" : "mutex_unlock", List.of(lock), List.of(), null));
  }

  /** Part of a step: the kernel itself frees an object that was given to it for that. */
  void free(Cells cells, Value.Address object) {
    MemoryObject whole = object.object();
    if (whole.kind() == MemoryObject.Kind.HEAP && object.path().isEmpty()) {
      if (memory.life(cells, whole) != Memory.LIVE) {
        cells.crash(kernel.rules().doubleFree, () -> whole + " is freed already");
        return;
      }
      memory.end(cells, whole);
    }
  }

  // --- The system

  /** Whether the system goes down when what was registered has been called. */
  private boolean goesDown(Registration registration) {
    RegistrationCard.GoesDown card = card(registration).goesDown;
    return card != null
        && (card.parameter().isEmpty()
            || registration.value(card.parameter()) instanceof Value.Address list
                && list.object().id().equals(card.list()));
  }

  /** Part of a step: what was registered has been called. */
  void called(Cells cells, Registration registration) {
    if (goesDown(registration)) {
      cells.set(down, 1);
    }
  }

  /** Nobody unbinds a device or unloads a module once the system goes down. */
  public void awaitSystemIsUp(CThread thread) {
    if (all().stream().noneMatch(this::goesDown)) {
      return;
    }
    thread.when(
        KFact.MODULE,
        "the system is up",
        cells -> cells.get(down) == 0,
        cells -> 0,
        kernel.waitingForOutside(thread, "", () -> "the system to come up", true));
  }

  /** Whether anything of the driver may still be called by what is registered. */
  private static boolean isCalled(RegistrationCard card) {
    return !card.whileBound
        && (card.file
            || card.attributes
            || card.open != null
            || !card.calls.isEmpty()
            || !card.always.isEmpty());
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    for (Registration registration : all()) {
      Line line = line(registration);
      if (cells.get(line.live()) != 0
          && card(registration).freesItself
          && registration.arguments().get(0) instanceof Value.Address object) {
        cells.set(line.live(), 0);
        free(cells, object);
      } else if (cells.get(line.live()) != 0) {
        cells.violate(
            isCalled(card(registration)) ? kernel.rules().entryAfterTeardown : kernel.rules().leak,
            () -> registration + ": still registered when teardown is done");
      } else if (card(registration).staysOpen && cells.get(line.open()) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> registration + ": still open when teardown is done");
      } else if (card(registration).once
          && !card(registration).freesItself
          && cells.get(line.running()) != 0) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> registration + ": still runs when teardown is done");
      }
    }
  }

  @Nullable Line lineOf(Registration registration) {
    return lines.get(registration);
  }
}
