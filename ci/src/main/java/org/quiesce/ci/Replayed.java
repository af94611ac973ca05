package org.quiesce.ci;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Checker.Replay;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.ci.change.Site;
import org.quiesce.ci.change.TreeChange;
import org.quiesce.ci.report.ShardReport;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.machine.Program;

/**
 * A counterexample whose steps were taken again.
 *
 * @param subject what its token is about
 * @param race the first two accesses on the way that nothing orders, as a clause; empty for none
 * @param facts what the scenario's program tells of itself
 * @param origin the C files that it runs through
 * @param program sets up what the token is a schedule of
 * @param minimality searches for a smaller one, and tells what is proved; takes its time
 */
record Replayed(
    TokenSubject subject,
    Trace trace,
    String race,
    Token token,
    Map<String, Integer> facts,
    Origin origin,
    Program.Source program,
    Supplier<Minimality> minimality) {
  /** So long each search for a smaller one may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Takes the steps of a token.
   *
   * @param sources the C files of the revision; empty for a built-in one
   * @param change the change that the revision is a tree of, if one is given
   * @throws BadUsageException if it is no token, or not one of that revision
   * @throws org.quiesce.explore.Replayer.DivergenceException if the model has changed
   */
  static Replayed of(House house, String token, List<Path> sources, PatchOptions change) {
    change.require(
        List.of(new PatchOptions.Other("--source", !sources.isEmpty(), "it has its own sources")));
    Token parsed = parse(token);
    TokenSubject subject = TokenSubject.parse(parsed.subject());
    if (subject.protocol().equals(AnyDriver.NAME)) {
      if (change.isGiven()) {
        return ofDriver(house, subject, parsed, change);
      }
      if (sources.isEmpty()) {
        throw new BadUsageException(
            "the token is of "
                + subject.revision()
                + "; give its files with --source, in that order.");
      }
      return AnyDriver.read(sources, change.headers()).replay(subject, parsed, Budget.ordinary());
    }
    if (subject.protocol().equals(AnyProgram.NAME)) {
      if (sources.isEmpty()) {
        throw new BadUsageException(
            "the token is of " + subject.revision() + "; give its files with --source.");
      }
      return AnyProgram.read(sources).replay(subject, parsed, Budget.ordinary());
    }
    if (ContractDriver.isOf(subject) && !sources.isEmpty()) {
      return ContractDriver.read(subject.protocol(), sources)
          .replay(subject, parsed, Budget.ordinary());
    }
    return replay(house.suite(subject.protocol()), subject, parsed, sources, change);
  }

  private static Replayed ofDriver(
      House house, TokenSubject subject, Token token, PatchOptions options) {
    try (TreeChange change = options.read()) {
      DriverChanges drivers = new DriverChanges(change, ChangeCheck.claimed(house, change));
      AnyDriver driver = drivers.driver(subject.revision());
      if (driver == null) {
        throw new BadUsageException(
            "the token is of '"
                + subject.revision()
                + "', and "
                + change.title()
                + " has no such driver.");
      }
      return driver.replay(subject, token, Budget.ordinary());
    }
  }

  /**
   * Takes the steps of a counterexample that a report claims.
   *
   * @throws BadUsageException if its token is of something else
   * @throws org.quiesce.explore.Replayer.DivergenceException if the model has changed
   */
  static <R> Counterexample again(
      Suite<R> suite, @Nullable R model, CheckResult result, ShardReport.Claim claim) {
    Token parsed = parse(claim.token());
    TokenSubject about = TokenSubject.parse(parsed.subject());
    TokenSubject expected =
        new TokenSubject(
            result.protocol(), result.revision(), result.scenario(), result.property());
    if (model == null || !about.equals(expected)) {
      throw new BadUsageException(
          "the token " + claim.token() + " shows nothing of " + expected + ".");
    }
    Scenario<R> scenario = suite.scenario(about.scenario());
    Replay replay = Checker.replay(model, scenario, parsed, about.property());
    return new Counterexample(
        claim.token(),
        replay.trace(),
        claim.preemptions(),
        claim.minimality(),
        replay.threads(),
        replay.broken(),
        scenario.breach(),
        claim.engineText());
  }

  private static Token parse(String text) {
    try {
      return Token.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(e.getMessage() + ".");
    }
  }

  private static <R> Replayed replay(
      Suite<R> suite, TokenSubject subject, Token parsed, List<Path> sources, PatchOptions change) {
    Scenario<R> scenario = suite.scenario(subject.scenario());
    Property property =
        Names.find(
            "property of " + suite.name(),
            subject.property(),
            suite.protocol().properties(),
            Property::id);
    Given<R> given =
        change.isGiven()
            ? ofChange(suite, subject.revision(), change)
            : given(suite, subject.revision(), sources);
    R model = given.model();
    Replay replay = replay(model, scenario, parsed, property, given.origin());
    return new Replayed(
        subject,
        replay.trace(),
        replay.race(),
        parsed,
        replay.facts(),
        given.origin(),
        scenario.program().of(model),
        () ->
            Checker.minimality(
                model,
                scenario,
                parsed,
                replay.trace(),
                property.id(),
                new Limits(PATIENCE, Runtime.getRuntime().maxMemory() / 2, 1)));
  }

  /** Whoever edits a source, or applies a patch to a tree that moved on, has old tokens left. */
  private static <R> Replay replay(
      R model, Scenario<R> scenario, Token token, Property property, Origin origin) {
    try {
      return Checker.replay(model, scenario, token, property.id());
    } catch (Replayer.DivergenceException e) {
      if (origin.isEmpty()) {
        throw e;
      }
      throw new BadUsageException(
          "the source has changed since this token was printed (or the token has): "
              + e.getMessage()
              + "; ci/gate check with the same files prints the tokens of what is there now.");
    }
  }

  /** A model, and where it comes from. */
  private record Given<R>(R model, Origin origin) {}

  private static <R> Given<R> given(Suite<R> suite, String revision, List<Path> sources) {
    if (sources.isEmpty()) {
      if (revision.endsWith(".c") || revision.contains(".c+")) {
        throw new BadUsageException(
            "the token is of " + revision + "; give its files with --source, in that order.");
      }
      if (isOfChange(revision)) {
        throw new BadUsageException(
            "the token is of the tree '"
                + revision
                + "' of a change; give --patch and --tree, or --since, as they were given.");
      }
      return new Given<>(suite.revision(revision).model(), Origin.NONE);
    }
    SourceModel<R> source = suite.reader().read(sources);
    if (!source.revision().equals(revision)) {
      throw new BadUsageException(
          "the token is of " + revision + ", the sources given are " + source.revision() + ".");
    }
    return complete(source);
  }

  private static boolean isOfChange(String revision) {
    return revision.equals(Comparison.BEFORE)
        || revision.equals(Comparison.AFTER)
        || revision.matches("patch-\\d+");
  }

  private static <R> Given<R> ofChange(Suite<R> suite, String revision, PatchOptions options) {
    try (TreeChange change = options.read()) {
      Site<R> site = new Site<>(change, suite.reader());
      SourceModel<R> source = null;
      if (revision.equals(Comparison.BEFORE)) {
        source = site.model(change.before(), Map.of());
      }
      for (int i = 0; i < change.stages().size(); i++) {
        TreeChange.Stage stage = change.stages().get(i);
        if (revision.equals(ChangeCheck.revision(change, i))) {
          source = site.model(stage.after(), stage.doubtful());
        }
      }
      if (source == null) {
        throw new BadUsageException(
            "the token is of '"
                + revision
                + "', and "
                + change.title()
                + " has no such tree with "
                + suite.name()
                + ".");
      }
      return complete(source);
    }
  }

  private static <R> Given<R> complete(SourceModel<R> source) {
    @Nullable R model = source.model();
    if (model == null) {
      throw new BadUsageException(
          "the sources cannot be replayed: " + String.join("; ", source.notModelled()) + ".");
    }
    return new Given<>(model, source.origin());
  }
}
