package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;

/**
 * {@code struct device} of the driver's own: {@code device_initialize}, {@code device_add}, {@code
 * get_device}, {@code put_device}, whose last put calls {@code release} and frees the name that
 * {@code dev_set_name} gave. A device of somebody else outlives the program: of the references to
 * it that the driver gets, each that is not put is a leak.
 *
 * <p>Source: drivers/base/core.c (device_add, device_release), lib/kobject.c (kobject_cleanup).
 */
final class Devices {
  private static final long EINTR = -4;
  private static final long ENOMEM = -12;
  private static final String NAME = "name";
  private static final int NAMED = 2;
  private static final String OWN = "own";

  private final Kernel kernel;
  private final Memory memory;

  Devices(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(call -> initialise(call), "device_initialize", "__qz_device_initialize");
    kernel.answer(
        call -> {
          initialise(call);
          return add(call);
        },
        "device_register");
    kernel.answer(call -> add(call), "device_add");
    kernel.answer(call -> delete(call), "device_del");
    kernel.answer(call -> put(call), "put_device", "__qz_put_device");
    kernel.answer(
        call -> {
          delete(call);
          return put(call);
        },
        "device_unregister");
    kernel.answer(call -> get(call), "get_device", "__qz_get_device");
    kernel.answer(call -> count(call), "__qz_count_references");
    kernel.answer(call -> find(call), "__qz_find_device");
    kernel.answer(call -> setName(call), "dev_set_name");
    kernel.answer(call -> lock(call), "device_lock", "device_lock_interruptible", "device_unlock");
    kernel.answer(call -> Value.ZERO, "device_set_node", "device_set_of_node_from_dev");
  }

  /**
   * The lock of a device, under which the bus calls the driver: that it sleeps is seen, whom it
   * keeps out is not.
   */
  private Value lock(Call call) {
    memory
        .layout()
        .doubt(
            call.thread().at() + ": " + call.name() + "() is not modelled, but for its sleep",
            Rules.DEADLOCK,
            Rules.LOCK_HELD_AT_RETURN);
    if (call.name().equals("device_unlock")) {
      return Value.ZERO;
    }
    touch(call);
    boolean interruptible = call.name().endsWith("interruptible");
    return interruptible && kernel.fails(call) ? Value.of(EINTR) : Value.ZERO;
  }

  /** Gives a device a name of its own, which the last put frees. */
  private Value setName(Call call) {
    Value.Address device = call.address(0);
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    if (device.object().kind() == MemoryObject.Kind.OUTSIDE) {
      return Value.ZERO;
    }
    return named(call, device);
  }

  private Value named(Call call, Value.Address device) {
    int name = memory.state(device, NAME);
    String what = call.text(device);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (memory.touch(cells, device, what)) {
                cells.set(name, NAMED);
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** A device that was added has a name; one that could not be added may have been named before. */
  private Value add(Call call) {
    if (kernel.fails(call)) {
      return Value.of(ENOMEM);
    }
    return isOwn(call) ? named(call, call.address(0)) : Value.ZERO;
  }

  /** A device of the driver's own is added, and has a name then: it was initialised before. */
  void added(Call call, Value.Address device) {
    int ref = memory.state(device, "ref");
    int name = memory.state(device, NAME);
    String what = call.text(device);
    call.thread()
        .step(
            KFact.REFERENCE,
            what,
            cells -> {
              if (kernel.use(cells, device, ref, what)) {
                cells.set(name, NAMED);
              }
              return 0;
            });
  }

  /** Whether a device in an object gets a name anywhere. */
  boolean mayBeNamed(MemoryObject object) {
    return memory.kernelStates(NAME).stream().anyMatch(name -> name.object().equals(object));
  }

  /**
   * Part of the step by which the driver frees an object itself: the names of devices in it are
   * lost, since only the last put frees them.
   */
  void lose(Cells cells, MemoryObject object, String what) {
    for (Value.Address name : memory.kernelStates(NAME)) {
      if (name.object().equals(object) && cells.get(memory.cell(name)) == NAMED) {
        cells.violate(
            kernel.rules().leak,
            () ->
                what + ": the name of " + name.parent().name() + " is lost, put_device() frees it");
      }
    }
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

  /** A device is not there any more: what was registered below it goes with it. */
  private Value delete(Call call) {
    touch(call);
    kernel.registrations().endChildren(call.thread(), call.address(0), call.name());
    return Value.ZERO;
  }

  private void touch(Call call) {
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
  }

  /**
   * From here on it is counted how many references to a device the sources have, as opposed to
   * those of a harness that plays the driver core: as many as the second argument says.
   */
  private Value count(Call call) {
    Value.Address device = call.address(0);
    int own = memory.state(device, OWN);
    int now = 1 + (int) call.thread().number(call.argument(1), call.name());
    call.thread()
        .step(
            KFact.REFERENCE,
            call.text(device),
            cells -> {
              cells.set(own, now);
              return 0;
            });
    return Value.ZERO;
  }

  /** In one step: a reference to a device, if a number says that it can be found. */
  private Value find(Call call) {
    int there = memory.cell(call.address(0));
    Value.Address device = call.address(1);
    int state = memory.state(device, "ref");
    String what = call.text(device);
    return Value.of(
        call.thread()
            .step(
                KFact.REFERENCE,
                what,
                cells -> {
                  boolean found = !Value.ZERO.equals(memory.value(cells.get(there)));
                  if (found && kernel.use(cells, device, state, what)) {
                    cells.set(state, cells.get(state) + 1);
                  }
                  return found ? 1 : 0;
                }));
  }

  /** The cell of how many references to a device the sources have, if this call is theirs. */
  private int ownCell(Call call, Value.Address device) {
    boolean counted = memory.layout().terms().exact();
    boolean theirs =
        call.name().startsWith("__qz_") || !call.thread().at().file().equals(MemoryObject.HARNESS);
    return counted && theirs ? memory.state(device, OWN) : -1;
  }

  private Value get(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    if (!isOwn(call)) {
      kernel.resources().reference(call, 1);
      return call.argument(0);
    }
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    int own = ownCell(call, device);
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
                if (own >= 0 && cells.get(own) > 0) {
                  cells.set(own, cells.get(own) + 1);
                }
              }
              return 0;
            });
    return call.argument(0);
  }

  private Value put(Call call) {
    if (call.argument(0).equals(Value.ZERO)) {
      return Value.ZERO;
    }
    if (!isOwn(call)) {
      kernel.resources().reference(call, -1);
      return Value.ZERO;
    }
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    int name = memory.state(device, NAME);
    int own = ownCell(call, device);
    String what = call.text(device);
    boolean last =
        call.thread()
                .step(
                    KFact.REFERENCE,
                    what,
                    cells -> {
                      drop(cells, own, device, what);
                      if (!kernel.use(cells, device, state, what)) {
                        return 0;
                      }
                      if (cells.get(state) == 1) {
                        cells.crash(kernel.rules().refcount, () -> what + " of a count that is 0");
                        return 0;
                      }
                      cells.set(state, cells.get(state) - 1);
                      if (cells.get(state) != 1) {
                        return 0;
                      }
                      cells.set(name, 0);
                      return 1;
                    })
            != 0;
    if (last) {
      kernel.devres().release(call.thread(), device);
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

  /** Part of a put: the sources drop a reference that they have. */
  private void drop(Cells cells, int own, Value.Address device, String what) {
    if (own < 0) {
      return;
    }
    if (!memory.isLive(cells, device.object())) {
      cells.violate(kernel.rules().refcount, () -> what + ": the last reference is gone already");
    } else if (cells.get(own) == 1) {
      cells.violate(kernel.rules().refcount, () -> what + " of a reference that nobody took");
    } else if (cells.get(own) > 1) {
      cells.set(own, cells.get(own) - 1);
    }
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
