package org.quiesce.ci;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Run;
import org.quiesce.drive.memory.LinesRun;
import org.quiesce.drive.program.ProgramCheck;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.Token;
import org.quiesce.translate.Source;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Diagnostic;
import org.quiesce.translate.read.Reader;

/** A program with a {@code main} and threads of its own: decided as it stands. */
final class AnyProgram {
  /** As it is called in reports and tokens. */
  static final String NAME = ProgramCheck.PROGRAM;

  private static final Duration JUST_OVER = Duration.ofNanos(1);
  private static final Pattern MAIN = Pattern.compile("(?m)^(?:[\\w ]*\\W)?main\\s*\\(");

  private final List<Source> sources;
  private final int given;

  private AnyProgram(List<Source> sources, int given) {
    this.sources = sources;
    this.given = given;
  }

  /** Reads a program's files, and the headers that lie beside them. */
  static AnyProgram read(List<Path> files) {
    List<Source> given = Source.distinct(files.stream().map(Source::read).toList());
    return new AnyProgram(OwnHeaders.onDisk(null).with(given), given.size());
  }

  /** Whether files have a main. */
  static boolean isOne(List<Path> files) {
    boolean named =
        files.stream().map(Source::read).anyMatch(one -> MAIN.matcher(one.text()).find());
    return named && ProgramCheck.isProgram(read(files).program(Reader.ofPrograms()));
  }

  private Program program(Reader reader) {
    return reader.read(texts());
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Source source : sources) {
      texts.put(source.name(), source.text());
    }
    return texts;
  }

  private String name() {
    return String.join(
        "+", sources.stream().map(Source::name).filter(one -> !one.endsWith(".h")).toList());
  }

  private Origin origin() {
    Origin all = Origin.of(sources);
    List<String> words = new ArrayList<>();
    for (Source source : sources.subList(0, given)) {
      words.add("--source");
      words.add(source.path().toString());
    }
    return new Origin(all.texts(), words, all.doubtful(), all.patches());
  }

  /**
   * Decides it.
   *
   * @param run who is told how far it has got, and may stop it
   */
  Examined examine(Run run) {
    Reader reader = Reader.ofPrograms();
    Program program = program(reader);
    run.allowance().begin(1);
    Duration time = run.allowance().next();
    Limits limits = run.budget().limits();
    Progress watcher = run.watching().begin(name(), time);
    Budget budget =
        new Budget(
            new Limits(time.isZero() ? JUST_OVER : time, limits.bytes(), limits.workers()),
            run.budget().reduction(),
            (states, transitions, frontier) ->
                watcher.report(states, transitions, frontier) && !run.interruption().requested());
    ProgramCheck.Outcome outcome = new ProgramCheck(program, budget).check(name());
    return examined(doubted(outcome.results(), reader), outcome.notes());
  }

  /** What is known while it is decided. */
  Examined soFar() {
    return examined(ProgramCheck.undecided(name(), "interrupted"), List.of());
  }

  private Examined examined(List<CheckResult> results, List<String> assumptions) {
    return new Examined(
        NAME,
        name(),
        ProgramCheck.PROPERTIES,
        results,
        Map.of(),
        origin(),
        List.of(),
        List.of(),
        assumptions,
        LinesRun.NOTHING);
  }

  /** Nothing is proved of what was not read. */
  private List<CheckResult> doubted(List<CheckResult> results, Reader reader) {
    Map<String, String> texts = texts();
    List<String> lost =
        reader.diagnostics().stream()
            .filter(one -> one.kind() == Diagnostic.Kind.DECLARATION_LOST)
            .filter(one -> texts.containsKey(one.position().file()))
            .map(Object::toString)
            .toList();
    return lost.isEmpty()
        ? results
        : results.stream()
            .map(one -> one.verdict() == Verdict.PROVED ? one.undecided(lost.get(0)) : one)
            .toList();
  }

  /**
   * Takes the steps of a token.
   *
   * @throws BadUsageException if it is none of these sources
   */
  Replayed replay(TokenSubject subject, Token token, Budget budget) {
    org.quiesce.machine.Program.Source source =
        new ProgramCheck(program(Reader.ofPrograms()), budget).source(subject.revision());
    if (source == null) {
      throw new BadUsageException("these sources could not be decided in time; give more.");
    }
    try {
      Automaton automaton = new Automaton(source);
      return new Replayed(
          subject,
          Replayer.replay(automaton, token, subject.property()),
          "",
          token,
          automaton.facts(),
          origin(),
          source,
          () -> Minimality.NOTHING);
    } catch (Replayer.DivergenceException e) {
      throw new BadUsageException(
          "the source has changed since this token was printed (or the token has): "
              + e.getMessage()
              + "; ci/gate check with the same files prints the tokens of what is there now.");
    }
  }
}
