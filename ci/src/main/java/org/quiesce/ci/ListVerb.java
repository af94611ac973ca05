package org.quiesce.ci;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code list}: what there is to check. */
@Command(
    name = "list",
    header = "List protocols, revisions, scenarios, properties and engines; or of one protocol.")
final class ListVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "PROTOCOL", description = "Which protocols; all unless told.")
  private List<String> protocols = new ArrayList<>();

  ListVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    List<Suite<?>> suites = new ArrayList<>();
    protocols.forEach(name -> suites.add(house.suite(name)));
    for (Suite<?> suite : suites.isEmpty() ? house.suites() : suites) {
      list(suite.protocol());
    }
    if (!suites.isEmpty()) {
      return ExitStatus.OK.code();
    }
    out().println("engines");
    for (Engine engine : house.engines()) {
      out().println("  " + engine.name() + ": " + engine.description());
    }
    return ExitStatus.OK.code();
  }

  private PrintWriter out() {
    return house.console().out();
  }

  private void list(Protocol<?> protocol) {
    out().println("protocol " + protocol.name());
    out().println();
    out().println("revisions, with the verdicts on record");
    protocol.revisions().forEach(this::revision);
    out().println();
    out().println("mutants, with the properties that they must break, and refactorings");
    protocol.edits().forEach(this::edit);
    out().println();
    out().println("scenarios, with their bounds and what must be seen in them");
    protocol.scenarios().forEach(this::scenario);
    out().println();
    out().println("properties");
    protocol.properties().forEach(this::property);
    out().println();
  }

  private void revision(Revision<?> revision) {
    Map<String, Verdict> recorded = new TreeMap<>(revision.recorded());
    out()
        .println(
            "  "
                + revision.name()
                + recorded.entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue())
                    .collect(Collectors.joining(", ", ": ", ""))
                    .replaceFirst("^: $", ""));
  }

  private void edit(Protocol.Edit<?> edit) {
    String breaks =
        edit.mustBreak().isEmpty()
            ? "same verdicts"
                + (edit.mends().isEmpty() ? "" : ", but mends " + String.join(", ", edit.mends()))
            : "must break " + String.join(", ", edit.mustBreak());
    out()
        .println(
            "  " + edit.id() + " of " + edit.base() + ": " + edit.edit() + " (" + breaks + ")");
  }

  private void scenario(Scenario<?> scenario) {
    String bound =
        scenario.bound().entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", "));
    out().println("  " + scenario.name() + ": " + bound + (scenario.deep() ? " (--deep)" : ""));
    for (Goal goal : scenario.goals()) {
      out().println("    " + goal.name() + (goal.required() ? "" : " (if the revision can)"));
    }
  }

  private void property(Property property) {
    out().println("  " + property.id() + ": " + property.meaning());
  }
}
