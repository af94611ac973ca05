package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.kernel.RegistrationCard.Callback;
import org.quiesce.drive.kernel.Registrations.Line;
import org.quiesce.drive.kernel.Registrations.Registration;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Step;

/** Who uses what a driver registered: the body of one thread for each registration. */
@SuppressWarnings("BadImport") // a callback is one wherever it is named
final class RegistrationUsers {
  private static final List<String> FILE_CALLS =
      List.of(
          "read",
          "write",
          "unlocked_ioctl",
          "compat_ioctl",
          "ioctl",
          "poll",
          "mmap",
          "read_iter",
          "write_iter",
          "fasync",
          "flush");

  /** State of a device that is bound and not being unbound. */
  static final int BOUND = 2;

  /** State of a device whose events come in probe and remove too. */
  static final int STARTED = 2;

  private final Kernel kernel;
  private final Memory memory;
  private final CardValues values;
  private final Registrations registrations;
  private final AttributeGroups attributes;

  /** The threads that a user runs on: one, under the names of three contexts. */
  record Threads(CThread process, CThread softirq, CThread hardirq) {
    CThread in(Context.Kind kind) {
      return switch (kind) {
        case PROCESS -> process;
        case SOFTIRQ -> softirq;
        case HARDIRQ -> hardirq;
      };
    }
  }

  RegistrationUsers(Kernel kernel, Registrations registrations, CardValues values) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    this.registrations = registrations;
    this.values = values;
    this.attributes = new AttributeGroups(kernel);
  }

  /** One use: once it is registered, something of it is called. */
  void turn(Threads threads, Registration registration, RegistrationCard card, Line line) {
    CThread process = threads.process();
    int held =
        card.holds != null
                && values.argument(process, registration, card, card.holds)
                    instanceof Value.Address device
            ? memory.state(device, "ref")
            : -1;
    Value.Address itself =
        registration.arguments().get(0) instanceof Value.Address address ? address : null;
    int event = kernel.ran(registration.toString());
    Value.Address bus =
        card.whileBound
            ? process.address(registration.arguments().get(0), registration.toString())
            : null;
    int bound = bus == null ? -1 : memory.state(bus, "bound");
    int started = bus == null ? -1 : memory.state(bus, "io");
    Value.Address table = card.file ? values.table(process, registration, card) : null;
    int tableCell = table == null ? -1 : memory.cell(table);
    int number =
        process.take(
            Step.when(
                    registration + " comes",
                    cells ->
                        cells.get(line.live()) != 0
                            && cells.get(line.left()) > 0
                            && !(card.rcu && kernel.rcu().isRead(cells))
                            && (bus == null
                                || cells.get(bound) == BOUND
                                || cells.get(started) == STARTED)
                            && !registrations.moduleUsers().isGoing(cells, line),
                    cells -> {
                      int found =
                          table == null || !memory.touch(cells, table, card.operations)
                              ? 0
                              : cells.get(tableCell);
                      if (!locksFirst(card)) {
                        cells.set(line.running(), cells.thread() + 1);
                      }
                      cells.set(line.left(), cells.get(line.left()) - 1);
                      if (card.once) {
                        cells.set(line.live(), 0);
                      }
                      if (held >= 0) {
                        cells.set(held, cells.get(held) + 1);
                      }
                      if (card.freesItself && itself != null) {
                        registrations.free(cells, itself);
                      }
                      registrations.moduleUsers().use(cells, line, 1);
                      cells.reached(event);
                      return found;
                    },
                    Step.idling(() -> registration + " to be registered"))
                .observingReference(),
            KFact.REGISTRATION);
    registrations.lock(process, registration, card, true);
    if (locksFirst(card) && !begin(process, registration + " calls", line, false, false)) {
      registrations.lock(process, registration, card, false);
      return;
    }
    if (card.file) {
      Value operations =
          table == null
              ? values.argument(process, registration, card, card.operations)
              : memory.value(number);
      file(process, registration, card, line, operations);
    } else if (card.open != null || card.close != null) {
      openAndClose(threads, registration, card, line);
    } else {
      one(threads, registration, card, card.calls);
      registrations.lock(process, registration, card, false);
      done(process, registration, card, line, true);
    }
  }

  /** Whether a call begins only once it has the lock: unregistering holds that. */
  private static boolean locksFirst(RegistrationCard card) {
    return Registrations.isOfSubsystem(card.under) || card.callsUnder != null;
  }

  private void one(
      Threads threads, Registration registration, RegistrationCard card, List<Callback> calls) {
    CThread process = threads.process();
    if (card.attributes) {
      attributes.use(process, registration);
      return;
    }
    List<Callback> present = new ArrayList<>();
    for (Callback callback : calls) {
      if (values.isThere(process, registration, card, callback)) {
        present.add(callback);
      }
    }
    if (present.isEmpty()) {
      return;
    }
    if (card.inTurn) {
      for (Callback each : present) {
        inTurn(threads, registration, card, each);
      }
      return;
    }
    Callback callback =
        present.get(
            process.choose(KFact.REGISTRATION, registration + ": which call?", present.size()));
    inTurn(threads, registration, card, callback);
  }

  /** Calls a function and what is called after it in the same turn. */
  private void inTurn(
      Threads threads, Registration registration, RegistrationCard card, Callback first) {
    List<Callback> all = new ArrayList<>();
    all.add(first);
    all.addAll(first.then());
    for (Callback one : all) {
      boolean sleeps =
          !one.unless().isEmpty()
              && !threads
                  .process()
                  .decide(
                      Arithmetics.isZero(
                          values.argument(threads.process(), registration, card, one.unless())));
      Context.Kind kind = sleeps ? Context.Kind.PROCESS : one.context();
      Value result = values.callBack(threads.in(kind), registration, card, one);
      if (one.must() && !threads.process().decide(Arithmetics.isZero(result))) {
        return;
      }
    }
  }

  private void done(
      CThread thread, Registration registration, RegistrationCard card, Line line, boolean file) {
    thread.step(
        KFact.REGISTRATION,
        registration + " is done",
        cells -> {
          cells.set(line.running(), 0);
          registrations.called(cells, registration);
          kernel.returned(cells, thread, registration.toString());
          if (file) {
            registrations.moduleUsers().use(cells, line, -1);
            if (card.once && card.keepsModule) {
              registrations.moduleUsers().keep(cells, -1);
            }
          }
          return 0;
        });
  }

  private void openAndClose(
      Threads threads, Registration registration, RegistrationCard card, Line line) {
    CThread process = threads.process();
    List<Callback> always = new ArrayList<>();
    for (Callback callback : card.always) {
      if (values.isThere(process, registration, card, callback)) {
        always.add(callback);
      }
    }
    boolean opens = always.isEmpty() || opens(process, registration, card);
    int ways = always.size() + (opens ? 1 : 0);
    int way =
        ways == 1
            ? 0
            : process.choose(KFact.REGISTRATION, registration + ": opened, or a call?", ways);
    int chosen = opens ? way : way + 1;
    if (chosen > 0) {
      inTurn(threads, registration, card, always.get(chosen - 1));
      registrations.lock(process, registration, card, false);
      done(process, registration, card, line, true);
      return;
    }
    boolean opened = card.open == null || isOpened(process, registration, card, card.open);
    if (opened) {
      registrations.openGroups(process, registration, card, true);
      registrations.setEnabled(process, registration, card, true);
    }
    registrations.lock(process, registration, card, false);
    process.step(
        KFact.REGISTRATION,
        registration + (opened ? " has opened it" : " could not open it"),
        cells -> {
          cells.set(line.running(), 0);
          kernel.returned(cells, process, registration.toString());
          if (opened) {
            cells.set(line.open(), 1);
          } else {
            registrations.moduleUsers().use(cells, line, -1);
          }
          return 0;
        });
    if (!opened) {
      return;
    }
    if (!card.calls.isEmpty()
        && begin(process, registration + " uses it", line, true, false, card.staysOpen)) {
      one(threads, registration, card, card.calls);
      done(process, registration, card, line, false);
    }
    if (locksFirst(card)) {
      registrations.lock(process, registration, card, true);
    }
    boolean closes = begin(process, registration + " closes it", line, true, true, card.staysOpen);
    if (closes && card.close != null) {
      close(process, registration, card, card.close, !locksFirst(card));
    }
    if (locksFirst(card)) {
      registrations.lock(process, registration, card, false);
    }
    if (closes) {
      done(process, registration, card, line, true);
    } else {
      process.step(
          KFact.REGISTRATION,
          registration + " was closed",
          cells -> {
            registrations.moduleUsers().use(cells, line, -1);
            return 0;
          });
    }
  }

  /** Whether to have it open makes a difference: something is called only then. */
  private boolean opens(CThread thread, Registration registration, RegistrationCard card) {
    List<String> anyway = card.always.stream().map(Callback::field).toList();
    return card.open != null && values.isThere(thread, registration, card, card.open)
        || card.close != null && values.isThere(thread, registration, card, card.close)
        || card.calls.stream()
            .anyMatch(
                one ->
                    !anyway.contains(one.field())
                        && values.isThere(thread, registration, card, one));
  }

  /** Opens it by one function or several: all have to give 0. */
  private boolean isOpened(
      CThread thread, Registration registration, RegistrationCard card, Callback first) {
    List<Callback> all = new ArrayList<>();
    all.add(first);
    all.addAll(first.then());
    for (Callback one : all) {
      if (!thread.decide(Arithmetics.isZero(values.callBack(thread, registration, card, one)))) {
        return false;
      }
    }
    return true;
  }

  /** Closes it by one function or several. */
  void close(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      Callback first,
      boolean locks) {
    if (locks) {
      registrations.lock(thread, registration, card, true);
    }
    registrations.openGroups(thread, registration, card, false);
    registrations.setEnabled(thread, registration, card, false);
    values.callBack(thread, registration, card, first);
    for (Callback one : first.then()) {
      values.callBack(thread, registration, card, one);
    }
    if (locks) {
      registrations.lock(thread, registration, card, false);
    }
  }

  /** Whether it is still registered (and open), so that a call begins. */
  private static boolean begin(
      CThread thread, String what, Line line, boolean open, boolean closes) {
    return begin(thread, what, line, open, closes, false);
  }

  private static boolean begin(
      CThread thread, String what, Line line, boolean open, boolean closes, boolean stays) {
    return thread.step(
            KFact.REGISTRATION,
            what,
            cells -> {
              if (!stays && cells.get(line.live()) == 0 || open && cells.get(line.open()) == 0) {
                return 0;
              }
              if (closes) {
                cells.set(line.open(), 0);
              }
              cells.set(line.running(), cells.thread() + 1);
              return 1;
            })
        != 0;
  }

  private void file(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      Line line,
      @Nullable Value table) {
    values.store(thread, registration, card, card.settings);
    Value opened = callIfThere(thread, registration, card, table, "open", List.of("inode", "file"));
    boolean ok = thread.decide(Arithmetics.isZero(opened));
    if (!ok) {
      letGo(thread, registration, card);
    }
    thread.step(
        KFact.REGISTRATION,
        registration + (ok ? " has an open file" : " could not open a file"),
        cells -> {
          cells.set(line.running(), 0);
          cells.set(line.open(), ok ? 1 : 0);
          kernel.returned(cells, thread, registration.toString());
          if (!ok) {
            registrations.moduleUsers().use(cells, line, -1);
          }
          return 0;
        });
    if (!ok) {
      return;
    }
    List<String> there = new ArrayList<>();
    for (String name : FILE_CALLS) {
      if (values.field(thread, table, card.prefix + name) instanceof Value.Code) {
        there.add(name);
      }
    }
    if (!there.isEmpty()) {
      String name =
          there.get(
              thread.choose(KFact.REGISTRATION, registration + ": which call?", there.size()));
      boolean guarded =
          card.guarded
              || values.field(thread, table, card.prefix + name) instanceof Value.Code code
                  && card.guards.contains(code.function());
      if (!guarded || begin(thread, registration + ": " + name, line, true, false)) {
        callIfThere(thread, registration, card, table, name, fileArguments(name));
        if (name.equals("poll")
            && values.argument(thread, registration, card, "file") instanceof Value.Address file) {
          RegistrationHelpers.pollDone(kernel, thread, file);
        }
        if (guarded) {
          done(thread, registration, card, line, false);
        }
      }
    }
    if (!card.releases || begin(thread, registration + " closes its file", line, true, true)) {
      callIfThere(thread, registration, card, table, "release", List.of("inode", "file"));
    }
    letGo(thread, registration, card);
    done(thread, registration, card, line, true);
  }

  /** An open file that held a device is closed. */
  private void letGo(CThread thread, Registration registration, RegistrationCard card) {
    if (card.holds != null) {
      Value device = values.argument(thread, registration, card, card.holds);
      kernel.answer(new Call(thread, "put_device", List.of(device), List.of(), null));
    }
  }

  private static List<String> fileArguments(String name) {
    return switch (name) {
      case "read", "write" -> List.of("file", "*", "?", "*");
      case "unlocked_ioctl", "compat_ioctl", "ioctl" -> List.of("file", "?", "?");
      case "fasync" -> List.of("?", "file", "?");
      default -> List.of("file", "*");
    };
  }

  Value callIfThere(
      CThread thread,
      Registration registration,
      RegistrationCard card,
      @Nullable Value table,
      String field,
      List<String> arguments) {
    Value function = values.field(thread, table, card.prefix + field);
    if (!(function instanceof Value.Code)) {
      return Value.ZERO;
    }
    return thread.callValue(
        function, values.arguments(thread, registration, card, arguments), field);
  }
}
