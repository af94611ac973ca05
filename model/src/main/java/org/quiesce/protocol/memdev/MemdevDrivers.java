package org.quiesce.protocol.memdev;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Bus;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Driver;
import org.quiesce.kernel.DriverCore;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.LoadableModule;
import org.quiesce.protocol.memdev.MemdevOptions.Late;

/**
 * The drivers: the creator's, cxl_mem, cxl_port for endpoints and for the host; and their modules.
 *
 * <p>cxl_port is one driver in the kernel. Here it is two, so that only that of endpoints may probe
 * asynchronously: the host is there from the start.
 */
final class MemdevDrivers {
  private static final String CREATOR = "cxl_pci";
  private static final String MEM = "cxl_mem";
  private static final String PORT = "cxl_port";
  private static final String HOST_PORT = "cxl_port (host)";

  private final Driver creator;
  private final Driver cxlMem;
  private final Driver cxlPort;
  private final Driver hostPort;
  private final @Nullable LoadableModule creatorModule;
  private final @Nullable LoadableModule memModule;
  private final @Nullable LoadableModule portModule;

  MemdevDrivers(
      Kernel kernel,
      DriverCore core,
      Bus pciBus,
      Bus cxlBus,
      MemdevEnvironment env,
      MemdevAttach revision,
      MemdevOptions options) {
    boolean modules = options.modules();
    KernelModule creatorText = modules ? text(kernel, CREATOR) : null;
    KernelModule memText = modules ? text(kernel, MEM) : null;
    KernelModule portText = modules ? text(kernel, PORT) : null;
    this.creator =
        new Driver(
            pciBus,
            CREATOR,
            false,
            creatorText,
            dev -> new Driver.Callbacks(env::parentProbe, () -> {}));
    this.cxlMem =
        new Driver(
            cxlBus,
            MEM,
            options.late() != Late.NOBODY && revision.memMayProbeLater(),
            memText,
            dev -> {
              CxlMemdev cxlmd = memdev(env, dev);
              return new Driver.Callbacks(() -> revision.memProbe(cxlmd), () -> {});
            });
    this.cxlPort =
        new Driver(
            cxlBus,
            PORT,
            options.late() == Late.MEMDEVS_AND_ENDPOINTS && revision.endpointMayProbeLater(),
            portText,
            dev -> {
              CxlEndpoint endpoint = endpoint(env, dev);
              return new Driver.Callbacks(() -> revision.endpointProbe(endpoint), () -> {});
            });
    this.hostPort =
        new Driver(
            cxlBus, HOST_PORT, false, portText, dev -> new Driver.Callbacks(() -> 0, () -> {}));
    if (creatorText == null || memText == null || portText == null) {
      this.portModule = null;
      this.memModule = null;
      this.creatorModule = null;
      return;
    }
    LoadableModule port =
        new LoadableModule(
            core,
            portText,
            () -> hostPort.register() + cxlPort.register(),
            () -> {
              cxlPort.unregister();
              hostPort.unregister();
            },
            List.of());
    List<LoadableModule> ofMem = revision.pinsDrivers() ? List.of(port) : List.of();
    LoadableModule mem =
        new LoadableModule(core, memText, cxlMem::register, cxlMem::unregister, ofMem);
    List<LoadableModule> ofCreator = revision.pinsDrivers() ? List.of(mem) : List.of();
    this.portModule = port;
    this.memModule = mem;
    this.creatorModule =
        new LoadableModule(core, creatorText, creator::register, creator::unregister, ofCreator);
  }

  private static KernelModule text(Kernel kernel, String name) {
    return new KernelModule(kernel, name, MemdevRules.NO_WORK_AFTER_UNREGISTER);
  }

  private static CxlMemdev memdev(MemdevEnvironment env, BusDevice dev) {
    return env.memdevs().stream().filter(it -> it.dev().equals(dev)).findFirst().orElseThrow();
  }

  private static CxlEndpoint endpoint(MemdevEnvironment env, BusDevice dev) {
    return env.endpoints().stream().filter(it -> it.dev().equals(dev)).findFirst().orElseThrow();
  }

  /** {@code cxl_bus_match}. */
  static boolean matches(Driver driver, BusDevice dev) {
    String name = dev.toString();
    return switch (driver.toString()) {
      case MEM -> name.startsWith("mem");
      case PORT -> name.startsWith("endpoint");
      case HOST_PORT -> name.equals("host");
      default -> false;
    };
  }

  /** While the program is set up: the ports' driver, and cxl_mem if asked for, are there. */
  void registerBelow(boolean withMem) {
    if (portModule != null) {
      portModule.load();
    } else {
      hostPort.register();
      cxlPort.register();
    }
    if (withMem) {
      registerMem();
    }
  }

  /** {@code insmod cxl_mem}, or what it does. */
  void registerMem() {
    if (memModule != null) {
      memModule.load();
    } else {
      cxlMem.register();
    }
  }

  /** {@code insmod cxl_pci}, or what it does: probes the parent. */
  void registerCreator() {
    if (creatorModule != null) {
      creatorModule.load();
    } else {
      creator.register();
    }
  }

  /** {@code rmmod} of the creator's, of cxl_mem, of cxl_port; refused while it is in use. */
  void unload(String name) {
    LoadableModule module =
        switch (name) {
          case CREATOR -> creatorModule;
          case MEM -> memModule;
          default -> portModule;
        };
    Objects.requireNonNull(module, "no modules").delete();
  }

  Driver creator() {
    return creator;
  }

  Driver cxlMem() {
    return cxlMem;
  }

  Driver cxlPort() {
    return cxlPort;
  }

  Driver hostPort() {
    return hostPort;
  }
}
