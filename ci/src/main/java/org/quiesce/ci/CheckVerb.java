package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Verdict;
import org.quiesce.ci.PatchOptions.Other;
import org.quiesce.ci.change.TreeChange;
import org.quiesce.ci.report.AgreementTable;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Part;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Shard;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.ci.run.Subject;
import org.quiesce.ci.run.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: the built-in revisions against their record, or C sources on their own. */
@Command(
    name = "check",
    header =
        "Decide a patch, C sources, or the built-in revisions against their recorded verdicts.",
    footer = {
      "",
      "Of a change the exit status is 1 if it BROKE a property, or one is REFUTED of which nothing"
          + " was known before; else 3 if one is undecided after it; else 0: also where nothing"
          + " modelled is touched, and for what was REFUTED before as well, which is told as"
          + " unchanged."
    })
final class CheckVerb implements Callable<Integer> {
  private final House house;

  @Mixin private Selection selection = new Selection();
  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private PatchOptions change = new PatchOptions();
  @Mixin private EngineOptions engines = new EngineOptions();
  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the driver; repeat it for all files that belong together.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--first",
      description =
          "Of each revision run only as many scenarios as the first REFUTED takes, and "
              + "show one counterexample.")
  private boolean first;

  @Option(
      names = "--agreement",
      description =
          "Built-in revisions, mutants and refactorings by engines (--engine all): who "
              + "finds what, after how long, and where engines disagree.")
  private boolean agreement;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Run every N-th scenario only, beginning with the I-th; ci/gate merge joins the "
              + "json reports of all N shards.")
  private @Nullable String shard;

  private @Nullable SourceModel<?> source;

  CheckVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    sources.addAll(selection.takeFiles());
    change.require(
        List.of(
            new Other("--source", !sources.isEmpty(), "it has its own sources"),
            new Other("--revision", selection.firstRevision() != null, "it is no built-in one"),
            new Other("--agreement", agreement, "it is about built-in revisions"),
            new Other("--shard", shard != null, "a change is judged as one"),
            new Other("--first", first, "what is not run cannot be compared")));
    Budget budget = search.toBudget();
    List<Suite<?>> suites = selection.suites(house);
    Team team = engines.team(house);
    List<ReportFile> files =
        reports.open(
            house.console(),
            page ->
                agreement
                    ? new AgreementTable(team.engines(), page.palette())
                    : reports.text(page));
    Shard mine = shard == null ? null : Sharing.parse(shard);
    if (mine != null && first) {
      throw new BadUsageException("--first ends a run early; leave it out with --shard.");
    }
    requireSighted(team, suites);
    house.watching().preparing("reading");
    Telling telling = new Telling(house, files);
    Findings findings;
    try {
      findings =
          change.isGiven()
              ? ofChange(suites, team, budget, telling)
              : ofRevisions(suites, team, budget, mine, telling);
    } catch (Team.NotBelievedException e) {
      house.console().complain(String.valueOf(e.getMessage()));
      return ExitStatus.INTERNAL_ERROR.code();
    }
    telling.tell(findings);
    return (agreement ? ExitStatus.ofAgreement(findings, house) : ExitStatus.of(findings)).code();
  }

  private Findings ofRevisions(
      List<Suite<?>> suites, Team team, Budget budget, @Nullable Shard mine, Telling telling) {
    if (mine == null && revisionless() && AnyProgram.isOne(sources)) {
      return ofProgram(AnyProgram.read(sources), budget, telling);
    }
    if (mine == null && revisionless() && AnyDriver.isNoProtocol(suites, sources)) {
      return ofDriver(AnyDriver.read(sources, change.headers()), budget, telling);
    }
    if (change.headers() != null) {
      throw new BadUsageException(
          "--tree is of use to drivers of no protocol only; these sources belong to one.");
    }
    if (mine == null && revisionless()) {
      Suite<?> suite = Suite.ofSources(suites, sources);
      ContractDriver contract = ContractDriver.instead(suite, sources);
      Findings decided = contract == null ? null : ofContract(contract, suite, budget, telling);
      if (decided != null) {
        return decided;
      }
    }
    List<Work<?>> whole = sources.isEmpty() ? recorded(suites) : List.of(ofSources(suites));
    List<Work<?>> work = mine == null ? whole : Sharing.cut(whole, mine);
    for (Work<?> one : work) {
      requireAble(team, one.subject(), one.subject().revision());
    }
    Part part = mine == null ? null : part(mine, whole, work, team);
    telling.knows(() -> ofPart(soFar(team, work), part));
    if (team.engines().stream().anyMatch(Engine::samples)) {
      telling.rehearse();
    }
    return ofPart(run(team, work, budget), part);
  }

  private Findings ofDriver(AnyDriver driver, Budget budget, Telling telling) {
    telling.knows(() -> new Findings(true, List.of(driver.soFar()), true));
    Run run = run(budget, first);
    house.watching().expect(1);
    try {
      Examined examined = driver.examine(run);
      return new Findings(true, List.of(examined), house.interruption().requested());
    } finally {
      house.watching().close();
    }
  }

  private @Nullable Findings ofContract(
      ContractDriver contract, Suite<?> suite, Budget budget, Telling telling) {
    telling.knows(
        () -> {
          Examined known = contract.soFar(suite);
          return known == null ? null : new Findings(true, List.of(known), true);
        });
    house.watching().expect(1);
    try {
      Examined examined = contract.examine(suite, run(budget, first));
      return examined == null
          ? null
          : new Findings(true, List.of(examined), house.interruption().requested());
    } finally {
      house.watching().close();
    }
  }

  private Findings ofProgram(AnyProgram program, Budget budget, Telling telling) {
    telling.knows(() -> new Findings(true, List.of(program.soFar()), true));
    Run run = run(budget, first);
    house.watching().expect(1);
    try {
      Examined examined = program.examine(run);
      return new Findings(true, List.of(examined), house.interruption().requested());
    } finally {
      house.watching().close();
    }
  }

  private boolean revisionless() {
    return !sources.isEmpty() && selection.firstRevision() == null;
  }

  private static Findings ofPart(Findings findings, @Nullable Part part) {
    return part == null ? findings : findings.ofPart(part);
  }

  private Findings ofChange(List<Suite<?>> suites, Team team, Budget budget, Telling telling) {
    Origin.Text text = new Origin.Text("a.c", Path.of("a.c"), List.of(), List.of());
    Origin origin = new Origin(List.of(text), List.of(), Set.of(), 1);
    Subject<Void> sample = new Subject<>("", "", null, Map.of(), origin, List.of());
    requireAble(team, sample, "what a patch makes of a tree");
    try (TreeChange read = change.read()) {
      Run run = run(budget, false);
      Examiner examiner = new Examiner(selection, search.deep, team, run);
      ChangeCheck check = new ChangeCheck(house, read, examiner);
      telling.knows(check::soFar);
      return check.judge(suites);
    }
  }

  private Part part(Shard mine, List<Work<?>> whole, List<Work<?>> work, Team team) {
    List<String> properties = new ArrayList<>();
    for (Work<?> one : whole) {
      selection.propertiesOf(one.suite()).stream()
          .filter(property -> team.engines().stream().anyMatch(each -> each.sees(property)))
          .forEach(property -> properties.add(Sharing.property(one.suite(), property)));
    }
    return Sharing.part(mine, whole, work, team.engines(), properties, source);
  }

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
      work.add(work(suite, Subject.builtIn(suite.name(), revision)));
    }
    if (agreement && selection.firstRevision() == null) {
      for (Protocol.Edit<R> edit : suite.protocol().edits()) {
        work.add(work(suite, Subject.edited(suite.name(), edit)));
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
    SourceModel<R> read = suite.reader().read(sources);
    source = read;
    return work(suite, Subject.of(suite.name(), read));
  }

  private <R> Work<R> work(Suite<R> suite, Subject<R> subject) {
    return new Work<>(suite, subject, selection.scenariosOf(suite, search.deep, subject.model()));
  }

  private void requireAble(Team team, Subject<?> subject, String what) {
    for (Engine engine : team.engines()) {
      if (engines.isOnly(engine) && !engine.runs(subject)) {
        throw new BadUsageException(
            engine.name()
                + " runs only what was compiled with it, and "
                + what
                + " was not; leave --engine out.");
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

  private Run run(Budget budget, boolean enough) {
    return new Run(budget, search.toAllowance(), house.interruption(), house.watching(), enough);
  }

  private Findings run(Team team, List<Work<?>> work, Budget budget) {
    Run run = run(budget, first);
    run.allowance().begin(work.size());
    house.watching().expect(work.stream().mapToInt(one -> searches(team, one)).sum());
    List<Examined> examined = new ArrayList<>();
    try {
      for (Work<?> one : work) {
        examined.add(examine(team, one, run));
      }
    } finally {
      house.watching().close();
    }
    Findings all = new Findings(!sources.isEmpty(), examined, house.interruption().requested());
    return first ? all.ofFirst() : all;
  }

  private <R> int searches(Team team, Work<R> work) {
    int scenarios = work.scenarios().size();
    return team.engines().stream()
        .filter(one -> one.runs(work.subject()))
        .mapToInt(one -> one.searches(work.subject(), scenarios))
        .sum();
  }

  private Findings soFar(Team team, List<Work<?>> work) {
    List<Examined> examined = new ArrayList<>();
    for (Work<?> one : work) {
      examined.add(soFar(team, one));
    }
    return new Findings(!sources.isEmpty(), examined, true);
  }

  private <R> Examined soFar(Team team, Work<R> work) {
    return judged(
        team.soFar(work.subject(), work.scenarios(), selection.propertiesOf(work.suite())));
  }

  private <R> Examined examine(Team team, Work<R> work, Run run) {
    return judged(
        team.examine(work.subject(), work.scenarios(), selection.propertiesOf(work.suite()), run));
  }

  private Examined judged(Examined examined) {
    return selection.isWhole() && !first && shard == null
        ? examined
        : examined.withoutRecord(Verdict.REFUTED);
  }
}
