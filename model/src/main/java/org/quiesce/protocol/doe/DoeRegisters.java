package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.protocol.doe.DoeOptions.Does;

/**
 * The registers of the DOE capabilities one by one, for code that reads and writes them by itself:
 * the same device as {@link DoeHardware}, in finer steps.
 *
 * <p>A response is one dword behind its two headers. Where there is none to be read, or the device
 * is gone, what is read is no header of a response, but as a length it is a small one: a driver
 * that reads on is not followed through 2^18 dwords.
 *
 * <p>Source: PCIe r6.0, section 7.9.24.
 */
public final class DoeRegisters {
  /** DOE Capabilities. */
  public static final int CAP = 0x4;

  /** DOE Control. */
  public static final int CTRL = 0x8;

  /** DOE Status. */
  public static final int STATUS = 0xC;

  /** DOE Write Data Mailbox. */
  public static final int WRITE = 0x10;

  /** DOE Read Data Mailbox; a write acknowledges what was read. */
  public static final int READ = 0x14;

  /** The capability's header: id and version. */
  public static final int HEADER = 0;

  /** DOE Control: DOE Abort. */
  public static final int ABORT = 1;

  /**
   * DOE Control: DOE Interrupt Enable. Whether interrupts come is the scenario's choice; that they
   * show in DOE Status, only where they are enabled.
   */
  public static final int INTERRUPT_ENABLE = 2;

  /** DOE Status: DOE Interrupt Status, written to be cleared. */
  public static final int INTERRUPT_STATUS = 2;

  /** DOE Control: DOE Go. */
  public static final int GO = 0x80000000;

  private static final int BUSY = 1;
  private static final int ERROR = 4;
  private static final int READY = 0x80000000;
  private static final int GONE = 0xffffffff;
  private static final int VERSION_2 = 0x2002E;

  /** DOE Capabilities: DOE Interrupt Support; the message number is in the bits above it. */
  private static final int INTERRUPT_SUPPORT = 1;

  /**
   * How often a driver may find the mailbox busy with somebody else without a look at the clock, if
   * it sleeps in between: more often than any driver retries.
   */
  private static final int RETRIES = 20;

  /** Dwords of a response: two headers and one of payload. */
  private static final int DWORDS = 3;

  // What a handler may find: somebody else's interrupt, its own, with the response or with an
  // error, and somebody else's when there is an error.
  private static final int FOREIGN = 0;
  private static final int ANSWERED = 2;
  private static final int FAILED = 3;
  private static final int FAILED_FOREIGN = 4;
  private static final int HANDLED = 5;

  /** Outcomes of a look at the status, DOE Interrupt Status aside. */
  private static final int LOOKS = 3;

  /**
   * What responses say.
   *
   * @param discovery the first header of a response to the discovery
   * @param exchange the first header of any other response
   * @param payload the payload
   */
  public record Contents(int discovery, int exchange, int payload) {}

  private final Machine machine;
  private final DoeEnvironment env;
  private final DoeHardware hardware;

  /** Per capability: dwords of the response that were acknowledged. */
  private final List<Integer> taken = new ArrayList<>();

  /** Per capability: not 0 while DOE Interrupt Enable is set. */
  private final List<Integer> enabled = new ArrayList<>();

  private final int exclusive;
  private boolean auxiliary;

  DoeRegisters(Kernel kernel, DoeEnvironment env) {
    this.machine = kernel.machine();
    this.env = env;
    this.hardware = env.hardware();
    this.exclusive = machine.rule(DoeRules.EXCLUSIVE_MAILBOX);
    for (int c = 0; c < env.options().capabilities(); c++) {
      taken.add(machine.cell(null, 0, Integer::toString));
      enabled.add(machine.cell(null, 0, Integer::toString));
    }
  }

  /**
   * At set-up: mailboxes are on auxiliary devices. Who drives them sleeps before it looks again
   * whether one is busy, and may enable their interrupts.
   */
  public void onAuxiliaryDevices() {
    auxiliary = true;
  }

  /** Whether a driver may have interrupts here; a scenario without a probe says whether. */
  private boolean mayInterrupt() {
    return env.options().irq() || auxiliary && env.options().driver();
  }

  /**
   * What an interrupt handler reads of the status, whoever's interrupt it is: with or without DOE
   * Interrupt Status, and DOE Error, before the response is there or after; parameters as in {@link
   * #read}.
   */
  public int readByHandler(int c, Consumer<Cells> access) {
    return machine.take(
        KernelFact.DOE_STATUS.choice(
            "read DOE status",
            HANDLED,
            cells -> {
              access.accept(cells);
              return handled(cells, c);
            }));
  }

  private int handled(Cells cells, int c) {
    if (hardware.isGone(cells)) {
      return GONE;
    }
    boolean fails = cells.choice() >= FAILED && hardware.does(cells, Does.ERROR);
    boolean foreign = cells.choice() == FOREIGN || cells.choice() == FAILED_FOREIGN;
    hardware.handled(cells, c, foreign);
    int interrupt = foreign ? 0 : INTERRUPT_STATUS;
    if (fails) {
      hardware.failing(cells, c);
      return interrupt | ERROR;
    }
    if (cells.choice() == ANSWERED && hardware.state(cells, c) == DoeHardware.ANSWERS) {
      hardware.setState(cells, c, DoeHardware.AVAILABLE);
    }
    return interrupt
        | switch (hardware.state(cells, c)) {
          case DoeHardware.IDLE -> 0;
          case DoeHardware.AVAILABLE -> READY;
          default -> BUSY;
        };
  }

  /**
   * {@code pci_read_config_dword(pdev, offset, &value)}.
   *
   * @param c the capability
   * @param access the access to the device, part of the step
   * @param where the source line, for messages
   */
  public int read(int c, int register, Contents contents, Consumer<Cells> access, String where) {
    return switch (register) {
      case STATUS ->
          machine.take(
              KernelFact.DOE_STATUS.choice(
                  "read DOE status",
                  mayInterrupt() ? 2 * LOOKS : LOOKS,
                  cells -> {
                    access.accept(cells);
                    return status(cells, c, cells.choice() % LOOKS) | interrupt(cells, c);
                  }));
      case READ ->
          machine.take(
              KernelFact.DOE_DATA.step(
                  "read DOE data",
                  cells -> {
                    access.accept(cells);
                    return data(cells, c, contents);
                  }));
      case CAP ->
          machine.call(
              "read DOE capabilities",
              () -> {
                int number = env.interrupts().messageNumber(c);
                machine.take(
                    KernelFact.DOE_INTERRUPT.step(
                        "read DOE capabilities",
                        cells -> {
                          access.accept(cells);
                          return 0;
                        }));
                return INTERRUPT_SUPPORT | number << 1;
              });
      case HEADER ->
          machine.take(
              KernelFact.DOE_INTERRUPT.step(
                  "read DOE header",
                  cells -> {
                    access.accept(cells);
                    return hardware.isGone(cells) ? GONE : VERSION_2;
                  }));
      default -> throw new NotModelledException(where + ": not modelled: a read of this register");
    };
  }

  /** DOE Interrupt Status: whether one came since it was cleared is the environment's choice. */
  private int interrupt(Cells cells, int c) {
    return cells.choice() >= LOOKS && cells.get(enabled.get(c)) != 0 ? INTERRUPT_STATUS : 0;
  }

  private int status(Cells cells, int c, int choice) {
    if (hardware.isGone(cells)) {
      return GONE;
    }
    int now = hardware.state(cells, c);
    boolean late = choice == 1 && hardware.does(cells, Does.SLOW);
    boolean fails = choice == 2 && hardware.does(cells, Does.ERROR);
    switch (now) {
      case DoeHardware.IDLE, DoeHardware.OTHERS:
        if (choice == 1 && hardware.does(cells, Does.BUSY)) {
          hardware.setState(cells, c, DoeHardware.OTHERS);
          hardware.looked(cells, c, false, auxiliary ? RETRIES : DoeHardware.PATIENCE);
          return BUSY;
        }
        hardware.setState(cells, c, DoeHardware.IDLE);
        if (fails) {
          hardware.failing(cells, c);
        }
        return fails ? ERROR : 0;
      case DoeHardware.ANSWERS, DoeHardware.AVAILABLE:
        if (fails) {
          hardware.failing(cells, c);
          return ERROR;
        }
        if (now == DoeHardware.ANSWERS && late) {
          return BUSY;
        }
        hardware.setState(cells, c, DoeHardware.AVAILABLE);
        return READY;
      case DoeHardware.ABORTING:
        if (late) {
          return BUSY;
        }
        hardware.ends(cells, c);
        return 0;
      default:
        hardware.looked(cells, c, now == DoeHardware.STUCK, DoeHardware.PATIENCE);
        return BUSY;
    }
  }

  private int data(Cells cells, int c, Contents contents) {
    if (hardware.isGone(cells) || hardware.state(cells, c) != DoeHardware.AVAILABLE) {
      return DWORDS;
    }
    return switch (cells.get(taken.get(c))) {
      case 0 -> isDiscovered(cells, c) ? contents.discovery() : contents.exchange();
      case 1 -> DWORDS;
      default -> contents.payload();
    };
  }

  private boolean isDiscovered(Cells cells, int c) {
    DoeMemory mb = mailbox(cells, c);
    return mb != null && env.discovery(mb).isLive(cells);
  }

  /** The mailbox of a capability that is allocated now. */
  private @Nullable DoeMemory mailbox(Cells cells, int c) {
    for (DoeMemory mb : env.mailboxes()) {
      if (mb.capability() == c && mb.memory().isLive(cells)) {
        return mb;
      }
    }
    return null;
  }

  /** {@code pci_write_config_dword(pdev, offset, value)}; parameters as in {@link #read}. */
  public void write(int c, int register, int value, Consumer<Cells> access, String where) {
    switch (register) {
      case CTRL -> {
        if ((value & INTERRUPT_ENABLE) != 0 && !mayInterrupt()) {
          throw new NotModelledException(
              where + ": not modelled: DOE Interrupt Enable without an interrupt");
        }
        control(
            c,
            value & ~INTERRUPT_ENABLE,
            cells -> {
              access.accept(cells);
              cells.set(enabled.get(c), value & INTERRUPT_ENABLE);
            },
            where);
      }
      case STATUS -> {
        if (value != INTERRUPT_STATUS) {
          throw new NotModelledException(where + ": not modelled: this value of DOE status");
        }
        machine.take(
            KernelFact.DOE_INTERRUPT.step(
                "clear DOE interrupt",
                cells -> {
                  access.accept(cells);
                  return 0;
                }));
      }
      case WRITE -> {
        // Only that it is written, and by whom, is of interest: GO tells.
      }
      case READ ->
          machine.take(
              KernelFact.DOE_DATA.step(
                  "acknowledge DOE data",
                  cells -> {
                    access.accept(cells);
                    acknowledge(cells, c);
                    return 0;
                  }));
      default -> throw new NotModelledException(where + ": not modelled: a write to this register");
    }
  }

  private void acknowledge(Cells cells, int c) {
    if (hardware.isGone(cells) || hardware.state(cells, c) != DoeHardware.AVAILABLE) {
      return;
    }
    int now = cells.get(taken.get(c)) + 1;
    if (now == DWORDS) {
      hardware.ends(cells, c);
    }
    cells.set(taken.get(c), now % DWORDS);
  }

  private void control(int c, int value, Consumer<Cells> access, String where) {
    if (value == ABORT) {
      hardware.writeAbort(
          "write ABORT",
          c,
          cells -> {
            access.accept(cells);
            cells.set(taken.get(c), 0);
            env.clock().progress(cells);
          });
    } else if (value == GO) {
      machine.take(
          KernelFact.DOE_GO.choice(
              "write GO",
              2,
              cells -> {
                access.accept(cells);
                go(cells, c);
                return 0;
              }));
    } else {
      throw new NotModelledException(where + ": not modelled: this value of DOE control");
    }
  }

  private void go(Cells cells, int c) {
    if (hardware.isGone(cells)) {
      return;
    }
    if (hardware.state(cells, c) == DoeHardware.OTHERS) {
      cells.violate(
          exclusive, () -> "a request is written to DOE " + c + ", which somebody else has");
    }
    env.clock().progress(cells);
    cells.set(taken.get(c), 0);
    boolean silent = cells.choice() == 1 && hardware.does(cells, Does.SILENT);
    hardware.go(cells, c, mailbox(cells, c), silent);
  }
}
