package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quiesce.ci.report.AgreementTable;
import org.quiesce.ci.report.ShardReport;
import org.quiesce.ci.report.ShardReport.BadReportException;
import org.quiesce.ci.run.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: the shards of one check as if one machine had run it. */
@Command(
    name = "merge",
    header = "Join the json reports of all shards of one check; every counterexample is replayed.")
final class MergeVerb implements Callable<Integer> {
  private final House house;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "What ci/gate check --shard I/N --report json=FILE wrote, one of each shard.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the revision, as it was given to check (repeatable).")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--agreement", description = "As for check.")
  private boolean agreement;

  @Mixin private ReportOptions reports = new ReportOptions();

  MergeVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    List<ShardReport> shards = read();
    shards.forEach(shard -> Contradictions.require(house, shard));
    Merge merge = Merge.of(house, shards, sources);
    List<ReportFile> targets =
        reports.open(
            house.console(),
            page ->
                agreement
                    ? new AgreementTable(merge.engines(), page.palette())
                    : reports.text(page));
    house.watching().preparing("replaying the counterexamples");
    Findings findings = merge.findings();
    house.watching().close();
    for (ReportFile target : targets) {
      target.write(findings);
    }
    findings.disagreements().forEach(house.console()::complain);
    return (agreement ? ExitStatus.ofAgreement(findings, house) : ExitStatus.of(findings)).code();
  }

  private List<ShardReport> read() {
    try {
      return files.stream().map(ShardReport::read).toList();
    } catch (BadReportException e) {
      throw new BadUsageException(e.getMessage());
    }
  }
}
