package org.quiesce.check.lincheck;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Refutations;
import org.quiesce.explore.Move;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.HardwareMachine.Violation;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Program;

/**
 * What is kept over the invocations of one check. Lincheck makes its test object itself, so the
 * current watch is found through a static field; {@link OneLincheck} sees to it that there is one
 * at a time. Lincheck is told to ignore this class: it neither switches threads in it nor rolls it
 * back.
 */
final class Watch {
  /**
   * A violation and the schedule that led to it.
   *
   * @param nanos when it was found, in terms of System.nanoTime
   */
  record Found(String property, String rule, String message, List<Move> moves, long nanos) {
    Found(String property, String rule, String message, List<Move> moves) {
      this(property, rule, message, moves, System.nanoTime());
    }
  }

  /** Most endless schedules are like the first. */
  private static final int MOST_SUSPECTED = 3;

  private static @Nullable Watch current;

  private final Supplier<HardwareRun> runs;
  private final Set<String> wanted;
  private final boolean fails;
  private final Predicate<List<Move>> endless;
  private final Set<String> events = new HashSet<>();
  private final Set<String> rules = new HashSet<>();
  private @Nullable HardwareRun last;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private @Nullable String notModelled;
  private long judged;
  private String unjudged = "";
  private int suspected;

  /**
   * @param choices outcomes of the environment's choices, in the order in which they are made;
   *     after the last one always 0
   * @param wanted properties whose violation is of interest
   * @param fails whether a violation ends Lincheck's run, which then tells it in its own words
   * @param endless whether a schedule of very many steps has got to where nobody can end any more
   */
  Watch(
      Program.Source source,
      List<Integer> choices,
      Mode mode,
      Set<String> wanted,
      boolean fails,
      Predicate<List<Move>> endless) {
    this.runs =
        () ->
            new HardwareRun(
                source, HardwareMachine.Memory.SERIAL, new Choices(choices), mode == Mode.STRESS);
    this.wanted = Set.copyOf(wanted);
    this.fails = fails;
    this.endless = endless;
  }

  /** Gives the n-th choice the n-th outcome. */
  private static final class Choices implements IntUnaryOperator {
    private final List<Integer> outcomes;
    private int made;

    Choices(List<Integer> outcomes) {
      this.outcomes = outcomes;
    }

    @Override
    public int applyAsInt(int among) {
      int outcome = made < outcomes.size() ? outcomes.get(made) : 0;
      made++;
      return Math.min(outcome, among - 1);
    }
  }

  static void watch(@Nullable Watch watch) {
    current = watch;
  }

  private static Watch current() {
    if (current == null) {
      throw new IllegalStateException("nobody watches: a scenario runs under LincheckEngine only");
    }
    return current;
  }

  /** A new invocation begins. */
  static void begin() {
    Watch watch = current();
    watch.last = watch.runs.get();
  }

  /** A thread of the current invocation's program, to be run once. */
  static Runnable thread(int index) {
    return current().lastRun().thread(index);
  }

  /** A property does not hold. */
  private static final class ViolationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ViolationException(String message) {
      super(message);
    }
  }

  /** Judges the execution; throws if a wanted property is violated and Lincheck is to fail. */
  static void end() {
    String violation = current().judge(current().lastRun().finish());
    if (violation != null) {
      throw new ViolationException(violation);
    }
  }

  private HardwareRun lastRun() {
    return Objects.requireNonNull(last, "no invocation has begun");
  }

  private @Nullable String judge(HardwareRun.Outcome outcome) {
    events.addAll(outcome.seen());
    if (outcome.notModelled() != null) {
      notModelled = outcome.notModelled();
      return "not modelled: " + notModelled;
    }
    // Not by its violations: a lock taken under another is noted as one, whatever the end.
    switch (outcome.end()) {
      case QUIET, CRASHED, DEADLOCKED -> judged++;
      case TOO_LONG, CUT, NOT_OVER -> unjudged = outcome.ended();
    }
    if (outcome.end() == HardwareRun.End.TOO_LONG && wanted.contains(Rules.NO_DEADLOCK)) {
      List<Move> moves = moves(outcome.steps());
      if (found.containsKey(Rules.NO_DEADLOCK)
          || suspected++ < MOST_SUSPECTED && endless.test(moves)) {
        found.putIfAbsent(
            Rules.NO_DEADLOCK,
            new Found(Rules.NO_DEADLOCK, Rules.NO_DEADLOCK, outcome.ended(), moves));
        return fails ? outcome.ended() : null;
      }
    }
    String first = null;
    for (Violation violation : outcome.violations()) {
      rules.add(violation.rule());
      String property = Refutations.property(violation.rule());
      if (wanted.contains(property) && Refutations.refutes(violation.rule(), rules)) {
        // Lincheck runs a failing schedule again for its trace, which must fail in the same way.
        first = first == null ? violation.rule() + ": " + violation.message() : first;
        List<Move> moves = List.copyOf(moves(outcome.steps()).subList(0, violation.steps()));
        found.putIfAbsent(
            property, new Found(property, violation.rule(), violation.message(), moves));
      }
    }
    return fails ? first : null;
  }

  /** The first violation of each property. */
  List<Found> found() {
    return List.copyOf(found.values());
  }

  /** Whether nothing more can be found. */
  boolean foundAll() {
    return found.keySet().containsAll(wanted);
  }

  @Nullable String notModelled() {
    return notModelled;
  }

  Set<String> events() {
    return events;
  }

  /** How many executions came to a state that could be judged. */
  long judged() {
    return judged;
  }

  /** How one of the others ended; empty if there was none. */
  String unjudged() {
    return unjudged;
  }

  /** Whether the environment had a choice in the last execution. */
  boolean hadChoice() {
    return last != null && last.hadChoice();
  }

  /** The steps of the last execution, which may be stuck. */
  List<Move> lastMoves() {
    return last == null ? List.of() : moves(last.steps());
  }

  private static List<Move> moves(List<HardwareMachine.Taken> steps) {
    return steps.stream().map(one -> new Move(one.thread(), one.choice())).toList();
  }
}
