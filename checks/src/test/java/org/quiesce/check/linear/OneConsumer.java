package org.quiesce.check.linear;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a registration promises: errors are accepted while a consumer is registered and there is
 * room; its next turn handles all that are queued; nothing is left when it has unregistered.
 */
public sealed class OneConsumer permits OneConsumer.WithRoomForOne {
  /** The same over a kfifo that was never initialised, so that this alone refutes nobody. */
  public static final class WithRoomForOne extends OneConsumer {
    public WithRoomForOne() {
      super(1);
    }
  }

  private final int room;
  private final Deque<Integer> entries = new ArrayDeque<>();
  private boolean registered;

  public OneConsumer() {
    this(Consumers.DECLARED);
  }

  private OneConsumer(int room) {
    this.room = room;
  }

  public int register() {
    registered = true;
    return 0;
  }

  public int unregister() {
    registered = false;
    entries.clear();
    return 0;
  }

  public boolean forward(int device) {
    return registered && entries.size() < room && entries.add(device);
  }

  public String handle() {
    StringBuilder handled = new StringBuilder();
    while (!entries.isEmpty()) {
      handled.append(entries.remove());
    }
    return handled.toString();
  }

  public int queued() {
    return entries.size();
  }
}
