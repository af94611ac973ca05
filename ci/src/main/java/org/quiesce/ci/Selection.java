package org.quiesce.ci;

import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which part of what is built in to run. */
final class Selection {
  @Parameters(
      paramLabel = "PROTOCOL",
      description = "Which protocols; all unless told. A C file is as with --source.")
  List<String> protocols = new ArrayList<>();

  @Option(
      names = "--revision",
      paramLabel = "NAME",
      description = "Only this built-in revision (repeatable).")
  List<String> revisions = new ArrayList<>();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only this scenario, deep or not (repeatable).")
  List<String> scenarios = new ArrayList<>();

  @Option(names = "--property", paramLabel = "ID", description = "Only this property (repeatable).")
  List<String> properties = new ArrayList<>();

  /** Takes C files out of what was named. */
  List<Path> takeFiles() {
    List<Path> files = new ArrayList<>();
    for (String name : protocols) {
      if (name.endsWith(".c") || name.endsWith(".i")) {
        files.add(Path.of(name));
      }
    }
    protocols.removeIf(name -> name.endsWith(".c") || name.endsWith(".i"));
    return files;
  }

  /**
   * The suites of the protocols named that have what else was named.
   *
   * @throws BadUsageException for a name that none of them has, or that no protocol has with the
   *     others
   */
  List<Suite<?>> suites(House house) {
    List<Suite<?>> suites = new ArrayList<>();
    for (String name : protocols) {
      Suite<?> suite = house.suite(name);
      if (!suites.contains(suite)) {
        suites.add(suite);
      }
    }
    if (suites.isEmpty()) {
      suites.addAll(house.suites());
    }
    lookUp("revision", revisions, suites, suite -> names(suite.protocol().revisions()));
    lookUp("scenario", scenarios, suites, suite -> scenarioNames(suite.protocol().scenarios()));
    lookUp("property", properties, suites, suite -> ids(suite.protocol().properties()));
    suites.removeIf(suite -> !concerns(suite));
    if (suites.isEmpty()) {
      throw new BadUsageException(
          "no protocol has all of these: "
              + String.join(", ", Iterables.concat(revisions, scenarios, properties))
              + " (ci/gate list shows all).");
    }
    return suites;
  }

  /** Whether a protocol has one of the names asked for, of each kind that was asked for. */
  private boolean concerns(Suite<?> suite) {
    Protocol<?> protocol = suite.protocol();
    return isAmong(revisions, names(protocol.revisions()))
        && isAmong(scenarios, scenarioNames(protocol.scenarios()))
        && isAmong(properties, ids(protocol.properties()));
  }

  private static boolean isAmong(List<String> wanted, List<String> names) {
    return wanted.isEmpty() || wanted.stream().anyMatch(names::contains);
  }

  private static void lookUp(
      String kind,
      List<String> wanted,
      List<Suite<?>> suites,
      Function<Suite<?>, List<String>> names) {
    List<String> all = suites.stream().flatMap(suite -> names.apply(suite).stream()).toList();
    for (String name : wanted) {
      Names.find(kind, name, all, one -> one);
    }
  }

  private static List<String> names(List<? extends Revision<?>> revisions) {
    return revisions.stream().map(Revision::name).toList();
  }

  private static List<String> scenarioNames(List<? extends Scenario<?>> scenarios) {
    return scenarios.stream().map(Scenario::name).toList();
  }

  private static List<String> ids(List<Property> properties) {
    return properties.stream().map(Property::id).toList();
  }

  /** The revisions to run, in the protocol's order. */
  <R> List<Revision<R>> revisionsOf(Suite<R> suite) {
    return suite.protocol().revisions().stream()
        .filter(one -> revisions.isEmpty() || revisions.contains(one.name()))
        .toList();
  }

  /** The scenarios to run for a revision, in the protocol's order. */
  <R> List<Scenario<R>> scenariosOf(Suite<R> suite, boolean deep, @Nullable R model) {
    return suite.protocol().scenarios().stream()
        .filter(one -> model == null || one.appliesTo().test(model))
        .filter(one -> scenarios.isEmpty() ? deep || !one.deep() : scenarios.contains(one.name()))
        .toList();
  }

  /** The properties to judge, in the protocol's order. */
  List<Property> propertiesOf(Suite<?> suite) {
    return suite.protocol().properties().stream()
        .filter(one -> properties.isEmpty() || properties.contains(one.id()))
        .toList();
  }

  /** Whether every scenario of an ordinary check runs: only then can a record be contradicted. */
  boolean isWhole() {
    return scenarios.isEmpty();
  }

  @Nullable String firstRevision() {
    return revisions.isEmpty() ? null : revisions.get(0);
  }
}
