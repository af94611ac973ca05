package org.quiesce.ci.renditions;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Disabled;
import org.quiesce.check.Scenario;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.translate.Translator;
import org.quiesce.translate.doe.DoeShape;

/** doe-mailbox, in the cheap scenarios that tell mutants apart. */
@Disabled("issue 4: the gate does not read doe-mailbox from C yet, half of the renditions fail")
class DoeRenditionsTest extends RenditionsTestCase<DoeMailbox.Revision> {
  private static final Set<String> SCENARIOS =
      Set.of(
          "one-exchange",
          "abort-in-exchange",
          "abort-ignored",
          "create-fails",
          "create-injection",
          "rebind",
          "destroy-with-queue",
          "two-submitters");

  DoeRenditionsTest() {
    super(DoeProtocol.protocol(), new Translator<>(new DoeShape()), "c-doe", others());
  }

  private static Set<String> others() {
    return DoeProtocol.protocol().scenarios().stream()
        .map(Scenario::name)
        .filter(name -> !SCENARIOS.contains(name))
        .collect(Collectors.toSet());
  }
}
