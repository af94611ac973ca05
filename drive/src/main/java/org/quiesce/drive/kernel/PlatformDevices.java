package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.DataLayout;

/**
 * Platform devices that a module makes itself: {@code platform_device_alloc}, {@code _add}, {@code
 * _del}, {@code _put}, and what is made of these. To add one binds it to the module's own driver of
 * its name, if that is registered; to delete it unbinds it.
 *
 * <p>Source: drivers/base/platform.c.
 */
final class PlatformDevices {
  private static final String RELEASE = "__qz_platform_device_release";
  private static final long EINVAL = -22;
  private static final long ENOMEM = -12;
  private static final String BUS = "bus";
  private static final long RESOURCE_TYPE = 0x1f00;
  private static final long MOST_RESOURCES = 8;
  private static final int ADDED = 2;
  private static final int DELETED = 1;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;
  private final PlatformMatch match;
  private final DataLayout sizes = new DataLayout();

  PlatformDevices(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    this.match = new PlatformMatch(values);
    kernel.answer(
        call ->
            kernel.fails(call)
                ? Value.ZERO
                : made(call, call.argument(0), call.argument(1), Value.ZERO),
        "platform_device_alloc");
    kernel.answer(call -> addData(call), "platform_device_add_data");
    kernel.answer(
        call ->
            kernel.fails(call)
                ? Value.of(ENOMEM)
                : resources(call, call.argument(0), call.argument(1), call.argument(2)),
        "platform_device_add_resources");
    kernel.answer(call -> resource(call), "platform_get_resource");
    kernel.answer(call -> add(call, call.argument(0)), "platform_device_add");
    kernel.answer(call -> delete(call, call.argument(0)), "platform_device_del");
    kernel.answer(call -> put(call, call.argument(0)), "platform_device_put");
    kernel.answer(call -> register(call), "platform_device_register");
    kernel.answer(
        call -> {
          delete(call, call.argument(0));
          return put(call, call.argument(0));
        },
        "platform_device_unregister");
    kernel.answer(call -> simple(call), "platform_device_register_simple");
    kernel.answer(call -> withData(call, 1, 5), "platform_device_register_resndata");
    kernel.answer(call -> withData(call, 1, 3), "platform_device_register_data");
    kernel.answer(call -> full(call), "platform_device_register_full");
    kernel.answer(call -> bundle(call), "platform_create_bundle");
    kernel.answer(call -> release(call), RELEASE);
  }

  /** Devices that the module made and added, in the order in which they were met. */
  List<Value.Address> all() {
    List<Value.Address> all = new ArrayList<>();
    memory.layout().found("platform device").forEach(one -> all.add((Value.Address) one));
    return all;
  }

  /** Those of a driver that are there. */
  List<Value.Address> of(CThread thread, Value.Address driver) {
    List<Value.Address> mine = new ArrayList<>();
    for (Value.Address device : all()) {
      if (isAdded(thread, device) && matches(thread, device, driver)) {
        mine.add(device);
      }
    }
    return mine;
  }

  /** Whether the sources make a device of a driver's name themselves, as far as texts tell. */
  boolean isMade(CThread thread, Value.Address driver) {
    return match.isMade(thread, driver);
  }

  private boolean isAdded(CThread thread, Value.Address device) {
    int state = memory.state(device, BUS);
    return thread.step(
            KFact.DRIVER,
            "is " + device.name() + " there?",
            cells -> memory.isLive(cells, device.object()) && cells.get(state) == ADDED ? 1 : 0)
        != 0;
  }

  /** Whether a device is one of a driver's; a doubt where that is not known. */
  boolean matches(CThread thread, Value.Address device, Value.Address driver) {
    PlatformMatch.Answer answer = match.of(thread, device, driver);
    if (answer == PlatformMatch.Answer.PERHAPS) {
      memory
          .layout()
          .doubt(
              thread.at()
                  + (": whether " + device.name() + " is a device of " + driver.name())
                  + " depends on names that are not known");
    }
    return answer != PlatformMatch.Answer.NO;
  }

  // --- To make one

  private Value made(Call call, Value name, Value id, Value parent) {
    CThread thread = call.thread();
    CType type = thread.world().program().structs().get("platform_device");
    Value got =
        kernel
            .allocation()
            .fresh(new Call(thread, call.name(), call.arguments(), call.types(), type), true, true);
    Value.Address device = thread.address(got, call.name());
    Value.Address inner = device.field("dev");
    answer(thread, "device_initialize", inner);
    values.write(thread, device.field("name"), name);
    values.write(thread, device.field("id"), id);
    values.write(thread, inner.field("parent"), parent);
    values.write(thread, inner.field("release"), new Value.Code(RELEASE));
    return device;
  }

  private Value answer(CThread thread, String name, Value... arguments) {
    return kernel.answer(new Call(thread, name, List.of(arguments), List.of(), null));
  }

  private Value addData(Call call) {
    return kernel.fails(call)
        ? Value.of(ENOMEM)
        : data(call, call.argument(0), call.argument(1), call.argument(2));
  }

  /** A device gets a copy of data of its own, in place of what it had. */
  private Value data(Call call, Value given, Value data, Value size) {
    Value.Address device = call.thread().address(given, call.name());
    Value copy = Value.ZERO;
    if (data instanceof Value.Address from) {
      copy = kernel.blocks().copyOf(call, call.thread().address(from, call.name()), size);
    }
    Value.Address place = device.field("dev").field("platform_data");
    answer(call.thread(), "kfree", values.read(call.thread(), place));
    values.write(call.thread(), place, copy);
    return Value.ZERO;
  }

  private Value simple(Call call) {
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value device = made(call, call.argument(0), call.argument(1), Value.ZERO);
    resources(call, device, call.argument(2), call.argument(3));
    return added(call, device);
  }

  /** With a name, a number, and data to copy. */
  private Value withData(Call call, int name, int data) {
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value device = made(call, call.argument(name), call.argument(name + 1), call.argument(0));
    if (data > name + 2) {
      resources(call, device, call.argument(name + 2), call.argument(name + 3));
    }
    data(call, device, call.argument(data), call.argument(data + 1));
    return added(call, device);
  }

  private Value full(Call call) {
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value.Address info = call.address(0);
    Value device =
        made(call, of(call, info, "name"), of(call, info, "id"), of(call, info, "parent"));
    resources(call, device, of(call, info, "res"), of(call, info, "num_res"));
    data(call, device, of(call, info, "data"), of(call, info, "size_data"));
    return added(call, device);
  }

  private Value of(Call call, Value.Address info, String field) {
    return values.read(call.thread(), info.field(field));
  }

  // --- Resources

  private Value resources(Call call, Value given, Value all, Value number) {
    Value.Address device = call.thread().address(given, call.name());
    Value copy = Value.ZERO;
    if (all instanceof Value.Address from && number instanceof Value.Number count) {
      Value.Address first = call.thread().address(from, call.name());
      long size = first.type() == null ? 0 : sizes.size(first.type()).orElse(0);
      copy = kernel.blocks().copyOf(call, first, Value.of(size * count.bits()));
    }
    Value.Address place = device.field("resource");
    answer(call.thread(), "kfree", values.read(call.thread(), place));
    values.write(call.thread(), place, copy);
    values.write(call.thread(), device.field("num_resources"), number);
    return Value.ZERO;
  }

  /** The resource of a type and number; NULL if a device of the module's own has none such. */
  private Value resource(Call call) {
    CThread thread = call.thread();
    Value.Address device = call.address(0);
    boolean own = device.object().kind() != MemoryObject.Kind.OUTSIDE;
    Value table = own ? values.read(thread, device.field("resource")) : Value.ZERO;
    Value number = own ? values.read(thread, device.field("num_resources")) : Value.ZERO;
    if (!own || !(number instanceof Value.Number count) || count.bits() > MOST_RESOURCES) {
      return java.util.Objects.requireNonNull(kernel.cards().answer(call));
    }
    long left = call.argument(2) instanceof Value.Number index ? index.bits() : 0;
    for (long i = 0; i < count.bits() && table instanceof Value.Address all; i++) {
      Value.Address at =
          i == 0 ? all : new Value.Address(all.object(), first(all).index(first(all, i)));
      Value flags = values.read(thread, at.field("flags"));
      boolean mine =
          !(flags instanceof Value.Number bits)
              || !(call.argument(1) instanceof Value.Number type)
              || (bits.bits() & RESOURCE_TYPE) == type.bits();
      if (mine && left-- == 0) {
        return at;
      }
    }
    return Value.ZERO;
  }

  private static Path first(Value.Address array) {
    return array.path().endsAtIndex() ? array.path().parent() : array.path();
  }

  private static long first(Value.Address array, long by) {
    return array.path().endsAtIndex() ? (Long) array.path().last() + by : by;
  }

  private Value added(Call call, Value device) {
    begin(call, call.thread().address(device, call.name()));
    return device;
  }

  /** A device and its driver in one call: an error pointer if the driver does not bind it. */
  private Value bundle(Call call) {
    CThread thread = call.thread();
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value.Address driver = call.address(0);
    Value name = values.read(thread, driver.field("driver").field("name"));
    Value device = made(call, name, Value.of(-1), Value.ZERO);
    resources(call, device, call.argument(2), call.argument(3));
    data(call, device, call.argument(4), call.argument(5));
    added(call, device);
    Value error = answer(thread, "platform_driver_probe", driver, call.argument(1));
    if (error.equals(Value.ZERO)) {
      return device;
    }
    delete(call, device);
    put(call, device);
    return error;
  }

  // --- To add and delete it

  private Value register(Call call) {
    Value.Address device = call.address(0);
    answer(call.thread(), "device_initialize", device.field("dev"));
    return add(call, device);
  }

  private Value add(Call call, Value given) {
    if (given.equals(Value.ZERO)) {
      return Value.of(EINVAL);
    }
    Value.Address device = call.thread().address(given, call.name());
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    begin(call, device);
    return Value.ZERO;
  }

  private void begin(Call call, Value.Address device) {
    CThread thread = call.thread();
    if (!memory.layout().found("platform device").contains(device)) {
      memory.layout().require("platform device", device);
    }
    kernel.devices().added(call, device.field("dev"));
    int state = memory.state(device, BUS);
    String what = call.text(device);
    thread.step(
        KFact.DRIVER,
        what,
        cells -> {
          if (memory.touch(cells, device, what)) {
            kernel.context().mightSleep(cells, thread, what);
            cells.set(state, ADDED);
          }
          return 0;
        });
    for (Value.Address driver : kernel.drivers().registered(thread)) {
      if (matches(thread, device, driver)) {
        kernel.drivers().attach(thread, driver, device);
      }
    }
  }

  private Value delete(Call call, Value given) {
    if (given.equals(Value.ZERO) || Value.isError(given)) {
      return Value.ZERO;
    }
    CThread thread = call.thread();
    Value.Address device = thread.address(given, call.name());
    if (device.object().kind() == MemoryObject.Kind.OUTSIDE) {
      return Value.ZERO;
    }
    int state = memory.state(device, BUS);
    String what = call.text(device);
    thread.step(
        KFact.DRIVER,
        what,
        cells -> {
          if (!memory.touch(cells, device, what)) {
            return 0;
          }
          kernel.context().mightSleep(cells, thread, what);
          if (cells.get(state) != ADDED) {
            cells.crash(
                kernel.rules().doubleFree, () -> what + ": " + device.name() + " was not added");
          }
          cells.set(state, DELETED);
          return 0;
        });
    kernel.drivers().detach(thread, device);
    kernel.registrations().endChildren(thread, device.field("dev"), call.name());
    return Value.ZERO;
  }

  private Value put(Call call, Value given) {
    return given.equals(Value.ZERO) || Value.isError(given)
        ? Value.ZERO
        : answer(
            call.thread(), "put_device", call.thread().address(given, call.name()).field("dev"));
  }

  /** The last reference to a device is gone: its memory goes with what was copied into it. */
  private Value release(Call call) {
    Value.Address inner = call.address(0);
    Value.Address device = new Value.Address(inner.object(), Path.EMPTY);
    for (Value.Address kept : List.of(inner.field("platform_data"), device.field("resource"))) {
      answer(call.thread(), "kfree", values.read(call.thread(), kept));
    }
    return kernel.allocation().free(call, device);
  }

  /** Part of the step after which nothing of the module may run: reports what is still there. */
  void checkTornDown(Cells cells) {
    for (Value.Address device : all()) {
      if (device.object().kind() == MemoryObject.Kind.STATIC
          && cells.get(memory.state(device, BUS)) == ADDED) {
        cells.violate(
            kernel.rules().entryAfterTeardown,
            () -> device.name() + ": still registered when teardown is done");
      }
    }
  }
}
