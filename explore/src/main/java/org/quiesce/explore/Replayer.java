package org.quiesce.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
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
  private int check = Token.SEED;

  private Replayer(Automaton automaton) {
    this.automaton = automaton;
    this.state = new Configuration(automaton);
    this.plain = new StateCells(state.cells, null);
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
    Recorder recorder = new Recorder(-1);
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
    Recorder recorder = new Recorder(-1);
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
    int result = step.effect().apply(recorder);
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
    threads.add(thread);
    List<Trace.Change> changes = changes(before, changed);
    steps.add(traceStep(thread, step, detail(step, changes, result, move), node.location, changes));
    if (!recorder.ended) {
      state.nodes[thread] = automaton.after(node, result);
    }
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
   * For a violation found when all is quiet: of the last thing it looked at, the last step that
   * made it grow, the driver's rather than its surroundings', and the last step of another thread
   * on it.
   */
  private List<Integer> lastWriters(Violation violation) {
    List<Integer> read = violation.cellsRead();
    for (int r = read.size() - 1; r >= 0; r--) {
      int cell = read.get(r);
      int grower = lastOn(cell, i -> grew(i, cell) && steps.get(i).location() != null);
      int culprit = grower >= 0 ? grower : lastOn(cell, i -> true);
      if (culprit >= 0) {
        int other = lastOn(cell, i -> !threads.get(i).equals(threads.get(culprit)));
        List<Integer> both = new ArrayList<>(List.of(culprit));
        if (other >= 0) {
          both.add(other);
          both.sort(null);
        }
        return both;
      }
    }
    return steps.isEmpty() ? List.of() : List.of(steps.size() - 1);
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
    List<String> accesses = new ArrayList<>();
    for (int t = 0; t < automaton.threads(); t++) {
      if ((mask >>> t & 1) != 0) {
        Node node = state.nodes[t];
        culprits.add(steps.size());
        steps.add(traceStep(t, state.next(t), "not ordered", node.location, List.of()));
        accesses.add(
            automaton.threadName(t)
                + "'s "
                + state.next(t).name()
                + (node.location == null ? "" : " (" + node.location + ")"));
      }
    }
    return new Trace(
        List.copyOf(steps),
        String.join(" and ", accesses) + " are not ordered by any lock",
        culprits,
        List.of());
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
    private final int wanted;
    private final List<Integer> read = new ArrayList<>();
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
    }

    @Override
    public int get(int cell) {
      read.add(cell);
      return values[cell];
    }

    @Override
    public void set(int cell, int value) {
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
