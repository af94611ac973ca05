package org.quiesce.ci;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  EntriesVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    DriverCheck.Outcome outcome = AnyDriver.read(files).outcome(search.toBudget());
    PrintWriter out = house.console().out();
    out.println("who calls it, beside load, bind, unbind and unload:");
    outcome.callers().forEach(one -> out.println("  " + one));
    out.println("not understood, so that nothing it can touch is proved:");
    outcome.doubts().forEach(one -> out.println("  " + one));
    out.println("assumed:");
    outcome.notes().forEach(one -> out.println("  " + one));
    return (outcome.doubts().isEmpty() ? ExitStatus.OK : ExitStatus.INCONCLUSIVE).code();
  }
}
