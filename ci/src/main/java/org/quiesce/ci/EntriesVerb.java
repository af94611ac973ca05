package org.quiesce.ci;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Run;
import org.quiesce.drive.plan.DriverCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entries}: who calls a driver, as far as its sources tell. */
@Command(
    name = "entries",
    header =
        "Print who calls a driver: works, timers, interrupts, users; and what was not understood.")
final class EntriesVerb implements Callable<Integer> {
  private final House house;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "C files that belong together.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SearchOptions search = new SearchOptions();

  private boolean told;

  EntriesVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    house.watching().preparing("reading");
    AnyDriver driver = AnyDriver.read(files);
    house.interruption().lastWords(() -> lastWords(driver));
    Run run =
        new Run(
            search.toBudget(), search.toAllowance(), house.interruption(), house.watching(), false);
    run.allowance().begin(1);
    house.watching().expect(1);
    try {
      return tell(driver.outcome(run.watched(driver.name(), run.allowance().next()))).code();
    } finally {
      house.watching().close();
    }
  }

  /** For who cannot wait. */
  private void lastWords(AnyDriver driver) {
    DriverCheck.Outcome outcome = driver.outcomeSoFar();
    house.watching().close();
    if (outcome == null) {
      house.console().complain("interrupted before anything was found out.");
    } else {
      tell(outcome);
      house.console().out().flush();
    }
  }

  private synchronized ExitStatus tell(DriverCheck.Outcome outcome) {
    boolean interrupted = house.interruption().requested();
    if (told) {
      return ExitStatus.INTERRUPTED;
    }
    told = true;
    house.watching().close();
    PrintWriter out = house.console().out();
    List<String> cut = interrupted ? List.of() : cut(outcome);
    if (interrupted) {
      out.println("INTERRUPTED: there may be more of everything");
    }
    out.println("who calls it, beside load, bind, unbind and unload:");
    outcome.callers().forEach(one -> out.println("  " + one));
    out.println("not understood, so that nothing it can touch is proved:");
    outcome.doubts().forEach(one -> out.println("  " + one));
    cut.forEach(one -> out.println("  " + one));
    out.println("assumed:");
    outcome.notes().forEach(one -> out.println("  " + one));
    if (interrupted) {
      return ExitStatus.INTERRUPTED;
    }
    boolean open = !outcome.doubts().isEmpty() || !cut.isEmpty();
    return open ? ExitStatus.INCONCLUSIVE : ExitStatus.OK;
  }

  /** Plans that were not run to their end, and why: there may be callers that were not met. */
  private static List<String> cut(DriverCheck.Outcome outcome) {
    return outcome.results().stream()
        .filter(one -> one.verdict() == Verdict.INCONCLUSIVE && !one.exhausted())
        .map(one -> one.scenario() + ": " + one.reason())
        .distinct()
        .toList();
  }
}
