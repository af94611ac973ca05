package org.quiesce.kernel;

import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Ordering;
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
  private static final int MAX_THREADS = 8;
  private static final int ENTRY_BITS = 5;
  private static final int ENTRY = (1 << ENTRY_BITS) - 1;
  private static final int MAX_WAITERS = 6;

  /** Event: a reader queued behind a queued writer. */
  public static final String READER_BEHIND_WRITER = "a reader queued behind a queued writer";

  /** Event: a writer queued. */
  public static final String WRITER_QUEUED = "a writer queued";

  private final Kernel kernel;
  private final Machine machine;
  private final String name;

  /** How often each thread holds it for read, 2 bits each; from bit 16 the writer's index + 1. */
  private final int owner;

  /** Waiters, oldest in the low bits: (thread index << 1 | is writer) + 1 each. */
  private final int queue;

  private final int noDeadlock;
  private final int readerBehindWriter;
  private final int writerQueued;

  public RwSemaphore(Kernel kernel, String name) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.owner = machine.cell(name, 0, RwSemaphore::describeOwner, RwSemaphore::renameOwner);
    this.queue =
        machine.cell(name + ".wait_list", 0, RwSemaphore::describeQueue, RwSemaphore::renameQueue);
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
                  .ordered(taking(write));
          if (machine.take(arrival) == 0) {
            machine.take(
                KernelFact.RWSEM_GRANT
                    .when(
                        call + " granted",
                        cells -> grantable(cells, write),
                        cells -> grant(cells, write),
                        waits(write))
                    .ordered(taking(write)));
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
    int held = cells.get(owner);
    if (cells.get(queue) == 0 && (write ? held : held >>> WRITER_SHIFT) == 0) {
      own(cells, write);
      return 1;
    }
    enqueue(cells, write);
    return 0;
  }

  private void own(Cells cells, boolean write) {
    int me = cells.thread();
    cells.set(owner, write ? me + 1 << WRITER_SHIFT : oneMore(cells.get(owner), me));
  }

  /** The kernel only counts readers; we also remember who they are, to name them in a deadlock. */
  private int oneMore(int held, int thread) {
    if (thread >= MAX_THREADS || (held >>> 2 * thread & 3) == 3) {
      throw new NotModelledException(
          name + ": held for read more than 3 times by one thread, or by a thread beyond the 8th");
    }
    return held + (1 << 2 * thread);
  }

  private static boolean reads(int held, int thread) {
    return (held >>> 2 * thread & 3) != 0;
  }

  private void enqueue(Cells cells, boolean write) {
    int waiting = cells.get(queue);
    int shift = 0;
    boolean behindWriter = false;
    while ((waiting >>> shift & ENTRY) != 0) {
      behindWriter |= isWriter(waiting >>> shift & ENTRY);
      shift += ENTRY_BITS;
    }
    if (shift >= MAX_WAITERS * ENTRY_BITS) {
      throw new NotModelledException(name + ": more than " + MAX_WAITERS + " waiters");
    }
    if (write) {
      cells.reached(writerQueued);
    } else if (behindWriter) {
      cells.reached(readerBehindWriter);
    }
    cells.set(queue, waiting | (cells.thread() << 1 | (write ? 1 : 0)) + 1 << shift);
  }

  private static boolean isWriter(int entry) {
    return (entry - 1 & 1) != 0;
  }

  private boolean grantable(Cells cells, boolean write) {
    int held = cells.get(owner);
    return held == 0 || !write && isWokenReader(cells, held);
  }

  /** A woken reader owns the lock before it runs: it is a reader and no longer queued. */
  private boolean isWokenReader(Cells cells, int held) {
    return held >>> WRITER_SHIFT == 0
        && reads(held, cells.thread())
        && !isQueued(cells.get(queue), cells);
  }

  private static boolean isQueued(int waiting, Cells cells) {
    for (int rest = waiting; rest != 0; rest >>>= ENTRY_BITS) {
      if ((rest & ENTRY) - 1 >> 1 == cells.thread()) {
        return true;
      }
    }
    return false;
  }

  private int grant(Cells cells, boolean write) {
    if (write) {
      cells.set(queue, without(cells.get(queue), (cells.thread() << 1 | 1) + 1));
      own(cells, true);
    } else if (!isWokenReader(cells, cells.get(owner))) {
      wakeReaders(cells);
    }
    return 0;
  }

  /** Every queued reader becomes an owner at once (rwsem_mark_wake). */
  private void wakeReaders(Cells cells) {
    int writers = 0;
    int shift = 0;
    int readers = cells.get(owner);
    for (int rest = cells.get(queue); rest != 0; rest >>>= ENTRY_BITS) {
      int entry = rest & ENTRY;
      if (isWriter(entry)) {
        writers |= entry << shift;
        shift += ENTRY_BITS;
      } else {
        readers = oneMore(readers, entry - 1 >> 1);
      }
    }
    cells.set(queue, writers);
    cells.set(owner, readers);
  }

  private static int without(int waiting, int entry) {
    int kept = 0;
    int shift = 0;
    for (int rest = waiting; rest != 0; rest >>>= ENTRY_BITS) {
      if ((rest & ENTRY) != entry) {
        kept |= (rest & ENTRY) << shift;
        shift += ENTRY_BITS;
      }
    }
    return kept;
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
                      int held = cells.get(owner);
                      if (cells.get(queue) != 0 || (write ? held : held >>> WRITER_SHIFT) != 0) {
                        return 0;
                      }
                      own(cells, write);
                      return 1;
                    })
                .ordered(taking(write)))
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
                  cells.set(owner, write ? 0 : cells.get(owner) - (1 << 2 * cells.thread()));
                  return 0;
                })
            .ordered(write ? Ordering.UNLOCK : Ordering.UNLOCK_SHARED));
  }

  /** A release that nobody is entitled to makes the count wrong: writers wait for good. */
  private boolean isMisused(Cells cells, String call, boolean write) {
    int held = cells.get(owner);
    int me = cells.thread();
    if (write ? held >>> WRITER_SHIFT == me + 1 : held >>> WRITER_SHIFT == 0 && reads(held, me)) {
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
                  cells.set(owner, 1 << 2 * cells.thread());
                  int waiting = cells.get(queue);
                  if (waiting != 0 && !isWriter(waiting & ENTRY)) {
                    wakeReaders(cells);
                  }
                  return 0;
                })
            .ordered(Ordering.UNLOCK));
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
    int held = cells.get(owner);
    int writer = held >>> WRITER_SHIFT;
    if (writer != 0) {
      return 1 << writer - 1;
    }
    int mask = 0;
    for (int thread = 0; held >>> 2 * thread != 0; thread++) {
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
        int writers = write || cells.get(owner) >>> WRITER_SHIFT != 0 ? 0 : writersAhead(cells);
        return writers != 0 ? writers : holders(cells);
      }

      @Override
      public String what(Cells cells) {
        int writers = write ? 0 : writersAhead(cells);
        String held = cells.get(owner) >>> WRITER_SHIFT != 0 ? "held for write" : "held for read";
        return writers == 0
            ? name + ", " + held
            : name + ", " + held + " with a writer queued ahead";
      }
    };
  }

  private int writersAhead(Cells cells) {
    int writers = 0;
    for (int rest = cells.get(queue); rest != 0; rest >>>= ENTRY_BITS) {
      int entry = rest & ENTRY;
      if (entry - 1 >> 1 == cells.thread()) {
        break;
      }
      if (isWriter(entry)) {
        writers |= 1 << (entry - 1 >> 1);
      }
    }
    return writers;
  }

  private static int renameOwner(int held, Renaming renaming) {
    int writer = held >>> WRITER_SHIFT;
    if (writer != 0) {
      return renaming.thread(writer - 1) + 1 << WRITER_SHIFT;
    }
    int renamed = 0;
    for (int thread = 0; held >>> 2 * thread != 0; thread++) {
      if (reads(held, thread)) {
        renamed |= (held >>> 2 * thread & 3) << 2 * renaming.thread(thread);
      }
    }
    return renamed;
  }

  private static int renameQueue(int waiting, Renaming renaming) {
    int renamed = 0;
    for (int shift = 0; waiting >>> shift != 0; shift += ENTRY_BITS) {
      int entry = (waiting >>> shift & ENTRY) - 1;
      renamed |= (renaming.thread(entry >> 1) << 1 | entry & 1) + 1 << shift;
    }
    return renamed;
  }

  private static String describeOwner(int held) {
    if (held >>> WRITER_SHIFT != 0) {
      return "write";
    }
    int readers = 0;
    for (int rest = held; rest != 0; rest >>>= 2) {
      readers += rest & 3;
    }
    return readers == 0 ? "free" : readers == 1 ? "1 reader" : readers + " readers";
  }

  private static String describeQueue(int waiting) {
    StringBuilder text = new StringBuilder("[");
    for (int rest = waiting; rest != 0; rest >>>= ENTRY_BITS) {
      text.append(text.length() > 1 ? ", " : "")
          .append(isWriter(rest & ENTRY) ? "writer" : "reader");
    }
    return text.append(']').toString();
  }
}
