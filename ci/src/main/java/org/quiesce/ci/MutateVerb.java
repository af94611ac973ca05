package org.quiesce.ci;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Mutation;
import org.quiesce.ci.run.MutationJudge;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mutate}: whether the checks see what is wrong, and only that. */
@Command(
    name = "mutate",
    header = "Judge the checks by mutants (FOUND or MISSED) and refactorings (FALSE ALARM).")
final class MutateVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "PROTOCOL", description = "Which protocols; all unless told.")
  private List<String> protocols = new ArrayList<>();

  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "As for check.")
  private Console.When color = Console.When.auto;

  MutateVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    Budget budget = search.toBudget();
    Selection selection = new Selection();
    selection.protocols.addAll(protocols);
    List<Suite<?>> suites = selection.suites(house);
    Trust trust = house.engine(Explore.NAME).canaries(budget, budget.limits().time(), () -> false);
    if (trust.kind() != Trust.Kind.BELIEVED) {
      house.console().complain(trust.why());
      return ExitStatus.INTERNAL_ERROR.code();
    }
    List<Mutation> mutations = new ArrayList<>();
    Run run = new Run(budget, search.toAllowance(), house.interruption(), house.watching(), false);
    run.allowance().begin(suites.stream().mapToInt(one -> one.protocol().edits().size()).sum());
    for (Suite<?> suite : suites) {
      mutations.addAll(judge(suite, run));
    }
    boolean interrupted = house.interruption().requested();
    long good = mutations.stream().filter(one -> one.outcome().isGood()).count();
    out()
        .printf(
            "%s%d of %d edits judged rightly%n",
            interrupted ? "INTERRUPTED: " : "", good, mutations.size());
    if (interrupted) {
      return ExitStatus.INTERRUPTED.code();
    }
    return (good == mutations.size() ? ExitStatus.OK : ExitStatus.REFUTED).code();
  }

  private PrintWriter out() {
    return house.console().out();
  }

  private <R> List<Mutation> judge(Suite<R> suite, Run run) {
    Protocol<R> protocol = suite.protocol();
    List<Scenario<R>> scenarios =
        protocol.scenarios().stream().filter(one -> search.deep || !one.deep()).toList();
    MutationJudge<R> judge = new MutationJudge<>(protocol, scenarios, run);
    house.watching().expect((protocol.edits().size() + 1) * scenarios.size());
    List<Mutation> mutations = new ArrayList<>();
    for (Protocol.Edit<R> edit : protocol.edits()) {
      if (!house.interruption().requested()) {
        mutations.add(judge.judge(edit));
      }
    }
    house.watching().close();
    mutations.forEach(this::print);
    return mutations;
  }

  private void print(Mutation mutation) {
    Palette palette = house.console().palette(color);
    Verdict colour = mutation.outcome().isGood() ? Verdict.PROVED : Verdict.REFUTED;
    out()
        .println(
            palette.verdict(colour, String.format("%-13s", mutation.outcome()))
                + " "
                + mutation.id()
                + ": "
                + mutation.edit()
                + String.format(
                    Locale.ROOT,
                    " (%,d states, %.2f CPU s)",
                    mutation.states(),
                    mutation.seconds()));
    mutation.findings().forEach(one -> out().println("  " + one));
    mutation.missing().forEach(one -> out().println("  not refuted: " + one));
  }
}
