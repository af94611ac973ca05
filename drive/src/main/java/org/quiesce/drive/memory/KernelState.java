package org.quiesce.drive.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How what the kernel keeps in its objects reads in a trace, by kind. 0 is memory in which nobody
 * has initialised the object, 1 an object at rest.
 */
public final class KernelState {
  private static final Map<String, IntFunction<String>> FORMATS = new HashMap<>();

  static {
    FORMATS.put("#lock", now -> now == 0 ? "not initialised" : now == 1 ? "free" : "locked");
    FORMATS.put("#name", now -> now == 2 ? "named" : "without a name");
    FORMATS.put("#work", KernelState::work);
    FORMATS.put("#timer", KernelState::timer);
    FORMATS.put("#irq", now -> now <= 1 ? "free" : (now & 2) != 0 ? "requested" : "in use");
    FORMATS.put("#done", now -> now == 0 ? "not initialised" : "done " + (now - 1));
  }

  private KernelState() {}

  static IntFunction<String> format(String kind) {
    return FORMATS.getOrDefault(kind, now -> now == 0 ? "not initialised" : Integer.toString(now));
  }

  private static String work(int now) {
    if (now == 0) {
      return "not initialised";
    }
    String text =
        ((now & WorkBits.PENDING) != 0 ? "pending" : "")
            + ((now & WorkBits.TIMED) != 0 ? " (timer)" : "")
            + ((now & WorkBits.DEPTH) != 0 ? " disabled" : "");
    return text.isEmpty() ? "idle" : text.strip();
  }

  private static String timer(int now) {
    if (now == 0) {
      return "not initialised";
    }
    String text =
        ((now & WorkBits.PENDING) != 0 ? "armed" : "")
            + ((now & WorkBits.DEPTH) != 0 ? " shut down" : "");
    return text.isEmpty() ? "idle" : text.strip();
  }
}
