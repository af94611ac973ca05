package org.quiesce.protocol.hmem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;

/**
 * The devices and drivers of the protocol: hp and its children on the platform bus, the dax devices
 * of CXL regions on another.
 */
final class HmemDevices {
  /** Two devices for one range: one more than a correct revision needs at one time. */
  private static final int CHILDREN = 2;

  /** What the drivers do; see {@link HmemEnvironment}. */
  interface Callbacks {
    Driver.Callbacks platform(HmemHost host);

    Driver.Callbacks child(HmemRange.Child child);

    Driver.Callbacks region(HmemRange range);

    /** The last reference on hp is gone. */
    void hostReleased(BusDevice hp);
  }

  private final List<HmemHost> hosts = new ArrayList<>();
  private final Map<BusDevice, HmemHost> hostOf = new LinkedHashMap<>();
  private final Map<BusDevice, HmemRange.Child> childOf = new LinkedHashMap<>();
  private final Map<HmemRange, BusDevice> regions = new LinkedHashMap<>();
  private final Map<BusDevice, HmemRange> regionOf = new LinkedHashMap<>();
  private final Driver platformDriver;
  private final Driver hmemDriver;
  private final Driver cxlDriver;

  HmemDevices(
      DriverCore core,
      Kernel kernel,
      HmemEnvironment.Options options,
      KernelModule daxHmem,
      KernelModule daxCxl,
      Callbacks callbacks) {
    Bus platform =
        new Bus(
            core,
            (driver, dev) ->
                driver.toString().equals("hmem_platform") == dev.toString().startsWith("hp"));
    Bus cxl = new Bus(core, (driver, dev) -> true);
    for (int i = 0; i < options.hosts(); i++) {
      addHost(platform, kernel, options, i, callbacks);
    }
    for (HmemHost host : hosts) {
      host.ranges().forEach(range -> addChildren(platform, kernel, host, range));
    }
    for (HmemHost host : hosts) {
      for (HmemRange range : host.ranges()) {
        if (range.spec().region() != HmemRange.Region.NONE) {
          BusDevice region =
              new BusDevice(cxl, "dax_region." + range, "dax_region", null, 1, () -> {});
          regions.put(range, region);
          regionOf.put(region, range);
        }
      }
    }
    this.platformDriver =
        new Driver(
            platform,
            "hmem_platform",
            false,
            daxHmem,
            dev -> callbacks.platform(Objects.requireNonNull(hostOf.get(dev))));
    this.hmemDriver =
        new Driver(
            platform,
            "hmem",
            false,
            daxHmem,
            dev -> callbacks.child(Objects.requireNonNull(childOf.get(dev))));
    this.cxlDriver =
        new Driver(
            cxl,
            "cxl_dax_region",
            false,
            daxCxl,
            dev -> callbacks.region(Objects.requireNonNull(regionOf.get(dev))));
  }

  private void addHost(
      Bus platform,
      Kernel kernel,
      HmemEnvironment.Options options,
      int index,
      Callbacks callbacks) {
    List<HmemRange> ranges = new ArrayList<>();
    for (HmemRange.Spec spec : options.ranges()) {
      if (spec.host() == index) {
        ranges.add(new HmemRange(kernel.machine(), spec));
      }
    }
    String name = options.hosts() == 1 ? "hp" : "hp" + index;
    int devres = 2 * CHILDREN * ranges.size() + 1;
    BusDevice[] self = new BusDevice[1];
    self[0] =
        new BusDevice(
            platform,
            name,
            "hp",
            null,
            devres,
            () -> callbacks.hostReleased(Objects.requireNonNull(self[0])));
    HmemHost host = new HmemHost(index, self[0], List.copyOf(ranges));
    kernel.machine().intern(host);
    hosts.add(host);
    hostOf.put(host.dev(), host);
  }

  private void addChildren(Bus platform, Kernel kernel, HmemHost host, HmemRange range) {
    for (int i = 0; i < CHILDREN; i++) {
      String name = "hmem." + range + (i == 0 ? "" : "." + i);
      BusDevice dev = new BusDevice(platform, name, "hmem", host.dev(), 1, () -> {});
      HmemRange.Child[] child = new HmemRange.Child[1];
      Runnable freeId = () -> Children.memregionFree(kernel.machine(), child[0]);
      child[0] =
          new HmemRange.Child(
              range,
              dev,
              new DevresAction(kernel, "hmem_release_id(id of " + name + ")", freeId),
              new DevresAction(kernel, "hmem_unregister(" + name + ")", dev::unregister),
              1 << i,
              kernel.machine().cell(null, 0, Integer::toString));
      range.add(child[0]);
      childOf.put(dev, child[0]);
    }
  }

  List<HmemHost> hosts() {
    return hosts;
  }

  /** The dax device of the region that may cover a range. */
  BusDevice region(HmemRange range) {
    return Objects.requireNonNull(regions.get(range), () -> "no region ever covers " + range);
  }

  /** The bit of a device in the mask of a range's owners; 0 if it has nothing to do with it. */
  int ownerBit(BusDevice dev, HmemRange range) {
    for (HmemRange.Child child : range.children()) {
      if (child.dev().equals(dev)) {
        return child.owner();
      }
    }
    return dev.equals(regions.get(range)) ? HmemRange.CXL : 0;
  }

  Driver platformDriver() {
    return platformDriver;
  }

  Driver hmemDriver() {
    return hmemDriver;
  }

  Driver cxlDriver() {
    return cxlDriver;
  }
}
