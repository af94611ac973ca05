package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Origin;
import org.quiesce.ci.run.Run;
import org.quiesce.ci.run.SourceModel;
import org.quiesce.drive.contract.Contract;
import org.quiesce.drive.contract.ContractCheck;
import org.quiesce.drive.memory.LinesRun;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.Token;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;

/**
 * Sources of a protocol that its translator does not read: they are decided as C, by the protocol's
 * contract, if it decides anything of them. Its scenarios are called {@code contract:} something.
 */
final class ContractDriver {
  private final Contract contract;
  private final List<Source> sources;
  private volatile @Nullable ContractCheck running;

  private ContractDriver(Contract contract, List<Source> sources) {
    this.contract = contract;
    this.sources = sources;
  }

  /** The sources of a protocol, as its contract sees them. */
  static ContractDriver read(String protocol, List<Path> files) {
    return new ContractDriver(
        Contract.of(protocol), Source.distinct(files.stream().map(Source::read).toList()));
  }

  /** Whether a token is of a scenario of a contract. */
  static boolean isOf(TokenSubject subject) {
    return subject.scenario().startsWith(Contract.PREFIX) && Contract.exists(subject.protocol());
  }

  /**
   * The sources, if the protocol's own reader refuses or does not model them and a contract may
   * decide them.
   *
   * @return null if that reader decides them, or no contract reads them: then what the reader says
   *     is what there is to say
   */
  static @Nullable ContractDriver instead(Suite<?> suite, List<Path> files) {
    if (!Contract.exists(suite.name()) || isDecided(suite, files)) {
      return null;
    }
    try {
      return read(suite.name(), files);
    } catch (BadSourceException e) {
      return null;
    }
  }

  private static boolean isDecided(Suite<?> suite, List<Path> files) {
    try {
      SourceModel<?> model = suite.reader().read(files);
      return model.model() != null;
    } catch (BadSourceException e) {
      return false;
    }
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Source source : sources) {
      texts.put(source.name(), source.text());
    }
    return texts;
  }

  private String name() {
    return sources.stream().map(Source::name).collect(Collectors.joining("+"));
  }

  /**
   * Decides them.
   *
   * @param run who is told how far it has got, and may stop it
   * @return null if the contract says nothing of them although it had its time
   */
  @Nullable Examined examine(Suite<?> suite, Run run) {
    ContractCheck check;
    try {
      check = new ContractCheck(contract, texts(), watched(run));
    } catch (BadSourceException e) {
      return null;
    }
    running = check;
    DriverCheck.Outcome outcome = check.check(name());
    boolean says =
        outcome.results().stream()
            .anyMatch(one -> one.verdict() != Verdict.INCONCLUSIVE || isCut(one.reason()));
    return says
        ? examined(suite, check, outcome.results(), assumptions(outcome), outcome.lines())
        : null;
  }

  private Budget watched(Run run) {
    run.allowance().begin(1);
    return run.watched(name(), run.allowance().next());
  }

  private static boolean isCut(@Nullable String reason) {
    return DriverCheck.NO_TIME.equals(reason) || DriverCheck.INTERRUPTED.equals(reason);
  }

  /** What is known while they are decided; null before it is known what there is to decide. */
  @Nullable Examined soFar(Suite<?> suite) {
    ContractCheck check = running;
    return check == null
        ? null
        : examined(suite, check, check.soFar(name()), List.of(), LinesRun.NOTHING);
  }

  private Examined examined(
      Suite<?> suite,
      ContractCheck check,
      List<CheckResult> decided,
      List<String> assumptions,
      LinesRun lines) {
    Map<String, Property> properties = new LinkedHashMap<>();
    suite.protocol().properties().forEach(one -> properties.put(one.id(), one));
    check.properties().forEach(one -> properties.putIfAbsent(one.id(), one));
    List<CheckResult> results = new ArrayList<>(decided);
    properties
        .values()
        .forEach(
            one -> {
              if (results.stream().noneMatch(result -> result.property().equals(one.id()))
                  && !results.isEmpty()) {
                results.add(notDecided(one, results.get(0)));
              }
            });
    return new Examined(
        suite.name(),
        name(),
        List.copyOf(properties.values()),
        results,
        Map.of(),
        Origin.of(sources),
        List.of(),
        List.of(),
        assumptions,
        lines);
  }

  /** Who has decided, and what was taken for granted. */
  private List<String> assumptions(DriverCheck.Outcome outcome) {
    List<String> all = new ArrayList<>();
    all.add(
        "decided by the contract of "
            + contract.protocol()
            + ", from the C as it is: the reader of the protocol's models does not take these"
            + " sources");
    all.add("module parameters have the values that the sources give them");
    if (sources.stream().anyMatch(one -> one.text().contains("CONFIG_"))) {
      all.add(
          "the CONFIG_ symbols that the sources name are all set: what they say where one is not is"
              + " not looked at");
    }
    all.addAll(outcome.notes());
    return all;
  }

  private CheckResult notDecided(Property property, CheckResult like) {
    String why =
        contract
            .undecided()
            .getOrDefault(property.id(), "the contract of " + contract.protocol() + " is silent");
    return new CheckResult(
        like.protocol(),
        like.revision(),
        like.scenario(),
        like.engine(),
        property.id(),
        Verdict.INCONCLUSIVE,
        like.bound(),
        like.memoryModel(),
        like.exhausted(),
        like.states(),
        like.transitions(),
        like.seconds(),
        like.bytes(),
        why,
        like.goals(),
        null,
        List.of());
  }

  /**
   * Takes the steps of a token.
   *
   * @throws BadUsageException if it is none of these sources
   */
  Replayed replay(TokenSubject subject, Token token, Budget budget) {
    org.quiesce.machine.Program.Source program =
        new ContractCheck(contract, texts(), budget).source(subject.revision(), subject.scenario());
    if (program == null) {
      throw new BadUsageException(
          "the contract has no scenario '" + subject.scenario() + "' for these sources.");
    }
    try {
      Automaton automaton = new Automaton(program);
      return new Replayed(
          subject,
          Replayer.replay(automaton, token, subject.property()),
          "",
          token,
          automaton.facts(),
          Origin.of(sources),
          program,
          () -> Minimality.NOTHING);
    } catch (Replayer.DivergenceException e) {
      throw new BadUsageException(
          "the source has changed since this token was printed (or the token has): "
              + e.getMessage()
              + "; ci/gate check with the same files prints the tokens of what is there now.");
    }
  }
}
