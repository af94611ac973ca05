package org.quiesce.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Move;
import org.quiesce.explore.Progress;
import org.quiesce.explore.RandomWalks;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.ShortestSearch;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.NotModelledException;

/** Decides one scenario of one revision: all properties at once. */
public final class Checker {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String UNTOLD =
      " was violated, which ends the execution and is not among what was asked for: ask for it too";

  /** Most of what is wrong shows with so many choices and preemptions. */
  private static final int MOST_HUNTED = 3;

  /** So often a large program is run before it is searched. */
  private static final int WALKS = 40;

  private final Budget budget;
  private final boolean shows;
  private final boolean hunts;

  public Checker(Budget budget) {
    this(budget, true, false);
  }

  private Checker(Budget budget, boolean shows, boolean hunts) {
    this.budget = budget;
    this.shows = shows;
    this.hunts = hunts;
  }

  /** The same verdicts, and no counterexamples: to find short ones takes most of the time. */
  public static Checker ofVerdicts(Budget budget) {
    return new Checker(budget, false, false);
  }

  /**
   * One that first looks at schedules of few choices and preemptions: it refutes what is too large
   * to be gone through. Its counterexamples have few of both, and not always the fewest steps.
   */
  public static Checker ofLargePrograms(Budget budget) {
    return new Checker(budget, true, true);
  }

  /**
   * Explores a scenario and judges every property.
   *
   * @param properties which to report
   */
  public <R> List<CheckResult> check(
      String protocol, String revision, R model, Scenario<R> scenario, List<Property> properties) {
    Subject subject = new Subject(protocol, revision, scenario.name(), scenario.bound());
    long deadline = System.nanoTime() + budget.limits().time().toNanos();
    try {
      Automaton automaton = new Automaton(scenario.program().of(model));
      long start = CPU.getCurrentThreadCpuTime();
      Collection<ShortestSearch.Found> caught =
          hunts ? hunt(automaton, properties) : List.<ShortestSearch.Found>of();
      long before = CPU.getCurrentThreadCpuTime() - start;
      Exploration exploration = explore(automaton, properties, deadline).after(before);
      Map<String, String> refuted = Refutations.byProperty(exploration.violated());
      caught.forEach(one -> refuted.put(one.rule(), one.rule()));
      Map<String, Counterexample> shown =
          counterexamples(automaton, subject, refuted, caught, exploration, properties, deadline);
      if (scenario.breach()) {
        shown.replaceAll((property, one) -> one.inBreach());
      }
      return judge(subject, scenario.goals(), properties, exploration, automaton, refuted, shown);
    } catch (NotModelledException e) {
      return undecided(subject, scenario.goals(), properties, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Takes the steps of a token on a scenario.
   *
   * @param property which the token's schedule violates
   * @throws Replayer.DivergenceException if the token is another model's, a step cannot be taken,
   *     or the property is not violated
   */
  public static <R> Replay replay(R model, Scenario<R> scenario, Token token, String property) {
    Automaton automaton = new Automaton(scenario.program().of(model));
    if (!property.equals(Rules.NO_LOCK_INVERSION)) {
      return replayed(automaton, token, property);
    }
    Replayer.DivergenceException last = null;
    for (String rule : automaton.rules()) {
      if (rule.startsWith(Rules.LOCK_ORDER)) {
        try {
          return replayed(automaton, token, rule);
        } catch (Replayer.DivergenceException e) {
          last = e;
        }
      }
    }
    if (last != null) {
      throw last;
    }
    return replayed(automaton, token, property);
  }

  private static Replay replayed(Automaton automaton, Token token, String rule) {
    Trace trace = Replayer.replay(automaton, token, rule);
    return new Replay(
        trace,
        automaton.threadNames(),
        automaton.facts(),
        Refutations.broken(automaton, token),
        rule.equals(Rules.NO_DATA_RACE)
            ? ""
            : Replayer.raceOnTheWay(automaton, token.moves()).orElse(""));
  }

  /**
   * What the steps of a token did.
   *
   * @param threads names in the order of the program
   * @param facts what the program tells of itself
   * @param broken the properties that the steps violate, in the order in which they do
   * @param race the first two accesses on the way that nothing orders, as a clause; empty for none
   */
  public record Replay(
      Trace trace,
      List<String> threads,
      Map<String, Integer> facts,
      List<String> broken,
      String race) {}

  /**
   * Which sizes of a schedule are the least in its scenario, as far as a search can tell in time.
   *
   * @param trace what the token's steps gave
   * @param limits of each of two searches
   */
  public static <R> Minimality minimality(
      R model, Scenario<R> scenario, Token token, Trace trace, String property, Limits limits) {
    Automaton automaton = new Automaton(scenario.program().of(model));
    List<String> rules =
        automaton.rules().stream()
            .filter(rule -> Refutations.property(rule).equals(property))
            .toList();
    long threads = trace.steps().stream().map(Trace.TraceStep::thread).distinct().count();
    int preemptions = Replayer.preemptions(automaton, token.moves());
    boolean inOrder =
        property.equals(Rules.NO_DATA_RACE) && trace.steps().size() == token.moves().size();
    if (inOrder) {
      Exploration unused =
          new StatefulSearch(automaton, Reduction.FUSE, limits, Progress.NONE).withoutOrder().run();
    }
    for (Minimality minimality :
        List.of(Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS, Minimality.PREEMPTIONS_STEPS)) {
      ShortestSearch search = new ShortestSearch(automaton, limits, Progress.NONE, minimality);
      for (ShortestSearch.Found least : (inOrder ? search.inOrder(false) : search).find(rules)) {
        boolean alike =
            minimality == Minimality.PREEMPTIONS_STEPS
                || least.threads() == threads && choices(least.moves()) == token.choices();
        if (alike
            && least.preemptions() == preemptions
            && least.moves().size() == token.moves().size()
            && (rules.size() == 1 || least.moves().equals(token.moves()))) {
          return minimality;
        }
      }
    }
    return Minimality.NOTHING;
  }

  private static int choices(List<Move> moves) {
    return (int) moves.stream().filter(one -> one.choice() != 0).count();
  }

  private record Subject(
      String protocol, String revision, String scenario, Map<String, Integer> bound) {
    String token() {
      return protocol + "/" + revision + "/" + scenario;
    }
  }

  private Collection<ShortestSearch.Found> hunt(Automaton automaton, List<Property> properties) {
    new RandomWalks(automaton, 1).go(WALKS, System.nanoTime() + part(1).time().toNanos());
    return new ShortestSearch(
            automaton, part(4), budget.progress(), Minimality.CHOICES_AND_PREEMPTIONS)
        .localFirst()
        .atMost(MOST_HUNTED)
        .find(properties.stream().map(Property::id).toList());
  }

  /**
   * The proof may take eight twelfths of the time, the counterexamples four; where some may be
   * known already, three quarters of what is left.
   */
  private Exploration explore(Automaton automaton, List<Property> properties, long deadline) {
    Limits limits = hunts ? within((deadline - System.nanoTime()) / 4 * 3) : part(8);
    StatefulSearch search =
        new StatefulSearch(automaton, budget.reduction(), limits, budget.progress());
    boolean races = properties.stream().anyMatch(one -> one.id().equals(Rules.NO_DATA_RACE));
    return (races ? search : search.withoutOrder()).run();
  }

  private Limits part(int twelfths) {
    return within(budget.limits().time().toNanos() / 12 * twelfths);
  }

  private Limits within(long nanos) {
    Limits all = budget.limits();
    return new Limits(Duration.ofNanos(Math.max(1, nanos)), all.bytes(), all.workers());
  }

  private Map<String, Counterexample> counterexamples(
      Automaton automaton,
      Subject subject,
      Map<String, String> refuted,
      Collection<ShortestSearch.Found> caught,
      Exploration exploration,
      List<Property> properties,
      long deadline) {
    Map<String, Counterexample> shown = new TreeMap<>();
    for (ShortestSearch.Found one : caught) {
      show(
          automaton,
          subject,
          one.rule(),
          one.moves(),
          one.preemptions(),
          Minimality.CHOICES_AND_PREEMPTIONS,
          shown);
    }
    Set<String> wanted = new LinkedHashSet<>();
    for (Property property : properties) {
      String rule = refuted.get(property.id());
      if (rule != null && !shown.containsKey(property.id())) {
        wanted.add(rule);
      }
    }
    if (wanted.isEmpty() || !shows) {
      return shown;
    }
    List<String> cycle = Refutations.lockCycle(exploration.violated());
    boolean inverted = !cycle.isEmpty() && wanted.contains(cycle.get(0));
    Map<String, Counterexample> edges = new TreeMap<>();
    if (inverted) {
      wanted.addAll(cycle);
    }
    // Fewest choices and threads first may have to look at many schedules of few threads before the
    // first one of enough; then fewest preemptions alone is quicker.
    long began = System.nanoTime();
    long end = hunts ? deadline : Long.MAX_VALUE / 2 + began;
    Set<String> missing = new LinkedHashSet<>(wanted);
    boolean raceInOrder = exploration.raceInOrder() && missing.remove(Rules.NO_DATA_RACE);
    search(
        automaton,
        subject,
        Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS,
        within(Math.min(end - began, part(1).time().toNanos())),
        missing,
        shown,
        edges);
    long now = System.nanoTime();
    long left = Math.min(end - now, part(4).time().toNanos() - (now - began));
    if (!missing.isEmpty() && left > 0) {
      search(automaton, subject, Minimality.PREEMPTIONS_STEPS, within(left), missing, shown, edges);
    }
    if (!missing.isEmpty() && automaton.hasLocalSteps()) {
      // Better one with a step too many than none.
      long rest = Math.min(deadline - System.nanoTime(), part(3).time().toNanos());
      if (rest > 0) {
        search(automaton, subject, Minimality.NOTHING, within(rest), missing, shown, edges);
      }
    }
    for (String rule : missing) {
      List<Move> met = exploration.schedules().get(rule);
      if (met != null) {
        int preemptions = Replayer.preemptions(automaton, met);
        show(automaton, subject, rule, met, preemptions, Minimality.NOTHING, shown);
      }
    }
    if (raceInOrder) {
      searchRace(automaton, subject, deadline, shown, edges);
    }
    if (wanted.contains(Rules.NO_DEADLOCK)
        && !shown.containsKey(Rules.NO_DEADLOCK)
        && exploration.livelock() != null) {
      show(
          automaton,
          subject,
          Rules.NO_DEADLOCK,
          exploration.livelock(),
          0,
          Minimality.NOTHING,
          shown);
    }
    if (inverted && shown.containsKey(Rules.NO_LOCK_INVERSION)) {
      shown.put(Rules.NO_LOCK_INVERSION, LockOrders.shown(cycle, edges));
    }
    return shown;
  }

  /** Shows a race of accesses that are never next at the same time, which costs more states. */
  private void searchRace(
      Automaton automaton,
      Subject subject,
      long deadline,
      Map<String, Counterexample> shown,
      Map<String, Counterexample> edges) {
    Set<String> missing = new LinkedHashSet<>(Set.of(Rules.NO_DATA_RACE));
    for (Minimality minimality :
        List.of(Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS, Minimality.PREEMPTIONS_STEPS)) {
      long rest = Math.min(deadline - System.nanoTime(), part(2).time().toNanos());
      if (!missing.isEmpty() && rest > 0) {
        Limits limits =
            new Limits(Duration.ofNanos(rest), budget.limits().bytes(), budget.limits().workers());
        ShortestSearch search =
            new ShortestSearch(automaton, limits, budget.progress(), minimality)
                .inOrder(budget.reduction() == Reduction.FUSE_AND_SYMMETRY);
        search(search, automaton, subject, minimality, missing, shown, edges);
      }
    }
  }

  private void search(
      Automaton automaton,
      Subject subject,
      Minimality minimality,
      Limits limits,
      Set<String> missing,
      Map<String, Counterexample> shown,
      Map<String, Counterexample> edges) {
    ShortestSearch search =
        new ShortestSearch(
            automaton,
            limits,
            budget.progress(),
            minimality == Minimality.NOTHING ? Minimality.PREEMPTIONS_STEPS : minimality);
    if (minimality == Minimality.NOTHING) {
      search.localFirst();
    }
    search(search, automaton, subject, minimality, missing, shown, edges);
  }

  private static void search(
      ShortestSearch search,
      Automaton automaton,
      Subject subject,
      Minimality minimality,
      Set<String> missing,
      Map<String, Counterexample> shown,
      Map<String, Counterexample> edges) {
    for (ShortestSearch.Found one : search.find(missing)) {
      missing.remove(one.rule());
      show(automaton, subject, one.rule(), one.moves(), one.preemptions(), minimality, shown);
      if (one.rule().startsWith(Rules.LOCK_ORDER)) {
        edges.put(one.rule(), Objects.requireNonNull(shown.get(Refutations.property(one.rule()))));
      }
    }
  }

  private static void show(
      Automaton automaton,
      Subject subject,
      String rule,
      List<Move> moves,
      int preemptions,
      Minimality minimality,
      Map<String, Counterexample> shown) {
    Counterexample counterexample =
        Refutations.confirm(automaton, subject.token(), rule, moves, preemptions, minimality);
    shown.put(Refutations.property(rule), counterexample);
  }

  private List<CheckResult> judge(
      Subject subject,
      List<Goal> goals,
      List<Property> properties,
      Exploration exploration,
      @Nullable Automaton automaton,
      Map<String, String> refuted,
      Map<String, Counterexample> shown) {
    List<Goal.Seen> seen = new ArrayList<>();
    Set<String> missed = new TreeSet<>();
    for (Goal goal : goals) {
      boolean reached = goal.seenIn(exploration.events());
      seen.add(new Goal.Seen(goal.name(), reached, goal.required()));
      if (!reached && goal.required()) {
        missed.add(goal.name());
      }
    }
    List<CheckResult> results = new ArrayList<>();
    Set<String> unclaimed = unclaimed(exploration, properties);
    for (Property property : properties) {
      List<String> doubts = automaton == null ? List.of() : automaton.doubts(property.id());
      Verdict verdict;
      String reason = null;
      if (refuted.containsKey(property.id())) {
        verdict = Verdict.REFUTED;
        if (!shown.containsKey(property.id())) {
          reason =
              shows
                  ? "violated, but the budget ended before a shortest counterexample was found"
                  : "violated, and nobody asked for a counterexample";
        }
      } else if (!exploration.exhausted()) {
        verdict = Verdict.INCONCLUSIVE;
        reason = exploration.reason();
      } else if (property.id().equals(Rules.NO_DATA_RACE) && exploration.racesUndecided() != null) {
        verdict = Verdict.INCONCLUSIVE;
        reason = exploration.racesUndecided();
      } else if (!unclaimed.isEmpty()) {
        verdict = Verdict.INCONCLUSIVE;
        reason = "nothing was judged after " + String.join(", ", unclaimed) + UNTOLD;
      } else if (!doubts.isEmpty()) {
        verdict = Verdict.INCONCLUSIVE;
        reason = String.join("; ", doubts);
      } else if (!missed.isEmpty()) {
        verdict = Verdict.INCONCLUSIVE;
        reason = Goal.VACUOUS + String.join("; ", missed);
      } else if (property.id().equals(Rules.NO_DEADLOCK) && !exploration.endsChecked()) {
        verdict = Verdict.INCONCLUSIVE;
        reason = "nobody is stuck, but there are too many states to check that all threads end";
      } else {
        verdict = Verdict.PROVED;
      }
      results.add(
          result(subject, property, verdict, exploration, reason, seen, shown.get(property.id())));
    }
    return results;
  }

  /**
   * The properties that nobody asked for and whose violation ends executions: what would have come
   * after that is not known, and it is told to nobody.
   */
  private static Set<String> unclaimed(Exploration exploration, List<Property> properties) {
    Set<String> ends = new TreeSet<>();
    exploration.crashed().forEach(rule -> ends.add(Refutations.property(rule)));
    if (exploration.violated().contains(Rules.NO_DEADLOCK)) {
      ends.add(Rules.NO_DEADLOCK);
    }
    properties.forEach(property -> ends.remove(property.id()));
    return ends;
  }

  private static CheckResult result(
      Subject subject,
      Property property,
      Verdict verdict,
      Exploration exploration,
      @Nullable String reason,
      List<Goal.Seen> seen,
      @Nullable Counterexample counterexample) {
    return new CheckResult(
        subject.protocol(),
        subject.revision(),
        subject.scenario(),
        "explore",
        property.id(),
        verdict,
        subject.bound(),
        "sc",
        exploration.exhausted(),
        exploration.states(),
        exploration.transitions(),
        (exploration.cpuNanos() + exploration.endsNanos()) / 1e9,
        exploration.bytes(),
        reason,
        seen,
        counterexample,
        List.of(),
        exploration.events().stream()
            .flatMap(event -> Rules.noteOn(property.id(), event).stream())
            .toList());
  }

  private List<CheckResult> undecided(
      Subject subject, List<Goal> goals, List<Property> properties, String reason) {
    Exploration nothing =
        new Exploration(
            Set.of(), Set.of(), 0, 0, false, reason, 0, 0, 0, null, false, Set.of(), Map.of(),
            false, null);
    return judge(subject, goals, properties, nothing, null, Map.of(), Map.of());
  }
}
