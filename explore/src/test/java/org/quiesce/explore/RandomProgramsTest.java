package org.quiesce.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Every search finds in random small programs what the naive one finds. */
class RandomProgramsTest {
  private static final int PROGRAMS = 6_000;
  private static final int MOST_SCHEDULES = 2_000;
  private static final int SMALLEST = 60;

  private final List<String> mismatches = new ArrayList<>();
  private final Map<String, Integer> seen = new java.util.TreeMap<>();
  private long schedules;

  @Test
  void everySearchAgreesWithTheNaiveOne() {
    int compared = 0;
    for (long seed = 1; compared < PROGRAMS; seed++) {
      compared += compare(seed) ? 1 : 0;
    }
    System.out.println(
        "compared "
            + compared
            + " programs, "
            + mismatches.size()
            + " mismatches ("
            + schedules
            + " schedules; "
            + seen
            + ")");
    assertThat(mismatches).isEmpty();
  }

  /** Whether the seed's program has few enough schedules to be compared. */
  private boolean compare(long seed) {
    RandomProgram program = new RandomProgram(seed);
    Automaton automaton = new Automaton(program);
    NaiveSearch.Result naive;
    try {
      naive = new NaiveSearch(automaton, false, MOST_SCHEDULES).run();
    } catch (NaiveSearch.TooManySchedulesException e) {
      return false;
    }
    schedules += naive.schedules();
    naive.violated().forEach(rule -> seen.merge(kind(rule), 1, Integer::sum));
    Expected expected = new Expected(seed, program, automaton, naive);
    sleepSets(expected);
    stateful(expected, Reduction.NONE, 1);
    stateful(expected, Reduction.NONE, 2);
    stateful(expected, Reduction.FUSE, 1);
    stateful(expected, Reduction.FUSE, 2);
    stateful(expected, Reduction.PERSISTENT, 1);
    fromScratch(expected, "alone, two workers", program, Reduction.PERSISTENT, 2);
    fromScratch(expected, "two workers, from scratch", program, Reduction.FUSE, 2);
    fromScratch(expected, "no summaries", PlainMachine.of(program), Reduction.NONE, 1);
    fromScratch(expected, "no summaries, fused", PlainMachine.of(program), Reduction.FUSE, 1);
    fromScratch(expected, "no summaries, alone", PlainMachine.of(program), Reduction.PERSISTENT, 1);
    shortest(expected);
    return true;
  }

  private static String kind(String rule) {
    return rule.startsWith("lock-order") ? "lock-order" : rule;
  }

  private record Expected(
      long seed, RandomProgram program, Automaton automaton, NaiveSearch.Result naive) {}

  private void check(Expected e, String search, String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      mismatches.add(
          "seed %d, %s: %s are %s, expected %s in %s"
              .formatted(e.seed(), search, what, found, expected, e.program()));
    }
  }

  private void sleepSets(Expected e) {
    NaiveSearch.Result found = new NaiveSearch(e.automaton(), true, MOST_SCHEDULES).run();
    check(e, "sleep sets", "rules", found.violated(), e.naive().violated());
    check(e, "sleep sets", "events", found.events(), e.naive().events());
    check(e, "sleep sets", "outcomes", found.outcomes(), e.naive().outcomes());
  }

  private Exploration explore(
      Automaton automaton, Reduction reduction, int workers, Outcomes outcomes) {
    Limits limits = new Limits(Limits.ordinary().time(), Limits.ordinary().bytes(), workers);
    return new StatefulSearch(automaton, reduction, limits, Progress.NONE)
        .collecting(outcomes)
        .run();
  }

  private void stateful(Expected e, Reduction reduction, int workers) {
    Outcomes outcomes = new Outcomes();
    Exploration found = explore(e.automaton(), reduction, workers, outcomes);
    String search = reduction + " with " + workers;
    if (agrees(e, search, found)) {
      check(e, search, "outcomes", outcomes.states(), e.naive().outcomes());
    }
  }

  /** Another automaton numbers local states otherwise: outcomes are compared on cells. */
  private void fromScratch(
      Expected e, String search, Program.Source source, Reduction reduction, int workers) {
    Automaton automaton = new Automaton(source);
    Outcomes outcomes = new Outcomes();
    Exploration found = explore(automaton, reduction, workers, outcomes);
    if (agrees(e, search, found)) {
      check(
          e,
          search,
          "final cells",
          cells(automaton, outcomes.states()),
          cells(e.automaton(), e.naive().outcomes()));
    }
  }

  private static Set<List<Integer>> cells(Automaton automaton, Set<List<Integer>> states) {
    Set<List<Integer>> cells = new HashSet<>();
    states.forEach(state -> cells.add(state.subList(0, automaton.cells())));
    return cells;
  }

  private boolean agrees(Expected e, String search, Exploration found) {
    check(e, search, "rules", found.violated(), e.naive().violated());
    check(e, search, "events", found.events(), e.naive().events());
    check(e, search, "exhausted", found.exhausted(), true);
    return found.exhausted();
  }

  private void shortest(Expected e) {
    shortest(e, Minimality.CHOICES_THREADS_PREEMPTIONS_STEPS);
    shortest(e, Minimality.PREEMPTIONS_STEPS);
    if (e.naive().schedules() <= SMALLEST) {
      Map<String, BruteForce.Cost> cheapest =
          BruteForce.cheapest(e.automaton(), Minimality.CHOICES_AND_PREEMPTIONS, false);
      bounded(e, cheapest, 0);
      bounded(e, cheapest, 1);
    }
  }

  /** What has a counterexample of so little is found, and nothing else. */
  private void bounded(Expected e, Map<String, BruteForce.Cost> cheapest, int most) {
    Set<String> within = new TreeSet<>();
    cheapest.forEach(
        (rule, cost) -> {
          if (cost.preemptions() <= most) {
            within.add(rule);
          }
        });
    Set<String> rules = new TreeSet<>();
    ShortestSearch search =
        new ShortestSearch(
                e.automaton(), Limits.ordinary(), Progress.NONE, Minimality.CHOICES_AND_PREEMPTIONS)
            .localFirst()
            .atMost(most);
    for (ShortestSearch.Found found : search.find(e.automaton().rules())) {
      rules.add(found.rule());
      replay(e, found);
      check(
          e,
          "with at most " + most,
          "cost of " + found.rule(),
          cost(found, Minimality.CHOICES_AND_PREEMPTIONS).preemptions(),
          cheapest.get(found.rule()).preemptions());
    }
    seen.merge("bounded", rules.size(), Integer::sum);
    check(e, "with at most " + most, "rules", rules, within);
    check(e, "with at most " + most, "complete", search.isComplete(), true);
  }

  private void shortest(Expected e, Minimality minimality) {
    Automaton automaton = e.automaton();
    boolean inOrder = explore(automaton, Reduction.NONE, 1, new Outcomes()).raceInOrder();
    ShortestSearch search =
        new ShortestSearch(automaton, Limits.ordinary(), Progress.NONE, minimality);
    Collection<ShortestSearch.Found> all =
        (inOrder ? search.inOrder(false) : search).find(automaton.rules());
    Set<String> rules = new TreeSet<>();
    Map<String, BruteForce.Cost> cheapest =
        e.naive().schedules() <= SMALLEST
            ? BruteForce.cheapest(automaton, minimality, inOrder)
            : Map.of();
    for (ShortestSearch.Found found : all) {
      rules.add(found.rule());
      replay(e, found);
      BruteForce.Cost least = cheapest.get(found.rule());
      if (least != null) {
        seen.merge("minimal", 1, Integer::sum);
        check(e, "shortest of " + found.rule(), "cost", cost(found, minimality), least);
      }
    }
    check(e, "shortest", "rules", rules, e.naive().violated());
  }

  private static BruteForce.Cost cost(ShortestSearch.Found found, Minimality minimality) {
    int steps = found.moves().size();
    int choices = (int) found.moves().stream().filter(one -> one.choice() != 0).count();
    return switch (minimality) {
      case CHOICES_THREADS_PREEMPTIONS_STEPS ->
          new BruteForce.Cost(choices, found.threads(), found.preemptions(), steps);
      case CHOICES_AND_PREEMPTIONS ->
          new BruteForce.Cost(0, 0, choices + found.preemptions(), steps);
      default -> new BruteForce.Cost(0, 0, found.preemptions(), steps);
    };
  }

  /** A token survives printing, and its replay in a fresh automaton violates the rule. */
  private void replay(Expected e, ShortestSearch.Found found) {
    try {
      Token token = Replayer.token(e.automaton(), "random/" + e.seed(), found.moves());
      Token read = Token.parse(token.toString());
      check(e, "token", "moves", read, token);
      Trace trace = Replayer.replay(new Automaton(e.program()), read, found.rule());
      boolean race = found.rule().equals(Automaton.DATA_RACE);
      boolean next = race && trace.steps().size() > found.moves().size();
      check(e, "replay", "steps", trace.steps().size(), found.moves().size() + (next ? 2 : 0));
      if (race) {
        check(e, "replay", "accesses", trace.culprits().size(), 2);
      }
    } catch (RuntimeException refused) {
      mismatches.add(
          "seed %d, replay of %s: %s in %s"
              .formatted(e.seed(), found.rule(), refused, e.program()));
    }
  }
}
