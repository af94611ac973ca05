package org.quiesce.drive.program;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/** {@code pthread_barrier_t}: how many it is for, who is there, and who was let go on. */
final class Barriers {
  private static final String COUNT = "__qz_count";
  private static final String ARRIVED = "__qz_arrived";
  private static final String PASSED = "__qz_passed";
  private static final int EINVAL = 22;
  private static final int SERIAL = -1;

  private final Process process;
  private final Memory memory;

  Barriers(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(this::init, "pthread_barrier_init");
    process.answer(call -> Mutexes.destroy(process, call, ARRIVED), "pthread_barrier_destroy");
    process.answer(this::await, "pthread_barrier_wait");
    process.answer(call -> Value.ZERO, "pthread_barrierattr_init", "pthread_barrierattr_destroy");
  }

  private Value init(Call call) {
    Value.Address barrier = call.address(0);
    long count = call.thread().number(call.argument(2), call.name());
    if (count <= 0) {
      return Value.of(EINVAL);
    }
    Field state = process.field(barrier, Mutexes.STATE);
    Field counts = process.field(barrier, COUNT);
    Field arrived = process.field(barrier, ARRIVED);
    Field passed = process.field(barrier, PASSED);
    String what = call.text(barrier);
    call.thread()
        .take(
            state.in(
                counts.in(
                    arrived.in(
                        passed.in(
                            Step.of(
                                what,
                                cells -> {
                                  if (memory.touch(cells, barrier, what)) {
                                    if (counts.get(cells) != 0
                                        && state.get(cells) != Mutexes.DESTROYED) {
                                      cells.violate(
                                          process.misuse(),
                                          () -> what + ": it is initialised already");
                                    }
                                    state.set(cells, 0);
                                    counts.set(cells, count);
                                    arrived.set(cells, 0);
                                    passed.set(cells, 0);
                                  }
                                  return 0;
                                }))))),
            PFact.BARRIER);
    return Value.ZERO;
  }

  private Value await(Call call) {
    Value.Address barrier = call.address(0);
    Field state = process.field(barrier, Mutexes.STATE);
    Field counts = process.field(barrier, COUNT);
    Field arrived = process.field(barrier, ARRIVED);
    Field passed = process.field(barrier, PASSED);
    String what = call.text(barrier);
    int last =
        call.thread()
            .take(
                state.in(
                    counts.in(
                        arrived.in(
                            passed.in(
                                Step.of(
                                    what,
                                    cells -> {
                                      if (!Mutexes.usable(process, cells, barrier, state, what)) {
                                        return 0;
                                      }
                                      if (counts.get(cells) == 0) {
                                        cells.crash(
                                            process.rules().useBeforeInit,
                                            () -> what + ": it was not initialised");
                                        return 0;
                                      }
                                      long there = arrived.get(cells) | Process.bit(cells);
                                      if (Long.bitCount(there) < counts.get(cells)) {
                                        arrived.set(cells, there);
                                        return 0;
                                      }
                                      passed.set(
                                          cells, passed.get(cells) | there & ~Process.bit(cells));
                                      arrived.set(cells, 0);
                                      return 1;
                                    }))))),
                PFact.BARRIER);
    if (last != 0) {
      return Value.of(SERIAL);
    }
    call.thread()
        .take(
            passed.in(
                Step.when(
                    what + " returns",
                    cells -> (passed.get(cells) & Process.bit(cells)) != 0,
                    cells -> {
                      passed.set(cells, passed.get(cells) & ~Process.bit(cells));
                      return 0;
                    },
                    Step.waitingFor(cells -> 0, () -> "others at " + barrier.name()))),
            PFact.BARRIER);
    return Value.ZERO;
  }
}
