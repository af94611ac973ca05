package org.quiesce.ci.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;

/**
 * Judges the checks by edited revisions: a mutant must be refuted, where its base is not; a
 * refactoring must have the verdicts of its base, but for what it is said to mend: that it must
 * prove.
 *
 * @param <R> how a revision is made
 */
public final class MutationJudge<R> {
  private final Protocol<R> protocol;
  private final List<Scenario<R>> scenarios;
  private final Run run;
  private long deadline;

  /** Results of a base, by its name and the scenario's. */
  private final Map<String, List<CheckResult>> bases = new HashMap<>();

  public MutationJudge(Protocol<R> protocol, List<Scenario<R>> scenarios, Run run) {
    this.protocol = protocol;
    this.scenarios = scenarios;
    this.run = run;
  }

  /** Judges one edit. */
  public Mutation judge(Protocol.Edit<R> edit) {
    deadline = System.nanoTime() + run.allowance().next().toNanos();
    Revision<R> base = protocol.baseOf(edit);
    Revision<R> edited = new Revision<>(edit.id(), edit.model(), Map.of());
    return edit.mustBreak().isEmpty()
        ? refactoring(edit, base, edited)
        : mutant(edit, base, edited);
  }

  private List<Scenario<R>> scenariosOf(Revision<R> edited) {
    return scenarios.stream().filter(one -> one.appliesTo().test(edited.model())).toList();
  }

  /** Verdicts alone: who judges edits reads no counterexample of what is as it must be. */
  private List<CheckResult> results(Revision<R> revision, Scenario<R> scenario) {
    return new Explore()
        .verdicts(
            Subject.builtIn(protocol.name(), revision),
            scenario,
            protocol.properties(),
            Explore.share(deadline - System.nanoTime()),
            run);
  }

  /** Results with counterexamples, of some properties. */
  private List<CheckResult> shown(
      Revision<R> revision, Scenario<R> scenario, List<Property> properties) {
    return new Explore()
        .examine(
            Subject.builtIn(protocol.name(), revision),
            scenario,
            properties,
            Explore.share(deadline - System.nanoTime()),
            run);
  }

  private List<CheckResult> base(Revision<R> revision, Scenario<R> scenario) {
    String key = revision.name() + "/" + scenario.name();
    List<CheckResult> known = bases.get(key);
    if (known == null) {
      known = results(revision, scenario);
      bases.put(key, known);
    }
    return known;
  }

  /** Results of searches that did not come to their end, by property: they might have told. */
  private static Map<String, String> cut(List<CheckResult> results) {
    Map<String, String> cut = new LinkedHashMap<>();
    for (CheckResult one : results) {
      if (one.verdict() == Verdict.INCONCLUSIVE && !one.exhausted()) {
        cut.putIfAbsent(one.property(), one.scenario() + ": " + one.reason());
      }
    }
    return cut;
  }

  /** Scenario by scenario, until all that must break is broken. */
  private Mutation mutant(Protocol.Edit<R> edit, Revision<R> base, Revision<R> edited) {
    Set<String> missing = new LinkedHashSet<>(edit.mustBreak());
    Map<String, String> cut = new LinkedHashMap<>();
    List<String> found = new ArrayList<>();
    Cost cost = new Cost();
    for (Scenario<R> scenario : scenariosOf(edited)) {
      if (missing.isEmpty()) {
        break;
      }
      List<CheckResult> before = base(base, scenario);
      cut(before).forEach(cut::putIfAbsent);
      Set<String> telling =
          before.stream()
              .filter(one -> one.verdict() == Verdict.PROVED)
              .map(CheckResult::property)
              .filter(missing::contains)
              .collect(Collectors.toSet());
      if (telling.isEmpty()) {
        continue; // what is refuted here says nothing of the edit
      }
      List<CheckResult> after =
          shown(
              edited,
              scenario,
              protocol.properties().stream().filter(one -> telling.contains(one.id())).toList());
      cost.add(after);
      cut(after).forEach(cut::putIfAbsent);
      for (CheckResult result : after) {
        if (result.verdict() == Verdict.REFUTED && missing.remove(result.property())) {
          found.add(token(result));
        }
      }
    }
    List<String> undecided = new ArrayList<>();
    missing.removeIf(
        property ->
            cut.containsKey(property) && undecided.add(property + " in " + cut.get(property)));
    Mutation.Outcome outcome = Mutation.Outcome.FOUND;
    if (!missing.isEmpty()) {
      outcome = Mutation.Outcome.MISSED;
    } else if (!undecided.isEmpty()) {
      outcome = Mutation.Outcome.UNDECIDED;
    }
    return new Mutation(
        edit.id(),
        edit.edit(),
        outcome,
        found,
        List.copyOf(missing),
        undecided,
        cost.states,
        cost.seconds);
  }

  private static String token(CheckResult result) {
    Counterexample counterexample = result.counterexample();
    return counterexample == null
        ? result.property() + " in " + result.scenario() + ": " + result.reason()
        : counterexample.token();
  }

  private Mutation refactoring(Protocol.Edit<R> edit, Revision<R> base, Revision<R> edited) {
    Cost cost = new Cost();
    List<CheckResult> before = new ArrayList<>();
    List<CheckResult> after = new ArrayList<>();
    for (Scenario<R> scenario : scenariosOf(edited)) {
      before.addAll(base(base, scenario));
      List<CheckResult> results = results(edited, scenario);
      cost.add(results);
      after.addAll(results);
    }
    List<String> differences = new ArrayList<>();
    Map<String, String> cut = cut(before);
    cut(after).forEach(cut::putIfAbsent);
    List<String> undecided = new ArrayList<>();
    for (Property property : protocol.properties()) {
      Decision was = decision(base.name(), property, before);
      Decision is = decision(edited.name(), property, after);
      boolean mends = edit.mends().contains(property.id());
      if (cut.containsKey(property.id()) && (isOpen(was) || isOpen(is))) {
        undecided.add(property.id() + " in " + cut.get(property.id()));
      } else if (mends ? !isMended(was, is) : was.verdict() != is.verdict()) {
        Counterexample shown = shown(edited, property);
        differences.add(
            property.id()
                + " is "
                + is.verdict()
                + ", the base's is "
                + was.verdict()
                + (mends ? ", which it is said to mend" : "")
                + (shown == null ? "" : ": " + shown.token())
                + is.reasons().stream().collect(Collectors.joining("; ", " ", "")).stripTrailing());
      }
    }
    Mutation.Outcome outcome = Mutation.Outcome.UNCHANGED;
    if (!differences.isEmpty()) {
      outcome = Mutation.Outcome.FALSE_ALARM;
    } else if (!undecided.isEmpty()) {
      outcome = Mutation.Outcome.UNDECIDED;
    }
    return new Mutation(
        edit.id(),
        edit.edit(),
        outcome,
        differences,
        List.of(),
        undecided,
        cost.states,
        cost.seconds);
  }

  private static boolean isOpen(Decision decision) {
    return decision.verdict() == Verdict.INCONCLUSIVE;
  }

  /** A counterexample of a property, if there is one. */
  private @Nullable Counterexample shown(Revision<R> edited, Property property) {
    List<CheckResult> results = new ArrayList<>();
    for (Scenario<R> scenario : scenariosOf(edited)) {
      results.addAll(shown(edited, scenario, List.of(property)));
    }
    return decision(edited.name(), property, results).shown();
  }

  /** Whether a refuted verdict became a proof. */
  private static boolean isMended(Decision was, Decision is) {
    return was.verdict() == Verdict.REFUTED && is.verdict() == Verdict.PROVED;
  }

  private static Decision decision(String revision, Property property, List<CheckResult> results) {
    return Decision.of(
        revision,
        property.id(),
        null,
        results.stream().filter(one -> one.property().equals(property.id())).toList());
  }

  /** What the searches of one edit took. */
  private static final class Cost {
    private long states;
    private double seconds;

    /** Adds one scenario: its cost is the same in the results of all its properties. */
    void add(List<CheckResult> results) {
      if (!results.isEmpty()) {
        states += results.get(0).states();
        seconds += results.get(0).seconds();
      }
    }
  }
}
