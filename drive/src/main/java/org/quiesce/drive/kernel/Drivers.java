package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;

/**
 * Drivers of a bus: to register one probes the device that the program has of it, in the caller's
 * thread; to unregister it removes and releases what is managed.
 *
 * <p>Source: drivers/base/dd.c (really_probe, __device_release_driver), drivers/base/driver.c.
 */
public final class Drivers {
  /**
   * A bus.
   *
   * @param device tag of the struct of its devices
   * @param id whether probe gets a table entry as its second argument
   */
  private record Bus(String register, String unregister, String device, boolean id) {}

  private static final List<Bus> BUSES =
      List.of(
          new Bus(
              "platform_driver_register", "platform_driver_unregister", "platform_device", false),
          new Bus(
              "__platform_driver_register", "platform_driver_unregister", "platform_device", false),
          new Bus("platform_driver_probe", "platform_driver_unregister", "platform_device", false),
          new Bus("pci_register_driver", "pci_unregister_driver", "pci_dev", true),
          new Bus("usb_register", "usb_deregister", "usb_interface", true),
          new Bus("usb_register_driver", "usb_deregister", "usb_interface", true),
          new Bus("i2c_add_driver", "i2c_del_driver", "i2c_client", true),
          new Bus("spi_register_driver", "spi_unregister_driver", "spi_device", false),
          new Bus("hid_register_driver", "hid_unregister_driver", "hid_device", true),
          new Bus("__hid_register_driver", "hid_unregister_driver", "hid_device", true),
          new Bus("serio_register_driver", "serio_unregister_driver", "serio", true),
          new Bus("pnp_register_driver", "pnp_unregister_driver", "pnp_dev", true),
          new Bus("acpi_bus_register_driver", "acpi_bus_unregister_driver", "acpi_device", false),
          new Bus("amba_driver_register", "amba_driver_unregister", "amba_device", true),
          new Bus("virtio_register_driver", "virtio_unregister_driver", "virtio_device", false),
          new Bus("register_virtio_driver", "unregister_virtio_driver", "virtio_device", false),
          new Bus(
              "auxiliary_driver_register", "auxiliary_driver_unregister", "auxiliary_device", true),
          new Bus("pcmcia_register_driver", "pcmcia_unregister_driver", "pcmcia_device", false),
          new Bus("sdio_register_driver", "sdio_unregister_driver", "sdio_func", true),
          new Bus("mdio_driver_register", "mdio_driver_unregister", "mdio_device", false),
          new Bus("rpmsg_register_driver", "unregister_rpmsg_driver", "rpmsg_device", false),
          new Bus("register_rpmsg_driver", "unregister_rpmsg_driver", "rpmsg_device", false),
          new Bus("parport_register_driver", "parport_unregister_driver", "parport", false),
          new Bus("memstick_register_driver", "memstick_unregister_driver", "memstick_dev", false),
          new Bus("cxl_driver_register", "cxl_driver_unregister", "device", false),
          new Bus("vmbus_driver_register", "vmbus_driver_unregister", "hv_device", true),
          new Bus("serdev_device_driver_register", "driver_unregister", "serdev_device", false),
          new Bus("ecard_register_driver", "ecard_remove_driver", "expansion_card", true),
          new Bus("isa_register_driver", "isa_unregister_driver", "device", false));

  private final Kernel kernel;
  private final Memory memory;
  private final Map<String, Bus> byRegistration = new TreeMap<>();

  Drivers(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Bus bus : BUSES) {
      byRegistration.put(bus.register(), bus);
      kernel.answer(bus.register(), call -> register(call, bus));
      kernel.answer(bus.unregister(), call -> unregister(call, bus));
    }
    kernel.answer(
        call -> drvdata(call, 0),
        "dev_get_drvdata",
        "platform_get_drvdata",
        "pci_get_drvdata",
        "i2c_get_clientdata",
        "spi_get_drvdata",
        "usb_get_intfdata",
        "hid_get_drvdata",
        "serio_get_drvdata",
        "pnp_get_drvdata",
        "amba_get_drvdata",
        "auxiliary_get_drvdata",
        "sdio_get_drvdata",
        "memstick_get_drvdata",
        "ecard_get_drvdata",
        "serdev_device_get_drvdata",
        "mdiodev_get_drvdata",
        "acpi_driver_data",
        "hv_get_drvdata");
    kernel.answer(
        call -> setDrvdata(call),
        "dev_set_drvdata",
        "platform_set_drvdata",
        "pci_set_drvdata",
        "i2c_set_clientdata",
        "spi_set_drvdata",
        "usb_set_intfdata",
        "hid_set_drvdata",
        "serio_set_drvdata",
        "pnp_set_drvdata",
        "amba_set_drvdata",
        "auxiliary_set_drvdata",
        "sdio_set_drvdata",
        "memstick_set_drvdata",
        "ecard_set_drvdata",
        "serdev_device_set_drvdata",
        "mdiodev_set_drvdata",
        "hv_set_drvdata");
  }

  /** Where a device's driver data is, whatever kind of device a pointer is to. */
  private Value.Address place(Call call) {
    Value.Address device = call.address(0);
    if (call.name().startsWith("dev_")) {
      return device.field("driver_data");
    }
    return deviceOf(device).field("driver_data");
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

  private Value drvdata(Call call, int index) {
    Value.Address place = place(call);
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

  private Value setDrvdata(Call call) {
    store(call.thread(), place(call), call.argument(1), call.name());
    return Value.ZERO;
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

  private static Value.Address device(CThread thread, Bus bus) {
    CType type = thread.world().program().structs().get(bus.device());
    String name = bus.device().replace("platform_device", "pdev").replace("pci_dev", "pdev") + "0";
    return new Value.Address(new MemoryObject(name, MemoryObject.Kind.OUTSIDE, type), Path.EMPTY);
  }

  private Value constant(CThread thread, Value.Address driver, String field) {
    Value.Address leaf = driver.field(field);
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

  private Value register(Call call, Bus bus) {
    if (kernel.fails(call)) {
      return Value.of(-16);
    }
    CThread thread = call.thread();
    Value.Address driver = call.address(0);
    Value.Address device = device(thread, bus);
    Registered known = new Registered(driver, bus);
    if (!memory.layout().found("driver").contains(known)) {
      memory.layout().require("driver", known);
    }
    int bound = memory.state(device, "bound");
    store(thread, deviceOf(device).field("driver_data"), Value.ZERO, "device_add");
    Value result = Value.ZERO;
    Value probe =
        call.name().equals("platform_driver_probe")
            ? call.argument(1)
            : constant(thread, driver, "probe");
    String connect = "connect";
    if (!(probe instanceof Value.Code)) {
      probe = constant(thread, driver, connect);
    }
    if (!(probe instanceof Value.Code)) {
      probe = constant(thread, driver, "match_port");
    }
    if (probe instanceof Value.Code) {
      result = thread.callValue(probe, arguments(bus, device, driver), "probe");
    } else {
      memory.layout().doubt(thread.at() + ": " + driver.name() + " has no probe that was found");
    }
    boolean ok = thread.decide(Arithmetics.isZero(result));
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
    return Value.ZERO;
  }

  private List<Value> arguments(Bus bus, Value.Address device, Value.Address driver) {
    List<Value> arguments = new ArrayList<>();
    arguments.add(device);
    if (bus.register().startsWith("serio")) {
      arguments.add(driver);
    } else if (bus.id()) {
      arguments.add(new Value.Unknown(new Term.Source("id of " + device.name(), 0, true)));
    }
    return arguments;
  }

  private Value unregister(Call call, Bus bus) {
    unbind(call.thread(), call.address(0), bus);
    return Value.ZERO;
  }

  private void unbind(CThread thread, Value.Address driver, Bus bus) {
    Value.Address device = device(thread, bus);
    int bound = memory.state(device, "bound");
    boolean remove =
        thread.step(KFact.DRIVER, "unbind " + device.name(), cells -> cells.get(bound) == 2 ? 1 : 0)
            != 0;
    if (!remove) {
      return;
    }
    for (String name : List.of("remove", "remove_new", "disconnect", "detach")) {
      Value function = constant(thread, driver, name);
      if (function instanceof Value.Code) {
        thread.callValue(function, List.of(device), "remove");
        break;
      }
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

  /** Unbinds every driver that is bound, as somebody does through sysfs. */
  public void unbindAll(CThread thread) {
    for (Object one : memory.layout().found("driver")) {
      Registered registered = (Registered) one;
      unbind(thread, registered.driver(), registered.bus());
    }
  }

  /** A driver that was registered. */
  private record Registered(Value.Address driver, Bus bus) {
    @Override
    public String toString() {
      return driver.name();
    }
  }

  private void release(CThread thread, Value.Address device) {
    kernel.devres().release(thread, deviceOf(device));
    store(thread, deviceOf(device).field("driver_data"), Value.ZERO, "unbound");
  }
}
