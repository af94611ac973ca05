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
 * <p>An engine's canaries run before it first decides something.
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

  private void believe(Engine engine, Run run) {
    if (believed.add(engine)) {
      engine
          .canaryFailure(run.budget())
          .ifPresent(
              sentence -> {
                throw new NotBelievedException(sentence);
              });
    }
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
    long deadline = System.nanoTime() + run.budget().limits().time().toNanos();
    boolean enough = false;
    for (int i = 0; i < able.size() && !enough; i++) {
      Engine engine = able.get(i);
      long began = System.nanoTime();
      believe(engine, run);
      deadline += System.nanoTime() - began;
      Duration share = share(engine, able.size() - i, run, deadline);
      results.addAll(engine.examine(subject, scenarios, properties, share, run));
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
        List<Property> mine = properties.stream().filter(engine::sees).toList();
        for (Scenario<R> one : scenarios) {
          results.addAll(
              Undecided.results(engine.name(), subject, one, mine, Undecided.INTERRUPTED));
        }
      }
    }
    return examined(subject, properties, results);
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

  private Duration share(Engine engine, int left, Run run, long deadline) {
    Duration all = run.budget().limits().time();
    Duration remaining = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    if (engines.size() == 1 || engine.samples() && !engine.usesAllItsTime()) {
      return remaining;
    }
    Duration most = engine.samples() ? all.dividedBy(5) : all.multipliedBy(3).dividedBy(5);
    Duration fair = engine.samples() ? remaining.dividedBy(left) : remaining;
    return most.compareTo(fair) < 0 ? most : fair;
  }
}
