package org.quiesce.drive.program;

import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;

/**
 * {@code pthread_rwlock_t}: who holds it for writing, as a mutex, and a mask of readers. A reader
 * behind a waiting writer is let in, and one that reads twice is not modelled.
 */
final class ReadWriteLocks {
  private static final String READERS = "__qz_readers";
  private static final int EBUSY = 16;
  private static final int EDEADLK = 35;

  private final Process process;
  private final Memory memory;

  ReadWriteLocks(Process process) {
    this.process = process;
    this.memory = process.memory();
    process.answer(this::init, "pthread_rwlock_init");
    process.answer(
        call -> Mutexes.destroy(process, call, Mutexes.STATE, READERS), "pthread_rwlock_destroy");
    process.answer(
        call -> lock(call, false, true), "pthread_rwlock_wrlock", "pthread_rwlock_timedwrlock");
    process.answer(call -> lock(call, false, false), "pthread_rwlock_trywrlock");
    process.answer(
        call -> lock(call, true, true), "pthread_rwlock_rdlock", "pthread_rwlock_timedrdlock");
    process.answer(call -> lock(call, true, false), "pthread_rwlock_tryrdlock");
    process.answer(this::unlock, "pthread_rwlock_unlock");
    process.answer(call -> Value.ZERO, "pthread_rwlockattr_init", "pthread_rwlockattr_destroy");
  }

  private Value init(Call call) {
    Value.Address lock = call.address(0);
    Field state = process.field(lock, Mutexes.STATE);
    Field readers = process.field(lock, READERS);
    String what = call.text(lock);
    call.thread()
        .take(
            state.in(
                readers.in(
                    Step.of(
                        what,
                        cells -> {
                          if (memory.touch(cells, lock, what)) {
                            state.set(cells, 0);
                            readers.set(cells, 0);
                          }
                          return 0;
                        }))),
            PFact.LOCK);
    return Value.ZERO;
  }

  private Value lock(Call call, boolean reads, boolean waits) {
    Value.Address lock = call.address(0);
    Field state = process.field(lock, Mutexes.STATE);
    Field readers = process.field(lock, READERS);
    String what = call.text(lock);
    Step.Guard free = cells -> state.get(cells) <= 0 && (reads || readers.get(cells) == 0);
    Step.Effect take =
        cells -> {
          if (!Mutexes.usable(process, cells, lock, state, what)) {
            return 0;
          }
          if (state.get(cells) == 1 + cells.thread()) {
            return EDEADLK;
          }
          if (!free.holds(cells)) {
            return EBUSY;
          }
          if (!reads) {
            state.set(cells, 1 + cells.thread());
          } else if ((readers.get(cells) & Process.bit(cells)) != 0) {
            memory.layout().doubt(what + ": a thread reads twice, which is not modelled");
            cells.stop(() -> what + ": the thread holds it already");
          } else {
            readers.set(cells, readers.get(cells) | Process.bit(cells));
          }
          return 0;
        };
    Step step =
        waits
            ? Step.when(
                what,
                cells ->
                    free.holds(cells)
                        || state.get(cells) == 1 + cells.thread()
                        || !memory.isLive(cells, lock.object()),
                take,
                Step.waitingFor(
                    cells -> Mutexes.holder(cells, state) | (int) (reads ? 0 : readers.get(cells)),
                    () -> lock.name() + ", held"))
            : Step.of(what, take);
    return Value.of(
        call.thread()
            .take(
                state.in(readers.in(step)).ordered(reads ? Ordering.LOCK_SHARED : Ordering.LOCK),
                PFact.LOCK));
  }

  private Value unlock(Call call) {
    Value.Address lock = call.address(0);
    Field state = process.field(lock, Mutexes.STATE);
    Field readers = process.field(lock, READERS);
    String what = call.text(lock);
    call.thread()
        .take(
            state.in(
                readers.in(
                    Step.of(
                        what,
                        (Cells cells) -> {
                          if (!Mutexes.usable(process, cells, lock, state, what)) {
                            return 0;
                          }
                          if (state.get(cells) == 1 + cells.thread()) {
                            state.set(cells, 0);
                          } else if ((readers.get(cells) & Process.bit(cells)) != 0) {
                            readers.set(cells, readers.get(cells) & ~Process.bit(cells));
                          } else {
                            cells.crash(
                                process.misuse(),
                                () -> what + " by a thread that does not hold it");
                          }
                          return 0;
                        }))),
            PFact.LOCK);
    return Value.ZERO;
  }
}
