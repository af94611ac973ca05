package org.quiesce.protocol.memdev;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.machine.Machine;

/**
 * What all revisions do alike: the probes of cxl_mem and of the endpoint, the ends of an endpoint
 * from above and from below, unregister, files and attributes.
 *
 * <p>Open for the edited revisions in {@code mutant}, each of which replaces one operation.
 */
public abstract class SharedSteps implements MemdevAttach {
  protected final Machine machine;
  protected final MemdevEnvironment env;
  protected final RwSemaphore memdevRwsem;
  private final Map<CxlMemdev, DevresAction> unregister = new HashMap<>();
  private final Map<CxlMemdev, DevresAction> deleteEndpoint = new HashMap<>();
  private final Map<CxlMemdev, DevresAction> scheduleDetach = new HashMap<>();
  private final Map<CxlEndpoint, DevresAction> unregisterPort = new HashMap<>();

  protected SharedSteps(Kernel kernel, MemdevEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.memdevRwsem = new RwSemaphore(kernel, "cxl_memdev_rwsem");
    for (CxlMemdev it : env.memdevs()) {
      unregister.put(
          it, new DevresAction(kernel, "cxl_memdev_unregister(" + it + ")", () -> unregister(it)));
      deleteEndpoint.put(
          it, new DevresAction(kernel, "delete_endpoint(" + it + ")", () -> deleteEndpoint(it)));
      scheduleDetach.put(
          it, new DevresAction(kernel, "schedule_detach(" + it + ")", () -> scheduleDetach(it)));
    }
    for (CxlEndpoint it : env.endpoints()) {
      unregisterPort.put(
          it, new DevresAction(kernel, "unregister_port(" + it + ")", () -> unregisterPort(it)));
    }
  }

  // --- add

  /** {@code cxl_memdev_alloc()}; null if there is no memory. */
  protected @Nullable CxlMemdev alloc(CxlDevState cxlds, boolean attach) {
    CxlMemdev cxlmd = env.allocate(cxlds);
    if (cxlmd == null) {
      return null;
    }
    if (attach) {
      cxlmd.attach().set("creator");
    }
    cxlmd.detachWork().init();
    getParent(cxlmd);
    return cxlmd;
  }

  /** {@code cxlmd->dev.parent} with a reference of its own, in revisions that take one. */
  protected void getParent(CxlMemdev cxlmd) {
    cxlmd.parent().get();
  }

  /** What {@link #getParent} took, in release. */
  protected void putParent(CxlMemdev cxlmd) {
    cxlmd.parent().put();
  }

  /** {@code cxlmd_add()}: 0, visible and tried; or an error, shut down. */
  protected final int cxlmdAdd(CxlMemdev cxlmd, CxlDevState cxlds) {
    cxlmd.cxlds().set(cxlds);
    int rc = cxlmd.dev().add(); // cdev_device_add()
    if (rc != 0) {
      shutdown(cxlmd);
    }
    return rc;
  }

  /** Hands the initial reference over to devres of the parent; an error unregisters at once. */
  protected int autoremove(CxlMemdev cxlmd) {
    return cxlmd.parent().devres().addActionOrReset(unregisterAction(cxlmd));
  }

  protected final DevresAction unregisterAction(CxlMemdev cxlmd) {
    return Objects.requireNonNull(unregister.get(cxlmd));
  }

  /** {@code cxl_memdev_unregister(cxlmd)}. */
  protected void unregister(CxlMemdev cxlmd) {
    cxlmd.dev().del(); // cdev_device_del()
    shutdown(cxlmd);
    cxlmd.dev().put();
  }

  /** {@code cxl_memdev_shutdown(dev)}. */
  protected void shutdown(CxlMemdev cxlmd) {
    try (Lock.Held guard = memdevRwsem.guardWrite()) {
      cxlmd.cxlds().set(null);
    }
  }

  @Override
  public void release(CxlMemdev cxlmd) {
    env.free(cxlmd);
    putParent(cxlmd);
  }

  // --- cxl_mem

  @Override
  public int memProbe(CxlMemdev cxlmd) {
    int rc = env.mediaReady(cxlmd);
    if (rc != 0) {
      return rc;
    }
    if (isDetaching(cxlmd)) {
      return -Errno.EBUSY;
    }
    rc = env.addDebugfs(cxlmd);
    if (rc != 0) {
      return rc;
    }
    rc = env.enumeratePorts(cxlmd);
    if (rc != 0) {
      return rc;
    }
    BusDevice host = env.findPort(cxlmd);
    if (host == null) {
      return -Errno.ENXIO;
    }
    rc = machine.call("devm_cxl_add_endpoint", () -> addEndpoint(host, cxlmd));
    host.put();
    if (rc != 0) {
      return rc;
    }
    rc = attachProbe(cxlmd);
    if (rc != 0) {
      return rc;
    }
    env.optionalRegistrations(cxlmd);
    return env.countActive(cxlmd);
  }

  /** {@code work_pending(&cxlmd->detach_work)}. */
  protected boolean isDetaching(CxlMemdev cxlmd) {
    return cxlmd.detachWork().pending();
  }

  /** The creator's hook, if it has one: 0 or a negative error. */
  protected int attachProbe(CxlMemdev cxlmd) {
    return cxlmd.attach().get() == null ? 0 : env.attachProbe(cxlmd);
  }

  /** Steps 6 to 11: adds the endpoint below a host that has a driver. */
  protected int addEndpoint(BusDevice host, CxlMemdev cxlmd) {
    try (Lock.Held guard = host.lock().guard()) {
      return host.driver() == null ? -Errno.ENXIO : addEndpointLocked(host, cxlmd);
    }
  }

  /** Steps 8 to 10. */
  protected final int addEndpointLocked(BusDevice host, CxlMemdev cxlmd) {
    CxlEndpoint endpoint = env.allocateEndpoint(cxlmd);
    int rc = endpoint.dev().add();
    if (rc != 0) {
      endpoint.dev().put();
      return rc;
    }
    rc = host.devres().addActionOrReset(unregisterPortAction(endpoint));
    if (rc != 0) {
      return rc;
    }
    rc = endpointAutoremove(cxlmd, endpoint);
    return rc != 0 ? rc : endpointBound(endpoint);
  }

  protected final DevresAction unregisterPortAction(CxlEndpoint endpoint) {
    return Objects.requireNonNull(unregisterPort.get(endpoint));
  }

  /** {@code cxl_endpoint_autoremove(cxlmd, endpoint)}: 0 or a negative error. */
  protected int endpointAutoremove(CxlMemdev cxlmd, CxlEndpoint endpoint) {
    endpoint.host().get();
    endpoint.dev().get();
    cxlmd.endpoint().set(endpoint);
    return cxlmd.dev().devres().addActionOrReset(deleteEndpointAction(cxlmd));
  }

  protected final DevresAction deleteEndpointAction(CxlMemdev cxlmd) {
    return Objects.requireNonNull(deleteEndpoint.get(cxlmd));
  }

  /** Whether the probe of the endpoint succeeded: 0 or -ENXIO. */
  protected int endpointBound(CxlEndpoint endpoint) {
    return endpoint.dev().driver() == null ? -Errno.ENXIO : 0;
  }

  // --- The endpoint

  @Override
  public int endpointProbe(CxlEndpoint endpoint) {
    CxlMemdev cxlmd = Objects.requireNonNull(endpoint.cxlmd().get());
    getForTrigger(cxlmd);
    int rc = endpoint.dev().devres().addActionOrReset(scheduleDetachAction(cxlmd));
    return rc != 0 ? rc : env.setUpDecoders(endpoint);
  }

  /** The reference that the detach drops. */
  protected void getForTrigger(CxlMemdev cxlmd) {
    cxlmd.dev().get();
  }

  protected final DevresAction scheduleDetachAction(CxlMemdev cxlmd) {
    return Objects.requireNonNull(scheduleDetach.get(cxlmd));
  }

  /** {@code schedule_detach(cxlmd)}: every end of an endpoint's binding. */
  protected void scheduleDetach(CxlMemdev cxlmd) {
    env.cxlBusWq().queue(cxlmd.detachWork());
  }

  /** {@code unregister_port(port)}, under device_lock(host). */
  protected void unregisterPort(CxlEndpoint endpoint) {
    endpoint.dead().set("true");
    endpoint.dev().unregister();
  }

  /** {@code delete_endpoint(cxlmd)}: the endpoint goes because its memdev does. */
  protected void deleteEndpoint(CxlMemdev cxlmd) {
    CxlEndpoint endpoint = endpointOf(cxlmd);
    BusDevice host = endpoint.host();
    try (Lock.Held guard = host.lock().guard()) {
      releasePort(host, endpoint);
      cxlmd.endpoint().set(null);
    }
    endpoint.dev().put();
    host.put();
  }

  /** {@code cxlmd->endpoint}, which is there. */
  protected static CxlEndpoint endpointOf(CxlMemdev cxlmd) {
    return (CxlEndpoint) Objects.requireNonNull(cxlmd.endpoint().get());
  }

  /** Unregisters the endpoint now, unless the host's unbind does. */
  protected final void releasePort(BusDevice host, CxlEndpoint endpoint) {
    if (host.driver() != null && endpoint.dead().get() == null) {
      host.devres().releaseAction(unregisterPortAction(endpoint));
    }
  }

  // --- cxl_bus_wq

  @Override
  public void detachMemdev(CxlMemdev cxlmd) {
    release(cxlmd, cxlmd.attach().get() != null);
    cxlmd.dev().put();
  }

  /** Releases the driver of who depends on CXL: the creator's, or cxl_mem. */
  protected static void release(CxlMemdev cxlmd, boolean attach) {
    (attach ? cxlmd.parent() : cxlmd.dev()).releaseDriver();
  }

  @Override
  public void busRescan() {
    env.cxlBusWq().queue(env.rescanWork());
  }

  // --- Users

  @Override
  public void open(CxlMemdev cxlmd) {
    cxlmd.dev().get();
  }

  @Override
  public void close(CxlMemdev cxlmd) {
    cxlmd.dev().put();
  }

  @Override
  public int ioctl(CxlMemdev cxlmd) {
    try (Lock.Held guard = memdevRwsem.guardRead()) {
      CxlDevState cxlds = cxlmd.cxlds().get();
      if (cxlds == null) {
        return -Errno.ENXIO;
      }
      env.use(cxlds, cxlmd, "ioctl");
      return 0;
    }
  }

  @Override
  public void show(CxlMemdev cxlmd) {
    env.use(cxlmd.cxlds().get(), cxlmd, "attribute_show");
  }
}
