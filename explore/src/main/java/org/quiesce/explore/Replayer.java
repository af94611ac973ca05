package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Fact;
import org.quiesce.machine.Step;

/** Takes the steps of a schedule one by one and tells what each did. */
public final class Replayer {
  /** The schedule does not fit the model. */
  public static final class DivergenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DivergenceException(String message) {
      super(message);
    }
  }

  private record Violation(String message, List<Integer> cellsRead) {}

  private static final int MOST_STATES_GOING_ROUND = 200_000;

  private final Automaton automaton;
  private final Configuration state;
  private final StateCells plain;
  private final List<TraceStep> steps = new ArrayList<>();
  private final List<Integer> threads = new ArrayList<>();
  private final List<NavigableSet<Integer>> written = new ArrayList<>();
  private final List<NavigableSet<Integer>> grown = new ArrayList<>();
  private final List<int[]> states = new ArrayList<>();
  private final OrderTable orders;
  private final List<OrderedStep> ordered = new ArrayList<>();
  private Order order;

  /**
   * The last access that the last step is not ordered after, a step's index; -1 if there is none.
   */
  private int raced = -1;

  private int check = Token.SEED;

  private Replayer(Automaton automaton) {
    this.automaton = automaton;
    this.state = new Configuration(automaton);
    this.orders = new OrderTable(automaton);
    this.order = orders.none();
    this.plain = new StateCells(state.cells, null);
    states.add(state.cells.clone());
  }

  /** Eight hexadecimal digits over cells, threads and initial state. */
  public static String modelHash(Automaton automaton) {
    int hash = Token.SEED;
    for (int t = 0; t < automaton.threads(); t++) {
      hash = Token.hash(hash, automaton.threadName(t));
    }
    for (Declarations.Cell cell : automaton.declarations().cells()) {
      hash = Token.hash(hash, String.valueOf(cell.name()));
    }
    hash = Token.hash(hash, Arrays.toString(automaton.initialCells()));
    return String.format("%08x", hash);
  }

  /** Makes the token of a schedule. */
  public static Token token(Automaton automaton, String subject, List<Move> moves) {
    Replayer replayer = new Replayer(automaton);
    Recorder recorder = new Recorder(Recorder.ALL);
    for (int i = 0; i < moves.size(); i++) {
      replayer.step(i, moves.get(i), recorder);
    }
    return new Token(subject, modelHash(automaton), moves, replayer.checkDigits());
  }

  /**
   * How often a schedule switches away from a thread that could have gone on.
   *
   * @throws DivergenceException if a step cannot be taken
   */
  public static int preemptions(Automaton automaton, List<Move> moves) {
    Replayer replayer = new Replayer(automaton);
    Recorder recorder = new Recorder(Recorder.ALL);
    int preemptions = 0;
    for (int i = 0; i < moves.size(); i++) {
      if (i > 0
          && moves.get(i).thread() != moves.get(i - 1).thread()
          && replayer.state.isEnabled(moves.get(i - 1).thread(), replayer.plain)) {
        preemptions++;
      }
      replayer.step(i, moves.get(i), recorder);
    }
    return preemptions;
  }

  private String checkDigits() {
    return String.format("%04x", check >>> 16 ^ check & 0xffff);
  }

  /**
   * Replays a token.
   *
   * @param rule id of the rule that it violates
   * @throws DivergenceException if it is another model's, or a step cannot be taken
   */
  public static Trace replay(Automaton automaton, Token token, String rule) {
    if (!modelHash(automaton).equals(token.modelHash())) {
      throw new DivergenceException(
          "the token was made for another model: its hash is "
              + token.modelHash()
              + ", this model's is "
              + modelHash(automaton));
    }
    Replayer replayer = new Replayer(automaton);
    Trace trace = replayer.run(token.moves(), rule);
    if (!replayer.checkDigits().equals(token.check())) {
      throw new DivergenceException(
          "the token's check is "
              + token.check()
              + ", but the steps taken give "
              + replayer.checkDigits()
              + ": one of its moves was changed");
    }
    return trace;
  }

  /** Replays a schedule that is known to violate a rule. */
  public static Trace trace(Automaton automaton, List<Move> moves, String rule) {
    return new Replayer(automaton).run(moves, rule);
  }

  /**
   * All rules that a schedule violates from its first step to its last, in the order in which it
   * does; a race counts if both of its threads move.
   *
   * @throws DivergenceException if a step cannot be taken
   */
  public static List<String> violated(Automaton automaton, List<Move> moves) {
    Replayer replayer = new Replayer(automaton);
    Recorder recorder = new Recorder(Recorder.ALL);
    int moved = 0;
    for (Move move : moves) {
      moved |= 1 << move.thread();
    }
    for (int i = 0; i < moves.size() && !recorder.ended; i++) {
      replayer.noteRace(moved, recorder);
      replayer.step(i, moves.get(i), recorder);
    }
    if (!recorder.ended) {
      replayer.noteRace(moved, recorder);
      replayer.noteEnd(recorder);
    }
    return recorder.violated.stream().map(rule -> automaton.rules().get(rule)).toList();
  }

  /**
   * Tells the first pair of accesses on the way that nothing orders, one sentence without its full
   * stop; empty if there is none, or one of the two threads never moves.
   *
   * @throws DivergenceException if a step cannot be taken
   */
  public static Optional<String> raceOnTheWay(Automaton automaton, List<Move> moves) {
    Replayer replayer = new Replayer(automaton);
    Recorder recorder = new Recorder(Recorder.ALL);
    int moved = 0;
    for (Move move : moves) {
      moved |= 1 << move.thread();
    }
    for (int i = 0; i < moves.size() && !recorder.ended; i++) {
      int race = replayer.state.race(moved);
      if (race != 0 && (race & ~moved) == 0) {
        return Optional.of("before step " + (i + 1) + ", " + replayer.accesses(race));
      }
      replayer.step(i, moves.get(i), recorder);
      if (replayer.raced >= 0) {
        return Optional.of("at step " + (i + 1) + ", " + replayer.racing());
      }
    }
    return Optional.empty();
  }

  private void noteRace(int moved, Recorder recorder) {
    int race = state.race(moved);
    if (race != 0 && (race & ~moved) == 0) {
      recorder.violated.add(automaton.dataRaceRule());
    }
  }

  private void noteEnd(Recorder recorder) {
    if (state.enabled(plain) != 0) {
      return;
    }
    recorder.at(state.cells.clone(), 0, 0);
    if (state.isQuiet(automaton)) {
      automaton.checkEnd(recorder);
    } else {
      automaton.checkStuck(recorder);
      recorder.violated.add(automaton.deadlockRule());
    }
  }

  private Trace run(List<Move> moves, String rule) {
    Recorder recorder = new Recorder(automaton.rules().indexOf(rule));
    for (int i = 0; i < moves.size(); i++) {
      step(i, moves.get(i), recorder);
      if (recorder.ended && i + 1 < moves.size()) {
        throw new DivergenceException(
            "the execution ends at step " + (i + 1) + ", the token goes on");
      }
    }
    Violation violation = recorder.first;
    if (violation != null) {
      return new Trace(List.copyOf(steps), violation.message(), clash(violation), List.of());
    }
    return judge(rule);
  }

  private void step(int index, Move move, Recorder recorder) {
    int thread = move.thread();
    if (thread >= automaton.threads()) {
      throw new DivergenceException(
          "step " + (index + 1) + ": the model has no thread '" + Token.letter(thread) + "'");
    }
    Node node = state.nodes[thread];
    if (!state.isEnabled(thread, plain)) {
      throw new DivergenceException(
          "step "
              + (index + 1)
              + ": thread "
              + automaton.threadName(thread)
              + (node.ended() ? " has ended" : " cannot take " + state.next(thread).name()));
    }
    Step step = state.next(thread);
    if (move.choice() >= step.outcomes()) {
      throw new DivergenceException(
          "step " + (index + 1) + ": " + step.name() + " has no outcome " + move.choice());
    }
    int[] before = state.cells.clone();
    recorder.at(state.cells, thread, move.choice());
    noteGuard(step, thread, recorder.noted);
    int result = step.effect().apply(recorder);
    noteOrder(orders.step(node, recorder.noted), recorder);
    check = Token.hash(check, step.name());
    TreeSet<Integer> changed = new TreeSet<>();
    TreeSet<Integer> larger = new TreeSet<>();
    for (int c = 0; c < before.length; c++) {
      if (before[c] != state.cells[c]) {
        changed.add(c);
      }
      if (before[c] < state.cells[c]) {
        larger.add(c);
      }
    }
    written.add(changed);
    grown.add(larger);
    states.add(state.cells.clone());
    threads.add(thread);
    List<Trace.Change> changes = changes(before, changed);
    steps.add(traceStep(thread, step, detail(step, changes, result, move), node.location, changes));
    if (!recorder.ended) {
      state.nodes[thread] = automaton.after(node, result);
    }
  }

  private void noteGuard(Step step, int thread, Noted noted) {
    if (step.guard() != null) {
      plain.at(state.cells, thread, 0);
      plain.noteAwaited(noted);
      step.guard().holds(plain);
      plain.noteAwaited(null);
    }
  }

  private void noteOrder(OrderedStep step, Recorder recorder) {
    Order.Next next = orders.after(order, step);
    order = next.order();
    ordered.add(step);
    raced = -1;
    if (next.races()) {
      recorder.violated.add(automaton.dataRaceRule());
      raced = ordered.size() - 2;
      while (raced > 0 && !races(raced)) {
        raced--;
      }
    }
  }

  /** Whether the last step races with what one before it accessed. */
  private boolean races(int earlier) {
    int last = ordered.size() - 1;
    if (ordered.get(earlier).thread() == ordered.get(last).thread()) {
      return false;
    }
    Order since = orders.none();
    for (int i = earlier; i < last; i++) {
      since = orders.after(since, i == earlier ? ordered.get(i) : ordered.get(i).silent()).order();
    }
    return orders.after(since, ordered.get(last)).races();
  }

  /** The race of the last step with one before it, as a clause about what does not order them. */
  private String racing() {
    int last = steps.size() - 1;
    return accessOf(raced) + " and " + accessOf(last) + " are not ordered by anything";
  }

  private String accessOf(int step) {
    TraceStep one = steps.get(step);
    return one.thread()
        + "'s "
        + one.operation()
        + (one.location() == null ? "" : " (" + one.location() + ")");
  }

  private TraceStep traceStep(
      int thread,
      Step step,
      String detail,
      @Nullable Location location,
      List<Trace.Change> changes) {
    Fact fact = step.fact();
    return new TraceStep(
        automaton.threadName(thread),
        step.name(),
        detail,
        location,
        changes,
        step.ordering(),
        fact == null ? null : fact.id());
  }

  private List<Trace.Change> changes(int[] before, NavigableSet<Integer> changed) {
    List<Trace.Change> changes = new ArrayList<>();
    for (int c : changed) {
      Declarations.Cell cell = automaton.declarations().cells().get(c);
      if (cell.name() != null) {
        changes.add(
            new Trace.Change(
                cell.name(), cell.format().apply(before[c]), cell.format().apply(state.cells[c])));
      }
    }
    return changes;
  }

  private String detail(Step step, List<Trace.Change> changes, int result, Move move) {
    if (!changes.isEmpty()) {
      return changes.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    if (step.outcomes() > 1) {
      return "outcome " + move.choice();
    }
    if (step.name().startsWith("read ")) {
      return "= " + readValue(step, result);
    }
    if (step.name().endsWith("?")) {
      return result != 0 ? "yes" : "no";
    }
    return "";
  }

  private String readValue(Step step, int result) {
    String name = step.name().substring("read ".length());
    for (Declarations.Cell cell : automaton.declarations().cells()) {
      if (name.equals(cell.name())) {
        return cell.format().apply(result);
      }
    }
    return Integer.toString(result);
  }

  /** The last step, and before it the last one of another thread that wrote what it looked at. */
  private List<Integer> clash(Violation violation) {
    int last = steps.size() - 1;
    for (int i = last - 1; i >= 0; i--) {
      if (!threads.get(i).equals(threads.get(last)) && wroteAny(i, violation.cellsRead())) {
        return List.of(i, last);
      }
    }
    return List.of(last);
  }

  private boolean wroteAny(int step, List<Integer> cells) {
    return cells.stream().anyMatch(written.get(step)::contains);
  }

  private Trace judge(String rule) {
    int moved = 0;
    for (int thread : threads) {
      moved |= 1 << thread;
    }
    int race = state.race(moved);
    if (rule.equals(Automaton.DATA_RACE) && race != 0) {
      return race(race);
    }
    if (rule.equals(Automaton.DATA_RACE) && raced >= 0) {
      return new Trace(List.copyOf(steps), racing(), List.of(raced, steps.size() - 1), List.of());
    }
    if (rule.equals(Automaton.DEADLOCK) && state.enabled(plain) != 0) {
      return livelock();
    }
    if (state.enabled(plain) != 0) {
      throw new DivergenceException("after the token's last step, " + rule + " is not violated");
    }
    boolean quiet = state.isQuiet(automaton);
    if (!quiet && rule.equals(Automaton.DEADLOCK)) {
      return deadlock();
    }
    Recorder recorder = new Recorder(automaton.rules().indexOf(rule));
    recorder.at(state.cells.clone(), 0, 0);
    if (quiet) {
      automaton.checkEnd(recorder);
    } else {
      automaton.checkStuck(recorder);
    }
    Violation violation = recorder.first;
    if (violation == null) {
      throw new DivergenceException(
          (quiet ? "when all is quiet, " : "after the token's last step nobody can move, but ")
              + rule
              + " is not violated");
    }
    List<String> waits = quiet ? List.of() : new Deadlock(automaton, state, plain).waits();
    return new Trace(
        List.copyOf(steps), violation.message(), lastWriters(violation), List.copyOf(waits));
  }

  /**
   * For a violation found when all is quiet: of the last thing it looked at, if it is a count, the
   * step that counted up and has no match, and what lost its object; else the last step that made
   * it grow, the driver's rather than its surroundings', and the last step of another thread on it.
   */
  private List<Integer> lastWriters(Violation violation) {
    List<Integer> read = violation.cellsRead();
    for (int r = read.size() - 1; r >= 0; r--) {
      int cell = read.get(r);
      Unpaired unpaired = new Unpaired(steps, threads, states, cell);
      int open = unpaired.isCount() ? unpaired.open() : -1;
      if (open >= 0) {
        int loser = unpaired.loser(open, objectOf(cell));
        return loser < 0 || loser == open ? List.of(open) : sorted(open, loser);
      }
      int grower = lastOn(cell, i -> grew(i, cell) && steps.get(i).location() != null);
      int culprit = grower >= 0 ? grower : lastOn(cell, i -> true);
      if (culprit >= 0) {
        int other = lastOn(cell, i -> !threads.get(i).equals(threads.get(culprit)));
        return other < 0 ? List.of(culprit) : sorted(culprit, other);
      }
    }
    return steps.isEmpty() ? List.of() : List.of(steps.size() - 1);
  }

  private static List<Integer> sorted(int one, int other) {
    return List.of(Math.min(one, other), Math.max(one, other));
  }

  /** What a count such as {@code pdev0.ref} belongs to. */
  private @Nullable String objectOf(int cell) {
    String name = automaton.declarations().cells().get(cell).name();
    int dot = name == null ? -1 : name.lastIndexOf('.');
    return name == null || dot < 0 ? null : name.substring(0, dot);
  }

  private int lastOn(int cell, IntPredicate which) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (written.get(i).contains(cell) && which.test(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean grew(int step, int cell) {
    return grown.get(step).contains(cell);
  }

  private Trace race(int mask) {
    List<Integer> culprits = new ArrayList<>();
    for (int t = 0; t < automaton.threads(); t++) {
      if ((mask >>> t & 1) != 0) {
        Node node = state.nodes[t];
        culprits.add(steps.size());
        steps.add(traceStep(t, state.next(t), "not ordered", node.location, List.of()));
      }
    }
    return new Trace(List.copyOf(steps), accesses(mask), culprits, List.of());
  }

  /** The accesses that threads are about to take, as a clause about what does not order them. */
  private String accesses(int mask) {
    List<String> accesses = new ArrayList<>();
    for (int t = 0; t < automaton.threads(); t++) {
      if ((mask >>> t & 1) != 0) {
        Node node = state.nodes[t];
        accesses.add(
            automaton.threadName(t)
                + "'s "
                + state.next(t).name()
                + (node.location == null ? "" : " (" + node.location + ")"));
      }
    }
    return String.join(" and ", accesses) + " are not ordered by any lock";
  }

  private Trace deadlock() {
    List<String> waits = new ArrayList<>();
    List<Integer> culprits = new ArrayList<>();
    Deadlock deadlock = new Deadlock(automaton, state, plain);
    waits.addAll(deadlock.waits());
    for (int t : deadlock.circle()) {
      culprits.add(lastStepOf(t));
    }
    culprits.removeIf(i -> i < 0);
    culprits.sort(null);
    return new Trace(
        List.copyOf(steps),
        deadlock.message(),
        culprits.size() > 2 ? culprits.subList(culprits.size() - 2, culprits.size()) : culprits,
        waits);
  }

  private Trace livelock() {
    EndsReachable.Round round = EndsReachable.goesRound(automaton, state, MOST_STATES_GOING_ROUND);
    if (round == null) {
      throw new DivergenceException("after the token's last step the threads can still end");
    }
    List<String> names = new ArrayList<>();
    List<String> waits = new ArrayList<>();
    for (int t = 0; t < automaton.threads(); t++) {
      if ((round.movers() >>> t & 1) != 0) {
        Location at = state.nodes[t].location;
        names.add(automaton.threadName(t));
        waits.add(
            automaton.threadName(t)
                + " goes round"
                + (at == null ? "" : " at " + at)
                + " without an end");
      }
    }
    if (!round.all()) {
      waits.add(
          "this replay looked at "
              + MOST_STATES_GOING_ROUND
              + " states behind the last step, not at all of them; the search did");
    }
    return new Trace(
        List.copyOf(steps),
        String.join(", ", names) + " can go on for ever, and nobody can end",
        steps.isEmpty() ? List.of() : List.of(steps.size() - 1),
        waits);
  }

  private int lastStepOf(int thread) {
    return threads.lastIndexOf(thread);
  }

  /** Cells that remember what the current step looked at before it complained. */
  private static final class Recorder implements Cells {
    /** No rule's number: all are noted, none ends the story. */
    static final int ALL = -1;

    private final int wanted;
    private final Set<Integer> violated = new LinkedHashSet<>();
    private final List<Integer> read = new ArrayList<>();
    private Noted noted = new Noted(0);
    private int[] values = {};
    private int thread;
    private int choice;
    private boolean ended;
    private @Nullable Violation first;

    Recorder(int wanted) {
      this.wanted = wanted;
    }

    void at(int[] cells, int who, int outcome) {
      values = cells;
      thread = who;
      choice = outcome;
      read.clear();
      first = null;
      noted = new Noted(cells.length);
    }

    @Override
    public int get(int cell) {
      read.add(cell);
      noted.read[cell >>> 6] |= 1L << cell;
      return values[cell];
    }

    @Override
    public void set(int cell, int value) {
      noted.written[cell >>> 6] |= 1L << cell;
      values[cell] = value;
    }

    @Override
    public int thread() {
      return thread;
    }

    @Override
    public int choice() {
      return choice;
    }

    @Override
    public void violate(int rule, Supplier<String> message) {
      violated.add(rule);
      if (rule == wanted && first == null) {
        first = new Violation(message.get(), List.copyOf(read));
      }
    }

    @Override
    public void crash(int rule, Supplier<String> message) {
      violate(rule, message);
      ended = true;
    }

    @Override
    public void stop(Supplier<String> reason) {
      ended = true;
    }

    @Override
    public void reached(int event) {}
  }
}
