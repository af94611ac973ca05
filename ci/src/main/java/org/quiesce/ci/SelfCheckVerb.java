package org.quiesce.ci;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quiesce.check.Budget;
import org.quiesce.check.Revision;
import org.quiesce.ci.report.Page;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Trust;
import picocli.CommandLine.Command;

/**
 * {@code self-check}: whether the gate works here, end to end: every protocol, and all engines and
 * all edits of the first one.
 */
@Command(name = "self-check", header = "Check the gate itself: canaries, check, replay, mutate.")
final class SelfCheckVerb implements Callable<Integer> {
  private static final Duration CANARIES = Duration.ofMinutes(2);

  private final House house;
  private int passed;
  private int failed;

  SelfCheckVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    passed = 0;
    failed = 0;
    for (Engine engine : house.engines()) {
      Trust trust = engine.canaries(Budget.ordinary(), CANARIES, house.interruption()::requested);
      verdict("canaries of " + engine.name(), trust.why());
    }
    for (Suite<?> suite : house.suites()) {
      boolean first = suite.equals(house.suites().get(0));
      Run check = run(checkOfTwo(suite, first));
      verdict("check " + suite.name(), check.unless(ExitStatus.OK));
      check.out().lines().filter(SelfCheckVerb::isToken).forEach(this::replay);
      if (first) {
        verdict("mutate " + suite.name(), run("mutate", suite.name()).unless(ExitStatus.OK));
      }
    }
    house.console().out().println(passed + " passed, " + failed + " failed");
    return (failed == 0 ? ExitStatus.OK : ExitStatus.REFUTED).code();
  }

  /**
   * The first revision and the last: between them a protocol went from bad to good.
   *
   * @param all by all engines; else by the one that searches
   */
  private static String[] checkOfTwo(Suite<?> suite, boolean all) {
    List<String> names = suite.protocol().revisions().stream().map(Revision::name).toList();
    List<String> check = new ArrayList<>(List.of("check", suite.name()));
    check.addAll(List.of("--revision", names.get(0)));
    check.addAll(List.of("--revision", names.get(names.size() - 1)));
    if (all) {
      check.addAll(List.of("--engine", "all"));
    }
    return check.toArray(String[]::new);
  }

  private static boolean isToken(String line) {
    return line.matches("\\S+/\\S+@\\p{XDigit}{8}:\\S+~\\p{XDigit}{4}");
  }

  private void replay(String token) {
    verdict("replay " + token, run("replay", token).unless(ExitStatus.OK));
  }

  /** What a verb printed and how it ended. */
  private record Run(int status, String out, String err) {
    String unless(ExitStatus expected) {
      return status == expected.code()
          ? ""
          : "status " + status + ", expected " + expected.code() + "; " + err + firstLine();
    }

    private String firstLine() {
      return out.lines().findFirst().orElse("");
    }
  }

  private Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console captured =
        new Console(new PrintWriter(out), new PrintWriter(err), false, false, Page.ORDINARY);
    int status =
        CommandLines.execute(
            new House(
                house.suites(), house.engines(), captured, house.interruption(), house.watching()),
            args);
    captured.out().flush();
    captured.err().flush();
    return new Run(status, out.toString(), err.toString());
  }

  private void verdict(String what, String wrong) {
    house
        .console()
        .out()
        .println(
            (wrong.isEmpty() ? "ok     " : "FAILED ")
                + what
                + (wrong.isEmpty() ? "" : ": ")
                + wrong.strip());
    if (wrong.isEmpty()) {
      passed++;
    } else {
      failed++;
    }
  }
}
