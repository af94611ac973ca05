package org.quiesce.check.linear;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quiesce.kernel.RwSemaphore;

/**
 * An {@link RwSemaphore} on a machine of its own. A caller that would misuse it (release what it
 * does not hold, take it twice) is told false, and nothing is done.
 *
 * <p>Callers say who they are; each is one Java thread.
 */
final class Semaphore {
  private enum Mode {
    FREE,
    READ,
    WRITE
  }

  private static final int MOST_CALLERS = 8;

  private final Sessions<RwSemaphore> sessions =
      new Sessions<>(kernel -> new RwSemaphore(kernel, "sem"));

  /** By caller; each writes only its own. Lincheck numbers what comes before and after, too. */
  private final Mode[] held = new Mode[MOST_CALLERS];

  Semaphore() {
    Arrays.fill(held, Mode.FREE);
  }

  private boolean change(int who, Mode from, Mode to, Predicate<RwSemaphore> operation) {
    boolean done = held[who] == from && sessions.call(operation::test);
    if (done) {
      held[who] = to;
    }
    return done;
  }

  private static Predicate<RwSemaphore> always(Consumer<RwSemaphore> operation) {
    return sem -> {
      operation.accept(sem);
      return true;
    };
  }

  boolean tryRead(int who) {
    return change(who, Mode.FREE, Mode.READ, RwSemaphore::downReadTrylock);
  }

  boolean tryWrite(int who) {
    return change(who, Mode.FREE, Mode.WRITE, RwSemaphore::downWriteTrylock);
  }

  boolean downRead(int who) {
    return change(who, Mode.FREE, Mode.READ, always(RwSemaphore::downRead));
  }

  boolean downWrite(int who) {
    return change(who, Mode.FREE, Mode.WRITE, always(RwSemaphore::downWrite));
  }

  boolean upRead(int who) {
    return change(who, Mode.READ, Mode.FREE, always(RwSemaphore::upRead));
  }

  boolean upWrite(int who) {
    return change(who, Mode.WRITE, Mode.FREE, always(RwSemaphore::upWrite));
  }

  boolean downgrade(int who) {
    return change(who, Mode.WRITE, Mode.READ, always(RwSemaphore::downgradeWrite));
  }
}
