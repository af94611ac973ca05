package org.quiesce.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Footprint;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * One interrupt: {@code request_irq}, {@code free_irq}, {@code synchronize_irq}; its handlers run
 * one after the other, and never twice at once.
 *
 * <p>{@code free_irq} unlinks the handler and waits until the interrupt is not being handled: then
 * no handler runs, and none starts afterwards. To call it from the handler, or holding what the
 * handler waits for, is a deadlock. Handlers must not sleep.
 *
 * <p>Interrupts come when somebody {@linkplain #raise raises} one, and without cause (a shared
 * line, an early one) at any time, as often as the scenario allows or less often: nobody can rely
 * on them. They come on a thread of their own; that the interrupted code holds a lock which the
 * handler takes, without having interrupts off, is not noticed (may miss bugs).
 *
 * <p>Source: kernel/irq/manage.c (__setup_irq, __free_irq), kernel/irq/handle.c.
 */
public final class IrqLine {
  /** Event: a handler ran although nothing had raised the interrupt. */
  public static final String SPURIOUS = "interrupt without cause";

  /** Event: {@code free_irq} found the interrupt being handled. */
  public static final String FREED_WHILE_HANDLED = "interrupt handled when freed";

  /** {@code struct irqaction}: one handler that somebody may request for the line. */
  public static final class Handler {
    private final String name;
    private final Runnable function;
    private final @Nullable Lifetime home;
    private final int bit;

    private Handler(String name, Runnable function, @Nullable Lifetime home, int bit) {
      this.name = name;
      this.function = function;
      this.home = home;
      this.bit = bit;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** While it is handled its thread may not sleep, as under a spinlock. */
  private final class HardIrq implements Lock {
    @Override
    public String name() {
      return "hardirq of " + name;
    }

    @Override
    public int holders(Cells cells) {
      int thread = cells.get(inProgress);
      return thread == 0 ? 0 : 1 << thread - 1;
    }

    @Override
    public boolean spins() {
      return true;
    }
  }

  private final Kernel kernel;
  private final Machine machine;
  private final String name;
  private final boolean shared;
  private final List<Handler> handlers = new ArrayList<>();

  /** Mask of the handlers that are registered. */
  private final int registered;

  /** {@code IRQD_IRQ_INPROGRESS}: index of the thread that handles it + 1. */
  private final int inProgress;

  private final int raised;

  /** How many interrupts may still come without cause. */
  private final int causeless;

  private final HardIrq context = new HardIrq();
  private final int doublePut;
  private final int spurious;
  private final int freedWhileHandled;

  /**
   * @param shared {@code IRQF_SHARED}: whether it can have several handlers
   * @param causeless how many interrupts may come without cause; none of them need come
   */
  public IrqLine(Kernel kernel, String name, boolean shared, int causeless) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.name = name;
    this.shared = shared;
    this.registered = machine.cell(name, 0, now -> Integer.bitCount(now) + " handlers");
    this.inProgress =
        machine.cell(
            name + " in progress",
            0,
            now -> now == 0 ? "no" : "yes",
            Renaming.OfCell.THREAD_PLUS_1);
    this.raised = machine.cell(name + " raised", 0, now -> now == 0 ? "no" : "yes");
    this.causeless = machine.cell(null, causeless, Integer::toString);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
    this.spurious = machine.event(SPURIOUS);
    this.freedWhileHandled = machine.event(FREED_WHILE_HANDLED);
    kernel.addContext(context);
  }

  public String name() {
    return name;
  }

  /**
   * Declares what {@link #request} may register; while the program is set up.
   *
   * @param home its {@code dev_id}, which the handler accesses when it starts; null for none
   */
  public Handler handler(String handler, Runnable function, @Nullable Lifetime home) {
    if (handlers.size() == Integer.SIZE - 1) {
      throw new NotModelledException(name + ": more than 31 handlers");
    }
    Handler declared = new Handler(handler, function, home, 1 << handlers.size());
    handlers.add(declared);
    return declared;
  }

  /**
   * {@code request_irq(irq, handler, flags, name, dev)}: 0, or {@code -EBUSY} if it has a handler
   * and is not shared. The handler may run before this returns.
   */
  public int request(Handler handler) {
    String call = "request_irq(" + name + ", " + handler + ")";
    return machine.take(
        KernelFact.IRQ_REQUEST.step(
            call,
            cells -> {
              kernel.mightSleep(cells, call);
              int now = cells.get(registered);
              if ((now & handler.bit) != 0) {
                throw new NotModelledException(call + ": requested twice");
              }
              if (now != 0 && !shared) {
                return -Errno.EBUSY;
              }
              cells.set(registered, now | handler.bit);
              return 0;
            }));
  }

  /** {@code free_irq(irq, dev)}: afterwards the handler does not run, and never will. */
  public void free(Handler handler) {
    String call = "free_irq(" + name + ", " + handler + ")";
    machine.run(
        "free_irq",
        () -> {
          boolean removed =
              machine.take(
                      KernelFact.IRQ_FREE_WAITS.step(
                          call,
                          cells -> {
                            kernel.mightSleep(cells, call);
                            return unlink(cells, handler, call);
                          }))
                  != 0;
          if (removed) {
            awaitHandled(KernelFact.IRQ_FREE_WAITS, call);
          }
        });
  }

  private int unlink(Cells cells, Handler handler, String call) {
    int now = cells.get(registered);
    if ((now & handler.bit) == 0) {
      cells.violate(doublePut, () -> call + ": trying to free an already free interrupt");
      return 0;
    }
    if (cells.get(inProgress) != 0) {
      cells.reached(freedWhileHandled);
    }
    cells.set(registered, now & ~handler.bit);
    if (cells.get(registered) == 0) {
      cells.set(raised, 0);
    }
    return 1;
  }

  /** {@code synchronize_irq(irq)}: waits for running handlers; new ones may start. */
  public void synchronize() {
    String call = "synchronize_irq(" + name + ")";
    machine.run(
        "synchronize_irq",
        () -> {
          machine.take(
              KernelFact.IRQ_SYNCHRONIZE.step(
                  call,
                  cells -> {
                    kernel.mightSleep(cells, call);
                    return 0;
                  }));
          awaitHandled(KernelFact.IRQ_SYNCHRONIZE, call);
        });
  }

  private void awaitHandled(KernelFact fact, String call) {
    machine.take(
        fact.when(
            call + " waits for running handlers",
            cells -> cells.get(inProgress) == 0,
            cells -> 0,
            Step.waitingFor(context::holders, () -> "the handlers of " + name)));
  }

  /** The device raises the interrupt; lost if nobody has requested it. */
  public void raise() {
    machine.take(
        KernelFact.IRQ_DELIVERY.step(
            name + " raised",
            cells -> {
              if (cells.get(registered) != 0) {
                cells.set(raised, 1);
              }
              return 0;
            }));
  }

  /**
   * One turn of the interrupt, for a daemon: waits until it may come, and runs the handlers; or
   * decides that it will never come without cause again.
   */
  public void deliver() {
    boolean comes =
        machine.take(
                new Step(
                    name + " comes",
                    this::mayCome,
                    this::come,
                    2,
                    Footprint.NONE,
                    Step.idling(() -> name + " to be raised"),
                    false,
                    false,
                    Ordering.FULL,
                    KernelFact.IRQ_DELIVERY,
                    0,
                    0))
            != 0;
    if (comes) {
      for (Handler handler : handlers) {
        run(handler);
      }
      machine.take(
          KernelFact.IRQ_DELIVERY.step(
              name + " handled",
              cells -> {
                cells.set(inProgress, 0);
                return 0;
              }));
    }
  }

  private boolean mayCome(Cells cells) {
    return cells.get(registered) != 0 && (cells.get(raised) | cells.get(causeless)) != 0;
  }

  private int come(Cells cells) {
    if (cells.get(raised) != 0) {
      cells.set(raised, 0);
      cells.set(inProgress, cells.thread() + 1);
      return 1;
    }
    if (cells.choice() == 1) {
      cells.set(causeless, 0);
      return 0;
    }
    cells.reached(spurious);
    cells.set(causeless, cells.get(causeless) - 1);
    cells.set(inProgress, cells.thread() + 1);
    return 1;
  }

  private void run(Handler handler) {
    boolean runs =
        machine.take(
                KernelFact.IRQ_DELIVERY.step(
                    "handler " + handler,
                    cells -> {
                      if ((cells.get(registered) & handler.bit) == 0) {
                        return 0;
                      }
                      if (handler.home != null) {
                        handler.home.touch(cells, () -> "handler " + handler);
                      }
                      return 1;
                    }))
            != 0;
    if (runs) {
      machine.run("handler " + handler, handler.function);
    }
  }

  /** Whether that handler is registered; for guards and checks. */
  public boolean isRequested(Cells cells, Handler handler) {
    return (cells.get(registered) & handler.bit) != 0;
  }

  /** Whether a handler is registered; for guards and checks. */
  public boolean hasHandler(Cells cells) {
    return cells.get(registered) != 0;
  }
}
