package org.quiesce.protocol.memdev;

import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;

/** Who may hold what when all is quiet: every other reference, and all other memory, has leaked. */
final class MemdevQuiet {
  private final MemdevEnvironment env;
  private final int leaked;

  MemdevQuiet(MemdevEnvironment env, int leaked) {
    this.env = env;
    this.leaked = leaked;
  }

  void check(Cells cells) {
    int alive = 0;
    int bound = 0;
    for (CxlMemdev cxlmd : env.memdevs()) {
      BusDevice dev = cxlmd.dev();
      alive += dev.isFreed(cells) ? 0 : 1;
      bound += dev.isBound(cells) ? 1 : 0;
      checkMemory(cells, dev, cxlmd.memory());
      int triggers = 0;
      for (CxlEndpoint endpoint : env.endpoints()) {
        if (endpoint.dev().isBound(cells) && cxlmd.equals(endpoint.cxlmd().at(cells))) {
          triggers++;
        }
      }
      checkLeak(cells, dev, (dev.isAdded(cells) ? 1 : 0) + env.openFiles(cells, cxlmd) + triggers);
    }
    for (CxlEndpoint endpoint : env.endpoints()) {
      boolean used =
          env.memdevs().stream()
              .anyMatch(it -> it.dev().isBound(cells) && endpoint.equals(it.endpoint().at(cells)));
      checkMemory(cells, endpoint.dev(), endpoint.memory());
      checkLeak(cells, endpoint.dev(), (endpoint.dev().isAdded(cells) ? 1 : 0) + (used ? 1 : 0));
    }
    checkLeak(cells, env.host(), bound);
    checkLeak(cells, env.parent(), alive);
  }

  private void checkMemory(Cells cells, BusDevice dev, Lifetime memory) {
    if (dev.isFreed(cells) && memory.isLive(cells)) {
      cells.violate(leaked, () -> "the memory of " + dev + " is never freed");
    }
  }

  private void checkLeak(Cells cells, BusDevice dev, int expected) {
    int more = dev.ownReferences(cells) - expected;
    if (more > 0) {
      cells.violate(
          leaked,
          () ->
              more == 1
                  ? "a reference on " + dev + " is never dropped"
                  : more + " references on " + dev + " are never dropped");
    }
  }

  /** How a quiet state reads. */
  String describe(Cells cells) {
    StringBuilder text = new StringBuilder();
    for (CxlMemdev cxlmd : env.memdevs()) {
      text.append(cxlmd)
          .append(cxlmd.dev().isFreed(cells) ? " freed " : " held ")
          .append(cxlmd.dev().isBound(cells) ? "bound; " : "unbound; ");
    }
    return text.append(env.parent().isBound(cells) ? "parent bound" : "parent unbound").toString();
  }
}
