package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.protocol.doe.DoeOptions.Does;

/**
 * The DOE capabilities of the device, their registers and the clock: what the device does is the
 * environment's choice at the time at which somebody looks.
 *
 * <p>Whether it will ever answer is decided when the request or the abort is written, so that a
 * driver that waits without looking at the clock is found out.
 */
public final class DoeHardware {
  /** DOE Status: nothing of the below, or Busy while an exchange or an abort is under way. */
  public static final int NOTHING = 0;

  /** DOE Status: Data Object Ready. */
  public static final int READY = 1;

  /** DOE Status: DOE Error; also what a device that is gone reads as (all ones). */
  public static final int ERROR = 2;

  /** DOE Status: neither DOE Error nor DOE Busy. */
  public static final int CLEAR = 3;

  /** DOE Status: DOE Interrupt Status, written to be cleared. */
  public static final int INTERRUPT = 4;

  /** {@code PCI_DOE_BUSY_MAX_RETRIES}, 16 in the driver. */
  public static final int BUSY_RETRIES = 2;

  static final int IDLE = 0;
  static final int ANSWERS = 1;
  static final int SILENT = 2;
  static final int ABORTING = 3;
  static final int STUCK = 4;

  /** The response was seen to be there; only where registers are looked at one by one. */
  static final int AVAILABLE = 5;

  /** It is busy with somebody else; likewise. */
  static final int OTHERS = 6;

  private static final int NOBODY = 0;
  private static final int WORKER = 1;
  private static final int USER = 2;

  private static final int TIMEOUT = 1;
  private static final int FAILURE = 2;

  /** How often somebody may look at a device that never answers without looking at the clock. */
  static final int PATIENCE = 3;

  private final Machine machine;
  private final DoeEnvironment env;
  private final DoeOptions options;

  /** Per capability. */
  private final List<Integer> state = new ArrayList<>();

  private final List<Integer> owner = new ArrayList<>();
  private final List<Integer> looks = new ArrayList<>();

  /** Why the exchange under way will fail. */
  private final List<Integer> cause = new ArrayList<>();

  /** Per capability: 1 once the deadline is certainly over. */
  private final List<Integer> past = new ArrayList<>();

  /** 1 once the device is gone. */
  private final int gone;

  /** 1 while the device behaves: a mailbox is being created. */
  private final int calm;

  private final int exclusive;
  private final int afterCancel;
  private final int everyTaskCompletes;
  private final int abortTerminates;
  private final int abortInExchange;
  private final int abortTimedOut;
  private final int goneInExchange;
  private final int userThenTask;
  private final int handlerEarly;
  private final int handlerForeign;

  /** 1 once user space has used a mailbox. */
  private final int userWasHere;

  DoeHardware(Kernel kernel, DoeEnvironment env, DoeOptions options) {
    this.machine = kernel.machine();
    this.env = env;
    this.options = options;
    for (int c = 0; c < options.capabilities(); c++) {
      state.add(machine.cell("DOE " + c, IDLE, DoeHardware::describe));
      owner.add(machine.cell(null, NOBODY, Integer::toString));
      looks.add(machine.cell(null, 0, Integer::toString));
      cause.add(machine.cell(null, 0, Integer::toString));
      past.add(machine.cell(null, 0, Integer::toString));
    }
    this.gone = machine.cell("device", 0, now -> now == 0 ? "present" : "gone");
    this.calm = machine.cell(null, can(Does.WHILE_CREATED) ? 0 : 1, Integer::toString);
    this.userWasHere = machine.cell(null, 0, Integer::toString);
    this.exclusive = machine.rule(DoeRules.EXCLUSIVE_MAILBOX);
    this.afterCancel = machine.rule(DoeRules.NO_EXCHANGE_AFTER_CANCEL);
    this.everyTaskCompletes = machine.rule(DoeRules.EVERY_TASK_COMPLETES);
    this.abortTerminates = machine.rule(DoeRules.ABORT_TERMINATES);
    this.abortInExchange = machine.event(DoeEvents.ABORT_IN_EXCHANGE);
    this.abortTimedOut = machine.event(DoeEvents.ABORT_TIMED_OUT);
    this.goneInExchange = machine.event(DoeEvents.GONE_IN_EXCHANGE);
    this.userThenTask = machine.event(DoeEvents.USED_AFTER_U);
    this.handlerEarly = machine.event(DoeEvents.HANDLER_EARLY);
    this.handlerForeign = machine.event(DoeEvents.HANDLER_FOREIGN);
  }

  private static String describe(int now) {
    return switch (now) {
      case IDLE -> "idle";
      case ANSWERS -> "working";
      case SILENT -> "working for ever";
      case ABORTING -> "aborting";
      case AVAILABLE -> "has answered";
      case OTHERS -> "used by somebody else";
      default -> "stuck";
    };
  }

  private boolean can(Does what) {
    return options.hardware().contains(what);
  }

  /** 1 if it may and does not have to behave. */
  boolean does(Cells cells, Does what) {
    return can(what) && cells.get(calm) == 0;
  }

  /** Part of a step: whether the device behaves from now on, if the scenario does not forbid it. */
  void behave(Cells cells, boolean calmly) {
    cells.set(calm, calmly && !can(Does.WHILE_CREATED) ? 1 : 0);
  }

  private static String at(String what, DoeMemory mb) {
    return what + "(" + mb + ")";
  }

  /**
   * {@code pci_doe_send_req}: 0 after GO was written; {@code -EBUSY}, {@code -EIO}. How long it
   * polls for BUSY makes no difference.
   */
  public int sendRequest(DoeMemory mb, DoeTask task) {
    String call = "pci_doe_send_req(" + mb + ", " + task + ")";
    return machine.take(
        KernelFact.DOE_GO.choice(
            call,
            4,
            cells -> {
              mb.memory().touch(cells, () -> call);
              task.frame().touch(cells, () -> call);
              int choice = cells.choice();
              if (cells.get(gone) != 0) {
                return -DoeMailbox.EBUSY;
              }
              if (choice == 1 && does(cells, Does.BUSY)) {
                return -DoeMailbox.EBUSY;
              }
              if (choice == 2 && does(cells, Does.ERROR)) {
                cells.set(cause.get(mb.capability()), FAILURE);
                return -DoeMailbox.EIO;
              }
              go(cells, mb.capability(), mb, choice == 3 && does(cells, Does.SILENT));
              return 0;
            }));
  }

  /** Part of the step by which GO is written for a mailbox. */
  void go(Cells cells, int c, @Nullable DoeMemory mb, boolean silent) {
    if (cells.get(owner.get(c)) != NOBODY) {
      cells.violate(exclusive, () -> "a request is written to " + mb + ", which is in use");
    }
    if (mb != null && env.works().startedAfterCancel(cells, mb)) {
      cells.violate(
          afterCancel, () -> "a work that began after " + mb + " was cancelled writes a request");
    }
    cells.set(owner.get(c), WORKER);
    cells.set(state.get(c), silent ? SILENT : ANSWERS);
    cells.set(looks.get(c), 0);
    cells.set(past.get(c), 0);
    cells.set(cause.get(c), 0);
    if (mb != null) {
      env.works().sent(cells, mb);
    }
    if (cells.get(userWasHere) != 0) {
      cells.reached(userThenTask);
    }
  }

  /** {@code pci_read_config_dword(pdev, PCI_DOE_STATUS)}: one of the constants above. */
  public int status(DoeMemory mb) {
    String call = at("read DOE status", mb);
    int c = mb.capability();
    return machine.take(
        KernelFact.DOE_STATUS.choice(
            call,
            3,
            cells -> {
              mb.memory().touch(cells, () -> call);
              if (cells.get(gone) != 0) {
                return ERROR;
              }
              int now = cells.get(state.get(c));
              boolean late = cells.choice() == 1 && does(cells, Does.SLOW);
              switch (now) {
                case ANSWERS:
                  if (cells.choice() == 2 && does(cells, Does.ERROR)) {
                    cells.set(cause.get(c), FAILURE);
                    return ERROR;
                  }
                  return late ? NOTHING : READY;
                case ABORTING:
                  if (!late) {
                    cells.set(state.get(c), IDLE);
                    cells.set(owner.get(c), NOBODY);
                    return CLEAR;
                  }
                  return NOTHING;
                case SILENT, STUCK:
                  looked(cells, c, now == STUCK, PATIENCE);
                  return NOTHING;
                default:
                  return CLEAR;
              }
            }));
  }

  /** Part of a step that looks at a device that does not answer, as often as {@code patience}. */
  void looked(Cells cells, int c, boolean aborting, int patience) {
    int times = cells.get(looks.get(c)) + 1;
    if (times >= patience) {
      cells.crash(
          aborting ? abortTerminates : everyTaskCompletes,
          () -> "the driver looks at a device that never answers, and never at the clock");
      return;
    }
    cells.set(looks.get(c), times);
  }

  /** {@code timeout_jiffies = jiffies + PCI_DOE_TIMEOUT}. */
  public void startClock(DoeMemory mb) {
    machine.take(
        KernelFact.JIFFIES.step(
            at("timeout = jiffies + 1 s", mb),
            cells -> {
              mb.memory().touch(cells, () -> at("timeout", mb));
              cells.set(past.get(mb.capability()), 0);
              return 0;
            }));
  }

  /** Part of a step: a timer of the full timeout fires; or a deadline is computed anew. */
  void timeIsOver(Cells cells, DoeMemory mb, boolean over) {
    cells.set(past.get(mb.capability()), over ? 1 : 0);
  }

  /** Whether such a timer has fired since. */
  boolean isPast(Cells cells, DoeMemory mb) {
    return cells.get(past.get(mb.capability())) != 0;
  }

  /** {@code time_after(jiffies, timeout_jiffies)}. */
  public boolean timeAfter(DoeMemory mb) {
    String call = at("time_after", mb);
    return machine.take(
            KernelFact.JIFFIES.choice(
                call,
                2,
                cells -> {
                  mb.memory().touch(cells, () -> call);
                  int c = mb.capability();
                  cells.set(looks.get(c), 0);
                  if (cells.choice() == 0 && cells.get(past.get(c)) == 0) {
                    return 0;
                  }
                  isOver(cells, c);
                  return 1;
                }))
        != 0;
  }

  /** Part of a step: somebody finds that the time of whatever is under way is over. */
  void isOver(Cells cells, int c) {
    int now = cells.get(state.get(c));
    if (now == ANSWERS || now == SILENT || now == AVAILABLE) {
      cells.set(cause.get(c), TIMEOUT);
    } else if (now == STUCK) {
      cells.reached(abortTimedOut);
    }
  }

  /** {@code pci_doe_recv_resp}: the length, or negative. */
  public int receiveResponse(DoeMemory mb, DoeTask task) {
    String call = "pci_doe_recv_resp(" + mb + ", " + task + ")";
    return machine.take(
        KernelFact.DOE_DATA.choice(
            call,
            2,
            cells -> {
              mb.memory().touch(cells, () -> call);
              task.frame().touch(cells, () -> call);
              int c = mb.capability();
              if (cells.get(gone) != 0 || cells.choice() == 1 && does(cells, Does.ERROR)) {
                cells.set(cause.get(c), FAILURE);
                return -DoeMailbox.EIO;
              }
              cells.set(state.get(c), IDLE);
              cells.set(owner.get(c), NOBODY);
              return 1;
            }));
  }

  /** {@code pci_doe_write_ctrl(mb, PCI_DOE_CTRL_ABORT)}. */
  public void writeAbort(DoeMemory mb) {
    String call = at("write ABORT", mb);
    writeAbort(call, mb.capability(), cells -> mb.memory().touch(cells, () -> call));
  }

  /** The same, to a capability, with an access that is part of the step. */
  void writeAbort(String call, int c, Consumer<Cells> access) {
    machine.take(
        KernelFact.DOE_ABORT.choice(
            call,
            2,
            cells -> {
              access.accept(cells);
              if (cells.get(gone) != 0) {
                return 0;
              }
              if (cells.get(owner.get(c)) == USER) {
                cells.violate(exclusive, () -> call + " while user space has the mailbox");
              }
              int now = cells.get(state.get(c));
              if (now == ANSWERS || now == SILENT || now == AVAILABLE) {
                cells.reached(abortInExchange);
              }
              boolean ignores =
                  now == STUCK || cells.choice() == 1 && does(cells, Does.IGNORES_ABORT);
              cells.set(owner.get(c), WORKER);
              cells.set(state.get(c), ignores ? STUCK : ABORTING);
              cells.set(looks.get(c), 0);
              cells.set(past.get(c), 0);
              return 0;
            }));
  }

  /**
   * What an interrupt handler reads of the status: {@link #ERROR}, {@link #INTERRUPT} or {@link
   * #NOTHING}, whatever the device does.
   */
  public int interruptStatus(DoeMemory mb) {
    String call = at("read DOE status", mb);
    return machine.take(
        KernelFact.DOE_STATUS.choice(
            call,
            2,
            cells -> {
              mb.memory().touch(cells, () -> call);
              boolean foreign = cells.choice() == 1;
              handled(cells, mb.capability(), foreign);
              return foreign ? NOTHING : INTERRUPT;
            }));
  }

  /** Part of a step: an interrupt handler reads the status of a capability. */
  void handled(Cells cells, int c, boolean foreign) {
    env.handling(cells);
    if (foreign) {
      cells.reached(handlerForeign);
    } else if (cells.get(state.get(c)) != IDLE) {
      cells.reached(handlerEarly);
    }
  }

  /** {@code pci_write_config_dword(pdev, PCI_DOE_STATUS, PCI_DOE_STATUS_INT_STATUS)}. */
  public void clearInterrupt(DoeMemory mb) {
    mb.memory().access(at("clear DOE interrupt", mb));
  }

  // --- What happens around the driver

  /** User space writes a request to the registers of a capability. */
  void userGo(int c) {
    machine.take(
        KernelFact.DOE_GO.step(
            "user space writes a request to DOE " + c,
            cells -> {
              if (cells.get(owner.get(c)) != NOBODY) {
                cells.violate(
                    exclusive, () -> "user space writes a request to DOE " + c + ", in use");
              }
              cells.set(owner.get(c), USER);
              cells.set(state.get(c), IDLE);
              return 0;
            }));
  }

  /** User space has its response. */
  void userEnds(int c) {
    machine.take(
        KernelFact.DOE_GO.step(
            "user space has its response of DOE " + c,
            cells -> {
              cells.set(owner.get(c), NOBODY);
              cells.set(userWasHere, 1);
              return 0;
            }));
  }

  /** Part of the step by which the driver gives a mailbox up: what it had begun is nobody's. */
  void giveUp(Cells cells, int c) {
    if (cells.get(owner.get(c)) == WORKER) {
      cells.set(owner.get(c), NOBODY);
      cells.set(state.get(c), IDLE);
    }
  }

  /** Part of the step by which the device goes: registers read as all ones. */
  void vanish(Cells cells) {
    cells.set(gone, 1);
  }

  /** Part of the step by which the kernel learns that the device goes. */
  void vanishing(Cells cells) {
    for (int c = 0; c < state.size(); c++) {
      int now = cells.get(state.get(c));
      if (now == ANSWERS || now == SILENT || now == AVAILABLE) {
        cells.reached(goneInExchange);
      }
    }
  }

  // --- What registers are made of

  boolean isGone(Cells cells) {
    return cells.get(gone) != 0;
  }

  int state(Cells cells, int c) {
    return cells.get(state.get(c));
  }

  void setState(Cells cells, int c, int now) {
    cells.set(state.get(c), now);
  }

  /** Part of a step: the exchange under way, or the next one, fails by ERROR. */
  void failing(Cells cells, int c) {
    cells.set(cause.get(c), FAILURE);
  }

  /** Part of a step: what was under way is over, and the device nobody's. */
  void ends(Cells cells, int c) {
    cells.set(state.get(c), IDLE);
    cells.set(owner.get(c), NOBODY);
  }

  /** Part of a step that looks at the clock. */
  void lookedAtTheClock(Cells cells) {
    looks.forEach(cell -> cells.set(cell, 0));
  }

  /** Part of a step: the driver waits, by deadlines that are never over. */
  void waitedInVain(Cells cells) {
    for (int c = 0; c < state.size(); c++) {
      int now = cells.get(state.get(c));
      if (now == SILENT || now == STUCK || now == OTHERS) {
        cells.crash(
            now == STUCK ? abortTerminates : everyTaskCompletes,
            () -> "the driver computes its deadline anew before each look at the clock");
      }
    }
  }

  /** Whether an exchange of the first capability failed by the clock; for goals. */
  boolean timedOut(Cells cells) {
    return cells.get(cause.get(0)) == TIMEOUT;
  }

  /** Whether an exchange of the first capability failed by ERROR; for goals. */
  boolean failed(Cells cells) {
    return cells.get(cause.get(0)) == FAILURE;
  }
}
