package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;

/**
 * Managed resources: what {@code devm_} calls take is given back last in, first out, after remove
 * has returned or probe has failed.
 *
 * <p>Source: drivers/base/devres.c.
 */
final class Devres {
  /**
   * What is given back: by which call, of what.
   *
   * @param arguments of that call
   */
  record Entry(String call, List<Value> arguments) {
    Entry {
      arguments = List.copyOf(arguments);
    }
  }

  /** A device's entries, the oldest first. */
  private record Entries(List<Entry> all) {
    Entries {
      all = List.copyOf(all);
    }
  }

  private final Kernel kernel;
  private final Memory memory;

  Devres(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    kernel.answer(
        call ->
            managed(
                call,
                kernel
                    .allocation()
                    .allocate(shifted(call), true, kernel.allocation().flags(call, 2)),
                "kfree"),
        "devm_kzalloc");
    kernel.answer(
        call ->
            managed(
                call,
                kernel
                    .allocation()
                    .allocate(shifted(call), false, kernel.allocation().flags(call, 2)),
                "kfree"),
        "devm_kmalloc");
    kernel.answer(
        call ->
            managed(
                call,
                kernel
                    .allocation()
                    .allocate(shifted(call), true, kernel.allocation().flags(call, 3)),
                "kfree"),
        "devm_kcalloc");
    kernel.answer(
        call ->
            managed(
                call,
                kernel
                    .allocation()
                    .allocate(shifted(call), false, kernel.allocation().flags(call, 3)),
                "kfree"),
        "devm_kmalloc_array");
    kernel.answer(call -> freeNow(call), "devm_kfree");
    kernel.answer(call -> action(call, false), "devm_add_action");
    kernel.answer(
        call -> action(call, true), "devm_add_action_or_reset", "__devm_add_action_or_reset");
    kernel.answer(call -> removeAction(call), "devm_remove_action", "__devm_remove_action");
    kernel.answer(
        call -> {
          removeAction(call);
          call.thread().callValue(call.argument(1), List.of(call.argument(2)), call.name());
          return Value.ZERO;
        },
        "devm_release_action");
    kernel.answer(
        call ->
            irq(
                call,
                kernel
                    .interrupts()
                    .request(
                        shifted(call),
                        call.argument(2),
                        Value.ZERO,
                        call.argument(3),
                        call.argument(5))),
        "devm_request_irq",
        "devm_request_any_context_irq");
    kernel.answer(
        call ->
            irq(
                call,
                kernel
                    .interrupts()
                    .request(
                        shifted(call),
                        call.argument(2),
                        call.argument(3),
                        call.argument(4),
                        call.argument(6))),
        "devm_request_threaded_irq");
    kernel.answer(call -> freeIrq(call), "devm_free_irq");
    kernel.answer(
        call -> autocancel(call, "INIT_DELAYED_WORK", "cancel_delayed_work_sync"),
        "devm_delayed_work_autocancel");
    kernel.answer(
        call -> autocancel(call, "INIT_WORK", "cancel_work_sync"), "devm_work_autocancel");
    kernel.answer(
        call ->
            managed(
                call,
                kernel.answer(
                    new Call(
                        call.thread(),
                        "alloc_workqueue",
                        call.arguments().subList(1, call.arguments().size()),
                        List.of(),
                        null)),
                "destroy_workqueue"),
        "devm_alloc_workqueue",
        "devm_alloc_ordered_workqueue",
        "devm_create_workqueue");
  }

  /** The call without the device in front. */
  static Call shifted(Call call) {
    return new Call(
        call.thread(),
        call.name(),
        call.arguments().isEmpty()
            ? List.of()
            : call.arguments().subList(1, call.arguments().size()),
        List.of(),
        call.allocates());
  }

  private int list(Value.Address device) {
    return memory.state(device, "devres");
  }

  private List<Entry> entries(Cells cells, int list) {
    return memory.machine().value(cells.get(list)) instanceof Entries entries
        ? entries.all()
        : List.of();
  }

  /** Adds an entry to a device's list. */
  void add(Call call, Entry entry) {
    addTo(call, call.argument(0), entry);
  }

  /** Adds an entry to the list of a device that is not the first argument. */
  void addTo(Call call, Value of, Entry entry) {
    Value.Address device = call.thread().address(of, call.name());
    int list = list(device);
    call.thread()
        .step(
            KFact.DEVRES,
            call.text(device),
            cells -> {
              List<Entry> more = new ArrayList<>(entries(cells, list));
              more.add(entry);
              cells.set(list, memory.machine().intern(new Entries(more)));
              return 0;
            });
  }

  private Value.Address device(Call call) {
    return call.address(0);
  }

  /** An object or resource that was got: its giver-back is added, if it was. */
  Value managed(Call call, Value got, String giveBack) {
    if (!got.equals(Value.ZERO) && !Value.isError(got)) {
      add(call, new Entry(giveBack, List.of(got)));
    }
    return got;
  }

  private Value irq(Call call, Value result) {
    if (result.equals(Value.ZERO)) {
      add(
          call,
          new Entry(
              "free_irq",
              List.of(call.argument(1), call.argument(call.name().contains("threaded") ? 6 : 5))));
    }
    return result;
  }

  private Value action(Call call, boolean orReset) {
    if (kernel.fails(call)) {
      if (orReset) {
        call.thread().callValue(call.argument(1), List.of(call.argument(2)), call.name());
      }
      return Value.of(-12);
    }
    add(call, new Entry("", List.of(call.argument(1), call.argument(2))));
    return Value.ZERO;
  }

  private Value autocancel(Call call, String init, String cancel) {
    kernel.answer(
        new Call(
            call.thread(), init, List.of(call.argument(1), call.argument(2)), List.of(), null));
    if (kernel.fails(call)) {
      return Value.of(-12);
    }
    add(call, new Entry(cancel, List.of(call.argument(1))));
    return Value.ZERO;
  }

  private Value removeAction(Call call) {
    take(call, new Entry("", List.of(call.argument(1), call.argument(2))));
    return Value.ZERO;
  }

  private Value freeNow(Call call) {
    take(call, new Entry("kfree", List.of(call.argument(1))));
    return kernel.allocation().free(call, call.argument(1));
  }

  private Value freeIrq(Call call) {
    take(call, new Entry("free_irq", List.of(call.argument(1), call.argument(2))));
    kernel.interrupts().free(call, call.argument(1), call.argument(2));
    return Value.ZERO;
  }

  /** Takes an entry off a device's list before its time. */
  void take(Call call, Entry entry) {
    int list = list(device(call));
    call.thread()
        .step(
            KFact.DEVRES,
            call.name(),
            cells -> {
              List<Entry> fewer = new ArrayList<>(entries(cells, list));
              if (!fewer.removeIf(one -> isSame(one, entry))) {
                cells.violate(
                    kernel.rules().doubleFree, () -> call.name() + " of what is not managed");
              }
              cells.set(list, fewer.isEmpty() ? 0 : memory.machine().intern(new Entries(fewer)));
              return 0;
            });
  }

  /** Whether two entries are of one resource: numbers that nobody knows are not compared. */
  private static boolean isSame(Entry one, Entry other) {
    if (!one.call().equals(other.call()) || one.arguments().size() != other.arguments().size()) {
      return false;
    }
    for (int i = 0; i < one.arguments().size(); i++) {
      Value a = one.arguments().get(i);
      Value b = other.arguments().get(i);
      if (!a.equals(b) && !(a instanceof Value.Unknown && b instanceof Value.Unknown)) {
        return false;
      }
    }
    return true;
  }

  /** Takes an entry off a device's list, if it is there ({@code devres_destroy}). */
  void forget(Call call, Entry entry) {
    int list = list(device(call));
    call.thread()
        .step(
            KFact.DEVRES,
            call.name(),
            cells -> {
              List<Entry> fewer = new ArrayList<>(entries(cells, list));
              fewer.remove(entry);
              cells.set(list, fewer.isEmpty() ? 0 : memory.machine().intern(new Entries(fewer)));
              return 0;
            });
  }

  /** Gives back all that a device's driver took, the last first. */
  void release(CThread thread, Value.Address device) {
    int list = list(device);
    thread
        .machine()
        .loop(
            () -> {
              int number =
                  thread
                      .machine()
                      .take(
                          KFact.DEVRES
                              .step(
                                  "devres of " + device.name(),
                                  cells -> {
                                    List<Entry> all = entries(cells, list);
                                    if (all.isEmpty()) {
                                      return 0;
                                    }
                                    Entry last = all.get(all.size() - 1);
                                    List<Entry> rest = all.subList(0, all.size() - 1);
                                    cells.set(
                                        list,
                                        rest.isEmpty()
                                            ? 0
                                            : memory.machine().intern(new Entries(rest)));
                                    return memory.machine().intern(last);
                                  })
                              .observingReference());
              if (number == 0) {
                return Boolean.TRUE;
              }
              giveBack(
                  thread, (Entry) java.util.Objects.requireNonNull(memory.machine().value(number)));
              return null;
            });
  }

  private void giveBack(CThread thread, Entry entry) {
    if (entry.call().isEmpty()) {
      thread.callValue(entry.arguments().get(0), entry.arguments().subList(1, 2), "devm action");
    } else {
      kernel.answer(new Call(thread, entry.call(), entry.arguments(), List.of(), null));
    }
  }
}
