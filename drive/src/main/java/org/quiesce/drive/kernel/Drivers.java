package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.StructType;

/**
 * Drivers of a bus: to register one probes the device that the program has of it, in the caller's
 * thread; to unregister it removes and releases what is managed.
 *
 * <p>Source: drivers/base/dd.c (really_probe, __device_release_driver), drivers/base/driver.c.
 */
public final class Drivers {
  private static final Pattern REGISTER =
      Pattern.compile(
          "(__)?[a-z0-9_]*(register_driver(_owner)?|driver_register|add_driver|driver_probe)|usb_register");

  private static final Pattern UNREGISTER =
      Pattern.compile(
          "(__)?[a-z0-9_]*(unregister_driver|driver_unregister|del_driver|remove_driver)|usb_deregister");

  private static final List<String> PROBES =
      List.of("probe", "probe_new", "connect", "match_port", "attach", "add", "ops.add");
  private static final List<String> REMOVES =
      List.of("remove", "remove_new", "disconnect", "detach", "remove_callback", "ops.remove");

  /** Drivers whose devices the module makes itself. */
  private static final String OWN = "driver of own devices";

  /** State of a driver. */
  private static final int UNREGISTERED = 1;

  private static final int REGISTERED = 2;

  /** Registered by {@code platform_driver_probe}: nobody binds or unbinds it later. */
  private static final int BINDS_NO_MORE = 3;

  private final Kernel kernel;
  private final Memory memory;

  Drivers(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
  }

  /** Kinds of devices whose driver data is that of the {@code struct device} inside. */
  private static final Set<String> OF_A_BUS =
      Set.of(
          "platform",
          "pci",
          "i2c",
          "spi",
          "usb",
          "hid",
          "serio",
          "pnp",
          "amba",
          "auxiliary",
          "sdio",
          "memstick",
          "ecard",
          "serdev_device",
          "mdiodev",
          "hv",
          "rpmsg",
          "input",
          "mei_cldev",
          "ishtp",
          "gameport",
          "mcp",
          "ssam_device",
          "typec_altmode",
          "parport",
          "tifm");

  private static final Pattern DATA =
      Pattern.compile(
          "([a-z0-9_]+?)_(get|set)_?(drvdata|clientdata|intfdata|driver_data|data|priv)");

  /** Answers a call that reads or sets an object's driver data; null if it does neither. */
  @Nullable Value answerData(Call call) {
    if (!call.name().contains("_get") && !call.name().contains("_set")) {
      return null;
    }
    Matcher name = DATA.matcher(call.name());
    if (!name.matches() || call.arguments().isEmpty()) {
      return null;
    }
    boolean reads = name.group(2).equals("get");
    if (call.arguments().size() != (reads ? 1 : 2)) {
      return null;
    }
    Value.Address object = call.address(0);
    Value.Address place =
        name.group(1).equals("dev")
            ? object.field("driver_data")
            : OF_A_BUS.contains(name.group(1))
                ? deviceOf(object).field("driver_data")
                : object.field("driver_data");
    if (reads) {
      return read(call, place);
    }
    store(call.thread(), place, call.argument(1), call.name());
    return Value.ZERO;
  }

  /** The {@code struct device} in a device of a bus. */
  static Value.Address deviceOf(Value.Address device) {
    CType type = device.object().type();
    boolean whole = device.path().isEmpty();
    if (whole
        && type instanceof org.quiesce.translate.ir.StructType struct
        && struct.tag().equals("device")) {
      return device;
    }
    return device.field("dev");
  }

  private Value read(Call call, Value.Address place) {
    int cell = memory.cell(place);
    String what = call.text(place.parent());
    int number =
        call.thread()
            .take(
                org.quiesce.machine.Step.of(
                        what, cells -> memory.touch(cells, place, what) ? cells.get(cell) : 0)
                    .readingPlain(memory.bit(place).plus(memory.lifeBit(place.object())))
                    .ordered(org.quiesce.machine.Ordering.NONE)
                    .observingReference(),
                KFact.DRIVER);
    Value value = memory.value(number);
    return value == null ? Value.UNDEFINED : value;
  }

  private void store(CThread thread, Value.Address place, Value value, String by) {
    int cell = memory.cell(place);
    int number = value instanceof Value.Undefined ? 0 : memory.intern(value);
    String what = by + "(" + place.parent().name() + ", " + value + ")";
    thread.take(
        org.quiesce.machine.Step.of(
                what,
                cells -> {
                  if (memory.touch(cells, place, what)) {
                    cells.set(cell, number);
                  }
                  return 0;
                })
            .readingPlain(memory.lifeBit(place.object()))
            .writingPlain(memory.bit(place))
            .ordered(org.quiesce.machine.Ordering.NONE),
        KFact.DRIVER);
  }

  // --- Binding

  /** Whether a function of the kernel unregisters a driver. */
  public static boolean isUnregister(String function) {
    return UNREGISTER.matcher(function).matches();
  }

  /** Answers a call that registers or unregisters a driver of any bus; null if it is neither. */
  @Nullable Value answer(Call call) {
    if (!call.name().contains("driver") && !call.name().contains("usb_")) {
      return null;
    }
    if (UNREGISTER.matcher(call.name()).matches()) {
      Value.Address driver = driver(call);
      if (driver != null) {
        unregister(call.thread(), driver);
        return Value.ZERO;
      }
    } else if (REGISTER.matcher(call.name()).matches()) {
      Value.Address driver = driver(call);
      if (driver != null) {
        return register(call, driver);
      }
    }
    return null;
  }

  /** The argument that is a driver: an object of the sources whose struct has a probe function. */
  private static Value.@Nullable Address driver(Call call) {
    for (Value argument : call.arguments()) {
      if (argument instanceof Value.Address address
          && address.object().kind() == MemoryObject.Kind.STATIC
          && (address.path().isEmpty() || isDriver(address))) {
        return address;
      }
    }
    return null;
  }

  /** Whether there is a driver of the core inside of another ({@code &x.driver}). */
  private static boolean isDriver(Value.Address address) {
    return address.type() instanceof StructType struct && struct.tag().equals("device_driver");
  }

  /** The device that a driver is bound to: of the type that its probe function takes. */
  private Value.Address device(CThread thread, Value probe, Value.Address driver) {
    CType type = null;
    if (probe instanceof Value.Code code) {
      Function function = thread.world().program().function(code.function());
      if (function != null && function.parameters() > 0) {
        type = function.slots().get(0).type() instanceof CType.Pointer to ? to.to() : null;
      }
    } else if (driver.object().type() instanceof StructType struct
        && struct.tag().equals("platform_driver")) {
      // platform_driver_probe() is given the function, which is not in the table
      type = thread.world().program().structs().get("platform_device");
    }
    String tag = type instanceof StructType struct ? struct.tag() : "device";
    String name =
        switch (tag) {
          case "platform_device", "pci_dev" -> "pdev0";
          case "usb_interface" -> "intf0";
          case "i2c_client" -> "client0";
          case "spi_device" -> "spi0";
          case "hid_device" -> "hdev0";
          default -> tag + "0";
        };
    long drivers =
        memory.layout().found("driver").stream().filter(one -> !one.equals(driver)).count();
    int place = memory.layout().found("driver").indexOf(driver);
    return new Value.Address(
        new MemoryObject(
            place > 0 && drivers > 0 ? name + "#" + place : name, MemoryObject.Kind.OUTSIDE, type),
        Path.EMPTY);
  }

  private Value function(CThread thread, Value.Address driver, List<String> names) {
    for (String name : names) {
      Value function = constant(thread, driver, name);
      if (function instanceof Value.Code) {
        return function;
      }
    }
    return Value.ZERO;
  }

  private Value constant(CThread thread, Value.Address driver, String field) {
    Value.Address leaf = CardValues.at(driver, field);
    int cell = memory.cell(leaf);
    int number =
        thread
            .machine()
            .take(
                KFact.DRIVER
                    .step("read " + leaf.name(), cells -> cells.get(cell))
                    .observingReference());
    Value value = memory.value(number);
    return value == null ? Value.ZERO : value;
  }

  private Value register(Call call, Value.Address driver) {
    if (kernel.fails(call)) {
      return Value.of(-16);
    }
    CThread thread = call.thread();
    if (!memory.layout().found("driver").contains(driver)) {
      memory.layout().require("driver", driver);
    }
    boolean once = call.name().equals("platform_driver_probe");
    Value probe = once ? call.argument(1) : function(thread, driver, PROBES);
    setRegistered(thread, driver, once ? BINDS_NO_MORE : REGISTERED, call.name());
    boolean bound = false;
    List<Value.Address> own =
        isPlatform(driver) ? kernel.platformDevices().of(thread, driver) : List.of();
    for (Value.Address device : own) {
      bound |= bind(thread, driver, probe, device);
    }
    if (!own.isEmpty() || isPlatform(driver) && kernel.platformDevices().isMade(thread, driver)) {
      isOwn(driver);
    } else if (!memory.layout().found(OWN).contains(driver)) {
      Value.Address device = device(thread, probe, driver);
      store(thread, deviceOf(device).field("driver_data"), Value.ZERO, "device_add");
      bound = bind(thread, driver, probe, device);
    }
    if (once && !bound) {
      setRegistered(thread, driver, UNREGISTERED, "platform_driver_unregister");
      return Value.of(-19);
    }
    return Value.ZERO;
  }

  /** The module makes the devices of a driver itself: there are no others. */
  private void isOwn(Value.Address driver) {
    if (!memory.layout().found(OWN).contains(driver)) {
      memory.layout().require(OWN, driver);
    }
  }

  private static boolean isPlatform(Value.Address driver) {
    return driver.type() instanceof StructType struct && struct.tag().equals("platform_driver");
  }

  private void setRegistered(CThread thread, Value.Address driver, int to, String by) {
    int state = memory.state(driver, "driver");
    thread.step(
        KFact.DRIVER,
        by + "(" + driver.name() + ")",
        cells -> {
          cells.set(state, to);
          return 0;
        });
  }

  /** Platform drivers of the module that bind what is added now. */
  List<Value.Address> registered(CThread thread) {
    List<Value.Address> all = new ArrayList<>();
    for (Object one : memory.layout().found("driver")) {
      Value.Address driver = (Value.Address) one;
      if (isPlatform(driver)) {
        int state = memory.state(driver, "driver");
        boolean binds =
            thread.step(
                    KFact.DRIVER,
                    "is " + driver.name() + " registered?",
                    cells -> cells.get(state) == REGISTERED ? 1 : 0)
                != 0;
        if (binds) {
          all.add(driver);
        }
      }
    }
    return all;
  }

  /** A device of the module's own is there now: its driver binds it. */
  void attach(CThread thread, Value.Address driver, Value.Address device) {
    isOwn(driver);
    bind(thread, driver, function(thread, driver, PROBES), device);
  }

  /** A device of the module's own goes: whatever driver it is bound to lets go of it. */
  void detach(CThread thread, Value.Address device) {
    for (Object one : memory.layout().found(OWN)) {
      Value.Address driver = (Value.Address) one;
      if (kernel.platformDevices().matches(thread, device, driver)) {
        unbind(thread, driver, device);
      }
    }
  }

  /** Probes a device; whether it is bound then. */
  private boolean bind(CThread thread, Value.Address driver, Value probe, Value.Address device) {
    int bound = memory.state(device, "bound");
    Value result = Value.ZERO;
    if (probe instanceof Value.Code code) {
      result = thread.callValue(probe, arguments(thread, code, device, driver), "probe");
    } else if (!isPlatform(driver)) {
      memory.layout().doubt(thread.at() + ": " + driver.name() + " has no probe that was found");
    }
    boolean ok = thread.decide(Arithmetics.isZero(result));
    if (ok) {
      groups(thread, driver, device, "device_add_groups");
      kernel.registrations().whileBound(thread, driver, device, true);
      sleeps(thread, driver, device, true);
    }
    thread.step(
        KFact.DRIVER,
        "probe of " + device.name() + (ok ? " succeeded" : " failed"),
        cells -> {
          kernel.returned(cells, thread, "probe");
          cells.set(bound, ok ? 2 : 1);
          if (ok) {
            cells.reached(kernel.machine().event(Kernel.BOUND));
          }
          return 0;
        });
    if (!ok) {
      release(thread, device);
    }
    return ok;
  }

  /** The device, then the driver or an entry of its table, as the function has it. */
  private static List<Value> arguments(
      CThread thread, Value.Code probe, Value.Address device, Value.Address driver) {
    List<Value> arguments = new ArrayList<>();
    arguments.add(device);
    Function function = thread.world().program().function(probe.function());
    int parameters = function == null ? 1 : function.parameters();
    for (int i = 1; i < parameters; i++) {
      boolean isDriver =
          function.slots().get(i).type() instanceof CType.Pointer to
              && to.to() instanceof StructType struct
              && struct.tag().endsWith("_driver");
      arguments.add(
          isDriver
              ? driver
              : new Value.Unknown(new Term.Source("id of " + device.name(), i - 1, true)));
    }
    return arguments;
  }

  private void unregister(CThread thread, Value.Address driver) {
    unbind(thread, driver);
    setRegistered(thread, driver, UNREGISTERED, "unregister");
  }

  private void unbind(CThread thread, Value.Address driver) {
    if (!memory.layout().found(OWN).contains(driver)) {
      unbind(thread, driver, device(thread, function(thread, driver, PROBES), driver));
      return;
    }
    for (Value.Address device : kernel.platformDevices().of(thread, driver)) {
      unbind(thread, driver, device);
    }
  }

  private void unbind(CThread thread, Value.Address driver, Value.Address device) {
    int bound = memory.state(device, "bound");
    boolean remove =
        thread.step(
                KFact.DRIVER,
                "unbind " + device.name(),
                cells -> {
                  if (cells.get(bound) != 2) {
                    return 0;
                  }
                  cells.set(bound, 3);
                  return 1;
                })
            != 0;
    if (!remove) {
      return;
    }
    kernel.registrations().unbinding(thread, device);
    sleeps(thread, driver, device, false);
    kernel.registrations().whileBound(thread, driver, device, false);
    groups(thread, driver, device, "device_remove_groups");
    Value function = function(thread, driver, REMOVES);
    if (function instanceof Value.Code) {
      thread.callValue(function, List.of(device), "remove");
    } else if (driver.object().type() instanceof StructType struct
        && struct.tag().equals("hid_driver")) {
      // drivers/hid/hid-core.c hid_device_remove: what happens where a driver has no remove
      kernel.answer(new Call(thread, "hid_hw_stop", List.of(device), List.of(), null));
    }
    thread.step(
        KFact.DRIVER,
        "remove of " + device.name() + " returned",
        cells -> {
          kernel.returned(cells, thread, "remove");
          cells.reached(kernel.machine().event(Kernel.UNBOUND));
          cells.set(bound, 1);
          return 0;
        });
    release(thread, device);
  }

  /** Attributes of a driver are there after probe and until remove ({@code dev_groups}). */
  private void groups(CThread thread, Value.Address driver, Value.Address device, String call) {
    for (Value.Address table : List.of(driver, driver.field("driver"))) {
      if (!isInitialised(thread, table.field("dev_groups"))) {
        continue;
      }
      Value groups = constant(thread, table, "dev_groups");
      if (groups instanceof Value.Address) {
        kernel.answer(new Call(thread, call, List.of(deviceOf(device), groups), List.of(), null));
      }
    }
  }

  /**
   * The system may suspend and resume while a device is bound ({@code pm}, {@code suspend}); the
   * device's lock and frozen tasks keep that apart from probe and remove.
   */
  private void sleeps(CThread thread, Value.Address driver, Value.Address device, boolean begin) {
    List<Value> operations = new ArrayList<>();
    for (Value.Address table : List.of(driver, driver.field("driver"))) {
      if (isInitialised(thread, table.field("pm"))) {
        operations.add(constant(thread, table, "pm"));
      }
    }
    if (isInitialised(thread, driver.field("suspend"))) {
      operations.add(driver);
    }
    for (Value table : operations) {
      if (!(table instanceof Value.Address)) {
        continue;
      }
      List<Value> arguments = List.of(table.equals(driver) ? device : deviceOf(device), table);
      if (begin) {
        kernel.registrations().register(thread, "__qz_sleeps", arguments);
      } else {
        kernel.registrations().end(thread, "__qz_sleeps", arguments);
      }
    }
  }

  static boolean isInitialised(CThread thread, Value.Address leaf) {
    org.quiesce.translate.ir.Global global =
        thread.world().program().globals().get(leaf.object().id());
    return global != null
        && global.values().stream().anyMatch(one -> Path.of(one.path()).equals(leaf.path()));
  }

  /** Unbinds every driver that is bound, as somebody does through sysfs. */
  public void unbindAll(CThread thread) {
    for (Object one : memory.layout().found("driver")) {
      Value.Address driver = (Value.Address) one;
      int state = memory.state(driver, "driver");
      boolean may =
          thread.step(
                  KFact.DRIVER,
                  "may " + driver.name() + " be unbound?",
                  cells -> cells.get(state) == BINDS_NO_MORE ? 0 : 1)
              != 0;
      if (may) {
        unbind(thread, driver);
      }
    }
  }

  /** Part of the step after which nothing of the module is there: reports what is registered. */
  public void checkUnregistered(Cells cells) {
    for (Object one : memory.layout().found("driver")) {
      Value.Address driver = (Value.Address) one;
      if (cells.get(memory.state(driver, "driver")) > UNREGISTERED) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> driver.name() + ": still registered when the module is gone");
      }
    }
  }

  private void release(CThread thread, Value.Address device) {
    kernel.devres().release(thread, deviceOf(device));
    store(thread, deviceOf(device).field("driver_data"), Value.ZERO, "unbound");
  }
}
