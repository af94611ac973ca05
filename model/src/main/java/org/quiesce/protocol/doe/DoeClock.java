package org.quiesce.protocol.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * {@code jiffies} and {@code time_after()}: how much time passes is the environment's choice.
 *
 * <p>A deadline that is computed anew before each look at the clock is never over, so who waits for
 * a device that never answers by such deadlines only is found out.
 */
public final class DoeClock {
  /** What {@code jiffies} reads as; deadlines are told by what is added. */
  public static final long NOW = 1L << 32;

  /** The longest time that a deadline may be in the future: an hour at 1000 Hz. */
  private static final long LONGEST = 3_600_000;

  /** {@code PCI_DOE_TIMEOUT}: the delay of a timer after which such a deadline is over. */
  public static final long SECOND = 1000;

  private static final int FRESH = 1;
  private static final int ROUNDS = 3;
  private static final int BITS = 3;

  private final Machine machine;
  private final DoeEnvironment env;
  private final DoeHardware hardware;
  private final DoeOptions options;

  /**
   * Per thread, {@value #BITS} bits each: whether it has computed a deadline that it has not looked
   * at; how many deadlines in a row it has looked at once only.
   */
  private final int threads;

  DoeClock(Kernel kernel, DoeEnvironment env, DoeOptions options) {
    this.machine = kernel.machine();
    this.env = env;
    this.hardware = env.hardware();
    this.options = options;
    this.threads = machine.cell(null, 0, Integer::toString);
  }

  private int get(Cells cells) {
    return cells.get(threads) >>> cells.thread() * BITS & (1 << BITS) - 1;
  }

  private void set(Cells cells, int value) {
    int shift = cells.thread() * BITS;
    cells.set(threads, cells.get(threads) & ~((1 << BITS) - 1 << shift) | value << shift);
  }

  /** Part of a step by which the thread begins to wait for something else. */
  void progress(Cells cells) {
    set(cells, get(cells) & FRESH);
  }

  /**
   * {@code jiffies}.
   *
   * @param mb whose work reads it; null for any other thread
   */
  public long jiffies(@Nullable DoeMemory mb) {
    machine.take(
        KernelFact.JIFFIES.step(
            "read jiffies",
            cells -> {
              set(cells, get(cells) | FRESH);
              for (DoeMemory one : env.mailboxes()) {
                if (mb == null || mb.equals(one)) {
                  env.works().clockRead(cells, one);
                  hardware.timeIsOver(cells, one, false);
                }
              }
              return 0;
            }));
    return NOW;
  }

  /**
   * {@code time_after(jiffies, deadline)}. It is certainly over where a timer of a second, started
   * after the clock was read, has fired since.
   *
   * @param mb whose work asks; null for any other thread
   * @param where the source line, for messages
   */
  public boolean isOver(long deadline, @Nullable DoeMemory mb, String where) {
    if (deadline < NOW || deadline > NOW + LONGEST) {
      throw new NotModelledException(
          where + ": not modelled: a deadline that is not jiffies and some time");
    }
    return machine.take(
            KernelFact.JIFFIES.choice(
                "time_after",
                2,
                cells -> {
                  if (cells.choice() == 1 || deadline <= NOW + SECOND && isPast(cells, mb)) {
                    set(cells, 0);
                    for (int c = 0; c < options.capabilities(); c++) {
                      hardware.isOver(cells, c);
                    }
                    return 1;
                  }
                  look(cells);
                  return 0;
                }))
        != 0;
  }

  private boolean isPast(Cells cells, @Nullable DoeMemory mb) {
    return mb != null && hardware.isPast(cells, mb);
  }

  private void look(Cells cells) {
    int now = get(cells);
    int rounds = (now & FRESH) != 0 ? Math.min((now >>> 1) + 1, ROUNDS) : 0;
    set(cells, rounds << 1);
    if (rounds == ROUNDS) {
      hardware.waitedInVain(cells);
    }
    hardware.lookedAtTheClock(cells);
  }
}
