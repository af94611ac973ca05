package org.quiesce.ci;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code warm-up}: goes once through what a check goes through, so that {@code ci/gate} can archive
 * the classes that were loaded.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpVerb implements Callable<Integer> {
  private final House house;

  WarmUpVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console silent = new Console(nowhere, nowhere, false, false);
    House quiet =
        new House(
            house.suites(), house.canaries(), silent, house.interruption(), house.watching());
    for (Suite<?> suite : house.suites()) {
      CommandLines.execute(quiet, "check", suite.name(), "--traces");
      CommandLines.execute(quiet, "check", suite.name(), "--report", "json=-");
      CommandLines.execute(quiet, "check", suite.name(), "--source", "no-such-file.c");
    }
    return ExitStatus.OK.code();
  }
}
