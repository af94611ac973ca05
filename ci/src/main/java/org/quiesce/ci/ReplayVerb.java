package org.quiesce.ci;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Checker;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.ci.report.CounterexampleText;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.explore.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: takes the steps of a counterexample again and shows them. */
@Command(name = "replay", header = "Replay one counterexample step by step.")
final class ReplayVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "TOKEN", description = "As printed by check or mutate.")
  private String token = "";

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the revision, as it was given to check (repeatable).")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "As for check.")
  private Console.When color = Console.When.auto;

  ReplayVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    Token parsed = parse(token);
    TokenSubject subject = TokenSubject.parse(parsed.subject());
    Checker.Replay replay = replay(house.suite(subject.protocol()), subject, parsed);
    Palette palette = house.console().palette(color);
    PrintWriter out = house.console().out();
    out.println(
        palette.strong(
            "REPLAYED: "
                + subject.property()
                + " is violated in "
                + subject.scenario()
                + " by "
                + subject.revision()
                + " ("
                + replay.trace().steps().size()
                + " steps)"));
    new CounterexampleText(palette, sources).lines(replay.trace()).forEach(out::println);
    if (sources.isEmpty()) {
      CounterexampleText.note(subject.protocol(), subject.revision(), subject.property())
          .forEach(out::println);
    }
    return ExitStatus.OK.code();
  }

  private static Token parse(String text) {
    try {
      return Token.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(e.getMessage() + ".");
    }
  }

  private <R> Checker.Replay replay(Suite<R> suite, TokenSubject subject, Token parsed) {
    Scenario<R> scenario = suite.scenario(subject.scenario());
    Property property =
        Names.find(
            "property of " + suite.name(),
            subject.property(),
            suite.protocol().properties(),
            Property::id);
    return Checker.replay(model(suite, subject.revision()), scenario, parsed, property.id());
  }

  private <R> R model(Suite<R> suite, String revision) {
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
