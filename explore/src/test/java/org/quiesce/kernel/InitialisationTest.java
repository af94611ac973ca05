package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** A lock, completion or wait queue in zeroed memory is none until it is initialised. */
class InitialisationTest {
  private static Explored explore(Function<Kernel, Runnable> body) {
    return Explored.of(
        kernel -> {
          Runnable made = body.apply(kernel);
          return new Program(kernel.machine()).thread("a", made);
        });
  }

  private static Function<Kernel, Runnable> mutex(boolean initialised) {
    return kernel -> {
      Mutex mutex = new Mutex(kernel, "mutex");
      mutex.startsZeroed();
      return () -> {
        if (initialised) {
          mutex.init();
        }
        mutex.lock();
        mutex.unlock();
      };
    };
  }

  private static Function<Kernel, Runnable> completion(boolean initialised) {
    return kernel -> {
      Completion done = new Completion(kernel, "done");
      done.startsZeroed();
      return () -> {
        if (initialised) {
          done.init();
        }
        done.complete();
      };
    };
  }

  private static Function<Kernel, Runnable> queue(boolean initialised) {
    return kernel -> {
      WaitQueue queue = new WaitQueue(kernel, "queue");
      queue.startsZeroed();
      return () -> {
        if (initialised) {
          queue.init();
        }
        queue.wakeUp();
      };
    };
  }

  @Test
  void whatNobodyInitialisedIsNotUsed() {
    assertThat(explore(mutex(false)).violated()).containsExactly(Rules.NO_USE_BEFORE_INIT);
    assertThat(explore(completion(false)).violated()).containsExactly(Rules.NO_USE_BEFORE_INIT);
    assertThat(explore(queue(false)).violated()).containsExactly(Rules.NO_USE_BEFORE_INIT);
  }

  @Test
  void whatWasInitialisedIsFine() {
    assertThat(explore(mutex(true)).violated()).isEmpty();
    assertThat(explore(completion(true)).violated()).isEmpty();
    assertThat(explore(queue(true)).violated()).isEmpty();
  }

  @Test
  void aLockThatIsHeldIsNotInitialised() {
    assertThat(
            explore(
                    kernel -> {
                      Mutex mutex = new Mutex(kernel, "mutex");
                      return () -> {
                        mutex.init();
                        mutex.lock();
                        mutex.init();
                      };
                    })
                .violated())
        .containsExactly(Rules.NO_USE_BEFORE_INIT);
  }

  @Test
  void aCompletionThatSomebodyWaitsForIsNotInitialised() {
    Explored explored =
        Explored.of(
            kernel -> {
              Completion done = new Completion(kernel, "done");
              return new Program(kernel.machine())
                  .thread("waits", done::await)
                  .thread(
                      "inits",
                      () -> {
                        done.init();
                        done.complete();
                      });
            });
    assertThat(explored.violated()).contains(Rules.NO_USE_BEFORE_INIT);
  }
}
