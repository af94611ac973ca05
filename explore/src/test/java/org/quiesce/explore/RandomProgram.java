package org.quiesce.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

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
    STORE_RELAXED,
    LOAD_ACQUIRE,
    ADD_RELAXED,
    BARRIER,
    TRYLOCK(true),
    PLAIN_CHECK,
    CHECK,
    CRASH,
    STOP,
    RAISE,
    AWAIT,
    AWAIT_VARIABLE,
    MIXED,
    CHOOSE,
    LOCKED(true),
    READ_LOCKED(true),
    WRITE_LOCKED(true),
    TRY_READ_LOCKED(true),
    IF_ODD(true),
    CALL(true),
    LOOP(true);

    static final List<Op> ALL = List.of(values());

    /** Whether there are statements inside it. */
    final boolean nests;

    Op() {
      this(false);
    }

    Op(boolean nests) {
      this.nests = nests;
    }
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
  static final int MARKED = VARIABLES;

  /** The first of the variables that identical threads have of their own. */
  static final int OWN = MARKED + 1;

  final List<List<Statement>> threads = new ArrayList<>();
  final boolean identical;
  final boolean daemon;
  final boolean locals;
  private final boolean ownVariables;
  final int endBound;

  RandomProgram(long seed) {
    this(seed, false);
  }

  /**
   * A program whose threads all do the same, each with a variable of its own besides the others.
   */
  static RandomProgram ofIdenticalThreads(long seed) {
    return new RandomProgram(seed, true);
  }

  private RandomProgram(long seed, boolean identical) {
    Random random = new Random(seed);
    int count = 2 + random.nextInt(2);
    this.identical = identical;
    this.daemon = !identical && random.nextInt(4) == 0;
    this.locals = random.nextBoolean();
    this.ownVariables = random.nextBoolean();
    this.endBound = random.nextInt(6);
    if (identical) {
      List<Statement> same = statements(random, OWN, 2 + random.nextInt(2), 0, false);
      for (int t = 0; t < count; t++) {
        threads.add(own(same, t));
      }
      return;
    }
    for (int t = 0; t < count; t++) {
      boolean noRaise = daemon && t == count - 1;
      threads.add(statements(random, t, count == 2 ? 2 + random.nextInt(3) : 2, 0, noRaise));
    }
  }

  /** The statements with a thread's own variable in place of {@link #OWN}. */
  private static List<Statement> own(List<Statement> statements, int thread) {
    return statements.stream()
        .map(
            s ->
                new Statement(
                    s.op(), s.a() == OWN ? OWN + thread : s.a(), s.b(), own(s.body(), thread)))
        .toList();
  }

  private List<Statement> statements(Random random, int thread, int n, int depth, boolean noRaise) {
    List<Statement> made = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      made.add(statement(random, thread, depth, noRaise));
    }
    return List.copyOf(made);
  }

  private Statement statement(Random random, int thread, int depth, boolean noRaise) {
    Op op = Op.ALL.get(random.nextInt(Op.ALL.size()));
    boolean nests = op.nests;
    boolean rare = op == Op.CRASH || op == Op.STOP || op == Op.AWAIT;
    if (nests && depth == MOST_DEPTH
        || noRaise && op == Op.RAISE
        || rare && random.nextInt(3) != 0) {
      op = random.nextBoolean() ? Op.WRITE : Op.READ;
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
    return new RandomRun(this, machine).program();
  }
}
