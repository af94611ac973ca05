package org.quiesce.translate.runtime.doe;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Ida;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.RefVar;
import org.quiesce.protocol.doe.DoeDevices;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Fn;

/**
 * The auxiliary devices, each inside a {@code struct cxl_doe_dev} that the sources allocate, and
 * their driver; and who handles interrupts.
 */
final class AuxDrivers implements DoeDevices.AuxiliaryDriver {
  private final DoeContext context;
  private final DoeEnvironment env;
  private final List<DoeDevice> devices;
  private final List<IntVar> ids = new ArrayList<>();
  private final List<Lifetime> homes = new ArrayList<>();
  private final List<Object> structs = new ArrayList<>();
  private final List<Runnable> releases = new ArrayList<>();
  private final IdentityHashMap<BusDevice, DoeDevice> deviceAt = new IdentityHashMap<>();

  /** By capability: the struct whose device was attached, for users. */
  private final List<RefVar<Object>> current = new ArrayList<>();

  private final Map<DoeMemory, Fn> handlers = new ConcurrentHashMap<>();
  private @Nullable ToIntFunction<DevRef> probe;
  private @Nullable Consumer<DevRef> remove;
  private volatile @Nullable Ida ida;

  AuxDrivers(DoeContext context) {
    this.context = context;
    this.env = context.env();
    this.devices = env.devices().auxiliary(this);
    for (DoeDevice device : devices) {
      ids.add(new IntVar(context.machine(), device + ".adev.id", 0));
      deviceAt.put(device.adev().dev(), device);
    }
    for (int c = 0; c < env.options().capabilities(); c++) {
      current.add(new RefVar<>(context.machine(), "doe_devs[" + c + "]", null));
    }
  }

  // --- Setting up

  /** How many structs may be allocated. */
  int count() {
    return devices.size();
  }

  /** The next struct is about to be made, in that memory. */
  void lives(Lifetime home) {
    homes.add(home);
    env.leakIf(home::isLive);
  }

  /** The device inside the struct that is being made; null if it is in none. */
  @Nullable BusDevice next(Runnable release) {
    if (releases.size() >= Math.min(homes.size(), devices.size())) {
      return null;
    }
    releases.add(release);
    return devices.get(releases.size() - 1).adev().dev();
  }

  /** An object was made: one of the structs, perhaps. */
  void made(Lifetime home, Object object) {
    if (homes.contains(home)) {
      structs.add(object);
    }
  }

  /** The callbacks of the driver. */
  void callbacks(ToIntFunction<DevRef> auxProbe, Consumer<DevRef> auxRemove) {
    probe = auxProbe;
    remove = auxRemove;
  }

  // --- Devices

  /** The device behind a pointer; null if it is no auxiliary one. */
  @Nullable DoeDevice at(BusDevice dev) {
    return deviceAt.get(dev);
  }

  Lifetime home(DoeDevice device) {
    return homes.get(device.index());
  }

  IntVar id(DoeDevice device) {
    return ids.get(device.index());
  }

  /** {@code device_attach()} has bound it: users find it from now on. */
  void attached(DoeDevice device) {
    current.get(device.capability()).set(structs.get(device.index()), MemoryOrder.ONCE);
  }

  /** What users of a capability have; null if there is nothing. */
  @Nullable Object find(int capability) {
    Object found = current.get(capability).get(MemoryOrder.ONCE);
    if (found != null) {
      devices.get(structs.indexOf(found)).adev().dev().access("driver_access");
    }
    return found;
  }

  private static DevRef ref(DoeDevice device) {
    return new DevRef(device.adev().dev());
  }

  @Override
  public int auxProbe(DoeDevice device) {
    context.creatingFor(device.capability());
    return Objects.requireNonNull(probe).applyAsInt(ref(device));
  }

  @Override
  public void auxRemove(DoeDevice device) {
    Objects.requireNonNull(remove).accept(ref(device));
  }

  @Override
  public void release(DoeDevice device) {
    releases.get(device.index()).run();
  }

  // --- Ids and interrupts

  /** There is one allocator of ids, which is the environment's. */
  void require(Ida used, String where) {
    if (ida == null) {
      ida = used;
    }
    if (ida != used) {
      throw Context.notModelled(where, "a second allocator of ids");
    }
  }

  /** A mailbox has one handler ever. */
  void handles(DoeMemory mb, @Nullable Fn handler, String where) {
    if (handler == null
        || !handler.takes(2)
        || !handler.equals(handlers.computeIfAbsent(mb, key -> handler))) {
      throw Context.notModelled(where, "this interrupt handler");
    }
  }

  /** The handler of a mailbox that has requested its interrupt. */
  Fn handler(DoeMemory mb) {
    return Objects.requireNonNull(handlers.get(mb));
  }
}
