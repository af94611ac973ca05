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
import org.quiesce.ci.run.SourceModel;
import org.quiesce.drive.contract.Contract;
import org.quiesce.drive.contract.ContractCheck;
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
   * Decides sources that the protocol's own reader refuses or does not model.
   *
   * @return null if that reader decides them, or the contract says nothing of them either: then
   *     what the reader says is what there is to say
   */
  static @Nullable Examined instead(Suite<?> suite, List<Path> files, Budget budget) {
    if (!Contract.exists(suite.name()) || isDecided(suite, files)) {
      return null;
    }
    try {
      Examined examined = read(suite.name(), files).examine(suite, budget);
      boolean says =
          examined.results().stream().anyMatch(one -> one.verdict() != Verdict.INCONCLUSIVE);
      return says ? examined : null;
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

  private Examined examine(Suite<?> suite, Budget budget) {
    ContractCheck check = new ContractCheck(contract, texts(), budget);
    DriverCheck.Outcome outcome = check.check(name());
    Map<String, Property> properties = new LinkedHashMap<>();
    suite.protocol().properties().forEach(one -> properties.put(one.id(), one));
    check.properties().forEach(one -> properties.putIfAbsent(one.id(), one));
    List<CheckResult> results = new ArrayList<>(outcome.results());
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
        assumptions(outcome));
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
