package org.quiesce.check.lincheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Evidence;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Refutations;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Move;
import org.quiesce.explore.Replayer;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;

/**
 * One check of a scenario under way: runs Lincheck until nothing more is found, or time is over.
 */
final class ScenarioCheck {
  /** Outcomes of the environment's choices that are tried where there are any. */
  private static final List<List<Integer>> CHOICES =
      List.of(List.of(), List.of(1), List.of(0, 1), List.of(1, 1, 1, 1, 1, 1, 1, 1));

  private final String protocol;
  private final String revision;
  private final Scenario<?> scenario;
  private final Program.Source source;
  private final List<Property> properties;
  private final Sampling sampling;
  private final long began = System.nanoTime();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Set<String> events = new TreeSet<>();
  private final Map<String, Found> found = new HashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private long judged;
  private String unjudged = "";
  private @Nullable String reason;

  /**
   * A property that does not hold.
   *
   * @param mode in which mode that was found
   * @param seconds after which time
   */
  private record Found(Counterexample counterexample, Mode mode, double seconds) {}

  ScenarioCheck(
      String protocol,
      String revision,
      Scenario<?> scenario,
      Program.Source source,
      List<Property> properties,
      Sampling sampling) {
    this.protocol = protocol;
    this.revision = revision;
    this.scenario = scenario;
    this.source = source;
    this.properties = properties;
    this.sampling = sampling;
    properties.forEach(property -> wanted.add(property.id()));
  }

  List<CheckResult> run() {
    try {
      Automaton automaton = new Automaton(source);
      int shares = sampling.modes().contains(Mode.MODEL_CHECKING) ? 2 : 0;
      int all = shares + (sampling.modes().contains(Mode.STRESS) ? 1 : 0);
      if (shares > 0) {
        sample(automaton, Mode.MODEL_CHECKING, began + sampling.time().toNanos() / all * shares);
      }
      if (all > shares) {
        sample(automaton, Mode.STRESS, began + sampling.time().toNanos());
      }
    } catch (NotModelledException e) {
      reason = e.getMessage();
    }
    return properties.stream().map(this::result).toList();
  }

  /** Runs the scenario until nothing more is found; once for each way the environment chooses. */
  private void sample(Automaton automaton, Mode mode, long deadline) {
    long start = System.nanoTime();
    BooleanSupplier enough =
        () -> System.nanoTime() - deadline > 0 || sampling.stopped().getAsBoolean();
    long samples = 0;
    long asked = 0;
    boolean exhausted = mode == Mode.MODEL_CHECKING;
    for (List<Integer> choices : CHOICES) {
      // The first violation ends a run of Lincheck, which tells it in its own words; a second run
      // only collects. Stress has no words.
      boolean fails = mode == Mode.MODEL_CHECKING;
      boolean again = true;
      boolean hadChoice = false;
      while (again && reason == null && !wanted.isEmpty() && !enough.getAsBoolean()) {
        Watch watch =
            new Watch(source, choices, mode, wanted, fails, moves -> isEndless(automaton, moves));
        Sampled sampled =
            Sampled.of(
                watch,
                mode,
                automaton.threadNames().size(),
                sampling.invocations(),
                () -> watch.foundAll() || enough.getAsBoolean());
        events.addAll(watch.events());
        samples += sampled.invocations();
        asked += sampling.invocations();
        judged += watch.judged();
        unjudged = watch.unjudged().isEmpty() ? unjudged : watch.unjudged();
        hadChoice |= watch.hadChoice();
        again = note(automaton, mode, watch, sampled) && fails;
        fails = false;
        exhausted &= again || sampled.exhausted();
      }
      exhausted &= !again;
      if (!hadChoice) {
        break;
      }
    }
    evidence.add(
        new Evidence(
            mode.toString(),
            samples,
            asked,
            0,
            exhausted && samples > 0,
            (System.nanoTime() - start) / 1e9,
            -1));
  }

  /** Notes what was found; whether there may be more to find. */
  private boolean note(Automaton automaton, Mode mode, Watch watch, Sampled sampled) {
    if (watch.notModelled() != null) {
      reason = watch.notModelled();
      return false;
    }
    for (Watch.Found violation : watch.found()) {
      wanted.remove(violation.property());
      Counterexample confirmed = confirm(automaton, violation, true).orElseThrow();
      note(violation, confirmed, mode, sampled);
    }
    if (!watch.found().isEmpty() && !sampled.stuck()) {
      return true;
    }
    if (sampled.stuck()) {
      List<Move> moves = watch.lastMoves();
      if (wanted.remove(Rules.NO_DEADLOCK)) {
        Watch.Found stuck =
            new Watch.Found(Rules.NO_DEADLOCK, Rules.NO_DEADLOCK, "nobody can go on", moves);
        confirm(automaton, stuck, sampled.deadlock())
            .ifPresentOrElse(
                confirmed -> note(stuck, confirmed, mode, sampled),
                () -> wanted.add(Rules.NO_DEADLOCK));
      }
      // Whoever is stuck once ends every further run of Lincheck in the same way.
      return false;
    }
    reason = sampled.problem();
    return false;
  }

  private void note(Watch.Found violation, Counterexample confirmed, Mode mode, Sampled sampled) {
    Counterexample told =
        sampled.text().isEmpty() ? confirmed : confirmed.inTheWordsOf(sampled.text());
    double seconds = (violation.nanos() - began) / 1e9;
    found.put(violation.property(), new Found(told, mode, seconds));
  }

  private boolean isEndless(Automaton automaton, List<Move> moves) {
    Watch.Found suspected =
        new Watch.Found(Rules.NO_DEADLOCK, Rules.NO_DEADLOCK, "nobody can end", moves);
    return confirm(automaton, suspected, false).isPresent();
  }

  /**
   * Lets the explorer take the steps.
   *
   * @param surely whether Lincheck is sure; it cannot tell an endless loop from a long one
   */
  private Optional<Counterexample> confirm(
      Automaton automaton, Watch.Found violation, boolean surely) {
    try {
      Counterexample confirmed =
          Refutations.confirm(
              automaton,
              protocol + "/" + revision + "/" + scenario.name(),
              violation.rule(),
              violation.moves(),
              Replayer.preemptions(automaton, violation.moves()),
              Minimality.NOTHING);
      return Optional.of(scenario.breach() ? confirmed.inBreach() : confirmed);
    } catch (Replayer.DivergenceException e) {
      if (!surely) {
        return Optional.empty();
      }
      throw new DisagreementException(
          "lincheck and the explorer disagree about "
              + revision
              + " in "
              + scenario.name()
              + ": lincheck says '"
              + violation.rule()
              + ": "
              + violation.message()
              + "', but "
              + e.getMessage());
    }
  }

  private CheckResult result(Property property) {
    Found refutation = found.get(property.id());
    List<Goal.Seen> goals =
        scenario.goals().stream()
            .map(goal -> new Goal.Seen(goal.name(), goal.seenIn(events), goal.required()))
            .toList();
    String why = refutation != null ? null : undecided(goals);
    Verdict verdict =
        refutation != null
            ? Verdict.REFUTED
            : why != null ? Verdict.INCONCLUSIVE : Verdict.UNREFUTED;
    return new CheckResult(
        protocol,
        revision,
        scenario.name(),
        LincheckEngine.NAME,
        property.id(),
        verdict,
        scenario.bound(),
        "sc",
        evidence.stream().anyMatch(Evidence::exhausted),
        0,
        0,
        (System.nanoTime() - began) / 1e9,
        0,
        why,
        goals,
        refutation == null ? null : refutation.counterexample(),
        evidence.stream().map(one -> withFailure(one, refutation)).toList());
  }

  private @Nullable String undecided(List<Goal.Seen> goals) {
    if (reason != null) {
      return reason;
    }
    if (judged == 0) {
      return "no execution came to its end" + (unjudged.isEmpty() ? "" : ": " + unjudged);
    }
    List<String> missed =
        goals.stream()
            .filter(goal -> goal.required() && !goal.seen())
            .map(Goal.Seen::name)
            .toList();
    return missed.isEmpty() ? null : Goal.VACUOUS + String.join("; ", missed);
  }

  private static Evidence withFailure(Evidence one, @Nullable Found refutation) {
    if (refutation == null || !one.mode().equals(refutation.mode().toString())) {
      return one;
    }
    return new Evidence(
        one.mode(),
        one.samples(),
        one.asked(),
        1,
        one.exhausted(),
        one.seconds(),
        refutation.seconds());
  }
}
