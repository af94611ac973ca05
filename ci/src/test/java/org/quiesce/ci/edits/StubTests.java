package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stub stands for a body only as far as the body does nothing that matters. */
final class StubTests {
  private static final String MODULE = "ras.c";
  private static final String BODY = "\tvoid __iomem *base = to_ras_base(port, dport);\n";

  /** The handler, which is replaced by its stub, with more at its beginning. */
  private static Edited<?> handler(String statements) {
    return Edited.aer("newest").with(MODULE, BODY, BODY + "\t" + statements + "\n");
  }

  @Test
  void aLockInABodyThatAStubStandsForIsNamed() {
    Edited<?> edited =
        handler("struct cxl_memdev *m = port->memdev;\n\tguard(device)(&m->dev);")
            .with(MODULE, "struct cxl_port *port,\n", "struct cxl_port *port,\n");
    assertThat(edited.notModelled()).isEmpty();
    assertThat(edited.unproved("one-error"))
        .containsOnlyKeys("no-deadlock", "no-lock-inversion")
        .allSatisfy(
            (property, why) ->
                assertThat(why).contains("ras.c:").contains("cxl_handle_proto_error()"));
  }

  @Test
  void aSleepInABodyThatAStubStandsForIsNamed() {
    String type = "\tint type = pci_pcie_type(to_pci_dev(dev));\n";
    Edited<?> newest = Edited.aer("newest");
    assertThat(newest.with(MODULE, type, type + "\n\tmsleep(20);\n").unproved("one-error"))
        .containsOnlyKeys("no-sleep-in-atomic")
        .allSatisfy(
            (property, why) ->
                assertThat(why).contains("ras.c:71").contains("find_cxl_port_by_dev()"));
  }

  @Test
  void aSleepWhereTheStubSleepsIsFine() {
    assertThat(handler("msleep(20);").unproved("one-error")).isEmpty();
  }

  /** These bodies are translated, or said to be unknown: no stub hides them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "down(&probe_sem);",
        "down_interruptible(&probe_sem);",
        "rtnl_lock();",
        "lock_sock(port->sk);",
        "pci_bus_lock(port->bus);",
        "synchronize_rcu();",
        "port_hold(port->uport);",
        "void *cookie = pdev;\n\tcxl_queue_report(cookie);",
        "struct report r = { .device = pdev };\n\tcxl_queue_report(&r);",
        "void *cookie;\n\tcookie = &pdev->dev;\n\tcxl_queue_report(cookie);",
        "port->last_reporter = pdev;",
      })
  void aBodyThatActsIsNoStub(String statements) {
    assertThat(handler(statements).notModelled()).isNotEmpty();
  }

  @Test
  void aSemaphoreThatIsNotGivenBackIsNotProved() {
    assertThat(handler("down(&cxl_sem);").notModelled())
        .anyMatch(line -> line.contains("ras.c:") && line.contains("down()"));
  }

  @Test
  void whatAWalkerCallsIsNotForgotten() {
    Edited<?> newest = Edited.memdev("newest");
    Edited<?> edited =
        newest.with(
            "port.c",
            "\tif (!is_endpoint_decoder(dev))\n",
            "\tget_device(dev);\n\tif (!is_endpoint_decoder(dev))\n");
    assertThat(newest.unproved("add-bound")).isEmpty();
    assertThat(edited.unproved("add-bound").get("no-leaked-reference"))
        .contains("port.c:")
        .contains("discover_region()");
  }
}
