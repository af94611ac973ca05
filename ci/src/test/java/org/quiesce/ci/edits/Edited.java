package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.NotModelled;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;
import org.quiesce.translate.doe.DoeShape;
import org.quiesce.translate.hmem.HmemShape;
import org.quiesce.translate.memdev.MemdevShape;

/**
 * A rendition with some of its text replaced.
 *
 * @param files text by name
 */
record Edited<R>(Protocol<R> protocol, Translator<R> translator, Map<String, String> files) {
  private static final Path ALL = Path.of("..", "translate", "src", "test", "resources");
  private static final Budget BUDGET =
      new Budget(
          new Limits(Duration.ofMinutes(2), Runtime.getRuntime().maxMemory() / 2, 2),
          Reduction.FUSE_AND_SYMMETRY,
          Progress.NONE);

  static Edited<?> aer(String rendition) {
    return of(AerProtocol.protocol(), new Translator<>(new AerShape()), "c", rendition);
  }

  static Edited<?> hmem(String rendition) {
    return of(HmemProtocol.protocol(), new Translator<>(new HmemShape()), "c-hmem", rendition);
  }

  static Edited<?> memdev(String rendition) {
    return of(
        MemdevProtocol.protocol(), new Translator<>(new MemdevShape()), "c-memdev", rendition);
  }

  static Edited<?> doe(String rendition) {
    return of(DoeProtocol.protocol(), new Translator<>(new DoeShape()), "c-doe", rendition);
  }

  private static <R> Edited<R> of(
      Protocol<R> protocol, Translator<R> translator, String folder, String rendition) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(ALL.resolve(folder).resolve(rendition))) {
      for (Path file : all.filter(one -> one.toString().endsWith(".c")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Edited<>(protocol, translator, files);
  }

  /** With another text in place of one that is there, wherever it stands in that file. */
  Edited<R> with(String file, String before, String after) {
    Map<String, String> edited = new TreeMap<>(files);
    assertThat(edited.get(file)).contains(before);
    edited.put(file, edited.get(file).replace(before, after));
    return new Edited<>(protocol, translator, edited);
  }

  private Translation<R> translated() {
    return translator.translate(
        files.entrySet().stream()
            .map(one -> new Source(one.getKey(), Path.of(one.getKey()), one.getValue()))
            .toList());
  }

  /** What is not modelled at all, as {@code file:line: not modelled: what}. */
  List<String> notModelled() {
    return translated().notModelled().stream().map(NotModelled::toString).toList();
  }

  /** Whether a function of the sources is part of the model. */
  boolean reaches(String function) {
    return translated().excerpts().stream().anyMatch(one -> one.functions().contains(function));
  }

  /** What is modelled in part, so that something is not proved. */
  List<String> doubts() {
    return translated().notes().stream().filter(one -> one.contains("not proved: ")).toList();
  }

  /** Rules that its programs can report and that are no property. */
  Set<String> unclaimed() {
    return EveryRuleTests.unclaimed(protocol, translated().revision());
  }

  /** Whether a scenario makes sense for it. */
  boolean tries(String scenario) {
    R revision = translated().revision();
    return protocol.scenarios().stream()
        .anyMatch(one -> one.name().equals(scenario) && one.appliesTo().test(revision));
  }

  /** What every property is found to be in some scenarios. */
  private Stream<CheckResult> results(String... scenarios) {
    Translation<R> translation = translated();
    assertThat(translation.notModelled()).isEmpty();
    List<Scenario<R>> wanted =
        protocol.scenarios().stream()
            .filter(one -> Set.of(scenarios).contains(one.name()))
            .filter(one -> one.appliesTo().test(translation.revision()))
            .toList();
    assertThat(wanted).as("scenarios").hasSize(scenarios.length);
    return wanted.stream()
        .flatMap(
            scenario ->
                new Checker(BUDGET)
                        .check(
                            protocol.name(),
                            "edited",
                            translation.revision(),
                            scenario,
                            protocol.properties())
                        .stream());
  }

  /** What is not proved in some scenarios, by property; with the reason of what is undecided. */
  Map<String, String> unproved(String... scenarios) {
    Map<String, String> found = new TreeMap<>();
    results(scenarios)
        .filter(one -> one.verdict() != Verdict.PROVED)
        .forEach(
            one ->
                found.merge(
                    one.property(),
                    one.verdict() == Verdict.REFUTED ? "REFUTED" : String.valueOf(one.reason()),
                    (a, b) -> a.equals("REFUTED") ? a : b));
    return found;
  }

  /** The properties that are refuted in some scenarios. */
  Set<String> refuted(String... scenarios) {
    Set<String> found = new TreeSet<>();
    unproved(scenarios)
        .forEach(
            (property, why) -> {
              if (why.equals("REFUTED")) {
                found.add(property);
              }
            });
    return found;
  }
}
