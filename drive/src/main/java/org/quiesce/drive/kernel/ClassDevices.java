package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/**
 * {@code device_create} and {@code device_destroy}, {@code root_device_register}: devices that the
 * core makes for a driver, and frees with the last reference.
 *
 * <p>Source: drivers/base/core.c (device_create_groups_vargs, device_destroy).
 */
final class ClassDevices {
  private static final String RELEASE = "__qz_device_create_release";
  private static final String MADE = "device of a class";
  private static final long ENOMEM = -12;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;

  ClassDevices(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    kernel.answer(call -> create(call), "device_create", "device_create_with_groups");
    kernel.answer(call -> destroy(call), "device_destroy");
    kernel.answer(call -> root(call), "root_device_register");
    kernel.answer(
        call -> answer(call.thread(), "device_unregister", call.argument(0)),
        "root_device_unregister");
    kernel.answer(call -> kernel.allocation().free(call, call.argument(0)), RELEASE);
  }

  private Value create(Call call) {
    if (call.argument(0).equals(Value.ZERO) || Value.isError(call.argument(0))) {
      return Value.of(-19);
    }
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    Value.Address device = made(call);
    write(call, device, "class", call.argument(0));
    write(call, device, "parent", call.argument(1));
    write(call, device, "devt", call.argument(2));
    write(call, device, "driver_data", call.argument(3));
    if (call.name().equals("device_create_with_groups")
        && call.argument(4) instanceof Value.Address) {
      answer(call.thread(), "device_add_groups", device, call.argument(4));
    }
    return device;
  }

  private Value root(Call call) {
    return kernel.fails(call) ? Value.of(ENOMEM) : made(call);
  }

  private Value.Address made(Call call) {
    CThread thread = call.thread();
    Call typed =
        new Call(
            thread,
            call.name(),
            call.arguments(),
            call.types(),
            thread.world().program().structs().get("device"));
    Value.Address device =
        thread.address(kernel.allocation().fresh(typed, true, true), call.name());
    if (!memory.layout().found(MADE).contains(device)) {
      memory.layout().require(MADE, device);
    }
    answer(thread, "device_initialize", device);
    write(call, device, "release", new Value.Code(RELEASE));
    kernel.devices().added(call, device);
    return device;
  }

  private void write(Call call, Value.Address device, String field, Value value) {
    values.write(call.thread(), device.field(field), value);
  }

  private Value answer(CThread thread, String name, Value... arguments) {
    return kernel.answer(new Call(thread, name, List.of(arguments), List.of(), null));
  }

  /** Unregisters the device of a number, if there is one. */
  private Value destroy(Call call) {
    CThread thread = call.thread();
    for (Object one : memory.layout().found(MADE)) {
      Value.Address device = (Value.Address) one;
      boolean live =
          thread.step(
                  KFact.REFERENCE,
                  "is " + device.name() + " there?",
                  cells -> memory.isLive(cells, device.object()) ? 1 : 0)
              != 0;
      if (live
          && values.read(thread, device.field("class")).equals(call.argument(0))
          && mayBe(values.read(thread, device.field("devt")), call.argument(1))) {
        return answer(thread, "device_unregister", device);
      }
    }
    kernel.mightSleep(call);
    return Value.ZERO;
  }

  /** Whether two device numbers may be the same: those that are not known may. */
  private static boolean mayBe(Value one, Value other) {
    return one.equals(other) || one instanceof Value.Unknown || other instanceof Value.Unknown;
  }
}
