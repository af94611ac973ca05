package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;

/**
 * What was found out about one revision.
 *
 * @param properties in reading order
 * @param results scenario by scenario, in each the properties in order
 * @param recorded verdicts that were known, by property
 * @param files the C sources it came from; empty for a Java class
 * @param notModelled one {@code file:line: not modelled: what} each
 */
public record Examined(
    String protocol,
    String revision,
    List<Property> properties,
    List<CheckResult> results,
    Map<String, Verdict> recorded,
    List<Path> files,
    List<String> notModelled) {

  /** One decision for each property, in order. */
  public List<Decision> decisions() {
    return properties.stream().map(this::decision).toList();
  }

  private Decision decision(Property property) {
    List<CheckResult> mine =
        results.stream().filter(result -> result.property().equals(property.id())).toList();
    return Decision.of(revision, property.id(), recorded.get(property.id()), mine);
  }

  /** One result of each scenario: cost, bound and goals are the same for all of its properties. */
  public List<CheckResult> scenarios() {
    String first = properties.isEmpty() ? "" : properties.get(0).id();
    return results.stream().filter(result -> result.property().equals(first)).toList();
  }

  /** The same without the recorded verdicts of that kind: what ran cannot contradict them. */
  public Examined withoutRecord(Verdict kind) {
    Map<String, Verdict> kept = new TreeMap<>(recorded);
    kept.values().removeIf(verdict -> verdict == kind);
    return new Examined(protocol, revision, properties, results, kept, files, notModelled);
  }

  /** All properties together. */
  public Verdict verdict() {
    return decisions().stream().map(Decision::verdict).reduce(Verdict.PROVED, Verdict::and);
  }
}
