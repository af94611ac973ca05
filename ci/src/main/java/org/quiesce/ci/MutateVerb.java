package org.quiesce.ci;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.Protocol;
import org.quiesce.check.Scenario;
import org.quiesce.check.Verdict;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Mutation;
import org.quiesce.ci.run.Mutation.Outcome;
import org.quiesce.ci.run.MutationJudge;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mutate}: whether the checks see what is wrong, and only that. */
@Command(
    name = "mutate",
    header = "Judge the checks by mutants (FOUND or MISSED) and refactorings (FALSE ALARM).")
final class MutateVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "PROTOCOL", description = "Which protocols; all unless told.")
  private List<String> protocols = new ArrayList<>();

  @Mixin private SearchOptions search = new SearchOptions();

  @Spec private @Nullable CommandSpec spec;

  private final List<Mutation> mutations = new CopyOnWriteArrayList<>();
  private int printed;
  private boolean told;

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
    house.interruption().lastWords(this::lastWords);
    Run run = new Run(budget, search.toAllowance(), house.interruption(), house.watching(), false);
    run.allowance().begin(suites.stream().mapToInt(one -> one.protocol().edits().size()).sum());
    for (Suite<?> suite : suites) {
      judge(suite, run);
    }
    return tell().code();
  }

  /** Those that are judged and not printed yet. */
  private synchronized void printNew() {
    mutations.subList(printed, mutations.size()).forEach(this::print);
    printed = mutations.size();
  }

  private synchronized ExitStatus tell() {
    told = true;
    printNew();
    boolean interrupted = house.interruption().requested();
    long good = mutations.stream().filter(one -> one.outcome().isGood()).count();
    long open = mutations.stream().filter(one -> one.outcome() == Outcome.UNDECIDED).count();
    out()
        .printf(
            "%s%d of %d edits judged rightly%s%n",
            interrupted ? "INTERRUPTED: " : "",
            good,
            mutations.size(),
            open == 0 ? "" : ", " + open + " undecided: their searches did not come to their end");
    return interrupted ? ExitStatus.INTERRUPTED : ExitStatus.ofEdits(mutations);
  }

  /** For who cannot wait. */
  private synchronized void lastWords() {
    if (!told) {
      house.watching().close();
      tell();
      out().flush();
    }
  }

  private PrintWriter out() {
    return house.console().out();
  }

  private <R> void judge(Suite<R> suite, Run run) {
    Protocol<R> protocol = suite.protocol();
    List<Scenario<R>> scenarios =
        protocol.scenarios().stream().filter(one -> search.deep || !one.deep()).toList();
    MutationJudge<R> judge = new MutationJudge<>(protocol, scenarios, run);
    house.watching().expect((protocol.edits().size() + 1) * scenarios.size());
    for (Protocol.Edit<R> edit : protocol.edits()) {
      if (!house.interruption().requested()) {
        mutations.add(judge.judge(edit));
      }
    }
    house.watching().close();
    printNew();
  }

  private void print(Mutation mutation) {
    Palette palette = house.console().palette(Verbs.colours(spec));
    Verdict colour =
        switch (mutation.outcome()) {
          case FOUND, UNCHANGED -> Verdict.PROVED;
          case UNDECIDED -> Verdict.INCONCLUSIVE;
          default -> Verdict.REFUTED;
        };
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
    mutation.cut().forEach(one -> out().println("  undecided: " + one));
  }
}
