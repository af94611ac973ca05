package org.quiesce.check.linear;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/**
 * An object on a machine of its own, used operation by operation: every Java thread that comes is a
 * thread of that machine, the same one each time.
 *
 * <p>This and the adapters keep arrays, no collections: Lincheck may have instrumented those, and
 * would then switch threads in the middle.
 */
final class Sessions<T> {
  /** As many as the primitives tell apart. */
  private static final int MOST_THREADS = 8;

  private final HardwareRun run;
  private final int first;
  private final @Nullable Thread[] known = new Thread[MOST_THREADS];
  private @Nullable T object;

  Sessions(Function<Kernel, T> declare) {
    this(0, declare);
  }

  /**
   * @param reserved threads of the machine, from 0 on, that are nobody's: see {@link #as}
   */
  Sessions(int reserved, Function<Kernel, T> declare) {
    this.first = reserved;
    this.run =
        new HardwareRun(machine -> program(machine, declare), Memory.SERIAL, among -> 0, false);
  }

  private Program program(Machine machine, Function<Kernel, T> declare) {
    object = declare.apply(new Kernel(machine));
    Program program = new Program(machine);
    for (int i = 0; i < MOST_THREADS; i++) {
      program.thread("thread " + i, () -> {});
    }
    return program;
  }

  /** One operation of the calling thread. */
  <R> R call(Function<T, R> operation) {
    return as(me(), operation);
  }

  /** One operation of a thread of the machine, whoever calls. */
  <R> R as(int thread, Function<T, R> operation) {
    T on = Objects.requireNonNull(object);
    Supplier<R> part = () -> operation.apply(on);
    return run.as(thread, part);
  }

  /** The thread of the machine that the calling Java thread is. */
  synchronized int me() {
    Thread current = Thread.currentThread();
    for (int i = first; i < MOST_THREADS; i++) {
      if (known[i] == null || known[i] == current) {
        known[i] = current;
        return i;
      }
    }
    throw new IllegalStateException("more than " + MOST_THREADS + " threads");
  }

  /** The execution so far. */
  HardwareRun run() {
    return run;
  }
}
