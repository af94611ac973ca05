package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Locations;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * A program as the explorer sees it: initial cells, and per thread a lazily discovered graph of
 * {@link Node}s.
 *
 * <p>Every node is discovered twice and compared: a model whose code depends on anything but what
 * it observed is refused.
 */
public final class Automaton {
  @SuppressWarnings("ArrayRecordComponent") // compared by content below, never changed
  private record Key(int thread, long[] log) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && thread == key.thread && Arrays.equals(log, key.log);
    }

    @Override
    public int hashCode() {
      return 31 * thread + Arrays.hashCode(log);
    }
  }

  /** Id of the rule that the searches check on memory accesses. */
  public static final String DATA_RACE = "no-data-race";

  /** Id of the rule that the searches check where no thread can move. */
  public static final String DEADLOCK = "no-deadlock";

  /** Local states of identical threads that are the same but for who is who. */
  record Counterpart(Node one, Node other) {}

  private final int dataRaceRule;
  private final int deadlockRule;
  private final Declarations declarations = new Declarations();
  private final AccessTable accesses = new AccessTable();
  private final ExplorerMachine machine = new ExplorerMachine(declarations);
  private final Program program;
  private final int[] initial;
  private final Renaming.OfCell[] renamings;
  private final Node[] start;
  private final Map<Key, Node> nodes = new HashMap<>();
  private final List<Counterpart> counterparts = new ArrayList<>();
  private final AtomicLong growth = new AtomicLong();
  private final GuardKind.Table guards = new GuardKind.Table(growth);
  private final List<Node> byId = new ArrayList<>();
  private volatile Node[] index = new Node[1024];

  /**
   * Sets a program up.
   *
   * @throws NotModelledException if its set-up, or a thread's first step, cannot be expressed
   */
  public Automaton(Program.Source source) {
    this.dataRaceRule = declarations.rule(DATA_RACE);
    this.deadlockRule = declarations.rule(DEADLOCK);
    this.program = source.on(machine);
    if (program.threads().size() > Program.MOST_THREADS) {
      throw new NotModelledException(
          "a program of "
              + program.threads().size()
              + " threads: at most "
              + Program.MOST_THREADS
              + " are modelled");
    }
    declarations.seal();
    this.initial = declarations.initialCells();
    this.renamings =
        declarations.cells().stream()
            .map(Declarations.Cell::renaming)
            .toArray(Renaming.OfCell[]::new);
    machine.startRunning();
    this.start = new Node[program.threads().size()];
    for (int t = 0; t < start.length; t++) {
      start[t] = discover(t, new long[0], new String[0]);
    }
  }

  /** Why a property of the program cannot be proved, only refuted; empty if it can. */
  public List<String> doubts(String property) {
    return declarations.doubts(property);
  }

  /** The memory that plain accesses touch, each combination once. */
  AccessTable accesses() {
    return accesses;
  }

  int dataRaceRule() {
    return dataRaceRule;
  }

  /** The cell that says who alone may move; -1 for none. */
  int exclusive() {
    return declarations.exclusive();
  }

  /** Whether that threads go round for ever is no failure. */
  boolean goesRound() {
    return program.goesRound();
  }

  int deadlockRule() {
    return deadlockRule;
  }

  /** The names of rules. */
  Set<String> rulesIn(IdSet rules) {
    return Collections.unmodifiableSet(rules.names(declarations.rules()));
  }

  /** The names of events. */
  Set<String> eventsIn(IdSet events) {
    return Collections.unmodifiableSet(events.names(declarations.events()));
  }

  int threads() {
    return start.length;
  }

  int cells() {
    return initial.length;
  }

  int[] initialCells() {
    return initial.clone();
  }

  Node start(int thread) {
    return start[thread];
  }

  Node node(int id) {
    return index[id];
  }

  /** Local states found so far, all threads together. */
  public synchronized int nodes() {
    return byId.size();
  }

  public String threadName(int thread) {
    return program.threads().get(thread).name();
  }

  /** What its program tells of itself. */
  public Map<String, Integer> facts() {
    return program.facts();
  }

  /** Names of all threads, in the order of the program. */
  public List<String> threadNames() {
    return program.threads().stream().map(Program.ThreadSpec::name).toList();
  }

  boolean isDaemon(int thread) {
    return program.threads().get(thread).daemon();
  }

  Declarations declarations() {
    return declarations;
  }

  /** Ids of all rules, by number. */
  public List<String> rules() {
    return declarations.rules();
  }

  /** Names of all events, by number. */
  public List<String> events() {
    return declarations.events();
  }

  void checkEnd(Cells cells) {
    for (Consumer<Cells> check : program.endChecks()) {
      check.accept(cells);
    }
  }

  void checkStuck(Cells cells) {
    for (Consumer<Cells> check : program.stuckChecks()) {
      check.accept(cells);
    }
  }

  String describeEnd(Cells cells) {
    return program.describeEnd(cells);
  }

  /** Whether a step was met that concerns its thread only. */
  public synchronized boolean hasLocalSteps() {
    return byId.stream().anyMatch(node -> node.local);
  }

  /**
   * A number that grows with every local state, step between two, and cell touched by a step that
   * was not known before.
   */
  long learnt() {
    return growth.get();
  }

  /**
   * Whether steps were met that may take up what another thread left without being ordered after it
   * by that, plain accesses left out: marked accesses of two threads to the same memory, one that
   * writes and one that reads, of which one orders nothing; and locks that were not taken because
   * somebody held them. Without any, accesses that nothing orders are next at the same time in some
   * schedule: the one that leaves out all that the later access is not ordered after.
   */
  synchronized boolean relaxed() {
    Locations[][] reads = none();
    Locations[][] writes = none();
    for (Node node : byId) {
      Ordering ordering = node.step == null ? Ordering.LOCAL : node.step.ordering();
      if (ordering.mayFailToLock() && node.known(0) != null) {
        return true;
      }
      boolean both = ordering == Ordering.FULL || ordering.locks() || ordering.unlocks();
      add(reads, node, node.footprint.markedReads(), both || ordering == Ordering.ACQUIRE);
      add(writes, node, node.footprint.markedWrites(), both || ordering == Ordering.RELEASE);
    }
    for (int i = 0; i < reads.length; i++) {
      joinRoles(reads[i]);
      joinRoles(writes[i]);
    }
    for (int t = 0; t < threads(); t++) {
      for (int u = 0; u < threads(); u++) {
        if (t != u
            && (writes[1][t].meets(reads[0][u])
                || writes[0][t].meets(reads[0][u])
                || writes[0][t].meets(reads[1][u]))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What one of several identical threads accesses, each does, and of what is its own any. */
  private void joinRoles(Locations[] byThread) {
    Locations together = Locations.NONE;
    for (Program.Role role : roles()) {
      together = together.plus(byThread[role.thread()]);
    }
    for (Program.Role role : roles()) {
      byThread[role.thread()] = together;
    }
    for (int c = 0; !roles().isEmpty() && c < roles().get(0).cells().size(); c++) {
      Locations every = Locations.NONE;
      for (Program.Role role : roles()) {
        every = every.plus(declarations.location(role.cells().get(c)));
      }
      for (int t = 0; t < byThread.length; t++) {
        byThread[t] = byThread[t].meets(every) ? byThread[t].plus(every) : byThread[t];
      }
    }
  }

  /** By whether they order, then by thread. */
  private Locations[][] none() {
    Locations[][] none = new Locations[2][threads()];
    for (Locations[] each : none) {
      Arrays.fill(each, Locations.NONE);
    }
    return none;
  }

  private static void add(Locations[][] all, Node node, Locations more, boolean orders) {
    Locations[] mine = all[orders ? 1 : 0];
    mine[node.thread] = mine[node.thread].plus(more);
  }

  /** What memory threads may still access, from what is known of them now. */
  synchronized LaterAccesses laterAccesses(boolean alike) {
    return new LaterAccesses(this, List.copyOf(byId), List.copyOf(counterparts), alike);
  }

  /** What threads may still do, from what is known of them now. */
  synchronized Futures futures() {
    return new Futures(this, List.copyOf(byId), growth.get());
  }

  /** A kind of a thread's guards. */
  GuardKind guard(int thread, int number) {
    return guards.get(thread, number);
  }

  /** Where a thread is after its next step observed {@code result}. */
  Node after(Node node, int result) {
    Node known = node.known(result);
    return known != null ? known : grow(node, result);
  }

  private synchronized Node grow(Node node, int result) {
    Node known = node.known(result);
    if (known != null) {
      return known;
    }
    long[] log = Arrays.copyOf(node.log, node.log.length + 1);
    log[node.log.length] = History.observation(Objects.requireNonNull(node.step), result);
    String[] names = Arrays.copyOf(node.names, log.length);
    names[node.log.length] = node.step.name();
    Node next = discover(node.thread, log, names);
    node.remember(result, next);
    growth.incrementAndGet();
    return next;
  }

  /** The node of another thread whose history is this one's, renamed. */
  synchronized Node counterpart(Node node, int thread, LongUnaryOperator entryRenaming) {
    long[] log = Arrays.stream(node.log).map(entryRenaming).toArray();
    Node known = nodes.get(new Key(thread, log));
    Node other = known != null ? known : discover(thread, log, new String[log.length]);
    counterparts.add(new Counterpart(node, other));
    boolean alike =
        node.step == null
            ? other.step == null
            : other.step != null
                && node.step.outcomes() == other.step.outcomes()
                && node.plain == other.plain
                && Objects.equals(node.location, other.location);
    if (!alike) {
      throw new Symmetry.NotSymmetricException(
          threadName(node.thread) + " and " + threadName(thread) + " are not identical");
    }
    return other;
  }

  List<Program.Role> roles() {
    return program.roles();
  }

  Renaming.OfCell renamingOf(int cell) {
    return renamings[cell];
  }

  /**
   * @param names of the steps that made the log's observations; null where it is not known
   */
  private Node discover(int thread, long[] log, @Nullable String[] names) {
    History first = run(thread, log, names);
    History second = run(thread, log, names);
    if (!Arrays.equals(first.log(), second.log()) || !sameStep(first, second)) {
      throw new IllegalStateException(
          "the model is not deterministic: thread "
              + threadName(thread)
              + " did "
              + describe(first)
              + ", then, with the same observations, "
              + describe(second));
    }
    Key key = new Key(thread, first.log());
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    Step step = first.next();
    GuardKind guard = step == null || step.guard() == null ? null : guards.of(thread, step.guard());
    Node node =
        new Node(byId.size(), thread, first, key.log(), accesses, new Touched(growth), guard);
    nodes.put(key, node);
    byId.add(node);
    if (node.id == index.length) {
      index = Arrays.copyOf(index, index.length * 2);
    }
    index[node.id] = node;
    return node;
  }

  private static boolean sameStep(History a, History b) {
    if (a.next() == null || b.next() == null) {
      return a.next() == null && b.next() == null;
    }
    return a.next().name().equals(b.next().name())
        && a.next().outcomes() == b.next().outcomes()
        && Objects.equals(a.location(), b.location());
  }

  private static String describe(History run) {
    return run.next() == null ? "end" : run.next().name();
  }

  private History run(int thread, long[] log, @Nullable String[] names) {
    History history = new History(declarations, log, names);
    machine.runAgainst(history);
    try {
      program.threads().get(thread).body().run();
    } catch (Stop stop) {
      // the usual end of a run: the next step was reached
    } catch (RuntimeException e) {
      if (history.next() == null) {
        throw e;
      }
      // thrown while unwinding, by code that met dummy results
    } finally {
      machine.runAgainst(null);
    }
    if (!history.consumedAll()) {
      throw new IllegalStateException(
          "the model is not deterministic: thread "
              + threadName(thread)
              + " stopped before it used up what it had observed");
    }
    return history;
  }
}
