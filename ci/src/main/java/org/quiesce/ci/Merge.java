package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.report.ShardReport;
import org.quiesce.ci.report.ShardReport.Claim;
import org.quiesce.ci.report.ShardReport.Row;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Part;
import org.quiesce.ci.run.Plan;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Subject;

/**
 * All shards of one check as one.
 *
 * <p>A claimed counterexample counts only if its token replays; a missing or foreign shard, or a
 * missing result, is bad usage.
 */
final class Merge {
  private final House house;
  private final List<ShardReport> shards;
  private final List<Path> sources;
  private final List<Engine> engines;

  private Merge(House house, List<ShardReport> shards, List<Path> sources) {
    this.house = house;
    this.shards = shards;
    this.sources = sources;
    this.engines = first().engines().stream().<Engine>map(house::engine).toList();
  }

  /**
   * The shards, once it is sure that they are all parts of one run.
   *
   * @param sources the C files that were checked; empty for built-in revisions
   * @throws BadUsageException if they are not
   */
  static Merge of(House house, List<ShardReport> shards, List<Path> sources) {
    ShardReport first = shards.get(0);
    Map<Integer, Path> known = new TreeMap<>();
    for (ShardReport one : shards) {
      if (!one.part().plan().equals(first.part().plan())
          || one.part().shard().count() != first.part().shard().count()) {
        throw new BadUsageException(
            first.file()
                + " and "
                + one.file()
                + " are shards of two different runs; merge those of one.");
      }
      Path twin = known.put(one.part().shard().index(), one.file());
      if (twin != null) {
        throw new BadUsageException(
            twin + " and " + one.file() + " are both shard " + one.part().shard() + ".");
      }
    }
    int count = first.part().shard().count();
    for (int i = 1; i <= count; i++) {
      if (!known.containsKey(i)) {
        throw new BadUsageException(
            "shard " + i + "/" + count + " is missing: without it nothing is decided.");
      }
    }
    return new Merge(house, shards, sources);
  }

  /** The engines that ran, in order. */
  List<Engine> engines() {
    return engines;
  }

  private Part first() {
    return shards.get(0).part();
  }

  /**
   * What the whole run found out.
   *
   * @throws BadUsageException if a result is missing, or belongs to something else
   */
  Findings findings() {
    boolean ofSources = !shards.get(0).asRecorded();
    if (ofSources == sources.isEmpty()) {
      throw new BadUsageException(
          ofSources
              ? "the shards are about C sources; give the files with --source, as to check."
              : "the shards are about built-in revisions; leave --source out.");
    }
    List<Examined> examined = new ArrayList<>();
    Set<String> properties = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    for (Suite<?> suite : house.suites()) {
      for (String revision : revisions(suite)) {
        Joined<?> joined = joined(suite, revision);
        examined.add(joined.examined());
        joined.examined().properties().forEach(one -> properties.add(Sharing.property(suite, one)));
        texts.addAll(Sharing.texts(joined.source()));
      }
    }
    requireWhole(properties, texts);
    boolean interrupted = shards.stream().anyMatch(ShardReport::interrupted);
    return new Findings(ofSources, examined, interrupted);
  }

  private void requireWhole(Set<String> properties, List<String> texts) {
    Set<String> units =
        shards.stream().flatMap(one -> one.part().units().stream()).collect(Collectors.toSet());
    String plan = Plan.fingerprint(units, first().engines(), properties, texts);
    if (units.size() != first().all() || !plan.equals(first().plan())) {
      throw new BadUsageException(
          "the shards do not make up one whole run of this gate"
              + (sources.isEmpty() ? "" : " on these sources")
              + ": a result is missing or was made from something else.");
    }
  }

  /** The names of a protocol's revisions that the shards are about, in the order of the house. */
  private List<String> revisions(Suite<?> suite) {
    Set<String> met = new LinkedHashSet<>();
    for (ShardReport shard : shards) {
      for (Row row : shard.rows()) {
        if (row.result().protocol().equals(suite.name())) {
          met.add(row.result().revision());
        }
      }
    }
    List<String> order = new ArrayList<>();
    suite.protocol().revisions().forEach(one -> order.add(one.name()));
    suite.protocol().edits().forEach(one -> order.add(one.id()));
    return met.stream()
        .sorted(Comparator.comparingInt((String one) -> order.indexOf(one)))
        .toList();
  }

  private record Joined<R>(Examined examined, @Nullable SourceModel<R> source) {}

  private <R> Joined<R> joined(Suite<R> suite, String revision) {
    @Nullable SourceModel<R> source = sources.isEmpty() ? null : suite.reader().read(sources);
    Subject<R> subject =
        source == null ? builtIn(suite, revision) : Subject.of(suite.name(), source);
    if (!subject.revision().equals(revision)) {
      throw new BadUsageException(
          "the shards are about "
              + revision
              + ", the sources given are "
              + subject.revision()
              + ".");
    }
    List<Row> rows = rows(suite, revision);
    Set<String> judged = judged(suite);
    List<Property> properties =
        suite.protocol().properties().stream().filter(one -> judged.contains(one.id())).toList();
    List<CheckResult> results = new ArrayList<>();
    for (Row row : rows) {
      results.add(confirmed(suite, subject, row));
    }
    Examined examined =
        new Examined(
            subject.protocol(),
            subject.revision(),
            properties,
            results,
            subject.recorded(),
            subject.origin(),
            subject.notModelled(),
            engines.stream().filter(one -> !one.runs(subject)).map(Engine::name).toList());
    requireResults(examined);
    return new Joined<>(
        ranAll(suite, subject, examined) ? examined : examined.withoutRecord(Verdict.REFUTED),
        source);
  }

  /** The properties that any shard judges of any revision: all must be judged of all. */
  private Set<String> judged(Suite<?> suite) {
    return shards.stream()
        .flatMap(one -> one.rows().stream())
        .filter(one -> one.result().protocol().equals(suite.name()))
        .map(one -> one.result().property())
        .collect(Collectors.toSet());
  }

  private static <R> Subject<R> builtIn(Suite<R> suite, String revision) {
    for (Protocol.Edit<R> edit : suite.protocol().edits()) {
      if (edit.id().equals(revision)) {
        return Subject.edited(suite.name(), edit);
      }
    }
    return Subject.builtIn(suite.name(), suite.revision(revision));
  }

  /** Engine by engine, in each scenario by scenario, in each the properties in order. */
  private List<Row> rows(Suite<?> suite, String revision) {
    List<String> scenarios = suite.protocol().scenarios().stream().map(Scenario::name).toList();
    List<String> properties = suite.protocol().properties().stream().map(Property::id).toList();
    return shards.stream()
        .flatMap(one -> one.rows().stream())
        .filter(one -> one.result().protocol().equals(suite.name()))
        .filter(one -> one.result().revision().equals(revision))
        .sorted(
            Comparator.comparingInt((Row one) -> first().engines().indexOf(one.result().engine()))
                .thenComparingInt(one -> scenarios.indexOf(one.result().scenario()))
                .thenComparingInt(one -> properties.indexOf(one.result().property())))
        .toList();
  }

  private static <R> CheckResult confirmed(Suite<R> suite, Subject<R> subject, Row row) {
    Claim claim = row.claim();
    CheckResult result = row.result();
    if (claim == null) {
      return result;
    }
    Counterexample shown = Replayed.again(suite, subject.model(), result, claim);
    return result.with(shown);
  }

  /** The engine that proves must have said something about every property in every scenario. */
  private void requireResults(Examined examined) {
    if (!first().engines().contains(Explore.NAME)) {
      return;
    }
    Set<String> there = new HashSet<>();
    for (CheckResult one : examined.results()) {
      if (one.engine().equals(Explore.NAME) && !there.add(one.scenario() + " " + one.property())) {
        throw new BadUsageException(
            "two shards have "
                + one.property()
                + " of "
                + one.revision()
                + " in "
                + one.scenario()
                + "; merge the shards of one run.");
      }
    }
    for (ShardReport shard : shards) {
      for (String unit : shard.part().units()) {
        for (Property property : examined.properties()) {
          String prefix = Plan.unit(examined.protocol(), examined.revision(), "");
          if (unit.startsWith(prefix)
              && !there.contains(unit.substring(prefix.length()) + " " + property.id())) {
            throw new BadUsageException(
                shard.file() + " has no result for " + property.id() + " in " + unit + ".");
          }
        }
      }
    }
  }

  /** Whether every scenario of an ordinary check ran: only then can a record be contradicted. */
  private static <R> boolean ranAll(Suite<R> suite, Subject<R> subject, Examined examined) {
    Set<String> ran =
        examined.results().stream().map(CheckResult::scenario).collect(Collectors.toSet());
    R model = subject.model();
    return suite.protocol().scenarios().stream()
        .filter(one -> !one.deep() && (model == null || one.appliesTo().test(model)))
        .allMatch(one -> ran.contains(one.name()));
  }
}
