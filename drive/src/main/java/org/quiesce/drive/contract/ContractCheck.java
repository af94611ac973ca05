package org.quiesce.drive.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.drive.kernel.Harness;
import org.quiesce.drive.memory.GrowException;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.drive.plan.Entries;
import org.quiesce.explore.Limits;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Diagnostic;
import org.quiesce.translate.read.Reader;

/** Decides a driver of which a contract is known. */
public final class ContractCheck {
  private static final int MOST_RUNS = 2_000;

  private final Contract contract;
  private final Budget budget;
  private final Reader reader;
  private final Map<String, String> sources;
  private final Program program;
  private Set<String> chosen = Set.of();
  private @Nullable String wanted;
  private boolean searching = true;
  private org.quiesce.machine.Program.@Nullable Source source;

  /**
   * Reads the sources.
   *
   * @param sources texts by name
   */
  public ContractCheck(Contract contract, Map<String, String> sources, Budget budget) {
    this.contract = contract;
    this.budget = budget;
    this.sources = sources;
    this.reader = contract.reader();
    this.program = contract.read(reader, sources);
  }

  /** What the reader says of the sources. */
  public List<Diagnostic> diagnostics() {
    return reader.diagnostics().stream()
        .filter(one -> sources.containsKey(one.position().file()))
        .toList();
  }

  /** What is checked: what the contract says, and what holds for any driver. */
  public List<Property> properties() {
    List<Property> all = new ArrayList<>(contract.properties());
    Set<String> ids = new LinkedHashSet<>();
    all.forEach(one -> ids.add(one.id()));
    for (Property property : DriverCheck.PROPERTIES) {
      if (ids.add(contract.terms().name(property.id()))
          && contract.terms().name(property.id()).equals(property.id())) {
        all.add(property);
      }
    }
    return List.copyOf(all);
  }

  /**
   * The program of a scenario, as it was when it was decided: for who replays a token of it.
   *
   * @param title of the scenario
   * @return null if there is no such scenario
   */
  public org.quiesce.machine.Program.@Nullable Source source(String name, String title) {
    wanted = title;
    check(name);
    return source;
  }

  /** Only scenarios of these names are decided from here on. */
  void only(Set<String> names) {
    chosen = Set.copyOf(names);
  }

  /** Only verdicts are asked for, and no counterexamples, from here on. */
  void verdictsOnly() {
    searching = false;
  }

  /** Decides every scenario that makes sense for these sources. */
  public DriverCheck.Outcome check(String name) {
    List<Contract.Scenario> mine =
        contract.scenarios().stream()
            .filter(this::makesSense)
            .filter(one -> wanted == null || wanted.equals(one.title()))
            .filter(one -> chosen.isEmpty() || chosen.contains(one.name()))
            .toList();
    Map<Contract.Scenario, Layout> layouts = new LinkedHashMap<>();
    Map<Contract.Scenario, List<CheckResult>> judged = new LinkedHashMap<>();
    Set<String> ran = new LinkedHashSet<>();
    long end = System.nanoTime() + budget.limits().time().toNanos();
    int left = mine.size();
    for (Contract.Scenario scenario : mine) {
      Layout layout = new Layout(program, contract.terms());
      lost(layout);
      layouts.put(scenario, layout);
      judged.put(scenario, scenario(name, layout, scenario, part(end, left--)));
      ran.addAll(layout.ran());
    }
    List<Layout.Doubt> everywhere = neverCalled(ran);
    Set<Layout.Doubt> all = new LinkedHashSet<>(everywhere);
    Set<String> notes = new LinkedHashSet<>();
    Set<String> callers = new LinkedHashSet<>();
    List<CheckResult> results = new ArrayList<>();
    layouts.forEach(
        (scenario, layout) -> {
          List<Layout.Doubt> doubts = new ArrayList<>(doubts(layout));
          judged
              .get(scenario)
              .forEach(one -> results.add(unproved(doubted(one, doubts), everywhere)));
          all.addAll(doubts);
          notes.addAll(layout.notes());
          layout.found("runs later").forEach(one -> callers.add(one.toString()));
        });
    return new DriverCheck.Outcome(
        results, List.copyOf(notes), List.copyOf(all), List.copyOf(callers));
  }

  /** Functions of the sources that one which ran has handed on, and that nobody called. */
  private List<Layout.Doubt> neverCalled(Set<String> ran) {
    List<Layout.Doubt> doubts = new ArrayList<>();
    Entries.givenBy(program, ran)
        .forEach(
            (name, at) -> {
              var function = program.function(name);
              if (function != null
                  && !ran.contains(name)
                  && sources.containsKey(function.position().file())) {
                doubts.add(
                    new Layout.Doubt(
                        at + ": " + name + "() is given to be called, and nobody here calls it",
                        Set.of()));
              }
            });
    return doubts;
  }

  private boolean makesSense(Contract.Scenario scenario) {
    return scenario.needs().stream()
        .allMatch(need -> need.startsWith("!") ? !isDefined(need.substring(1)) : isDefined(need));
  }

  /** Whether the sources themselves define a function. */
  private boolean isDefined(String function) {
    var found = program.function(function);
    return found != null && !found.position().file().equals(Harness.FILE);
  }

  /** A declaration that was not read may say anything. */
  private void lost(Layout layout) {
    Scaled.elsewhere(contract.scaled(), sources).forEach(layout::doubt);
    for (Diagnostic one : diagnostics()) {
      if (one.kind() == Diagnostic.Kind.DECLARATION_LOST) {
        layout.doubt(one.toString());
      }
    }
  }

  /** What was not understood in the sources; the harness knows what it does. */
  private static List<Layout.Doubt> doubts(Layout layout) {
    return layout.doubts().stream().filter(one -> !one.what().startsWith(Harness.FILE)).toList();
  }

  /** Nothing is proved of what never ran. */
  private static CheckResult unproved(CheckResult result, List<Layout.Doubt> neverCalled) {
    return result.verdict() == Verdict.PROVED && !neverCalled.isEmpty()
        ? result.undecided(neverCalled.get(0).what())
        : result;
  }

  /**
   * Nothing is proved that a doubt touches; and nothing is refuted where something was left out
   * that may do anything, since it may be what prevents it.
   */
  private static CheckResult doubted(CheckResult result, List<Layout.Doubt> doubts) {
    List<Layout.Doubt> mine =
        doubts.stream().filter(doubt -> doubt.touches(result.property())).toList();
    boolean anything = mine.stream().anyMatch(doubt -> doubt.properties().isEmpty());
    if (result.verdict() == Verdict.INCONCLUSIVE
        || mine.isEmpty()
        || result.verdict() == Verdict.REFUTED && !anything) {
      return result;
    }
    return result.undecided(
        mine.get(0) + (mine.size() == 1 ? "" : " (and " + (mine.size() - 1) + " more)"));
  }

  private List<CheckResult> scenario(
      String name, Layout layout, Contract.Scenario asked, Budget part) {
    List<Goal> goals = asked.goals().stream().map(Contract::goal).toList();
    for (int run = 1; run <= MOST_RUNS; run++) {
      Scenario<Program> scenario =
          new Scenario<>(
              asked.title(),
              Map.of("failures", asked.failures()),
              goals,
              false,
              read -> new ContractProgram(read, layout, asked, contract.blames()));
      try {
        List<CheckResult> results =
            (searching ? new Checker(part) : Checker.ofVerdicts(part))
                .check(contract.protocol(), name, program, scenario, properties());
        if (asked.title().equals(wanted)) {
          source = new ContractProgram(program, layout.copy(), asked, contract.blames());
        }
        return results;
      } catch (GrowException e) {
        layout.grew();
      }
    }
    throw new IllegalStateException("the program's memory goes on growing");
  }

  /** What is left of the time, shared by the scenarios that are left. */
  private Budget part(long end, int scenarios) {
    Limits all = budget.limits();
    Duration left = Duration.ofNanos(Math.max(1_000_000L, (end - System.nanoTime()) / scenarios));
    return new Budget(
        new Limits(left, all.bytes(), all.workers()), budget.reduction(), budget.progress());
  }
}
