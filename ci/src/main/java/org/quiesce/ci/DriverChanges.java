package org.quiesce.ci;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.change.TreeChange;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Compared;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.survey.DriverUnit;
import org.quiesce.ci.survey.Kbuild;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.account.FunctionChange;
import org.quiesce.translate.patch.account.LineChanges;
import org.quiesce.translate.patch.image.Image;

/**
 * The drivers that a change touches and that no protocol claims: each decided before it and after
 * each of its patches, by the properties of any driver.
 */
final class DriverChanges {
  private final TreeChange change;
  private final List<Touched> touched;

  /**
   * @param claimed files of protocols
   */
  DriverChanges(TreeChange change, Set<String> claimed) {
    this.change = change;
    this.touched = change.hasTree() ? find(change, claimed) : List.of();
  }

  /** A driver, the patches that touch it, by number from 0, and what they touch, for people. */
  private record Touched(DriverUnit unit, Set<Integer> patches, Set<String> functions) {}

  private static List<Touched> find(TreeChange change, Set<String> claimed) {
    Map<String, Touched> found = new LinkedHashMap<>();
    Kbuild kbuild = new Kbuild(change.after());
    for (int i = 0; i < change.stages().size(); i++) {
      for (FileChange file : change.stages().get(i).changes()) {
        if (file.isReal() && !claimed.contains(file.path())) {
          for (DriverUnit unit : units(change, kbuild, file.path())) {
            Touched one =
                found.computeIfAbsent(
                    unit.name(), name -> new Touched(unit, new TreeSet<>(), new LinkedHashSet<>()));
            one.patches().add(i);
            file.functions().stream().map(FunctionChange::name).forEach(one.functions()::add);
            if (file.functions().isEmpty()) {
              one.functions().add(file.path());
            }
          }
        }
      }
    }
    return found.values().stream()
        .filter(one -> one.unit().files().stream().noneMatch(claimed::contains))
        .filter(one -> isModule(change.before(), one) || isModule(change.after(), one))
        .toList();
  }

  /** Whether it is loaded on its own: what is not is no driver. */
  private static boolean isModule(Image image, Touched one) {
    try {
      AnyDriver driver = AnyDriver.in(image, one.unit().files());
      return driver != null && driver.isModule();
    } catch (BadSourceException e) {
      return true; // what is wrong with it is said where it is decided
    }
  }

  /** The drivers that a file belongs to: of a header, those beside it that include it. */
  private static List<DriverUnit> units(TreeChange change, Kbuild kbuild, String path) {
    if (path.endsWith(".c")) {
      return List.of(kbuild.unitOf(path));
    }
    int slash = path.lastIndexOf('/');
    if (!path.endsWith(".h") || slash < 0 || path.startsWith("include/")) {
      return List.of();
    }
    String include = "\"" + path.substring(slash + 1) + "\"";
    return kbuild.inFolder(path.substring(0, slash)).stream()
        .filter(unit -> unit.files().stream().anyMatch(file -> says(change, file, include)))
        .toList();
  }

  private static boolean says(TreeChange change, String file, String text) {
    try {
      return change.after().source(file).map(one -> one.text().contains(text)).orElse(false);
    } catch (BadSourceException e) {
      return false;
    }
  }

  /** Names of the drivers that a patch touches, by its number from 0. */
  List<String> touchedBy(int patch) {
    return touched.stream()
        .filter(one -> one.patches().contains(patch))
        .map(one -> one.unit().name())
        .toList();
  }

  /** How many drivers there are. */
  int count() {
    return touched.size();
  }

  /** One tree of the change, as far as a driver goes. */
  private record State(String revision, @Nullable AnyDriver driver, Image image) {
    String key() {
      if (driver == null) {
        return "";
      }
      Hasher hasher = Hashing.sha256().newHasher();
      driver
          .texts()
          .forEach(
              (name, text) -> hasher.putUnencodedChars(name).putChar('\0').putUnencodedChars(text));
      return hasher.hash().toString();
    }
  }

  private List<State> states(Touched one) {
    List<State> states = new ArrayList<>();
    states.add(state(Comparison.BEFORE, change.before(), one));
    for (int i = 0; i < change.stages().size(); i++) {
      states.add(state(ChangeCheck.revision(change, i), change.stages().get(i).after(), one));
    }
    return states;
  }

  private static State state(String revision, Image image, Touched one) {
    return new State(revision, AnyDriver.in(image, one.unit().files()), image);
  }

  /** The driver of a token of this change; null if there is none. */
  @Nullable AnyDriver driver(String subject) {
    for (Touched one : touched) {
      for (State state : states(one)) {
        if (subject.equals(subject(one, state))) {
          return state.driver();
        }
      }
    }
    return null;
  }

  private static String subject(Touched one, State state) {
    return state.revision() + " " + one.unit().name();
  }

  /** How many different trees there are to decide, all drivers together. */
  int searches() {
    return touched.stream()
        .mapToInt(one -> (int) states(one).stream().map(State::key).distinct().count())
        .sum();
  }

  /** Decides them all. */
  List<Compared> judge(Run run) {
    return touched.stream().map(one -> judge(one, states(one), run)).toList();
  }

  private Compared judge(Touched one, List<State> states, Run run) {
    Map<String, Examined> examined = new HashMap<>();
    List<Optional<Examined>> all = new ArrayList<>();
    for (State state : states) {
      AnyDriver driver = state.driver();
      if (driver == null) {
        all.add(Optional.empty());
        continue;
      }
      Origin origin = origin(driver, state.image());
      Examined result =
          examined.computeIfAbsent(state.key(), key -> examine(one, state, driver, run, origin));
      all.add(
          Optional.of(
              result.revision().equals(state.revision())
                  ? result
                  : result.as(state.revision(), origin)));
    }
    int last = all.size() - 1;
    return new Compared(
        one.unit().name(),
        List.copyOf(one.functions()),
        false,
        all.get(0).orElse(null),
        all.subList(1, last),
        all.get(last).orElse(null));
  }

  private static Examined examine(
      Touched one, State state, AnyDriver driver, Run run, Origin origin) {
    String name = one.unit().name();
    try {
      return driver.examine(
          run, new AnyDriver.Named(name, state.revision(), subject(one, state), origin));
    } catch (BadUsageException | BadSourceException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), "it cannot be read");
      return new Examined(
          name,
          state.revision(),
          DriverCheck.PROPERTIES,
          List.of(),
          Map.of(),
          origin,
          List.of(why),
          List.of());
    }
  }

  private Origin origin(AnyDriver driver, Image image) {
    List<Origin.Text> texts = new ArrayList<>();
    for (Source source : driver.sources()) {
      String path = source.path().normalize().toString().replace('\\', '/');
      texts.add(
          new Origin.Text(
              source.name(),
              source.path(),
              source.text().lines().toList(),
              LineChanges.between(change.before(), image, path)));
    }
    int patches = change.isSeries() ? change.stages().size() : 0;
    return new Origin(texts, change.words(), Set.of(), patches);
  }
}
