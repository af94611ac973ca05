package org.quiesce.check.linear;

import org.quiesce.machine.Turnstile;

/** For fixed scenarios, in which nobody drops what he does not hold. */
public final class DeviceOperations {
  public DeviceOperations() {
    Bench.begin();
  }

  private static Device device() {
    Turnstile.instrument();
    return (Device) Bench.subject();
  }

  public int get() {
    return device().get();
  }

  public boolean put() {
    return device().put();
  }

  public boolean unplug() {
    return device().unplug();
  }

  public boolean find() {
    return device().find();
  }

  public boolean forget() {
    return device().forget();
  }
}
