package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/**
 * A small program in which threads hand memory to each other, made at random from a seed: what a
 * thread accesses plainly mostly stands behind a test of what another has told it, so that there is
 * often no state with both accesses next, and all depends on what orders.
 */
final class RandomMessages implements Program.Source {
  /** What a statement does; {@code on} is the flag, lock or variable. */
  enum Op {
    READ,
    WRITE,
    MARKED_READ,
    MARKED_WRITE,
    STORE,
    RELEASE,
    ADD,
    ADD_RELAXED,
    CMPXCHG,
    WMB,
    RMB,
    MB,
    COMPLETE,
    LOCKED,
    READ_LOCKED,
    IF_LOAD,
    IF_ACQUIRE,
    IF_ADD,
    IF_CMPXCHG_FAILS,
    IF_TRYLOCK_FAILS,
    IF_DONE,
    AWAIT,
    LOOK
  }

  /** A statement and those inside it. */
  record Statement(Op op, int on, List<Statement> body) {
    @Override
    public String toString() {
      return op + "(" + on + (body.isEmpty() ? "" : ", " + body) + ")";
    }
  }

  private static final List<Op> TELLING =
      List.of(
          Op.STORE,
          Op.STORE,
          Op.RELEASE,
          Op.RELEASE,
          Op.ADD,
          Op.ADD_RELAXED,
          Op.CMPXCHG,
          Op.WMB,
          Op.MB,
          Op.COMPLETE,
          Op.LOCKED,
          Op.READ_LOCKED);
  private static final List<Op> ASKING =
      List.of(
          Op.IF_LOAD,
          Op.IF_LOAD,
          Op.IF_ACQUIRE,
          Op.IF_ACQUIRE,
          Op.IF_ADD,
          Op.IF_CMPXCHG_FAILS,
          Op.IF_TRYLOCK_FAILS,
          Op.IF_DONE,
          Op.AWAIT,
          Op.LOOK,
          Op.LOCKED);
  private static final List<Op> ACCESSING =
      List.of(Op.READ, Op.WRITE, Op.READ, Op.WRITE, Op.MARKED_READ, Op.MARKED_WRITE, Op.RMB, Op.MB);

  private final List<List<Statement>> threads = new ArrayList<>();
  private final boolean alike;

  RandomMessages(long seed, boolean alike) {
    Random random = new Random(seed);
    this.alike = alike;
    int count = alike ? 3 : 2 + random.nextInt(2);
    threads.add(statements(random, true));
    while (threads.size() < count) {
      boolean same = alike && threads.size() == 2;
      threads.add(same ? threads.get(1) : statements(random, random.nextInt(4) == 0));
    }
  }

  private static List<Statement> statements(Random random, boolean tells) {
    List<Statement> made = new ArrayList<>();
    if (tells) {
      made.add(of(random, ACCESSING, List.of()));
    }
    int n = 1 + random.nextInt(2);
    for (int i = 0; i < n; i++) {
      boolean telling = tells || random.nextInt(3) == 0;
      List<Statement> inside = new ArrayList<>();
      for (int k = random.nextInt(3); k >= 0; k--) {
        inside.add(of(random, random.nextInt(4) == 0 ? TELLING : ACCESSING, List.of()));
      }
      made.add(of(random, telling ? TELLING : ASKING, inside));
    }
    return made;
  }

  private static Statement of(Random random, List<Op> ops, List<Statement> inside) {
    Op op = ops.get(random.nextInt(ops.size()));
    boolean nests = op.name().startsWith("IF_") || op.name().endsWith("LOCKED");
    return new Statement(op, random.nextInt(4) == 0 ? 1 : 0, nests ? inside : List.of());
  }

  @Override
  public String toString() {
    return threads.toString();
  }

  @Override
  public Program on(Machine machine) {
    Run run = new Run(machine);
    Program program = new Program(machine);
    for (int t = 0; t < threads.size(); t++) {
      List<Statement> statements = threads.get(t);
      program.thread("t" + t, () -> run.all(statements));
    }
    if (alike) {
      program.symmetric(
          List.of(
              new Program.Role(1, List.of(), List.of()),
              new Program.Role(2, List.of(), List.of())));
    }
    return program;
  }

  private static final class Run {
    private final Machine machine;
    private final List<IntVar> memory = new ArrayList<>();
    private final List<IntVar> flags = new ArrayList<>();
    private final SpinLock lock;
    private final RwSemaphore sem;
    private final int done;

    Run(Machine machine) {
      this.machine = machine;
      Kernel kernel = new Kernel(machine);
      for (int i = 0; i < 2; i++) {
        memory.add(new IntVar(machine, "x" + i, 0));
        flags.add(new IntVar(machine, "f" + i, 0));
      }
      this.lock = new SpinLock(kernel, "lock");
      this.sem = new RwSemaphore(kernel, "sem");
      this.done = machine.cell("done", 0, Integer::toString);
    }

    void all(List<Statement> statements) {
      statements.forEach(this::run);
    }

    private void run(Statement s) {
      IntVar x = memory.get(s.on());
      IntVar flag = flags.get(s.on());
      switch (s.op()) {
        case READ -> x.get(MemoryOrder.PLAIN);
        case WRITE -> x.set(1, MemoryOrder.PLAIN);
        case MARKED_READ -> x.get(MemoryOrder.ONCE);
        case MARKED_WRITE -> x.set(2, MemoryOrder.ONCE);
        case STORE -> flag.set(1, MemoryOrder.ONCE);
        case RELEASE -> flag.set(1, MemoryOrder.RELEASE);
        case ADD -> flag.getAndAdd(1);
        case ADD_RELAXED -> flag.getAndAdd(1, MemoryOrder.ONCE);
        case CMPXCHG -> flag.compareAndSet(0, 1);
        case WMB -> barrier(Ordering.FENCE_WRITES);
        case RMB -> barrier(Ordering.FENCE_READS);
        case MB -> barrier(Ordering.FENCE);
        case COMPLETE ->
            machine.take(
                Step.of(
                    "complete",
                    cells -> {
                      cells.set(done, 1);
                      return 0;
                    }));
        case LOCKED -> {
          lock.lock();
          all(s.body());
          lock.unlock();
        }
        case READ_LOCKED -> {
          sem.downRead();
          all(s.body());
          sem.upRead();
        }
        default -> ask(s, flag);
      }
    }

    private void ask(Statement s, IntVar flag) {
      boolean told =
          switch (s.op()) {
            case IF_LOAD -> flag.get(MemoryOrder.ONCE) != 0;
            case IF_ACQUIRE -> flag.get(MemoryOrder.ACQUIRE) != 0;
            case IF_ADD -> flag.getAndAdd(1) != 0;
            case IF_CMPXCHG_FAILS -> !flag.compareAndSet(0, 1);
            case IF_TRYLOCK_FAILS -> failsToLock();
            case IF_DONE -> machine.take(Step.of("is it done?", cells -> cells.get(done))) != 0;
            case AWAIT ->
                machine.take(
                        Step.when(
                            "await",
                            cells -> cells.get(done) != 0,
                            cells -> 0,
                            Step.waitingFor(cells -> 0, () -> "done")))
                    != 0;
            case LOOK ->
                machine.take(Step.of("look", cells -> cells.get(done)).ordered(Ordering.NONE)) != 0;
            default -> throw new IllegalStateException("not a statement: " + s);
          };
      if (told) {
        all(s.body());
      }
    }

    private boolean failsToLock() {
      if (!lock.trylock()) {
        return true;
      }
      lock.unlock();
      return false;
    }

    private void barrier(Ordering kind) {
      machine.take(Step.of("barrier", cells -> 0).ordered(kind));
    }
  }
}
