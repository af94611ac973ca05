package org.quiesce.kernel;

import java.util.stream.Collectors;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code struct rw_semaphore}: {@code down_read}, {@code down_write} and friends.
 *
 * <p>No recursion and no upgrade, for anyone. A reader that arrives while anybody is queued queues
 * too; as long as readers hold the lock it stays behind the queued writer, which is what makes a
 * recursive or indirect read a deadlock. When the lock is free any waiter may get it (the kernel's
 * stealing, over-approximated); when a queued reader gets it, all queued readers do.
 *
 * <p>Source: kernel/locking/rwsem.c (rwsem_down_read_slowpath, rwsem_mark_wake,
 * rwsem_try_write_lock). PREEMPT_RT's rwbase_rt.c is not modelled.
 */
public final class RwSemaphore implements Lock {
  private static final int WRITER_SHIFT = 16;

  /** Readers whose counts would be taken for a writer: those beyond the first eight. */
  private static final long MANY_READERS = 1L << 62;

  private static final int ENTRY_BITS = 5;

  /** Event: a reader queued behind a queued writer. */
  public static final String READER_BEHIND_WRITER = "a reader queued behind a queued writer";

  /** Event: a writer queued. */
  public static final String WRITER_QUEUED = "a writer queued";

  private final Kernel kernel;
  private final Machine machine;
  private final String name;

  /**
   * How often each thread holds it for read, 2 bits each, marked where it is more than the first
   * eight; or from bit 16 the writer's index + 1.
   */
  private final Wide owner;

  private final Fifo fifo;

  /** Waiters, oldest first: thread index << 1 | is writer. */
  private final int queue;

  private final int noDeadlock;
  private final int readerBehindWriter;
  private final int writerQueued;

  public RwSemaphore(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.owner = new Wide(machine, name, RwSemaphore::describeOwner, RwSemaphore::renameOwner);
    this.fifo = new Fifo(machine, ENTRY_BITS);
    this.queue = machine.cell(name + ".wait_list", 0, this::describeQueue, this::renameQueue);
    this.noDeadlock = machine.rule(Rules.NO_DEADLOCK);
    this.readerBehindWriter = machine.event(READER_BEHIND_WRITER);
    this.writerQueued = machine.event(WRITER_QUEUED);
    kernel.add(this);
  }

  /** {@code down_read(sem)}: may sleep. The caller must not hold it in any mode. */
  public void downRead() {
    down("down_read", false);
  }

  /** {@code down_write(sem)}: may sleep. */
  public void downWrite() {
    down("down_write", true);
  }

  private void down(String op, boolean write) {
    machine.run(
        op,
        () -> {
          String call = op + "(" + name + ")";
          Step arrival =
              (write ? KernelFact.RWSEM_EXCLUSIVE : KernelFact.RWSEM_QUEUED_WRITER)
                  .step(call, cells -> arrive(cells, call, write))
                  .ordered(taking(write), owner.cell());
          if (machine.take(arrival) == 0) {
            machine.take(
                KernelFact.RWSEM_GRANT
                    .when(
                        call + " granted",
                        cells -> grantable(cells, write),
                        cells -> grant(cells, write),
                        waits(write))
                    .ordered(taking(write), owner.cell()));
          }
        });
  }

  private static Ordering taking(boolean write) {
    return write ? Ordering.LOCK : Ordering.LOCK_SHARED;
  }

  /** Takes a free lock, or joins the wait list; 1 if taken. */
  private int arrive(Cells cells, String call, boolean write) {
    kernel.mightSleep(cells, call);
    kernel.acquiring(cells, this);
    long held = owner.get(cells);
    if (cells.get(queue) == 0 && (write ? held : writer(held)) == 0) {
      own(cells, write);
      return 1;
    }
    enqueue(cells, write);
    return 0;
  }

  private void own(Cells cells, boolean write) {
    int me = cells.thread();
    owner.set(cells, write ? me + 1L << WRITER_SHIFT : oneMore(owner.get(cells), me));
  }

  /** Index of the thread that holds it for write + 1; 0 for none. */
  private static int writer(long held) {
    return held >= MANY_READERS ? 0 : (int) (held >>> WRITER_SHIFT);
  }

  /** The kernel only counts readers; we also remember who they are, to name them in a deadlock. */
  private long oneMore(long held, int thread) {
    if (readers(held, thread) == 3) {
      throw new NotModelledException(name + ": held for read more than 3 times by one thread");
    }
    return withMark(held + (1L << 2 * thread));
  }

  private static long oneLess(long held, int thread) {
    return withMark(held - (1L << 2 * thread));
  }

  private static long withMark(long held) {
    long counts = held & ~MANY_READERS;
    return counts >>> WRITER_SHIFT == 0 ? counts : counts | MANY_READERS;
  }

  private static int readers(long held, int thread) {
    return (int) (held >>> 2 * thread) & 3;
  }

  private static boolean reads(long held, int thread) {
    return readers(held, thread) != 0;
  }

  private void enqueue(Cells cells, boolean write) {
    int waiting = cells.get(queue);
    if (write) {
      cells.reached(writerQueued);
    } else if (fifo.numbers(waiting).stream().anyMatch(RwSemaphore::isWriter)) {
      cells.reached(readerBehindWriter);
    }
    cells.set(queue, fifo.push(waiting, entry(cells.thread(), write)));
  }

  private static int entry(int thread, boolean write) {
    return thread << 1 | (write ? 1 : 0);
  }

  private static boolean isWriter(int entry) {
    return (entry & 1) != 0;
  }

  private boolean grantable(Cells cells, boolean write) {
    long held = owner.get(cells);
    return held == 0 || !write && isWokenReader(cells, held);
  }

  /** A woken reader owns the lock before it runs: it is a reader and no longer queued. */
  private boolean isWokenReader(Cells cells, long held) {
    return writer(held) == 0 && reads(held, cells.thread()) && !isQueued(cells);
  }

  private boolean isQueued(Cells cells) {
    int waiting = cells.get(queue);
    return waiting != 0
        && (fifo.contains(waiting, entry(cells.thread(), true))
            || fifo.contains(waiting, entry(cells.thread(), false)));
  }

  private int grant(Cells cells, boolean write) {
    if (write) {
      cells.set(queue, fifo.remove(cells.get(queue), entry(cells.thread(), true)));
      own(cells, true);
    } else if (!isWokenReader(cells, owner.get(cells))) {
      wakeReaders(cells);
    }
    return 0;
  }

  /** Every queued reader becomes an owner at once (rwsem_mark_wake). */
  private void wakeReaders(Cells cells) {
    int writers = 0;
    long readers = owner.get(cells);
    for (int entry : fifo.numbers(cells.get(queue))) {
      if (isWriter(entry)) {
        writers = fifo.push(writers, entry);
      } else {
        readers = oneMore(readers, entry >> 1);
      }
    }
    cells.set(queue, writers);
    owner.set(cells, readers);
  }

  /** {@code down_read_trylock(sem)}: fails even if a writer is merely queued; never sleeps. */
  public boolean downReadTrylock() {
    return tryDown("down_read_trylock", false);
  }

  /** {@code down_write_trylock(sem)}: only if nobody holds it and nobody waits; never sleeps. */
  public boolean downWriteTrylock() {
    return tryDown("down_write_trylock", true);
  }

  private boolean tryDown(String op, boolean write) {
    return machine.take(
            KernelFact.RWSEM_TRYLOCK
                .step(
                    op + "(" + name + ")",
                    cells -> {
                      long held = owner.get(cells);
                      if (cells.get(queue) != 0 || (write ? held : writer(held)) != 0) {
                        return 0;
                      }
                      own(cells, write);
                      return 1;
                    })
                .ordered(write ? Ordering.TRYLOCK : Ordering.TRYLOCK_SHARED, owner.cell()))
        != 0;
  }

  /** {@code up_read(sem)}. */
  public void upRead() {
    release("up_read", false);
  }

  /** {@code up_write(sem)}. */
  public void upWrite() {
    release("up_write", true);
  }

  private void release(String op, boolean write) {
    String call = op + "(" + name + ")";
    machine.take(
        KernelFact.RWSEM_RELEASE
            .step(
                call,
                cells -> {
                  if (isMisused(cells, call, write)) {
                    return 0;
                  }
                  owner.set(cells, write ? 0 : oneLess(owner.get(cells), cells.thread()));
                  return 0;
                })
            .ordered(write ? Ordering.UNLOCK : Ordering.UNLOCK_SHARED, owner.cell()));
  }

  /** A release that nobody is entitled to makes the count wrong: writers wait for good. */
  private boolean isMisused(Cells cells, String call, boolean write) {
    long held = owner.get(cells);
    int me = cells.thread();
    if (write ? writer(held) == me + 1 : writer(held) == 0 && reads(held, me)) {
      return false;
    }
    cells.crash(
        noDeadlock,
        () -> call + " by a thread that does not hold it: the count is wrong from here on");
    return true;
  }

  /** {@code downgrade_write(sem)}: no writer can slip in; readers at the head are woken. */
  public void downgradeWrite() {
    String call = "downgrade_write(" + name + ")";
    machine.take(
        KernelFact.RWSEM_DOWNGRADE
            .step(
                call,
                cells -> {
                  if (isMisused(cells, call, true)) {
                    return 0;
                  }
                  owner.set(cells, withMark(1L << 2 * cells.thread()));
                  int waiting = cells.get(queue);
                  if (waiting != 0 && !isWriter(fifo.first(waiting))) {
                    wakeReaders(cells);
                  }
                  return 0;
                })
            .ordered(Ordering.UNLOCK, owner.cell()));
  }

  /** {@code guard(rwsem_read)(&sem)}: for try-with-resources over the rest of the block. */
  public Held guardRead() {
    downRead();
    return this::upRead;
  }

  /** {@code guard(rwsem_write)(&sem)}. */
  public Held guardWrite() {
    downWrite();
    return this::upWrite;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int holders(Cells cells) {
    long held = owner.get(cells);
    int writer = writer(held);
    if (writer != 0) {
      return 1 << writer - 1;
    }
    int mask = 0;
    for (int thread = 0; thread < Program.MOST_THREADS && held >>> 2 * thread != 0; thread++) {
      mask |= reads(held, thread) ? 1 << thread : 0;
    }
    return mask;
  }

  @Override
  public boolean spins() {
    return false;
  }

  private Step.Waits waits(boolean write) {
    return new Step.Waits() {
      @Override
      public int on(Cells cells) {
        int writers = write || writer(owner.get(cells)) != 0 ? 0 : writersAhead(cells);
        return writers != 0 ? writers : holders(cells);
      }

      @Override
      public String what(Cells cells) {
        int writers = write ? 0 : writersAhead(cells);
        String held = writer(owner.get(cells)) != 0 ? "held for write" : "held for read";
        return writers == 0
            ? name + ", " + held
            : name + ", " + held + " with a writer queued ahead";
      }
    };
  }

  private int writersAhead(Cells cells) {
    int writers = 0;
    for (int entry : fifo.numbers(cells.get(queue))) {
      if (entry >> 1 == cells.thread()) {
        break;
      }
      if (isWriter(entry)) {
        writers |= 1 << (entry >> 1);
      }
    }
    return writers;
  }

  private static long renameOwner(long held, Renaming renaming) {
    int writer = writer(held);
    if (writer != 0) {
      return renaming.thread(writer - 1) + 1L << WRITER_SHIFT;
    }
    long renamed = 0;
    for (int thread = 0; thread < Program.MOST_THREADS; thread++) {
      if (reads(held, thread)) {
        renamed |= (long) readers(held, thread) << 2 * renaming.thread(thread);
      }
    }
    return withMark(renamed);
  }

  private int renameQueue(int waiting, Renaming renaming) {
    return fifo.rename(waiting, entry -> entry(renaming.thread(entry >> 1), isWriter(entry)));
  }

  private static String describeOwner(long held) {
    if (writer(held) != 0) {
      return "write";
    }
    int readers = 0;
    for (long rest = held & ~MANY_READERS; rest != 0; rest >>>= 2) {
      readers += (int) rest & 3;
    }
    return readers == 0 ? "free" : readers == 1 ? "1 reader" : readers + " readers";
  }

  private String describeQueue(int waiting) {
    return fifo.numbers(waiting).stream()
        .map(entry -> isWriter(entry) ? "writer" : "reader")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
