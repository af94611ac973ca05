package org.quiesce.drive.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.quiesce.drive.memory.Coverage;
import org.quiesce.drive.memory.GrowException;
import org.quiesce.drive.memory.Layout;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.drive.plan.Entries;
import org.quiesce.drive.value.Value;
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
  private org.quiesce.machine.Program.@Nullable Source source;
  private volatile List<CheckResult> known = List.of();

  /**
   * Reads the sources.
   *
   * @param sources texts by name
   * @param budget its time is for all scenarios together; its progress is told how far the search
   *     of each has got, and says whether to go on
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
    List<Value.Address> met = List.of();
    for (Contract.Scenario scenario : mine) {
      Layout layout = new Layout(program, contract.terms());
      layout.begin(met);
      lost(layout);
      layouts.put(scenario, layout);
      judge(name, scenario, layout, share(end, left--), judged);
      met = layout.leaves();
    }
    List<Contract.Scenario> again =
        mine.stream().filter(one -> isCut(Objects.requireNonNull(judged.get(one)))).toList();
    left = again.size();
    for (Contract.Scenario scenario : again) {
      List<CheckResult> first = Objects.requireNonNull(judged.get(scenario));
      Layout layout = Objects.requireNonNull(layouts.get(scenario));
      judge(name, scenario, layout, share(end, left--), judged);
      judged.put(scenario, better(first, Objects.requireNonNull(judged.get(scenario))));
    }
    layouts.values().forEach(layout -> ran.addAll(layout.ran()));
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
        results,
        List.copyOf(notes),
        List.copyOf(all),
        List.copyOf(callers),
        Coverage.of(
            program,
            layouts.values().stream().map(Layout::coverage).toList(),
            sources::containsKey));
  }

  /**
   * What is known while it is decided, for who cannot wait: nothing is proved before the end, since
   * all that was not understood is known only then.
   *
   * @param name for reports
   */
  public List<CheckResult> soFar(String name) {
    List<CheckResult> results = new ArrayList<>();
    for (CheckResult one : known) {
      results.add(one.verdict() == Verdict.PROVED ? one.undecided(DriverCheck.INTERRUPTED) : one);
    }
    if (results.isEmpty()) {
      contract.scenarios().stream()
          .filter(this::makesSense)
          .forEach(one -> results.addAll(undecided(name, one, DriverCheck.INTERRUPTED)));
    }
    return results;
  }

  private void judge(
      String name,
      Contract.Scenario scenario,
      Layout layout,
      long until,
      Map<Contract.Scenario, List<CheckResult>> judged) {
    judged.put(scenario, scenario(name, layout, scenario, until));
    known = judged.values().stream().flatMap(List::stream).toList();
  }

  /** Whether somebody was cut short by the clock: it may have what others have left of it. */
  private static boolean isCut(List<CheckResult> results) {
    return results.stream()
        .anyMatch(
            one ->
                one.verdict() == Verdict.INCONCLUSIVE
                    && (DriverCheck.NO_TIME.equals(one.reason())
                        || String.valueOf(one.reason()).startsWith("time budget")));
  }

  /** What a second search says, and where it says nothing the first; a counterexample stands. */
  private static List<CheckResult> better(List<CheckResult> first, List<CheckResult> second) {
    List<CheckResult> all = new ArrayList<>();
    for (int i = 0; i < second.size(); i++) {
      CheckResult now = second.get(i);
      boolean stands =
          now.verdict() == Verdict.INCONCLUSIVE || first.get(i).verdict() == Verdict.REFUTED;
      all.add(stands ? first.get(i) : now);
    }
    return all;
  }

  /** Functions of the sources that one which ran has handed on, and that nobody called. */
  private List<Layout.Doubt> neverCalled(Set<String> ran) {
    List<Layout.Doubt> doubts = new ArrayList<>();
    Set<String> givers = new LinkedHashSet<>(ran);
    givers.removeIf(name -> !isDefined(name));
    Entries.givenBy(program, givers)
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
      String name, Layout layout, Contract.Scenario asked, long until) {
    List<Goal> goals = asked.goals().stream().map(Goal::of).toList();
    for (int run = 1; run <= MOST_RUNS; run++) {
      if (System.nanoTime() - until >= 0) {
        return undecided(name, asked, DriverCheck.NO_TIME);
      }
      if (!budget.progress().report(0, 0, 0)) {
        return undecided(name, asked, DriverCheck.INTERRUPTED);
      }
      Scenario<Program> scenario =
          new Scenario<>(
              asked.title(),
              Map.of("failures", asked.failures()),
              goals,
              false,
              read -> new ContractProgram(read, layout, asked, contract.blames()));
      try {
        List<CheckResult> results =
            new Checker(until(until))
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

  private List<CheckResult> undecided(String name, Contract.Scenario asked, String reason) {
    return properties().stream()
        .map(
            property ->
                new CheckResult(
                    contract.protocol(),
                    name,
                    asked.title(),
                    "explore",
                    property.id(),
                    Verdict.INCONCLUSIVE,
                    Map.of("failures", asked.failures()),
                    "sc",
                    false,
                    0,
                    0,
                    0,
                    0,
                    reason,
                    List.of(),
                    null,
                    List.of()))
        .toList();
  }

  /** When one of so many scenarios that share what is left of a time has had its part. */
  private static long share(long end, int scenarios) {
    long now = System.nanoTime();
    return now + Math.max(0, end - now) / scenarios;
  }

  private Budget until(long until) {
    Limits all = budget.limits();
    Duration left = Duration.ofNanos(Math.max(1, until - System.nanoTime()));
    return new Budget(
        new Limits(left, all.bytes(), all.workers()), budget.reduction(), budget.progress());
  }
}
