package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.ci.report.AgreementTable;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Subject;
import org.quiesce.ci.run.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: the built-in revisions against their record, or C sources on their own. */
@Command(
    name = "check",
    header = "Decide C sources, or the built-in revisions against their recorded verdicts.")
final class CheckVerb implements Callable<Integer> {
  private final House house;

  @Mixin private Selection selection = new Selection();
  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private EngineOptions engines = new EngineOptions();
  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the driver; repeat it for all files that belong together.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--first",
      description = "Of each revision run only as many scenarios as the first REFUTED takes.")
  private boolean first;

  @Option(
      names = "--agreement",
      description = {
        "Built-in revisions, mutants and refactorings by engines: who finds what, after how long,",
        "and where engines disagree."
      })
  private boolean agreement;

  CheckVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    Budget budget = search.toBudget();
    List<Suite<?>> suites = selection.suites(house);
    Team team = engines.team(house, search.deep);
    List<ReportFile> files =
        reports.open(
            house.console(),
            palette ->
                agreement ? new AgreementTable(team.engines(), palette) : reports.text(palette));
    List<Work<?>> work = sources.isEmpty() ? recorded(suites) : List.of(ofSources(suites));
    requireAble(team, work);
    requireSighted(team, suites);
    Findings findings;
    try {
      findings = run(team, work, budget);
    } catch (Team.NotBelievedException e) {
      house.console().complain(String.valueOf(e.getMessage()));
      return ExitStatus.INTERNAL_ERROR.code();
    }
    for (ReportFile file : files) {
      file.write(findings);
    }
    findings.disagreements().forEach(house.console()::complain);
    return status(findings).code();
  }

  /** One revision and the part of its suite to run. */
  private record Work<R>(Suite<R> suite, Subject<R> subject) {}

  private List<Work<?>> recorded(List<Suite<?>> suites) {
    List<Work<?>> work = new ArrayList<>();
    for (Suite<?> suite : suites) {
      work.addAll(builtIn(suite));
    }
    return work;
  }

  private <R> List<Work<R>> builtIn(Suite<R> suite) {
    List<Work<R>> work = new ArrayList<>();
    for (Revision<R> revision : selection.revisionsOf(suite)) {
      work.add(new Work<>(suite, Subject.builtIn(suite.name(), revision)));
    }
    if (agreement && selection.firstRevision() == null) {
      for (Protocol.Edit<R> edit : suite.protocol().edits()) {
        work.add(new Work<>(suite, Subject.edited(suite.name(), edit)));
      }
    }
    return work;
  }

  private Work<?> ofSources(List<Suite<?>> suites) {
    String revision = selection.firstRevision();
    if (revision != null) {
      throw new BadUsageException(
          "--revision " + revision + " names a built-in revision; leave it out with --source.");
    }
    return ofSources(Suite.ofSources(suites, sources));
  }

  private <R> Work<R> ofSources(Suite<R> suite) {
    SourceModel<R> source = suite.reader().read(sources);
    return new Work<>(suite, Subject.of(suite.name(), source));
  }

  private void requireAble(Team team, List<Work<?>> work) {
    for (Engine engine : team.engines()) {
      for (Work<?> one : work) {
        if (engines.isOnly(engine) && !engine.runs(one.subject())) {
          throw new BadUsageException(
              engine.name()
                  + " runs only what was compiled with it, and "
                  + one.subject().revision()
                  + " was not; leave --engine out.");
        }
      }
    }
  }

  /** What no engine can see has no verdict: silence would read like a pass. */
  private void requireSighted(Team team, List<Suite<?>> suites) {
    for (Suite<?> suite : suites) {
      boolean sighted =
          selection.propertiesOf(suite).stream()
              .anyMatch(property -> team.engines().stream().anyMatch(one -> one.sees(property)));
      if (!sighted) {
        throw new BadUsageException(
            "the engine asked for cannot see any of these properties of "
                + suite.name()
                + "; leave --engine out.");
      }
    }
  }

  private Findings run(Team team, List<Work<?>> work, Budget budget) {
    Run run = new Run(budget, house.interruption(), house.watching(), first);
    house.watching().expect(work.stream().mapToInt(one -> searches(team, one)).sum());
    List<Examined> examined = new ArrayList<>();
    try {
      for (Work<?> one : work) {
        examined.add(examine(team, one, run));
      }
    } finally {
      house.watching().close();
    }
    return new Findings(!sources.isEmpty(), examined, house.interruption().requested());
  }

  private <R> int searches(Team team, Work<R> work) {
    int scenarios = selection.scenariosOf(work.suite(), search.deep, work.subject().model()).size();
    return team.engines().stream()
        .filter(one -> one.runs(work.subject()))
        .mapToInt(one -> one.searches(work.subject(), scenarios))
        .sum();
  }

  private <R> Examined examine(Team team, Work<R> work, Run run) {
    Examined examined =
        team.examine(
            work.subject(),
            selection.scenariosOf(work.suite(), search.deep, work.subject().model()),
            selection.propertiesOf(work.suite()),
            run);
    return selection.isWhole() && !first ? examined : examined.withoutRecord(Verdict.REFUTED);
  }

  private static ExitStatus status(Findings findings) {
    if (!findings.disagreements().isEmpty()) {
      return ExitStatus.INTERNAL_ERROR;
    }
    if (findings.interrupted()) {
      return ExitStatus.INTERRUPTED;
    }
    boolean refuted =
        findings.ofSources()
            ? findings.verdict() == Verdict.REFUTED
            : !findings.contradictions().isEmpty();
    if (refuted) {
      return ExitStatus.REFUTED;
    }
    boolean undecided =
        findings.count(Verdict.INCONCLUSIVE) > 0
            || findings.ofSources() && findings.verdict() == Verdict.UNREFUTED;
    return undecided ? ExitStatus.INCONCLUSIVE : ExitStatus.OK;
  }
}
