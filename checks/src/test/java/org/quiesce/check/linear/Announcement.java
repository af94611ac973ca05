package org.quiesce.check.linear;

import java.util.function.Consumer;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;

/** A {@link Completion} on a machine of its own. */
final class Announcement {
  private final Sessions<Completion> sessions =
      new Sessions<>((Kernel kernel) -> new Completion(kernel, "completion"));

  private int then(Consumer<Completion> call) {
    return sessions.call(
        on -> {
          call.accept(on);
          return 0;
        });
  }

  int complete() {
    return then(Completion::complete);
  }

  int completeAll() {
    return then(Completion::completeAll);
  }

  int reinit() {
    return then(Completion::reinit);
  }

  boolean done() {
    return sessions.call(Completion::done);
  }

  boolean tryWait() {
    return sessions.call(Completion::tryWait);
  }

  boolean await() {
    then(Completion::await);
    return true;
  }

  boolean awaitTimeout() {
    return sessions.call(Completion::awaitTimeout);
  }

  /** Takes it by a look and a reinitialisation: two may see the same one. */
  boolean brokenTryWait() {
    return sessions.call(
        on -> {
          boolean done = on.done();
          if (done) {
            on.reinit();
          }
          return done;
        });
  }
}
