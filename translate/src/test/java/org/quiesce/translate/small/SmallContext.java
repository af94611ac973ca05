package org.quiesce.translate.small;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Faults;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelModule;
import org.quiesce.kernel.Lifetime;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.kernel.Workqueue;
import org.quiesce.translate.runtime.Buffer;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Devices;

/** What the units of the small protocol share. */
public final class SmallContext extends Context {
  private final SmallEnvironment env;
  private final Devices devices = new Devices(this);
  private final Lifetime home;
  private final Buffer buffer;

  public SmallContext(Kernel kernel, SmallEnvironment env) {
    super(kernel);
    this.env = env;
    this.home = new Lifetime(kernel, "the buffer", Rules.NO_DEAD_STACK_ACCESS);
    this.buffer = new Buffer(kernel.machine(), "buffer", 2, home, 0, 1);
    home.begin();
    adopt(env.dev());
  }

  /** The device that all functions get. */
  public DevRef dev() {
    return new DevRef(env.dev());
  }

  /** {@code void *small_buffer(void)}: room for two numbers. */
  public Buffer buffer() {
    return buffer;
  }

  /** {@code void small_buffer_gone(void)}: the buffer's owner returns. */
  public void drop() {
    home.end();
  }

  @Override
  protected @Nullable KernelModule module(String name) {
    return null;
  }

  @Override
  protected Devices devices() {
    return devices;
  }

  @Override
  protected Faults faults() {
    return env.faults();
  }

  @Override
  protected BusDevice device(String path, Runnable release) {
    return new BusDevice(env.bus(), path, null, 4, release);
  }

  @Override
  protected List<Workqueue> workqueues(String function) {
    return env.queues();
  }

  @Override
  protected void watch(WorkStruct work, String module) {
    env.queues().forEach(queue -> queue.serves(work));
  }
}
