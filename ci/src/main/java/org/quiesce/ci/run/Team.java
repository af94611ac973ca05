package org.quiesce.ci.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;

/**
 * Several engines that decide the same revision, one after the other, within one budget.
 *
 * <p>The engine that searches goes first and may take three fifths of the time. One that samples
 * until its time is over gets a fifth; one that runs a fixed set of tests may use what is left.
 *
 * <p>An engine's canaries run before it first decides something, in the time of that revision.
 */
public final class Team {
  /** An engine gave a wrong answer where the answer is known. */
  public static final class NotBelievedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotBelievedException(String sentence) {
      super(sentence);
    }
  }

  private final List<Engine> engines;
  private final Set<Engine> believed = new HashSet<>();

  /** What engines that came to their end found out. */
  private final Map<Subject<?>, List<CheckResult>> done = new ConcurrentHashMap<>();

  /**
   * @param engines in the order in which they run
   */
  public Team(List<Engine> engines) {
    this.engines = List.copyOf(engines);
  }

  public List<Engine> engines() {
    return engines;
  }

  /** Whether an engine is to be believed; if not, its canaries had no time to answer. */
  private boolean believe(Engine engine, Run run, Duration time) {
    if (believed.contains(engine)) {
      return true;
    }
    Trust trust = engine.canaries(run.budget(), time, run.interruption()::requested);
    if (trust.kind() == Trust.Kind.NOT_BELIEVED) {
      throw new NotBelievedException(trust.why());
    }
    return trust.kind() == Trust.Kind.BELIEVED && believed.add(engine);
  }

  /**
   * Decides a revision.
   *
   * @param wanted properties to judge; what none of the engines can see is left out
   * @throws NotBelievedException if an engine's canary gave a wrong answer
   */
  public <R> Examined examine(
      Subject<R> subject, List<Scenario<R>> scenarios, List<Property> wanted, Run run) {
    List<Property> properties = seen(wanted);
    List<Engine> able = engines.stream().filter(one -> one.runs(subject)).toList();
    List<CheckResult> results = new ArrayList<>();
    Duration time = run.allowance().next();
    long deadline = System.nanoTime() + time.toNanos();
    boolean enough = false;
    for (int i = 0; i < able.size() && !enough; i++) {
      Engine engine = able.get(i);
      if (believe(engine, run, left(deadline))) {
        Duration share = share(engine, able.size() - i, time, left(deadline));
        results.addAll(engine.examine(subject, scenarios, properties, share, run));
      } else {
        boolean stopped = run.interruption().requested();
        String why = stopped ? Undecided.INTERRUPTED : Undecided.NO_CANARIES;
        results.addAll(notRun(engine, subject, scenarios, properties, why));
      }
      done.put(subject, List.copyOf(results));
      enough = run.first() && results.stream().anyMatch(one -> one.counterexample() != null);
    }
    return examined(subject, properties, results);
  }

  /**
   * What is known of a revision while the run is stuck in it, or has not come to it: each engine
   * that has not come to its end has decided nothing.
   *
   * @param wanted as for {@link #examine}
   */
  public <R> Examined soFar(
      Subject<R> subject, List<Scenario<R>> scenarios, List<Property> wanted) {
    List<Property> properties = seen(wanted);
    List<CheckResult> results = new ArrayList<>(done.getOrDefault(subject, List.of()));
    Set<String> ended = results.stream().map(CheckResult::engine).collect(Collectors.toSet());
    for (Engine engine : engines) {
      if (engine.runs(subject) && !ended.contains(engine.name())) {
        results.addAll(notRun(engine, subject, scenarios, properties, Undecided.INTERRUPTED));
      }
    }
    return examined(subject, properties, results);
  }

  private static <R> List<CheckResult> notRun(
      Engine engine,
      Subject<R> subject,
      List<Scenario<R>> scenarios,
      List<Property> properties,
      String why) {
    List<Property> mine = properties.stream().filter(engine::sees).toList();
    return scenarios.stream()
        .flatMap(one -> Undecided.results(engine.name(), subject, one, mine, why).stream())
        .toList();
  }

  private List<Property> seen(List<Property> wanted) {
    return wanted.stream()
        .filter(property -> engines.stream().anyMatch(one -> one.sees(property)))
        .toList();
  }

  private Examined examined(
      Subject<?> subject, List<Property> properties, List<CheckResult> results) {
    return new Examined(
        subject.protocol(),
        subject.revision(),
        properties,
        List.copyOf(results),
        subject.recorded(),
        subject.origin(),
        subject.notModelled(),
        engines.stream().filter(one -> !one.runs(subject)).map(Engine::name).toList());
  }

  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  private Duration share(Engine engine, int left, Duration all, Duration remaining) {
    if (engines.size() == 1 || engine.samples() && !engine.usesAllItsTime()) {
      return remaining;
    }
    Duration most = engine.samples() ? all.dividedBy(5) : all.multipliedBy(3).dividedBy(5);
    Duration fair = engine.samples() ? remaining.dividedBy(left) : remaining;
    return most.compareTo(fair) < 0 ? most : fair;
  }
}
