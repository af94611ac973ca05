package org.quiesce.translate.runtime.memdev;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.protocol.memdev.CxlEndpoint;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;

/** What the units of one translation of memdev-attach share. */
public final class MemdevContext extends Context {
  private final MemdevEnvironment env;
  private final MemdevDevices devices;
  private final Map<CxlMemdev, Memdev> memdevs = new HashMap<>();
  private final Map<CxlEndpoint, Port> ports = new HashMap<>();
  private final Map<Integer, Memdev> memdevErrors = new HashMap<>();
  private final Map<Integer, Port> portErrors = new HashMap<>();
  private final List<Inode> inodes = new ArrayList<>();
  private final List<OpenFile> files = new ArrayList<>();
  private final Port host;
  private final Dport dport;

  /** For one program. */
  public MemdevContext(Kernel kernel, MemdevEnvironment env) {
    super(kernel);
    this.env = env;
    this.devices = new MemdevDevices(this);
    for (CxlMemdev model : env.memdevs()) {
      Memdev memdev = new Memdev(machine(), model);
      Cdev cdev = new Cdev(model.toString());
      memdevs.put(model, memdev);
      machine().intern(memdev);
      embed(model.dev(), "cxl_memdev.dev", memdev);
      embed(model.detachWork(), "cxl_memdev.detach_work", memdev);
      embed(cdev, "cxl_memdev.cdev", memdev);
      devices.declare(this, model.dev(), model.parent());
      adopt(model.detachWork());
      inodes.add(new Inode(cdev));
      files.add(new OpenFile(machine(), "file of " + model));
    }
    for (CxlEndpoint model : env.endpoints()) {
      Port port = new Port(machine(), model);
      ports.put(model, port);
      machine().intern(port);
      embed(model.dev(), "cxl_port.dev", port);
      devices.declare(this, model.dev(), model.host());
    }
    this.host = new Port(env.host());
    this.dport = new Dport(host);
    machine().intern(host);
    embed(env.host(), "cxl_port.dev", host);
  }

  MemdevEnvironment env() {
    return env;
  }

  Port host() {
    return host;
  }

  Dport dport() {
    return dport;
  }

  private static int valid(int error) {
    if (error >= 0 || error < -4095) {
      throw notModelled("ERR_PTR", "the number " + error);
    }
    return error;
  }

  Memdev memdevError(int error) {
    return memdevErrors.computeIfAbsent(valid(error), Memdev::new);
  }

  Port portError(int error) {
    return portErrors.computeIfAbsent(valid(error), Port::new);
  }

  // For the glue

  /** What add returns in Java: 0 or a negative error. */
  public int result(@Nullable Memdev returned) {
    if (returned == null) {
      throw notModelled("the function that adds", "NULL in place of a memdev or an error");
    }
    return returned.error();
  }

  /** The pointer to a memdev. */
  public Memdev memdev(CxlMemdev model) {
    return Objects.requireNonNull(memdevs.get(model));
  }

  /** The pointer to an endpoint. */
  public Port port(CxlEndpoint model) {
    return Objects.requireNonNull(ports.get(model));
  }

  /** The pointer to a device. */
  public DevRef dev(BusDevice device) {
    return new DevRef(device);
  }

  /** The inode of a memdev's character device. */
  public Inode inode(CxlMemdev model) {
    return inodes.get(model.index());
  }

  /** An open file of that device. */
  public OpenFile file(CxlMemdev model) {
    return files.get(model.index());
  }

  // For the translator's classes

  @Override
  protected MemdevDevices devices() {
    return devices;
  }

  @Override
  protected @Nullable KernelModule module(String name) {
    return null;
  }

  @Override
  protected Faults faults() {
    return env.faults();
  }

  /** The sources' own work items are on the one queue that there is. */
  @Override
  protected void watch(WorkStruct work, String module) {
    env.serve(work);
  }

  @Override
  protected List<Workqueue> workqueues(String function) {
    return List.of(env.cxlBusWq());
  }

  @Override
  protected Workqueue allocateQueue(List<Workqueue> declared, String where) {
    return declared.get(0);
  }

  /** One for each binding of the parent. */
  @Override
  protected int instances(String name) {
    return env.memdevs().size();
  }
}
