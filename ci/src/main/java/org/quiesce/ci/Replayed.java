package org.quiesce.ci;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Checker;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.ci.report.ShardReport;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.machine.Program;

/**
 * A counterexample whose steps were taken again.
 *
 * @param subject what its token is about
 * @param program sets up what the token is a schedule of
 * @param minimality searches for a smaller one, and tells what is proved; takes its time
 */
record Replayed(
    TokenSubject subject,
    Trace trace,
    Token token,
    Program.Source program,
    Supplier<Minimality> minimality) {
  /** So long each search for a smaller one may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Takes the steps of a token.
   *
   * @param sources the C files of the revision; empty for a built-in one
   * @throws BadUsageException if it is no token, or not one of that revision
   * @throws org.quiesce.explore.Replayer.DivergenceException if the model has changed
   */
  static Replayed of(House house, String token, List<Path> sources) {
    Token parsed = parse(token);
    TokenSubject subject = TokenSubject.parse(parsed.subject());
    return replay(house.suite(subject.protocol()), subject, parsed, sources);
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
    Checker.Replay replay =
        Checker.replay(model, suite.scenario(about.scenario()), parsed, about.property());
    return new Counterexample(
        claim.token(),
        replay.trace(),
        claim.preemptions(),
        claim.minimality(),
        replay.threads(),
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
      Suite<R> suite, TokenSubject subject, Token parsed, List<Path> sources) {
    Scenario<R> scenario = suite.scenario(subject.scenario());
    Property property =
        Names.find(
            "property of " + suite.name(),
            subject.property(),
            suite.protocol().properties(),
            Property::id);
    R model = model(suite, subject.revision(), sources);
    Trace trace = Checker.replay(model, scenario, parsed, property.id()).trace();
    return new Replayed(
        subject,
        trace,
        parsed,
        scenario.program().of(model),
        () ->
            Checker.minimality(
                model,
                scenario,
                parsed,
                trace,
                property.id(),
                new Limits(PATIENCE, Runtime.getRuntime().maxMemory() / 2, 1)));
  }

  private static <R> R model(Suite<R> suite, String revision, List<Path> sources) {
    if (sources.isEmpty()) {
      if (revision.endsWith(".c") || revision.contains(".c+")) {
        throw new BadUsageException(
            "the token is of " + revision + "; give its files with --source, in that order.");
      }
      return suite.revision(revision).model();
    }
    SourceModel<R> source = suite.reader().read(sources);
    if (!source.revision().equals(revision)) {
      throw new BadUsageException(
          "the token is of " + revision + ", the sources given are " + source.revision() + ".");
    }
    @Nullable R model = source.model();
    if (model == null) {
      throw new BadUsageException(
          "the sources cannot be replayed: " + String.join("; ", source.notModelled()) + ".");
    }
    return model;
  }
}
