package org.quiesce.check.linear;

import org.quiesce.machine.Turnstile;

/** For fixed scenarios. */
public final class ConsumersOperations {
  public ConsumersOperations() {
    Bench.begin();
  }

  private static Consumers consumers() {
    Turnstile.instrument();
    return (Consumers) Bench.subject();
  }

  public int register() {
    return consumers().register();
  }

  public int unregister() {
    return consumers().unregister();
  }

  public boolean forward(int device) {
    return consumers().forward(device);
  }

  public String handle() {
    return consumers().handle();
  }

  public int queued() {
    return consumers().queued();
  }
}
