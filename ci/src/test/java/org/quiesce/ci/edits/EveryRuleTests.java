package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Property;
import org.quiesce.check.Protocol;
import org.quiesce.check.Refutations;
import org.quiesce.check.Revision;
import org.quiesce.check.Scenario;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.explore.Automaton;

/** Every rule that a primitive, an environment or a context can report is somebody's property. */
final class EveryRuleTests {
  static Stream<Protocol<?>> protocols() {
    return Stream.of(
        AerProtocol.protocol(),
        HmemProtocol.protocol(),
        MemdevProtocol.protocol(),
        DoeProtocol.protocol());
  }

  static Stream<Edited<?>> sources() {
    return Stream.of(
        Edited.aer("newest"),
        Edited.aer("v13"),
        Edited.hmem("newest"),
        Edited.hmem("v6"),
        Edited.memdev("newest"),
        Edited.memdev("detach-op"),
        Edited.doe("newest"),
        Edited.doe("aux-v8"));
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void ofTheBuiltInRevisions(Protocol<?> protocol) {
    assertThat(unclaimed(protocol)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void ofTheContextsOfCSources(Edited<?> sources) {
    assertThat(sources.unclaimed()).isEmpty();
  }

  private static <R> Set<String> unclaimed(Protocol<R> protocol) {
    Set<String> found = new TreeSet<>();
    for (Revision<R> revision : protocol.revisions()) {
      found.addAll(unclaimed(protocol, revision.model()));
    }
    return found;
  }

  /** Rules of a model's programs that are no property of the protocol. */
  static <R> Set<String> unclaimed(Protocol<R> protocol, R model) {
    Set<String> found = new TreeSet<>();
    for (Scenario<R> scenario : protocol.scenarios()) {
      if (scenario.appliesTo().test(model)) {
        new Automaton(scenario.program().of(model))
            .rules().stream().map(Refutations::property).forEach(found::add);
      }
    }
    found.removeAll(protocol.properties().stream().map(Property::id).collect(Collectors.toSet()));
    return found;
  }
}
