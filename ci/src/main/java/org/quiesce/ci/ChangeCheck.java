package org.quiesce.ci;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.change.Site;
import org.quiesce.ci.change.TreeChange;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Compared;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Subject;

/**
 * Judges a change: every protocol that it touches, before it and after each of its patches. What is
 * the same model is searched once.
 */
final class ChangeCheck {
  private final House house;
  private final TreeChange change;
  private final Examiner examiner;
  private final List<List<String>> touches = new ArrayList<>();
  private volatile @Nullable List<Plan<?>> plans;
  private volatile List<Compared> drivers = List.of();

  ChangeCheck(House house, TreeChange change, Examiner examiner) {
    this.house = house;
    this.change = change;
    this.examiner = examiner;
    change.stages().forEach(stage -> touches.add(new ArrayList<>()));
  }

  /** What it looks like: one protocol before the change, and after each patch. */
  private record Plan<R>(
      Suite<R> suite, List<String> touched, List<State<R>> states, boolean same) {}

  /**
   * One tree of the change.
   *
   * @param name of the revision
   * @param model null if the protocol is not there, or not known
   * @param doubts why it must not be PROVED
   */
  private record State<R>(String name, @Nullable SourceModel<R> model, List<String> doubts) {
    /** Whether it is there and cannot be expressed, so that no search helps. */
    boolean isUnmodelled() {
      return model != null && model.model() == null;
    }

    /** The same for two states that need one search. */
    String key() {
      return model == null ? "" : model.hash() + "\n" + doubts;
    }
  }

  /** The name of the tree after a patch, from 0. */
  static String revision(TreeChange change, int stage) {
    return stage == change.stages().size() - 1 ? Comparison.AFTER : "patch-" + (stage + 1);
  }

  /** How a revision is decided. */
  @FunctionalInterface
  private interface Decider {
    <R> Examined examine(Suite<R> suite, Subject<R> subject);
  }

  /** Decides all that the change touches, of these protocols. */
  Findings judge(List<Suite<?>> suites) {
    List<Plan<?>> all = new ArrayList<>();
    for (Suite<?> suite : suites) {
      plan(suite).ifPresent(all::add);
    }
    plans = List.copyOf(all);
    DriverChanges others =
        suites.size() == house.suites().size()
            ? new DriverChanges(change, claimed(house, change))
            : null; // who names a protocol asks for nothing else
    int searches = others == null ? 0 : others.searches();
    house.watching().expect(searches + plans.stream().mapToInt(this::searches).sum());
    examiner
        .run()
        .allowance()
        .begin(searches + plans.stream().mapToInt(one -> distinct(one).size()).sum());
    try {
      if (others != null) {
        drivers(others);
      }
      return findings(plans, examiner::examine);
    } finally {
      house.watching().close();
    }
  }

  /** Decides drivers that no protocol claims. */
  private void drivers(DriverChanges others) {
    for (int i = 0; i < change.stages().size(); i++) {
      touches.get(i).addAll(others.touchedBy(i));
    }
    drivers = others.judge(examiner.run());
  }

  /** Files of protocols in any of the trees. */
  static Set<String> claimed(House house, TreeChange change) {
    Set<String> files = new TreeSet<>();
    for (Suite<?> suite : house.suites()) {
      Site<?> site = new Site<>(change, suite.reader());
      files.addAll(site.files(change.before()));
      change.stages().forEach(stage -> files.addAll(site.files(stage.after())));
    }
    return files;
  }

  /** What is known in the middle of the run; null before it is known what the change touches. */
  @Nullable Findings soFar() {
    List<Plan<?>> known = plans;
    return known == null ? null : findings(known, examiner::soFar);
  }

  private Findings findings(List<Plan<?>> all, Decider decider) {
    List<Compared> protocols = new ArrayList<>();
    for (Plan<?> plan : all) {
      protocols.add(judge(plan, decider));
    }
    protocols.addAll(drivers);
    List<Comparison.Stage> stages = new ArrayList<>();
    for (int i = 0; i < change.stages().size(); i++) {
      TreeChange.Stage stage = change.stages().get(i);
      stages.add(
          new Comparison.Stage(
              revision(change, i),
              stage.label(),
              touches.get(i),
              stage.leftOut().stream().map(Object::toString).toList(),
              stage.leftOut().stream()
                  .filter(one -> one.file().isEmpty())
                  .map(Object::toString)
                  .toList()));
    }
    List<Examined> after =
        protocols.stream().map(Compared::after).filter(Objects::nonNull).toList();
    return new Findings(true, after, house.interruption().requested())
        .ofChange(new Comparison(change.title(), stages, protocols, change.notes()));
  }

  private <R> Optional<Plan<R>> plan(Suite<R> suite) {
    Site<R> site = new Site<>(change, suite.reader());
    List<String> touched = new ArrayList<>();
    for (int i = 0; i < change.stages().size(); i++) {
      List<String> here = site.touched(change.stages().get(i));
      if (!here.isEmpty()) {
        touches.get(i).add(suite.name());
        touched.addAll(here);
      }
    }
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    List<State<R>> states = new ArrayList<>();
    states.add(
        new State<>(
            Comparison.BEFORE,
            change.hasTree() ? site.model(change.before(), Map.of()) : null,
            List.of()));
    for (int i = 0; i < change.stages().size(); i++) {
      TreeChange.Stage stage = change.stages().get(i);
      SourceModel<R> model = site.model(stage.after(), stage.doubtful());
      states.add(new State<>(revision(change, i), model, site.doubts(i)));
    }
    boolean same =
        states.get(0).model() != null && states.stream().map(State::key).distinct().count() == 1;
    return Optional.of(new Plan<>(suite, touched.stream().distinct().toList(), states, same));
  }

  /**
   * The states to search, by what they say. If what is there in the end cannot be expressed there
   * is nothing to compare with.
   */
  private static <R> Map<String, State<R>> distinct(Plan<R> plan) {
    Map<String, State<R>> distinct = new LinkedHashMap<>();
    boolean hopeless = plan.states().get(plan.states().size() - 1).isUnmodelled();
    for (State<R> state : plan.states()) {
      boolean useful = !hopeless || state.isUnmodelled();
      if (state.model() != null && !plan.same() && useful) {
        boolean last = state.name().equals(Comparison.AFTER);
        if (last) {
          distinct.put(state.key(), state);
        } else {
          distinct.putIfAbsent(state.key(), state);
        }
      }
    }
    return distinct;
  }

  private <R> int searches(Plan<R> plan) {
    return distinct(plan).values().stream()
        .mapToInt(one -> examiner.searches(plan.suite(), subject(plan, one)))
        .sum();
  }

  private static <R> Subject<R> subject(Plan<R> plan, State<R> state) {
    SourceModel<R> model = Objects.requireNonNull(state.model());
    return new Subject<>(
        plan.suite().name(),
        state.name(),
        model.model(),
        Map.of(),
        model.origin(),
        model.notModelled());
  }

  private <R> Compared judge(Plan<R> plan, Decider decider) {
    Map<String, Examined> byKey = new HashMap<>();
    for (Map.Entry<String, State<R>> one : distinct(plan).entrySet()) {
      State<R> state = one.getValue();
      Examined examined = decider.examine(plan.suite(), subject(plan, state));
      byKey.put(
          one.getKey(),
          state.doubts().isEmpty()
              ? examined
              : examined.undecidedUnlessRefuted(String.join("; ", state.doubts())));
    }
    List<Optional<Examined>> all = new ArrayList<>();
    for (State<R> state : plan.states()) {
      all.add(Optional.ofNullable(byKey.get(state.key())).map(one -> named(one, state)));
    }
    int last = all.size() - 1;
    return new Compared(
        plan.suite().name(),
        plan.touched(),
        plan.same(),
        all.get(0).orElse(null),
        all.subList(1, last),
        all.get(last).orElse(null));
  }

  /** The tree before a change is called so even if nothing was changed in the end. */
  private static Examined named(Examined examined, State<?> state) {
    Origin origin = state.model() == null ? examined.origin() : state.model().origin();
    return state.name().equals(Comparison.BEFORE) && !examined.revision().equals(state.name())
        ? examined.as(state.name(), origin)
        : examined;
  }
}
