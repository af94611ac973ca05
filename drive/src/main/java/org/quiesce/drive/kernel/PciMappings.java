package org.quiesce.drive.kernel;

import java.util.List;
import java.util.Objects;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;

/**
 * Managed mappings of a PCI device and the table of them: {@code pcim_iomap}, {@code
 * pcim_iomap_regions}, {@code pcim_iomap_table}. The table has NULL for what is not mapped; where
 * nothing is, there may be no memory for the table itself.
 *
 * <p>Source: lib/devres.c (pcim_iomap, pcim_iomap_regions, pcim_iomap_table).
 */
final class PciMappings {
  private static final int BARS = 6;
  private static final int MAPPED = 2;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;

  PciMappings(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.values = new CardValues(kernel);
    kernel.answer(call -> map(call), "pcim_iomap");
    kernel.answer(call -> mapRegions(call), "pcim_iomap_regions", "pcim_iomap_regions_request_all");
    kernel.answer(call -> table(call), "pcim_iomap_table");
  }

  private static Value.Address tableOf(Call call) {
    String name = "mappings of " + call.address(0).name();
    return new Value.Address(
        new MemoryObject(name, MemoryObject.Kind.STATIC, null), Path.EMPTY.index(0));
  }

  private static Value.Address entry(Value.Address table, long bar) {
    return new Value.Address(table.object(), Path.EMPTY.index(bar));
  }

  private Value map(Call call) {
    Value made = Objects.requireNonNull(kernel.cards().answer(call), call.name());
    if (made instanceof Value.Address && call.argument(1) instanceof Value.Number bar) {
      put(call.thread(), tableOf(call), bar.bits(), made);
    }
    return made;
  }

  private Value mapRegions(Call call) {
    Value result = Objects.requireNonNull(kernel.cards().answer(call), call.name());
    if (!result.equals(Value.ZERO)) {
      return result;
    }
    Value.Address table = tableOf(call);
    for (int bar = 0; bar < BARS; bar++) {
      if (!(call.argument(1) instanceof Value.Number mask)) {
        put(call.thread(), table, bar, call.thread().fresh("bar " + bar));
      } else if ((mask.bits() >> bar & 1) != 0) {
        Value made = kernel.allocation().fresh(call, true, false);
        Devres.Entry unmap = new Devres.Entry("kfree", List.of(made));
        kernel.devres().addTo(call, CallCards.device(call.argument(0)), unmap);
        put(call.thread(), table, bar, made);
      }
    }
    return result;
  }

  private void put(CThread thread, Value.Address table, long bar, Value made) {
    values.write(thread, entry(table, bar), made);
    int mapped = memory.state(table, "mapped");
    thread.step(
        KFact.DEVRES,
        "bar " + bar + " is mapped",
        cells -> {
          cells.set(mapped, MAPPED);
          return 0;
        });
  }

  private Value table(Call call) {
    Value.Address table = tableOf(call);
    int mapped = memory.state(table, "mapped");
    boolean there =
        call.thread().step(KFact.DEVRES, call.name(), cells -> cells.get(mapped)) == MAPPED;
    return there || !kernel.fails(call) ? table : Value.ZERO;
  }
}
