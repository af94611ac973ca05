package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A small program made at random from a seed: the same seed, the same program. */
final class RandomProgram implements Program.Source {
  /** What a statement does; {@code a} and {@code b} are its small numbers. */
  enum Op {
    READ,
    WRITE,
    READ_ONCE,
    WRITE_ONCE,
    CMPXCHG,
    ADD,
    PLAIN_CHECK,
    CHECK,
    CRASH,
    STOP,
    RAISE,
    AWAIT,
    AWAIT_VARIABLE,
    MIXED,
    CHOOSE,
    LOCKED,
    READ_LOCKED,
    WRITE_LOCKED,
    TRY_READ_LOCKED,
    IF_ODD,
    CALL,
    LOOP
  }

  /** One statement, with those inside it. */
  record Statement(Op op, int a, int b, List<Statement> body) {
    @Override
    public String toString() {
      return op + "(" + a + "," + b + (body.isEmpty() ? "" : ", " + body) + ")";
    }
  }

  private static final int VARIABLES = 3;
  private static final int MOST_DEPTH = 2;

  /** Variable that is only accessed by marked accesses, so that waiting for it is no race. */
  private static final int MARKED = VARIABLES;

  private final List<List<Statement>> threads = new ArrayList<>();
  private final boolean daemon;
  private final boolean locals;
  private final boolean ownVariables;
  private final int endBound;

  RandomProgram(long seed) {
    Random random = new Random(seed);
    int count = 2 + random.nextInt(2);
    this.daemon = random.nextInt(4) == 0;
    this.locals = random.nextBoolean();
    this.ownVariables = random.nextBoolean();
    this.endBound = random.nextInt(6);
    for (int t = 0; t < count; t++) {
      boolean noRaise = daemon && t == count - 1;
      threads.add(statements(random, t, count == 2 ? 2 + random.nextInt(3) : 2, 0, noRaise));
    }
  }

  private List<Statement> statements(Random random, int thread, int n, int depth, boolean noRaise) {
    List<Statement> made = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      made.add(statement(random, thread, depth, noRaise));
    }
    return List.copyOf(made);
  }

  private Statement statement(Random random, int thread, int depth, boolean noRaise) {
    Op op = Op.values()[random.nextInt(Op.values().length)];
    boolean nests = op.ordinal() >= Op.LOCKED.ordinal();
    boolean rare = op == Op.CRASH || op == Op.STOP || op == Op.AWAIT;
    if (nests && depth == MOST_DEPTH || noRaise && op == Op.RAISE || rare && random.nextInt(3) != 0) {
      op = Op.values()[random.nextInt(Op.WRITE.ordinal() + 1)];
      nests = false;
    }
    boolean own = ownVariables && random.nextInt(8) != 0;
    int b = random.nextInt(3);
    return new Statement(
        op,
        own ? thread : random.nextInt(VARIABLES),
        noRaise && op == Op.CHOOSE ? 0 : b,
        nests
            ? statements(random, thread, random.nextInt(depth == 0 ? 3 : 2), depth + 1, noRaise)
            : List.of());
  }

  @Override
  public String toString() {
    return (daemon ? "last is daemon, " : "") + (locals ? "locals, " : "") + threads;
  }

  @Override
  public Program on(Machine machine) {
    return new Run(machine).program();
  }

  /** The program on one machine. */
  private final class Run {
    private final Machine machine;
    private final SpinLock lock;
    private final RwSemaphore sem;
    private final List<IntVar> variables = new ArrayList<>();
    private final List<Integer> results = new ArrayList<>();
    private final int level;
    private final int fuel;
    private final int rule;
    private final int endRule;
    private final int event;

    Run(Machine machine) {
      this.machine = machine;
      Kernel kernel = new Kernel(machine);
      this.lock = new SpinLock(kernel, "lock");
      this.sem = new RwSemaphore(kernel, "sem");
      for (int i = 0; i <= MARKED; i++) {
        variables.add(new IntVar(machine, "x" + i, 0));
      }
      this.level = machine.cell("level", 0, Integer::toString);
      this.fuel = machine.cell("fuel", 3, Integer::toString);
      this.rule = machine.rule("rule");
      this.endRule = machine.rule("end-rule");
      this.event = machine.event("event");
    }

    Program program() {
      Program program = new Program(machine);
      for (int t = 0; t < threads.size(); t++) {
        List<Statement> statements = threads.get(t);
        int result = machine.cell("result" + t, 0, Integer::toString);
        results.add(result);
        if (daemon && t == threads.size() - 1) {
          program.daemon("d", () -> machine.loop(() -> serve(statements, result)));
        } else {
          program.thread("t" + t, () -> finish(result, run(statements, 0)));
        }
      }
      return program.atEnd(
          cells -> {
            if (results.stream().mapToInt(cells::get).sum() % 6 == endBound) {
              cells.violate(endRule, () -> "the sum of the results");
            }
          });
    }

    private Integer serve(List<Statement> statements, int result) {
      machine.take(
          Step.when(
              "serve",
              cells -> cells.get(level) > 0,
              cells -> {
                cells.set(level, cells.get(level) - 1);
                return 0;
              },
              Step.idling(() -> "the level")));
      finish(result, run(statements, 0));
      return null;
    }

    private void finish(int result, int value) {
      machine.take(
          Step.of(
              "finish",
              cells -> {
                cells.set(result, value);
                return 0;
              }));
    }

    private int run(List<Statement> statements, int start) {
      int seen = start;
      for (Statement statement : statements) {
        seen = (seen + run(statement, seen)) % 5;
      }
      return seen;
    }

    private int run(Statement s, int seen) {
      IntVar variable = variables.get(s.a());
      IntVar marked = variables.get(MARKED);
      switch (s.op()) {
        case READ:
          return variable.get(MemoryOrder.PLAIN);
        case WRITE:
          variable.set(s.b() == 0 ? seen : s.b(), MemoryOrder.PLAIN);
          return 0;
        case READ_ONCE:
          return (s.b() == 0 ? variable : marked).get(MemoryOrder.ONCE);
        case WRITE_ONCE:
          (s.b() == 0 ? variable : marked).set(1 + seen % 2, MemoryOrder.RELEASE);
          return 0;
        case CMPXCHG:
          return marked.compareAndSet(s.b(), 1 + s.a()) ? 1 : 0;
        case ADD:
          return marked.getAndAdd(1 + s.b()) % 3;
        case PLAIN_CHECK:
          return machine.take(
              check("look", variable.cell(), 1, false).touching(variable.bit(), 0, 0, 0));
        case CHECK:
          return machine.take(check("check", level, s.b(), false));
        case CRASH:
          return machine.take(check("crash", level, s.b(), true));
        case STOP:
          return machine.take(
              Step.of(
                  "stop",
                  cells -> {
                    if (cells.get(level) == s.b()) {
                      cells.stop(() -> "the level");
                    }
                    return cells.get(level);
                  }));
        default:
          return runOnKernelObjects(s, seen);
      }
    }

    private Step check(String name, int cell, int bad, boolean ends) {
      return Step.of(
          name,
          cells -> {
            int value = cells.get(cell);
            if (value == bad && ends) {
              cells.crash(rule, () -> name);
            } else if (value == bad) {
              cells.violate(rule, () -> name);
            } else if (value == bad + 1) {
              cells.reached(event);
            }
            return value;
          });
    }

    private int runOnKernelObjects(Statement s, int seen) {
      switch (s.op()) {
        case RAISE:
          return machine.take(
              Step.of(
                  "raise",
                  cells -> {
                    cells.set(level, cells.get(level) + 1);
                    return 0;
                  }));
        case AWAIT:
          return machine.take(
              Step.when(
                  "await",
                  cells -> cells.get(level) >= s.b(),
                  cells -> cells.get(level),
                  Step.waitingFor(cells -> 0, () -> "the level")));
        case AWAIT_VARIABLE:
          IntVar awaited = variables.get(seen == 2 ? s.a() : MARKED);
          return machine.take(
              Step.when(
                      "await x",
                      cells -> cells.get(awaited.cell()) >= s.b(),
                      cells -> cells.get(awaited.cell()) % 3,
                      Step.waitingFor(cells -> 0, () -> "x"))
                  .touching(0, 0, awaited.bit(), 0));
        case MIXED:
          IntVar plain = variables.get(s.a());
          IntVar once = variables.get(MARKED);
          return machine.take(
              Step.of(
                      "read both",
                      cells -> (cells.get(plain.cell()) + cells.get(once.cell())) % 3)
                  .touching(plain.bit(), 0, once.bit(), 0));
        case CHOOSE:
          return machine.take(
              Step.choice(
                  "choose",
                  2 + s.b() % 2,
                  cells -> {
                    cells.set(level, cells.get(level) + cells.choice() / 2);
                    return cells.choice();
                  }));
        default:
          return runNested(s, seen);
      }
    }

    private int runNested(Statement s, int seen) {
      switch (s.op()) {
        case LOCKED:
          try (Lock.Held held = lock.guard()) {
            return run(s.body(), seen);
          }
        case READ_LOCKED:
          try (Lock.Held held = sem.guardRead()) {
            return run(s.body(), seen);
          }
        case WRITE_LOCKED:
          try (Lock.Held held = sem.guardWrite()) {
            return run(s.body(), seen);
          }
        case TRY_READ_LOCKED:
          if (!sem.downReadTrylock()) {
            return 1;
          }
          int under = run(s.body(), seen);
          sem.upRead();
          return under;
        case IF_ODD:
          return seen % 2 == 1 ? run(s.body(), seen) : 0;
        case CALL:
          return locals ? callWithLocal(s, seen) : machine.call("call", () -> run(s.body(), seen));
        case LOOP:
          return locals ? loopWithLocals(s, seen) : loopOnFuel(s, seen);
        default:
          throw new IllegalStateException("not a statement: " + s);
      }
    }

    private int callWithLocal(Statement s, int seen) {
      Local<Integer> out = machine.local(seen);
      machine.run("call", () -> out.set(run(s.body(), out.get())));
      return out.get();
    }

    private int loopWithLocals(Statement s, int seen) {
      Local<Integer> out = machine.local(seen);
      Local<Integer> rounds = machine.local(0);
      return machine.loop(
          () -> {
            out.set(run(s.body(), out.get()));
            rounds.set(rounds.get() + 1);
            return rounds.get() > s.b() ? out.get() : null;
          });
    }

    /** Iterations that leave nothing behind, as many as a shared cell allows. */
    private int loopOnFuel(Statement s, int seen) {
      return machine.loop(
          () -> {
            int left =
                machine.take(
                    Step.of(
                        "burn",
                        cells -> {
                          int now = cells.get(fuel);
                          cells.set(fuel, Math.max(0, now - 1));
                          return now;
                        }));
            int last = run(s.body(), seen);
            return left == 0 || last == 1 ? last : null;
          });
    }
  }
}
