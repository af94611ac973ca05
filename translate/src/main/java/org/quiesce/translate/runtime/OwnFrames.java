package org.quiesce.translate.runtime;

import java.util.HashSet;
import java.util.Set;
import org.quiesce.kernel.Lifetime;

/**
 * The stack variables that the running thread has entered and not left: they end only when it
 * leaves them, so its own accesses need no check.
 *
 * <p>It follows the code, not what the code observed: a thread that is run again enters and leaves
 * again, and an exception leaves too.
 */
final class OwnFrames {
  @SuppressWarnings("ThreadLocalUsage") // one for each program
  private final ThreadLocal<Set<Lifetime>> entered = ThreadLocal.withInitial(HashSet::new);

  void enter(Lifetime home) {
    entered.get().add(home);
  }

  void leave(Lifetime home) {
    entered.get().remove(home);
  }

  boolean has(Lifetime home) {
    return entered.get().contains(home);
  }
}
