package org.quiesce.drive.program;

import java.util.HashMap;
import java.util.Map;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.run.KernelCalls;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;

/** One run of a program: families of calls, and what they share. */
final class Process implements KernelCalls {
  /**
   * Nothing is locked, joined, destroyed or initialised where POSIX leaves undefined what it does.
   */
  static final String MISUSE = "no-thread-misuse";

  /** {@code abort} is not called. */
  static final String ABORT = "no-abort";

  /** The program came to its end, and nobody assumed that away. */
  static final String OVER = "the program came to its end";

  private final Machine machine;
  private final Memory memory;
  private final Bounds bounds;
  private final Map<String, Handler> handlers = new HashMap<>();
  private final Threads threads;
  private final int misuse;

  Process(Machine machine, Memory memory, Bounds bounds, boolean verifies) {
    this.machine = machine;
    this.memory = memory;
    this.bounds = bounds;
    this.misuse = machine.rule(MISUSE);
    this.threads = new Threads(this);
    new Mutexes(this);
    new Conditions(this);
    new ReadWriteLocks(this);
    new Barriers(this);
    new Semaphores(this);
    new Onces(this);
    new Atomics(this);
    new Heap(this);
    new Bytes(this);
    Strings strings = new Strings(this);
    new Verifier(this);
    new Ends(this, verifies);
    new Inert(this, strings);
  }

  Machine machine() {
    return machine;
  }

  Memory memory() {
    return memory;
  }

  Rules rules() {
    return memory.rules();
  }

  Bounds bounds() {
    return bounds;
  }

  Threads threads() {
    return threads;
  }

  int misuse() {
    return misuse;
  }

  /** The event {@link #OVER}. */
  int over() {
    return machine.event(OVER);
  }

  /** Says who answers calls of some names. */
  void answer(Handler handler, String... names) {
    for (String name : names) {
      handlers.put(name, handler);
    }
  }

  @Override
  public Value answer(Call call) {
    Handler handler = handlers.get(call.name());
    return handler != null ? handler.answer(call) : unknown(call);
  }

  @Override
  public boolean leaves(String name) {
    return name.equals("pthread_exit") || name.equals("thrd_exit");
  }

  /** A call of what nobody has described: nothing is proved of a program that makes one. */
  private Value unknown(Call call) {
    CThread thread = call.thread();
    memory.layout().doubt(thread.at() + ": " + call.name() + "() is not known");
    for (Value argument : call.arguments()) {
      boolean writes =
          argument instanceof Value.Address address
              && address.object().kind() != MemoryObject.Kind.TEXT;
      if (writes || argument instanceof Value.Code) {
        throw beyond(thread, call.name() + "() is not known, and gets an address");
      }
    }
    return thread.fresh(CThread.IMPRECISE + call.name());
  }

  /** Ends the execution without a verdict: nothing is proved. */
  RuntimeException beyond(CThread thread, String what) {
    return thread.notModelled(what);
  }

  /** The same where {@link Bounds} that are larger may decide more. */
  RuntimeException outgrown(CThread thread, String what) {
    memory.layout().outgrow();
    return beyond(thread, what);
  }

  /** A part of an object of C that the model keeps a number in. */
  Field field(Value.Address object, String name) {
    return new Field(memory, object.field(name));
  }

  /** The bit of whoever takes the step. */
  static long bit(Cells cells) {
    return 1L << cells.thread();
  }
}
