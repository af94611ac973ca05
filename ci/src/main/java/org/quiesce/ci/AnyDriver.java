package org.quiesce.ci;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Run;
import org.quiesce.drive.memory.LinesRun;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.Token;
import org.quiesce.translate.Source;
import org.quiesce.translate.ir.IrText;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.tree.DirectoryTree;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * A driver of which nothing is known but its sources: its teardown is decided from its entries, by
 * properties that hold for any driver.
 */
final class AnyDriver {
  /** As a protocol is called in reports and tokens. */
  static final String NAME = "driver";

  private final List<Source> sources;
  private final Headers headers;

  /** How many of the sources were named; the others were found beside them. */
  private final int given;

  private final @Nullable Path tree;

  /** One for each way to read it that was come to. */
  private final List<DriverCheck> running = new CopyOnWriteArrayList<>();

  private AnyDriver(List<Source> sources, Headers headers, int given, @Nullable Path tree) {
    this.sources = sources;
    this.headers = headers;
    this.given = given;
    this.tree = tree;
  }

  /** Reads a driver's files, and the headers that lie beside them. */
  static AnyDriver read(List<Path> files) {
    return read(files, null);
  }

  /**
   * Reads a driver's files, and its own headers.
   *
   * @param tree where headers are looked for that we have no rendition of; null for none
   */
  static AnyDriver read(List<Path> files, @Nullable Path tree) {
    List<Source> given = Source.distinct(files.stream().map(Source::read).toList());
    Headers headers =
        tree == null
            ? Headers.ours()
            : new TreeHeaders(
                new DirectoryTree(tree, org.quiesce.translate.patch.text.Limits.STANDARD));
    return new AnyDriver(OwnHeaders.onDisk(tree).with(given), headers, given.size(), tree);
  }

  /**
   * Reads a driver's files in one of the trees of a change, and its own headers.
   *
   * @param files from the top of the tree
   * @return null if none of them is there
   */
  static @Nullable AnyDriver in(Image image, List<String> files) {
    List<Source> given = new ArrayList<>();
    for (String file : files) {
      image.source(file).ifPresent(given::add);
    }
    return given.isEmpty()
        ? null
        : new AnyDriver(
            OwnHeaders.in(image).with(Source.distinct(given)),
            new TreeHeaders(image),
            given.size(),
            null);
  }

  /** Whether it is loaded on its own. */
  boolean isModule() {
    return new DriverCheck(program(new Reader(headers)), Budget.ordinary()).isModule();
  }

  /** Its sources and own headers. */
  List<Source> sources() {
    return sources;
  }

  /** Lines of its own C. */
  int lines() {
    return (int)
        sources.stream()
            .filter(one -> one.name().endsWith(".c"))
            .mapToLong(one -> one.text().lines().count())
            .sum();
  }

  /** Whether sources define no function that tells a protocol. */
  static boolean isNoProtocol(List<Suite<?>> suites, List<Path> files) {
    return suites.size() > 1
        && suites.stream().allMatch(suite -> suite.reader().landmarksIn(files) == 0);
  }

  /** What its sources are, as instructions: one function after the other. */
  List<String> instructions() {
    return program(new Reader(headers)).functions().values().stream()
        .filter(one -> !one.position().file().endsWith(".h"))
        .map(IrText::of)
        .toList();
  }

  private Program program(Reader reader) {
    return reader.read(texts());
  }

  /** Its sources and own headers, by name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Source source : sources) {
      texts.put(source.name(), source.text());
    }
    return texts;
  }

  /** The names of its C files. */
  String name() {
    List<String> names = sources.stream().map(Source::name).toList();
    List<String> code = names.stream().filter(one -> !one.endsWith(".h")).toList();
    return String.join("+", code.isEmpty() ? names : code);
  }

  /** Who calls it, what was found, and what was not understood. */
  DriverCheck.Outcome outcome(Budget budget) {
    DriverCheck check = check(program(new Reader(headers)), budget, "");
    running.add(check);
    return check.check(name());
  }

  /** The same as far as it is known while that is found out; null if it has not begun. */
  DriverCheck.@Nullable Outcome outcomeSoFar() {
    return running.isEmpty() ? null : running.get(0).outcomeSoFar(name());
  }

  private DriverCheck check(Program program, Budget budget, String suffix) {
    DriverCheck check = new DriverCheck(program, budget, suffix);
    if (!check.hasEntries()) {
      throw new BadUsageException(
          "nothing in "
              + name()
              + " is loaded, exported or handed to the kernel to be called; give the file with"
              + " module_init() or the driver's table as well, or name a protocol (ci/gate list).");
    }
    return check;
  }

  /**
   * How it is called.
   *
   * @param protocol for reports
   * @param revision for reports
   * @param subject the revision in its tokens
   */
  record Named(String protocol, String revision, String subject, Origin origin) {}

  /** Its files and, as words that give them once more, those that were named and their tree. */
  private Origin origin() {
    Origin all = Origin.of(sources);
    List<String> words = new ArrayList<>();
    for (Source source : sources.subList(0, given)) {
      words.add("--source");
      words.add(source.path().toString());
    }
    if (tree != null) {
      words.add("--tree");
      words.add(tree.toString());
    }
    return new Origin(all.texts(), words, all.doubtful(), all.patches());
  }

  private Named asGiven() {
    return new Named(NAME, name(), name(), origin());
  }

  /**
   * Decides it.
   *
   * @param run who is told how far it has got, and may stop it
   */
  Examined examine(Run run) {
    List<DriverReading> readings = DriverReading.of(headers, texts());
    run.allowance().begin(1); // what it reads is read
    return examine(readings, run.watched(name(), run.allowance().next()), asGiven());
  }

  /** Decides it as one of several, with what an allowance has for each. */
  Examined examine(Run run, Named named) {
    List<DriverReading> readings = DriverReading.of(headers, texts());
    return examine(readings, run.watched(name(), run.allowance().next()), named);
  }

  /** Decides it, with nobody watching. */
  Examined examine(Budget budget) {
    return examine(DriverReading.of(headers, texts()), budget, asGiven());
  }

  /** Two readings of it share the time: the second has what the first leaves, a third at least. */
  private Examined examine(List<DriverReading> readings, Budget budget, Named named) {
    long end = System.nanoTime() + budget.limits().time().toNanos();
    List<CheckResult> results = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    LinesRun lines = LinesRun.NOTHING;
    for (int i = 0; i < readings.size(); i++) {
      DriverReading reading = readings.get(i);
      long left = end - System.nanoTime();
      long mine = i == readings.size() - 1 ? left : left / 3 * 2;
      DriverCheck check = check(reading.program(), within(budget, mine), reading.suffix());
      running.add(check);
      DriverCheck.Outcome outcome = check.check(named.subject());
      results.addAll(doubted(outcome.results(), reading.lost()));
      notes.addAll(outcome.notes());
      lines = lines.and(outcome.lines());
    }
    if (readings.size() > 1) {
      notes.add("the CONFIG_ symbols that the sources name are all set, or none is");
    }
    return examined(named, results, List.copyOf(notes), lines);
  }

  private static Budget within(Budget budget, long nanos) {
    Limits all = budget.limits();
    return new Budget(
        new Limits(Duration.ofNanos(Math.max(1, nanos)), all.bytes(), all.workers()),
        budget.reduction(),
        budget.progress());
  }

  /** What is known while it is decided. */
  Examined soFar() {
    List<CheckResult> results = new ArrayList<>();
    running.forEach(check -> results.addAll(DriverCheck.soFar(name(), check)));
    if (results.isEmpty()) {
      results.addAll(DriverCheck.soFar(name(), null));
    }
    return examined(asGiven(), results, List.of(), LinesRun.NOTHING);
  }

  private static Examined examined(
      Named named, List<CheckResult> results, List<String> assumptions, LinesRun lines) {
    return new Examined(
        named.protocol(),
        named.revision(),
        DriverCheck.PROPERTIES,
        results,
        Map.of(),
        named.origin(),
        List.of(),
        List.of(),
        assumptions,
        lines);
  }

  /**
   * Takes the steps of a token.
   *
   * @throws BadUsageException if it is none of these sources
   */
  Replayed replay(TokenSubject subject, Token token, Budget budget) {
    DriverReading reading = DriverReading.ofPlan(headers, texts(), subject.scenario());
    org.quiesce.machine.Program.Source plan =
        new DriverCheck(reading.program(), budget, reading.suffix())
            .source(subject.revision(), subject.scenario());
    if (plan == null) {
      throw new BadUsageException(
          "these sources have no plan '" + subject.scenario() + "'; is the token of others?");
    }
    try {
      Automaton automaton = new Automaton(plan);
      return new Replayed(
          subject,
          Replayer.replay(automaton, token, subject.property()),
          "",
          token,
          automaton.facts(),
          origin(),
          plan,
          () -> Minimality.NOTHING);
    } catch (Replayer.DivergenceException e) {
      throw new BadUsageException(
          "the source has changed since this token was printed (or the token has): "
              + e.getMessage()
              + "; ci/gate check with the same files prints the tokens of what is there now.");
    }
  }

  /** Nothing is proved that what was not understood might touch. */
  private static List<CheckResult> doubted(List<CheckResult> results, List<String> doubts) {
    if (doubts.isEmpty()) {
      return results;
    }
    String reason =
        doubts.get(0) + (doubts.size() == 1 ? "" : " (and " + (doubts.size() - 1) + " more)");
    return results.stream()
        .map(one -> one.verdict() == Verdict.PROVED ? one.undecided(reason) : one)
        .toList();
  }
}
