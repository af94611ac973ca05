package org.quiesce.check.lincheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.quiesce.explore.Replayer;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Program;

/** Samples schedules of one scenario of one revision with Lincheck: all properties at once. */
public final class LincheckEngine {
  /** Its name in reports. */
  public static final String NAME = "lincheck";

  /** Outcomes of the environment's choices that are tried where there are any. */
  private static final List<List<Integer>> CHOICES =
      List.of(List.of(), List.of(1), List.of(0, 1), List.of(1, 1, 1, 1, 1, 1, 1, 1));

  private LincheckEngine() {}

  /** Whether it can see the property violated: it has no notion of unordered accesses. */
  public static boolean sees(Property property) {
    return !property.id().equals(Rules.NO_DATA_RACE);
  }

  /**
   * Samples a scenario and judges every property that Lincheck can see.
   *
   * @return a result for each of these, REFUTED, UNREFUTED or INCONCLUSIVE
   */
  public static <R> List<CheckResult> check(
      String protocol,
      String revision,
      R model,
      Scenario<R> scenario,
      List<Property> properties,
      Sampling sampling) {
    return OneLincheck.alone(
        () ->
            new Check(
                    protocol,
                    revision,
                    scenario,
                    scenario.program().of(model),
                    properties.stream().filter(LincheckEngine::sees).toList(),
                    sampling)
                .run());
  }

  /** One check under way. */
  private static final class Check {
    private final String protocol;
    private final String revision;
    private final Scenario<?> scenario;
    private final Program.Source source;
    private final List<Property> properties;
    private final Sampling sampling;
    private final long began = System.nanoTime();
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> events = new TreeSet<>();
    private final Map<String, Counterexample> shown = new HashMap<>();
    private final Map<String, Double> failedAfter = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private long judged;
    private @Nullable String reason;

    Check(
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
        long half = sampling.time().toNanos() / 3;
        sample(automaton, Mode.MODEL_CHECKING, began + 2 * half);
        sample(automaton, Mode.STRESS, began + 3 * half);
      } catch (NotModelledException e) {
        reason = e.getMessage();
      }
      return properties.stream().map(this::result).toList();
    }

    /** Runs the scenario until nothing more is found; once for each way the environment chooses. */
    private void sample(Automaton automaton, Mode mode, long deadline) {
      long start = System.nanoTime();
      long samples = 0;
      long asked = 0;
      boolean exhausted = true;
      for (List<Integer> choices : CHOICES) {
        boolean again = true;
        boolean hadChoice = false;
        while (again && reason == null && !wanted.isEmpty() && !isOver(deadline)) {
          Watch watch = new Watch(source, choices, mode, wanted);
          Sampled sampled =
              Sampled.of(
                  watch,
                  mode,
                  automaton.threadNames().size(),
                  sampling.invocations(),
                  () -> isOver(deadline));
          events.addAll(watch.events());
          samples += sampled.invocations();
          asked += sampling.invocations();
          judged += watch.judged();
          hadChoice |= watch.hadChoice();
          again = note(automaton, watch, sampled);
          exhausted &= sampled.exhausted();
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
              exhausted && mode == Mode.MODEL_CHECKING && samples > 0,
              (System.nanoTime() - start) / 1e9,
              -1));
    }

    private boolean isOver(long deadline) {
      return System.nanoTime() - deadline > 0 || sampling.stopped().getAsBoolean();
    }

    /** Notes what was found; whether there may be more to find. */
    private boolean note(Automaton automaton, Watch watch, Sampled sampled) {
      if (watch.notModelled() != null) {
        reason = watch.notModelled();
        return false;
      }
      Watch.Found found = watch.found();
      if (found == null && sampled.stuck()) {
        found =
            new Watch.Found(
                Rules.NO_DEADLOCK, Rules.NO_DEADLOCK, "nobody can move", watch.lastMoves());
      }
      if (found == null) {
        if (sampled.problem() != null) {
          reason = sampled.problem();
        }
        return false;
      }
      if (!wanted.remove(found.property())) {
        // A deadlock that nobody asked about ends every further run in the same way.
        return false;
      }
      failedAfter.put(found.property(), (System.nanoTime() - began) / 1e9);
      try {
        int preemptions = Replayer.preemptions(automaton, found.moves());
        String subject = protocol + "/" + revision + "/" + scenario.name();
        Counterexample confirmed =
            Refutations.confirm(automaton, subject, found.rule(), found.moves(), preemptions);
        shown.put(found.property(), confirmed.inTheWordsOf(sampled.text()));
        return true;
      } catch (Replayer.DivergenceException e) {
        throw new DisagreementException(
            "lincheck and the explorer disagree: "
                + revision
                + ", "
                + scenario.name()
                + ": lincheck says '"
                + found.rule()
                + ": "
                + found.message()
                + "', but "
                + e.getMessage());
      }
    }

    private CheckResult result(Property property) {
      Counterexample counterexample = shown.get(property.id());
      Verdict verdict = Verdict.UNREFUTED;
      String why = null;
      List<Goal.Seen> goals =
          scenario.goals().stream()
              .map(goal -> new Goal.Seen(goal.name(), goal.seenIn(events), goal.required()))
              .toList();
      List<String> missed =
          goals.stream()
              .filter(goal -> goal.required() && !goal.seen())
              .map(Goal.Seen::name)
              .toList();
      if (counterexample != null) {
        verdict = Verdict.REFUTED;
      } else if (reason != null) {
        verdict = Verdict.INCONCLUSIVE;
        why = reason;
      } else if (judged == 0) {
        verdict = Verdict.INCONCLUSIVE;
        why = "no execution came to its end";
      } else if (!missed.isEmpty()) {
        verdict = Verdict.INCONCLUSIVE;
        why = "vacuous: never seen: " + String.join("; ", missed);
      }
      Double failed = failedAfter.get(property.id());
      return new CheckResult(
          protocol,
          revision,
          scenario.name(),
          NAME,
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
          counterexample,
          failed == null ? evidence : withFailure(failed));
    }

    private List<Evidence> withFailure(double seconds) {
      return evidence.stream()
          .map(
              one ->
                  new Evidence(
                      one.mode(),
                      one.samples(),
                      one.asked(),
                      1,
                      one.exhausted(),
                      one.seconds(),
                      seconds))
          .toList();
    }
  }
}
