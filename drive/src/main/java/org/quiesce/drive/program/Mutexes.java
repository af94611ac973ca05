package org.quiesce.drive.program;

import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.StructType;

/**
 * {@code pthread_mutex_t} of every kind, and {@code pthread_spinlock_t}: 0 is free, else 1 + the
 * thread that holds it; {@link #DESTROYED} after its end.
 *
 * <p>A normal mutex that its holder locks again waits for ever; who unlocks one that he does not
 * hold breaks {@link Process#MISUSE}, and it is unlocked all the same.
 */
final class Mutexes {
  static final String STATE = "__qz_state";
  static final String KIND = "__qz_kind";
  private static final String DEPTH = "__qz_depth";

  /** What an object holds that was destroyed. */
  static final long DESTROYED = -1;

  private static final long RECURSIVE = 1;
  private static final int EPERM = 1;
  private static final int EBUSY = 16;
  private static final int EDEADLK = 35;
  private static final int ETIMEDOUT = 110;

  private final Process process;
  private final Memory memory;

  Mutexes(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(this::init, "pthread_mutex_init");
    process.answer(call -> initialise(call, call.argument(1)), "__qz_mutex_init_kind");
    process.answer(call -> initialise(call, Value.ZERO), "pthread_spin_init");
    process.answer(
        call -> destroy(process, call, STATE), "pthread_mutex_destroy", "pthread_spin_destroy");
    process.answer(call -> lock(call, true), "pthread_mutex_lock");
    process.answer(call -> lock(call, false), "pthread_spin_lock");
    process.answer(call -> tryLock(call, true, EBUSY), "pthread_mutex_trylock");
    process.answer(this::timedLock, "pthread_mutex_timedlock");
    process.answer(call -> tryLock(call, false, EBUSY), "pthread_spin_trylock");
    process.answer(call -> unlock(call, true), "pthread_mutex_unlock");
    process.answer(call -> unlock(call, false), "pthread_spin_unlock");
    process.answer(call -> attribute(call, Value.ZERO), "pthread_mutexattr_init");
    process.answer(call -> attribute(call, call.argument(1)), "pthread_mutexattr_settype");
    process.answer(
        call -> Value.ZERO,
        "pthread_mutexattr_destroy",
        "pthread_mutexattr_setpshared",
        "pthread_mutexattr_setprotocol");
  }

  private static Value attribute(Call call, Value kind) {
    call.thread().store(call.address(0).field(KIND), kind);
    return Value.ZERO;
  }

  private Value init(Call call) {
    Value kind =
        call.argument(1).equals(Value.ZERO)
            ? Value.ZERO
            : call.thread().load(call.address(1).field(KIND));
    return initialise(call, kind);
  }

  private Value initialise(Call call, Value kind) {
    Value.Address mutex = call.address(0);
    Field state = process.field(mutex, STATE);
    Field kinds = new Field(memory, kindOf(mutex));
    long wanted = call.thread().number(kind, call.name());
    String what = call.text(mutex);
    call.thread()
        .take(
            kinds.in(
                state.in(
                    Step.of(
                        what,
                        cells -> {
                          if (memory.touch(cells, mutex, what)) {
                            if (state.get(cells) > 0) {
                              cells.violate(
                                  process.misuse(), () -> what + ": it is locked already");
                            }
                            state.set(cells, 0);
                            kinds.set(cells, wanted);
                          }
                          return 0;
                        }))),
            PFact.LOCK);
    return Value.ZERO;
  }

  /** A call that ends the use of an object; who still uses it breaks a rule. */
  static Value destroy(Process process, Call call, String... busy) {
    Value.Address object = call.address(0);
    Field state = process.field(object, STATE);
    String what = call.text(object);
    Step step =
        state.in(
            Step.of(
                what,
                cells -> {
                  if (usable(process, cells, object, state, what)) {
                    for (String one : busy) {
                      Field field = process.field(object, one);
                      if (field.get(cells) != 0) {
                        cells.violate(process.misuse(), () -> what + ": it is in use");
                        break;
                      }
                    }
                    state.set(cells, DESTROYED);
                  }
                  return 0;
                }));
    for (String one : busy) {
      step = process.field(object, one).in(step);
    }
    call.thread().take(step, PFact.LOCK);
    return Value.ZERO;
  }

  /** Part of a step: an object is there, was initialised, and was not destroyed. */
  static boolean usable(
      Process process, Cells cells, Value.Address object, Field state, String what) {
    if (!process.memory().touch(cells, object, what)) {
      return false;
    }
    if (!state.isSet(cells)) {
      cells.crash(
          process.rules().useBeforeInit,
          () -> what + ": " + object.name() + " was not initialised");
      return false;
    }
    if (state.get(cells) == DESTROYED) {
      cells.crash(process.misuse(), () -> what + ": " + object.name() + " was destroyed");
      return false;
    }
    return true;
  }

  /** Where the kind of a mutex lies: glibc's own initialisers name a field of it. */
  private static Value.Address kindOf(Value.Address mutex) {
    if (mutex.type() instanceof StructType struct
        && struct.path("__data") != null
        && mutex.field("__data").type() instanceof StructType data
        && data.path("__kind") != null) {
      return mutex.field("__data").field("__kind");
    }
    return mutex.field(KIND);
  }

  private static boolean isOwn(Cells cells, Field state) {
    return state.get(cells) == 1 + cells.thread();
  }

  private @Nullable Field kind(Value.Address mutex, boolean kinds) {
    return kinds ? new Field(memory, kindOf(mutex)) : null;
  }

  private Step touching(Step step, Field state, @Nullable Field kind, @Nullable Field depth) {
    Step touching = state.in(step);
    touching = kind == null ? touching : kind.in(touching);
    return depth == null ? touching : depth.in(touching);
  }

  private Value lock(Call call, boolean kinds) {
    Value.Address mutex = call.address(0);
    Field state = process.field(mutex, STATE);
    Field kind = kind(mutex, kinds);
    Field depth = kinds ? process.field(mutex, DEPTH) : null;
    String what = call.text(mutex);
    Step step =
        Step.when(
            what,
            cells ->
                state.get(cells) <= 0
                    || !memory.isLive(cells, mutex.object())
                    || kind != null && kind.get(cells) != 0 && isOwn(cells, state),
            cells -> acquire(cells, mutex, state, kind, depth, what),
            Step.waitingFor(cells -> holder(cells, state), () -> mutex.name() + ", held"));
    return Value.of(
        call.thread().take(touching(step, state, kind, depth).ordered(Ordering.LOCK), PFact.LOCK));
  }

  private int acquire(
      Cells cells,
      Value.Address mutex,
      Field state,
      @Nullable Field kind,
      @Nullable Field depth,
      String what) {
    if (!usable(process, cells, mutex, state, what)) {
      return 0;
    }
    if (isOwn(cells, state) && kind != null && depth != null) {
      if (kind.get(cells) != RECURSIVE) {
        return EDEADLK;
      }
      depth.set(cells, depth.get(cells) + 1);
      return 0;
    }
    state.set(cells, 1 + cells.thread());
    return 0;
  }

  static int holder(Cells cells, Field state) {
    long now = state.get(cells);
    return now > 0 ? 1 << now - 1 : 0;
  }

  private Value tryLock(Call call, boolean kinds, int busy) {
    Value.Address mutex = call.address(0);
    Field state = process.field(mutex, STATE);
    Field kind = kind(mutex, kinds);
    Field depth = kinds ? process.field(mutex, DEPTH) : null;
    String what = call.text(mutex);
    Step step =
        Step.of(
            what,
            cells -> {
              boolean again = kind != null && kind.get(cells) == RECURSIVE && isOwn(cells, state);
              return state.get(cells) > 0 && !again && memory.touch(cells, mutex, what)
                  ? busy
                  : acquire(cells, mutex, state, kind, depth, what);
            });
    return Value.of(
        call.thread().take(touching(step, state, kind, depth).ordered(Ordering.LOCK), PFact.LOCK));
  }

  private Value timedLock(Call call) {
    // It may time out at any moment at which the mutex is held, and waits for it otherwise.
    return tryLock(call, true, ETIMEDOUT);
  }

  private Value unlock(Call call, boolean kinds) {
    Value.Address mutex = call.address(0);
    Field state = process.field(mutex, STATE);
    Field kind = kind(mutex, kinds);
    Field depth = kinds ? process.field(mutex, DEPTH) : null;
    String what = call.text(mutex);
    Step step =
        Step.of(
            what,
            cells -> {
              if (!usable(process, cells, mutex, state, what)) {
                return 0;
              }
              if (!isOwn(cells, state)) {
                if (kind != null && kind.get(cells) != 0) {
                  return EPERM;
                }
                cells.violate(process.misuse(), () -> what + " by a thread that does not hold it");
              }
              if (depth != null && kind != null && kind.get(cells) == RECURSIVE) {
                long now = depth.get(cells);
                if (now > 0) {
                  depth.set(cells, now - 1);
                  return 0;
                }
              }
              state.set(cells, 0);
              return 0;
            });
    return Value.of(
        call.thread()
            .take(touching(step, state, kind, depth).ordered(Ordering.UNLOCK), PFact.LOCK));
  }

  /** Part of a step: whether a mutex is free to be taken again. */
  static boolean isFree(Cells cells, Field state) {
    return state.get(cells) <= 0;
  }
}
