package org.quiesce.translate.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quiesce.translate.syntax.At;

/**
 * Kernel objects that do not work in zeroed memory: those that the sources use must be initialised
 * somewhere, by their definition or by a call. Whether that comes first is not looked at.
 */
final class Initialised {
  private static final Map<String, String> NEEDING =
      Map.of(
          "Mutex", "mutex",
          "RwSemaphore", "semaphore",
          "Completion", "completion",
          "WaitQueue", "wait queue");

  /** A use: the class of the object, and where. */
  private record Use(String object, At at) {}

  private final Map<String, Use> used = new LinkedHashMap<>();
  private final Set<String> initialised = new TreeSet<>();

  /** Whether an object of this class has to be initialised. */
  static boolean isNeeded(String object) {
    return NEEDING.containsKey(object);
  }

  /**
   * An object is used.
   *
   * @param key variable, or tag and field
   * @param object its Java class
   */
  void uses(String key, String object, At at) {
    if (isNeeded(object)) {
      used.putIfAbsent(key, new Use(object, at));
    }
  }

  /** An object is initialised, or all of a class of which nobody can tell which. */
  void initialises(String key) {
    initialised.add(key);
  }

  /** Tells of those that nobody initialises. */
  void check(Pass pass) {
    used.forEach(
        (key, use) -> {
          if (!initialised.contains(key) && !initialised.contains(use.object())) {
            pass.problem(
                use.at(), key + ", a " + NEEDING.get(use.object()) + " that nobody initialises");
          }
        });
  }
}
