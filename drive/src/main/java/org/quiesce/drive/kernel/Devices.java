package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;

/**
 * {@code struct device} of the driver's own: {@code device_initialize}, {@code device_add}, {@code
 * get_device}, {@code put_device}, whose last put calls {@code release}. A device of somebody else
 * outlives the program; its references are counted from 1, and what is not put is a leak.
 *
 * <p>Source: drivers/base/core.c.
 */
final class Devices {
  private final Kernel kernel;
  private final Memory memory;

  Devices(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(call -> initialise(call), "device_initialize");
    kernel.answer(
        call -> {
          initialise(call);
          return kernel.fails(call) ? Value.of(-12) : Value.ZERO;
        },
        "device_register");
    kernel.answer(call -> kernel.fails(call) ? Value.of(-12) : Value.ZERO, "device_add");
    kernel.answer(call -> touch(call), "device_del");
    kernel.answer(call -> put(call), "put_device", "device_unregister");
    kernel.answer(call -> get(call), "get_device");
    kernel.answer(
        call -> Value.ZERO, "dev_set_name", "device_set_node", "device_set_of_node_from_dev");
  }

  private boolean isOwn(Call call) {
    return call.argument(0) instanceof Value.Address address
        && call.thread().address(address, call.name()).object().kind() != MemoryObject.Kind.OUTSIDE;
  }

  private Value initialise(Call call) {
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    String what = call.text(device);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (memory.touch(cells, device, what)) {
                cells.set(state, 2);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value touch(Call call) {
    Value.Address device = call.address(0);
    String what = call.text(device);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (memory.touch(cells, device, what)) {
                kernel.context().mightSleep(cells, call.thread(), what);
              }
              return 0;
            });
    return Value.ZERO;
  }

  private Value get(Call call) {
    if (call.argument(0).equals(Value.ZERO) || !isOwn(call)) {
      return call.argument(0);
    }
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    String what = call.text(device);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (kernel.use(cells, device, state, what)) {
                if (cells.get(state) == 1) {
                  cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                  return 0;
                }
                cells.set(state, cells.get(state) + 1);
              }
              return 0;
            });
    return call.argument(0);
  }

  private Value put(Call call) {
    if (call.argument(0).equals(Value.ZERO) || !isOwn(call)) {
      return Value.ZERO;
    }
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    String what = call.text(device);
    boolean last =
        call.thread()
                .step(
                    KFact.REFERENCE,
                    what,
                    cells -> {
                      if (!kernel.use(cells, device, state, what)) {
                        return 0;
                      }
                      if (cells.get(state) == 1) {
                        cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                        return 0;
                      }
                      cells.set(state, cells.get(state) - 1);
                      return cells.get(state) == 1 ? 1 : 0;
                    })
            != 0;
    if (last) {
      Value release = read(call, device.field("release"));
      if (!(release instanceof Value.Code)
          && read(call, device.field("type")) instanceof Value.Address type) {
        release = read(call, type.field("release"));
      }
      if (!(release instanceof Value.Code)
          && read(call, device.field("class")) instanceof Value.Address type) {
        release = read(call, type.field("dev_release"));
      }
      if (release instanceof Value.Code) {
        call.thread().callValue(release, List.of(device), "release");
      }
    }
    return Value.ZERO;
  }

  private Value read(Call call, Value.Address leaf) {
    int cell = memory.cell(leaf);
    int number =
        call.thread()
            .take(
                org.quiesce.machine.Step.of(
                        "read " + leaf.name(),
                        cells -> memory.touch(cells, leaf, call.name()) ? cells.get(cell) : 0)
                    .observingReference(),
                KFact.REFERENCE);
    Value value = memory.value(number);
    return value == null ? Value.ZERO : value;
  }
}
