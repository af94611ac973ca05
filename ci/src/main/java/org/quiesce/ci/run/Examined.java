package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.drive.memory.LinesRun;

/**
 * What was found out about one revision.
 *
 * @param properties in reading order
 * @param results scenario by scenario, in each the properties in order
 * @param recorded verdicts that were known, by property
 * @param origin the C sources it came from
 * @param notModelled one {@code file:line: not modelled: what} each
 * @param unable engines that were asked for and cannot run such a revision
 * @param assumptions what was taken for granted, one sentence each, with {@code file:line} where it
 *     has one: of a driver of which nothing else is known
 * @param lines which lines of its C have run
 */
public record Examined(
    String protocol,
    String revision,
    List<Property> properties,
    List<CheckResult> results,
    Map<String, Verdict> recorded,
    Origin origin,
    List<String> notModelled,
    List<String> unable,
    List<String> assumptions,
    LinesRun lines) {
  public Examined {
    assumptions = List.copyOf(assumptions);
  }

  /** One about which nothing was assumed beyond its protocol's page. */
  public Examined(
      String protocol,
      String revision,
      List<Property> properties,
      List<CheckResult> results,
      Map<String, Verdict> recorded,
      Origin origin,
      List<String> notModelled,
      List<String> unable) {
    this(
        protocol,
        revision,
        properties,
        results,
        recorded,
        origin,
        notModelled,
        unable,
        List.of(),
        LinesRun.NOTHING);
  }

  /** One decision for each property, in order. */
  public List<Decision> decisions() {
    return properties.stream().map(this::decision).toList();
  }

  /** The decision on one property; null if it was not judged. */
  public @Nullable Decision decision(String property) {
    return properties.stream()
        .filter(one -> one.id().equals(property))
        .map(this::decision)
        .findFirst()
        .orElse(null);
  }

  private Decision decision(Property property) {
    List<CheckResult> mine =
        results.stream().filter(result -> result.property().equals(property.id())).toList();
    return Decision.of(revision, property.id(), recorded.get(property.id()), mine);
  }

  /**
   * One result of each scenario of an engine: cost, bound and goals are the same for all of its
   * properties.
   */
  public List<CheckResult> scenarios(String engine) {
    Set<String> known = new HashSet<>();
    return results.stream()
        .filter(result -> result.engine().equals(engine) && known.add(result.scenario()))
        .toList();
  }

  /** The engines that ran, in order. */
  public List<String> engines() {
    return results.stream().map(CheckResult::engine).distinct().toList();
  }

  /**
   * What takes no proof away, but a reader should know: what was seen that breaks nothing, and what
   * an engine that samples could not do although it was asked to; one sentence for each.
   */
  public List<String> notes() {
    Map<String, Set<String>> scenarios = new LinkedHashMap<>();
    for (CheckResult one : results) {
      for (String note : one.notes()) {
        scenarios
            .computeIfAbsent(one.property() + ": " + note, key -> new LinkedHashSet<>())
            .add(one.scenario());
      }
      String reason = one.reason();
      if (!one.engine().equals(Explore.NAME)
          && one.verdict() == Verdict.INCONCLUSIVE
          && reason != null
          && !reason.equals(Undecided.ENOUGH)) {
        scenarios
            .computeIfAbsent(one.engine() + ": " + reason, key -> new LinkedHashSet<>())
            .add(one.scenario());
      }
    }
    List<String> notes = new ArrayList<>();
    scenarios.forEach((what, where) -> notes.add(what + " (" + String.join(", ", where) + ")"));
    return notes;
  }

  /** The same without the recorded verdicts of that kind: what ran cannot contradict them. */
  public Examined withoutRecord(Verdict kind) {
    Map<String, Verdict> kept = new TreeMap<>(recorded);
    kept.values().removeIf(verdict -> verdict == kind);
    return new Examined(
        protocol,
        revision,
        properties,
        results,
        kept,
        origin,
        notModelled,
        unable,
        assumptions,
        lines);
  }

  /** The same of a revision with another name and other files that say the same. */
  public Examined as(String name, Origin other) {
    return new Examined(
        protocol,
        name,
        properties,
        results,
        recorded,
        other,
        notModelled,
        unable,
        assumptions,
        lines);
  }

  /**
   * The same with nothing PROVED or UNREFUTED: what was judged is not all that there is.
   *
   * @param reason why, as a sentence
   */
  public Examined undecidedUnlessRefuted(String reason) {
    List<CheckResult> doubted =
        results.stream()
            .map(
                one ->
                    one.verdict() == Verdict.PROVED || one.verdict() == Verdict.UNREFUTED
                        ? one.undecided(reason)
                        : one)
            .toList();
    return new Examined(
        protocol,
        revision,
        properties,
        doubted,
        recorded,
        origin,
        notModelled,
        unable,
        assumptions,
        lines);
  }

  /** The C sources, as they were given; empty for a Java class. */
  public List<Path> files() {
    return origin.paths();
  }

  /** Whether nothing could be searched, because it could not be expressed. */
  public boolean isUnmodelled() {
    return !notModelled.isEmpty();
  }

  /** All properties together. */
  public Verdict verdict() {
    return decisions().stream()
        .map(Decision::verdict)
        .reduce(Verdict::and)
        .orElse(Verdict.INCONCLUSIVE);
  }
}
