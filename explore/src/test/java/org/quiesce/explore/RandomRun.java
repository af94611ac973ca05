package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.explore.RandomProgram.Statement;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.RwSemaphore;
import org.quiesce.kernel.SpinLock;
import org.quiesce.machine.Cells;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Local;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** A {@link RandomProgram} on one machine. */
final class RandomRun {
  private final RandomProgram random;
  private final Machine machine;
  private final SpinLock lock;
  private final RwSemaphore sem;
  private final List<IntVar> variables = new ArrayList<>();
  private final List<Program.Role> roles = new ArrayList<>();
  private final List<Integer> results = new ArrayList<>();
  private final int level;
  private final int fuel;
  private final int rule;
  private final int endRule;
  private final int event;

  RandomRun(RandomProgram random, Machine machine) {
    this.random = random;
    this.machine = machine;
    Kernel kernel = new Kernel(machine);
    this.lock = new SpinLock(kernel, "lock");
    this.sem = new RwSemaphore(kernel, "sem");
    for (int i = 0; i < RandomProgram.OWN + random.threads.size(); i++) {
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
    for (int t = 0; t < random.threads.size(); t++) {
      List<Statement> statements = random.threads.get(t);
      int result = machine.cell("result" + t, 0, Integer::toString);
      results.add(result);
      if (random.daemon && t == random.threads.size() - 1) {
        program.daemon("d", () -> machine.loop(() -> serve(statements, result)));
      } else {
        program.thread("t" + t, () -> finish(result, run(statements, 0)));
      }
    }
    for (int t = 0; random.identical && t < random.threads.size(); t++) {
      int own = variables.get(RandomProgram.OWN + t).cell();
      roles.add(new Program.Role(t, List.of(), List.of(results.get(t), own)));
    }
    program.symmetric(roles);
    return program.atEnd(
        cells -> {
          if (results.stream().mapToInt(cells::get).sum() % 6 == random.endBound) {
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
    IntVar marked = variables.get(RandomProgram.MARKED);
    switch (s.op()) {
      case READ -> {
        return variable.get(MemoryOrder.PLAIN);
      }
      case WRITE -> {
        variable.set(s.b() == 0 ? seen : s.b(), MemoryOrder.PLAIN);
        return 0;
      }
      case READ_ONCE -> {
        return (s.b() == 0 ? variable : marked).get(MemoryOrder.ONCE);
      }
      case WRITE_ONCE -> {
        (s.b() == 0 ? variable : marked).set(1 + seen % 2, MemoryOrder.RELEASE);
        return 0;
      }
      case CMPXCHG -> {
        return marked.compareAndSet(s.b() / 2, 1 + s.b()) ? 1 : 0;
      }
      case ADD -> {
        return marked.getAndAdd(1 + s.b()) % 3;
      }
      case STORE_RELAXED -> {
        marked.set(1 + seen % 2, MemoryOrder.ONCE);
        return 0;
      }
      case LOAD_ACQUIRE -> {
        return (s.b() == 0 ? variable : marked).get(MemoryOrder.ACQUIRE);
      }
      case ADD_RELAXED -> {
        return marked.getAndAdd(1, MemoryOrder.ONCE) % 3;
      }
      case BARRIER -> {
        if (random.identical) {
          // One that goes alone saves states, which are counted there.
          return 0;
        }
        Ordering kind =
            List.of(Ordering.FENCE, Ordering.FENCE_READS, Ordering.FENCE_WRITES).get(s.b());
        return machine.take(Step.of("barrier", cells -> 0).ordered(kind));
      }
      case PLAIN_CHECK -> {
        return machine.take(
            check("look", variable.cell(), 1, false).readingPlain(variable.location()));
      }
      case CHECK -> {
        return machine.take(check("check", level, s.b(), false));
      }
      case CRASH -> {
        return machine.take(check("crash", level, s.b(), true));
      }
      case STOP -> {
        return machine.take(
            Step.of(
                "stop",
                cells -> {
                  if (cells.get(level) == s.b()) {
                    cells.stop(() -> "the level");
                  }
                  return cells.get(level);
                }));
      }
      default -> {
        return onKernelObjects(s, seen);
      }
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
          // What a check finds need not be seen by the thread: its order matters all the same.
          return ends || bad == 0 ? value : 0;
        });
  }

  private int onKernelObjects(Statement s, int seen) {
    switch (s.op()) {
      case RAISE -> {
        return machine.take(
            Step.of(
                "raise",
                cells -> {
                  cells.set(level, cells.get(level) + 1);
                  return 0;
                }));
      }
      case AWAIT -> {
        return machine.take(
            Step.when(
                "await",
                cells -> cells.get(level) >= s.b(),
                cells -> cells.get(level),
                Step.waitingFor(cells -> 0, () -> "the level")));
      }
      case AWAIT_VARIABLE -> {
        IntVar awaited = variables.get(seen == 2 ? s.a() : RandomProgram.MARKED);
        return machine.take(
            Step.when(
                    "await x",
                    cells -> cells.get(awaited.cell()) >= s.b(),
                    cells -> cells.get(awaited.cell()) % 3,
                    Step.waitingFor(cells -> 0, () -> "x"))
                .readingMarked(awaited.location()));
      }
      case MIXED -> {
        IntVar plain = variables.get(s.a());
        IntVar once = variables.get(RandomProgram.MARKED);
        return machine.take(
            Step.of("read both", cells -> (cells.get(plain.cell()) + cells.get(once.cell())) % 3)
                .readingPlain(plain.location())
                .readingMarked(once.location()));
      }
      case CHOOSE -> {
        if (s.b() % 2 == 0 && !random.identical) {
          // Concerns this thread only.
          return machine.take(
              Step.choice("choose alone", 2, Cells::choice).ordered(Ordering.LOCAL));
        }
        return machine.take(
            Step.choice(
                "choose",
                2 + s.b() % 2,
                cells -> {
                  cells.set(level, cells.get(level) + cells.choice() / 2);
                  return cells.choice();
                }));
      }
      default -> {
        return runNested(s, seen);
      }
    }
  }

  private int runNested(Statement s, int seen) {
    switch (s.op()) {
      case LOCKED -> {
        try (Lock.Held held = lock.guard()) {
          return run(s.body(), seen);
        }
      }
      case TRYLOCK -> {
        if (!lock.trylock()) {
          return 1;
        }
        int under = run(s.body(), seen);
        lock.unlock();
        return under;
      }
      case READ_LOCKED -> {
        try (Lock.Held held = sem.guardRead()) {
          return run(s.body(), seen);
        }
      }
      case WRITE_LOCKED -> {
        try (Lock.Held held = sem.guardWrite()) {
          return run(s.body(), seen);
        }
      }
      case TRY_READ_LOCKED -> {
        if (!sem.downReadTrylock()) {
          return 1;
        }
        int under = run(s.body(), seen);
        sem.upRead();
        return under;
      }
      case IF_ODD -> {
        return seen % 2 == 1 ? run(s.body(), seen) : 0;
      }
      case CALL -> {
        return random.locals
            ? callWithLocal(s, seen)
            : machine.call("call", () -> run(s.body(), seen));
      }
      case LOOP -> {
        return random.locals ? loopWithLocals(s, seen) : loopOnFuel(s, seen);
      }
      default -> throw new IllegalStateException("not a statement: " + s);
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
