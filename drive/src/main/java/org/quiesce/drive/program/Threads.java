package org.quiesce.drive.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.run.World;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * {@code pthread_create}, {@code pthread_join}, {@code pthread_exit}, {@code pthread_detach},
 * {@code pthread_self}, and keys. A thread that nobody can join any more is free for another one.
 */
final class Threads {
  /** What threads are called in a layout. */
  private static final String KIND = "pthread";

  /** The thread that runs main. */
  static final String MAIN = "main";

  /** What a layout notes of a program that has keys. */
  private static final String KEYS = "keys";

  private static final int FREE = 0;
  private static final int RUNNING = 1;
  private static final int ENDED = 2;
  private static final int DETACHED = 4;

  /** Most threads of a program besides main. */
  private static final int MOST = Program.MOST_THREADS - 1;

  private static final int EDEADLK = 35;

  /**
   * A thread.
   *
   * @param function that it runs
   * @param ordinal of those of the same function
   */
  record Made(String function, int ordinal) {
    @Override
    public String toString() {
      return ordinal == 0 ? function : function + "#" + (ordinal + 1);
    }
  }

  /** What is kept of a thread: how it stands, and what it was given and gives. */
  private record Line(int state, Value.Address argument, Value.Address result) {}

  private final Process process;
  private final Memory memory;
  private final Map<Made, Line> lines = new LinkedHashMap<>();
  private final int keys;

  Threads(Process process) {
    this.process = process;
    this.memory = process.memory();
    this.keys = process.machine().cell(null, 0, Integer::toString);
    for (Object one : memory.layout().found(KIND)) {
      Made made = (Made) one;
      lines.put(
          made,
          new Line(
              process.machine().cell("thread " + made, FREE, Threads::format),
              part("argument of " + made),
              part("result of " + made)));
    }
    process.answer(this::create, "pthread_create");
    process.answer(this::join, "pthread_join");
    process.answer(this::detach, "pthread_detach");
    process.answer(call -> call.argument(0), "pthread_exit", "thrd_exit");
    process.answer(call -> self(call.thread()), "pthread_self");
    process.answer(call -> Value.of(call.argument(0).equals(call.argument(1))), "pthread_equal");
    process.answer(call -> attribute(call, Value.ZERO), "pthread_attr_init");
    process.answer(call -> attribute(call, call.argument(1)), "pthread_attr_setdetachstate");
    process.answer(
        call -> Value.ZERO,
        "pthread_attr_destroy",
        "pthread_attr_setstacksize",
        "pthread_setconcurrency",
        "pthread_testcancel");
    process.answer(this::setCancel, "pthread_setcancelstate", "pthread_setcanceltype");
    process.answer(this::createKey, "pthread_key_create");
    process.answer(call -> Value.ZERO, "pthread_key_delete");
    process.answer(call -> call.thread().load(specific(call)), "pthread_getspecific");
    process.answer(
        call -> {
          call.thread().store(specific(call), call.argument(1));
          return Value.ZERO;
        },
        "pthread_setspecific");
  }

  private static String format(int now) {
    return switch (now & ~DETACHED) {
      case RUNNING -> "running";
      case ENDED -> "has ended";
      default -> "not there";
    };
  }

  private static Value.Address part(String name) {
    return new Value.Address(new MemoryObject(name, MemoryObject.Kind.STATIC, null), Path.EMPTY);
  }

  /** What a {@code pthread_t} holds. */
  private static Value.Address id(Made made) {
    return part("thread " + made);
  }

  private Value self(CThread thread) {
    for (Made made : lines.keySet()) {
      if (made.toString().equals(thread.name())) {
        return id(made);
      }
    }
    return part("thread " + MAIN);
  }

  private Value setCancel(Call call) {
    if (!call.argument(1).equals(Value.ZERO)) {
      throw process.beyond(call.thread(), call.name() + " that asks for what it was before");
    }
    return Value.ZERO;
  }

  private Value attribute(Call call, Value detached) {
    call.thread().store(call.address(0).field("__qz_detached"), detached);
    return Value.ZERO;
  }

  // --- Creation

  private Value create(Call call) {
    CThread thread = call.thread();
    if (!(call.argument(2) instanceof Value.Code code)) {
      thread.address(call.argument(2), "pthread_create");
      throw process.beyond(thread, "pthread_create of " + call.argument(2));
    }
    boolean detached =
        !call.argument(1).equals(Value.ZERO)
            && thread.decide(thread.load(call.address(1).field("__qz_detached")));
    List<Made> slots = slots(code.function());
    Value argument = call.argument(3);
    boolean known = !(argument instanceof Value.Unknown);
    Value.Address to = call.address(0);
    int cell = memory.cell(to);
    String what = "pthread_create(" + code.function() + ")";
    int kept = known ? memory.intern(argument) : 0;
    List<Integer> arguments =
        slots.stream().map(made -> memory.cell(line(made).argument())).toList();
    List<Integer> ids = slots.stream().map(made -> memory.intern(id(made))).toList();
    int chosen =
        thread.take(
            Step.of(
                    what,
                    cells -> {
                      int slot = free(cells, slots);
                      if (slot >= 0 && memory.touch(cells, to, what)) {
                        cells.set(
                            line(slots.get(slot)).state(),
                            (known ? RUNNING : ENDED) | (detached ? DETACHED : 0));
                        if (known) {
                          cells.set(arguments.get(slot), kept);
                        }
                        cells.set(cell, ids.get(slot));
                      }
                      return slot;
                    })
                .readingPlain(memory.lifeBit(to.object()))
                .writingMarked(memory.bit(to)),
            PFact.THREAD);
    if (chosen < 0) {
      grow(thread, code.function(), slots.size());
    }
    if (!known) {
      Line line = line(slots.get(chosen));
      thread.store(line.argument(), argument);
      thread.step(
          PFact.THREAD,
          what + " lets it run",
          cells -> {
            cells.set(line.state(), RUNNING | (detached ? DETACHED : 0));
            return 0;
          });
    }
    return Value.ZERO;
  }

  private int free(Cells cells, List<Made> slots) {
    for (int i = 0; i < slots.size(); i++) {
      if (cells.get(line(slots.get(i)).state()) == FREE) {
        return i;
      }
    }
    return -1;
  }

  private void grow(CThread thread, String function, int now) {
    if (now >= process.bounds().threads() || lines.size() >= MOST) {
      throw process.outgrown(thread, "more than " + now + " threads of " + function + "() at once");
    }
    memory.layout().require(KIND, new Made(function, now));
  }

  private List<Made> slots(String function) {
    return lines.keySet().stream().filter(made -> made.function().equals(function)).toList();
  }

  /** How many threads were met so far, besides main. */
  int count() {
    return lines.size();
  }

  private Line line(Made made) {
    return java.util.Objects.requireNonNull(lines.get(made));
  }

  // --- Its end

  private @Nullable Made of(Call call) {
    Value id = call.argument(0);
    for (Made made : lines.keySet()) {
      if (id(made).equals(id)) {
        return made;
      }
    }
    if (id.equals(part("thread " + MAIN))) {
      throw process.beyond(call.thread(), call.name() + " of the main thread");
    }
    return null;
  }

  private RuntimeException isNone(Call call) {
    return call.thread()
        .crash(
            PFact.THREAD,
            process.misuse(),
            call.name() + ": " + call.argument(0) + " is not a thread that was created");
  }

  private Value join(Call call) {
    Made made = of(call);
    if (made == null) {
      throw isNone(call);
    }
    CThread thread = call.thread();
    Line line = line(made);
    String what = call.text(made);
    if (made.toString().equals(thread.name())) {
      return Value.of(EDEADLK);
    }
    boolean wants = !call.argument(1).equals(Value.ZERO);
    int result = memory.cell(line.result());
    int number =
        thread.take(
            Step.when(
                    what,
                    cells -> (cells.get(line.state()) & ~DETACHED) != RUNNING,
                    cells -> {
                      int now = cells.get(line.state());
                      if (now != ENDED) {
                        cells.crash(
                            process.misuse(), () -> what + ": it was joined already, or detached");
                        return 0;
                      }
                      cells.set(line.state(), FREE);
                      return wants ? cells.get(result) : 0;
                    },
                    Step.waitingFor(cells -> 0, () -> made + " to end"))
                .observingReference(),
            PFact.THREAD);
    if (wants) {
      Value value = memory.value(number);
      thread.store(call.address(1), value == null ? Value.UNDEFINED : value);
    }
    return Value.ZERO;
  }

  private Value detach(Call call) {
    Made made = of(call);
    if (made == null) {
      throw isNone(call);
    }
    Line line = line(made);
    String what = call.text(made);
    call.thread()
        .step(
            PFact.THREAD,
            what,
            cells -> {
              int now = cells.get(line.state());
              if (now == ENDED) {
                cells.set(line.state(), FREE);
              } else if (now == RUNNING) {
                cells.set(line.state(), RUNNING | DETACHED);
              } else {
                cells.crash(process.misuse(), () -> what + ": it was joined or detached already");
              }
              return 0;
            });
    return Value.ZERO;
  }

  /** Adds the threads that were met so far. */
  void addTo(Program program, World world) {
    for (Map.Entry<Made, Line> entry : lines.entrySet()) {
      String name = entry.getKey().toString();
      program.daemon(name, () -> run(new CThread(world, name), entry.getKey(), entry.getValue()));
    }
  }

  private void run(CThread thread, Made made, Line line) {
    int argument = memory.cell(line.argument());
    int kept = memory.cell(line.result());
    thread
        .machine()
        .loop(
            () -> {
              int given =
                  thread.take(
                      Step.when(
                              made + " starts",
                              cells -> (cells.get(line.state()) & ~DETACHED) == RUNNING,
                              cells -> {
                                memory.renew(cells, made.toString());
                                return cells.get(argument);
                              },
                              Step.idling(() -> made + " to be created"))
                          .observingReference(),
                      PFact.THREAD);
              Value value = memory.value(given);
              Value result =
                  thread.call(made.function(), List.of(value == null ? Value.UNDEFINED : value));
              destroySpecifics(thread);
              if (thread.hasLeft()) {
                endFrames(thread);
              }
              boolean known = !(result instanceof Value.Unknown);
              if (!known) {
                thread.store(line.result(), result);
              }
              int number = known ? memory.intern(result) : 0;
              thread.step(
                  PFact.THREAD,
                  made + " ends",
                  cells -> {
                    boolean detached = (cells.get(line.state()) & DETACHED) != 0;
                    cells.set(line.state(), detached ? FREE : ENDED);
                    if (known) {
                      cells.set(kept, number);
                    }
                    return 0;
                  });
              return null;
            });
  }

  /** What a thread had on its stack when it left all its functions at once is gone. */
  private void endFrames(CThread thread) {
    Locations bits = Locations.NONE;
    for (MemoryObject frame : memory.framesOf(thread.name())) {
      bits = bits.plus(memory.lifeBit(frame));
    }
    thread.take(
        Step.of(
                "its stack goes",
                cells -> {
                  memory.framesOf(thread.name()).forEach(frame -> memory.end(cells, frame));
                  return 0;
                })
            .writingMarked(bits),
        PFact.THREAD);
  }

  // --- Keys

  private Value createKey(Call call) {
    CThread thread = call.thread();
    memory.layout().require(KEYS, KEYS);
    int key =
        thread.step(
            PFact.THREAD,
            "pthread_key_create",
            cells -> {
              cells.set(keys, cells.get(keys) + 1);
              return cells.get(keys);
            });
    if (!call.argument(1).equals(Value.ZERO)) {
      thread.store(destructor(key), call.argument(1));
    }
    thread.store(call.address(0), Value.of(key));
    return Value.ZERO;
  }

  private static Value.Address destructor(int key) {
    return part("destructor of key " + key);
  }

  private static Value.Address specific(CThread thread, long key) {
    return part("value of key " + key + " in " + thread.name());
  }

  private static Value.Address specific(Call call) {
    return specific(call.thread(), call.thread().number(call.argument(0), call.name()));
  }

  private void destroySpecifics(CThread thread) {
    if (memory.layout().found(KEYS).isEmpty()) {
      return;
    }
    int made = thread.step(PFact.THREAD, "its values of keys go", cells -> cells.get(keys));
    for (int key = 1; key <= made; key++) {
      Value destructor = thread.load(destructor(key));
      Value.Address mine = specific(thread, key);
      Value value = thread.load(mine);
      thread.store(mine, Value.ZERO);
      if (destructor instanceof Value.Code code && thread.decide(value)) {
        thread.call(code.function(), List.of(value));
      }
    }
  }
}
