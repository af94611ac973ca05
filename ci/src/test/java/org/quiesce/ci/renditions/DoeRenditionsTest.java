package org.quiesce.ci.renditions;

import java.util.Set;
import java.util.stream.Collectors;
import org.quiesce.check.Scenario;
import org.quiesce.check.doe.DoeProtocol;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.translate.Translator;
import org.quiesce.translate.doe.DoeShape;

/** doe-mailbox, in the cheap scenarios that tell mutants apart. */
class DoeRenditionsTest extends RenditionsTestCase<DoeMailbox.Revision> {
  private static final Set<String> SCENARIOS =
      Set.of(
          "one-exchange",
          "two-submitters",
          "abort-in-exchange",
          "abort-ignored",
          "create-fails",
          "create-injection",
          "create-injection-2",
          "rebind",
          "destroy-with-queue",
          "destroy-with-late-submitter",
          "one-exchange-irq",
          "vectors",
          "probe-injection",
          "hand-over");

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
