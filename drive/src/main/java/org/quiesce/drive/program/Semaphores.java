package org.quiesce.drive.program;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/** {@code sem_t}. */
final class Semaphores {
  private static final String VALUE = "__qz_value";

  private final Process process;
  private final Memory memory;

  Semaphores(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(this::init, "sem_init");
    process.answer(call -> Mutexes.destroy(process, call), "sem_destroy");
    process.answer(this::await, "sem_wait");
    process.answer(this::tryWait, "sem_trywait", "sem_timedwait");
    process.answer(this::post, "sem_post");
    process.answer(this::value, "sem_getvalue");
  }

  private int take(Call call, Value.Address semaphore, Step.Effect effect) {
    Field state = process.field(semaphore, Mutexes.STATE);
    Field value = process.field(semaphore, VALUE);
    return call.thread()
        .take(state.in(value.in(Step.of(call.text(semaphore), effect))), PFact.SEMAPHORE);
  }

  private boolean usable(Cells cells, Call call, Value.Address semaphore) {
    Field state = process.field(semaphore, Mutexes.STATE);
    return Mutexes.usable(process, cells, semaphore, state, call.text(semaphore));
  }

  private Value init(Call call) {
    Value.Address semaphore = call.address(0);
    long count = call.thread().number(call.argument(2), call.name());
    Field state = process.field(semaphore, Mutexes.STATE);
    Field value = process.field(semaphore, VALUE);
    take(
        call,
        semaphore,
        cells -> {
          if (memory.touch(cells, semaphore, call.text(semaphore))) {
            state.set(cells, 0);
            value.set(cells, count);
          }
          return 0;
        });
    return Value.ZERO;
  }

  private Value await(Call call) {
    Value.Address semaphore = call.address(0);
    Field state = process.field(semaphore, Mutexes.STATE);
    Field value = process.field(semaphore, VALUE);
    call.thread()
        .take(
            state.in(
                value.in(
                    Step.when(
                        call.text(semaphore),
                        cells ->
                            value.get(cells) > 0
                                || !state.isSet(cells)
                                || state.get(cells) == Mutexes.DESTROYED
                                || !memory.isLive(cells, semaphore.object()),
                        cells -> {
                          if (usable(cells, call, semaphore)) {
                            value.set(cells, value.get(cells) - 1);
                          }
                          return 0;
                        },
                        Step.waitingFor(cells -> 0, () -> semaphore.name() + " to be posted")))),
            PFact.SEMAPHORE);
    return Value.ZERO;
  }

  private Value tryWait(Call call) {
    Value.Address semaphore = call.address(0);
    Field value = process.field(semaphore, VALUE);
    return Value.of(
        take(
            call,
            semaphore,
            cells -> {
              if (!usable(cells, call, semaphore) || value.get(cells) <= 0) {
                return -1;
              }
              value.set(cells, value.get(cells) - 1);
              return 0;
            }));
  }

  private Value post(Call call) {
    Value.Address semaphore = call.address(0);
    Field value = process.field(semaphore, VALUE);
    take(
        call,
        semaphore,
        cells -> {
          if (usable(cells, call, semaphore)) {
            value.set(cells, value.get(cells) + 1);
          }
          return 0;
        });
    return Value.ZERO;
  }

  private Value value(Call call) {
    Value.Address semaphore = call.address(0);
    Field value = process.field(semaphore, VALUE);
    int now =
        take(call, semaphore, cells -> usable(cells, call, semaphore) ? (int) value.get(cells) : 0);
    call.thread().store(call.address(1), Value.of(now));
    return Value.ZERO;
  }
}
