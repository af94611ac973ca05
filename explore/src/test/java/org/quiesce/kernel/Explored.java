package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.NaiveSearch;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.ShortestSearch;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Trace;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Program;

/** All that any schedule of a small program over kernel primitives can lead to. */
final class Explored {
  /** Sets a program up on a kernel. */
  interface Source {
    Program on(Kernel kernel);
  }

  private final Source source;
  private final Set<String> endings = new TreeSet<>();
  private final Exploration exploration;

  private Explored(Source source) {
    this.source = source;
    this.exploration = search(Reduction.NONE, endings);
    assertThat(exploration.exhausted()).as("exhausted: %s", exploration.reason()).isTrue();
    Set<String> fusedEndings = new TreeSet<>();
    Exploration fused = search(Reduction.FUSE, fusedEndings);
    assertThat(fused.violated()).isEqualTo(exploration.violated());
    assertThat(fusedEndings).isEqualTo(endings);
  }

  static Explored of(Source source) {
    return new Explored(source);
  }

  private Exploration search(Reduction reduction, Set<String> into) {
    return new StatefulSearch(
            new Automaton(machine -> watched(machine, into)),
            reduction,
            Limits.ordinary(),
            Progress.NONE)
        .run();
  }

  private Program watched(org.quiesce.machine.Machine machine, Set<String> into) {
    WatchedMachine watched = new WatchedMachine(machine);
    Program program = source.on(new Kernel(watched));
    return program.atEnd(cells -> into.add(notes(watched, cells)));
  }

  private static String notes(WatchedMachine machine, Cells cells) {
    StringBuilder text = new StringBuilder();
    machine
        .cellsByName()
        .forEach(
            (name, cell) -> {
              if (name.startsWith(Notes.PREFIX)) {
                text.append(text.length() > 0 ? " " : "")
                    .append(name.substring(Notes.PREFIX.length()))
                    .append('=')
                    .append(Notes.read(cells.get(cell)));
              }
            });
    return text.toString();
  }

  /** What was noted when all was quiet, such as {@code a=10 b=1}: one text per ending. */
  Set<String> endings() {
    return endings;
  }

  /** Rules found violated, acquisition orders left out. */
  Set<String> violated() {
    Set<String> rules = new TreeSet<>(exploration.violated());
    rules.removeIf(rule -> rule.startsWith(Rules.LOCK_ORDER));
    return rules;
  }

  /** Acquisition orders seen, as {@code a -> b}. */
  Set<String> lockOrders() {
    Set<String> orders = new TreeSet<>();
    for (String rule : exploration.violated()) {
      if (rule.startsWith(Rules.LOCK_ORDER)) {
        orders.add(rule.substring(Rules.LOCK_ORDER.length()));
      }
    }
    return orders;
  }

  Set<String> events() {
    return exploration.events();
  }

  boolean deadlocks() {
    return violated().contains(Rules.NO_DEADLOCK);
  }

  /** The shortest counterexample of a rule. */
  Trace shortest(String rule) {
    Automaton automaton = new Automaton(machine -> watched(machine, new TreeSet<>()));
    Collection<ShortestSearch.Found> found =
        new ShortestSearch(automaton, Limits.ordinary(), Progress.NONE).find(List.of(rule));
    assertThat(found).as("counterexamples of %s", rule).hasSize(1);
    return Replayer.trace(automaton, found.iterator().next().moves(), rule);
  }

  /** How many schedules lead to each kind of ending: every schedule, one by one. */
  static Map<String, Integer> count(
      Map<String, Integer> starts, Source source, Function<View, String> kind) {
    Map<String, Integer> counts = new TreeMap<>();
    Automaton automaton =
        new Automaton(
            machine -> {
              WatchedMachine watched = new WatchedMachine(machine, starts);
              return source
                  .on(new Kernel(watched))
                  .atEnd(
                      cells -> counts.merge(kind.apply(new View(watched, cells)), 1, Integer::sum));
            });
    new NaiveSearch(automaton, false, 1_000_000).run();
    return counts;
  }

  /** A quiet state, its cells by name. */
  record View(WatchedMachine machine, Cells cells) {
    int get(String name) {
      return machine.value(cells, name);
    }

    Object object(String name) {
      return String.valueOf(machine.value(get(name)));
    }
  }

  /** Adds the kworker that runs a work item. */
  static Program kworker(Program program, WorkStruct work) {
    return program.daemon(
        "kworker-" + work.name(),
        () ->
            program
                .machine()
                .loop(
                    () -> {
                      work.process();
                      return null;
                    }));
  }
}
