package org.quiesce.kernel;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.NotModelledException;

/**
 * {@code dev->devres_head}: {@code devm_add_action}, {@code devm_add_action_or_reset}, {@code
 * devm_remove_action}, {@code devm_release_action}.
 *
 * <p>A release splices the whole list off and then runs the actions, the newest first, without a
 * lock of its own. What is added meanwhile lands on the fresh list: it is not run this time, and a
 * probe that finds it fails with -EBUSY.
 *
 * <p>An addition to a device without driver, or whose release has begun, violates {@link
 * Rules#NO_DEVRES_AFTER_RELEASE}. Groups are not modelled.
 *
 * <p>Source: drivers/base/devres.c (devres_release_all, release_nodes, __devm_add_action).
 */
public final class Devres {
  /** Event: {@code devm_remove_action} or {@code devm_release_action} found no entry (a WARN). */
  public static final String WARNED = "devres: no such entry";

  /** Bookkeeping of a property, told inside the step that changes the list. */
  public interface Observer {
    /** An entry is being added. */
    void added(Cells cells, DevresAction action);

    /** An action is about to run, for whatever reason. */
    void running(Cells cells, DevresAction action);
  }

  private final BusDevice dev;
  private final Kernel kernel;
  private final Machine machine;
  private final Faults faults;
  private final CellList entries;

  /** What a release under way has yet to run. */
  private final CellList spliced;

  private final int releasing;
  private final int late;
  private final int warned;
  private @Nullable Observer observer;

  /**
   * @param most how many entries there are at most at one time
   */
  Devres(BusDevice dev, DriverCore core, int most) {
    this.dev = dev;
    this.kernel = core.kernel();
    this.machine = kernel.machine();
    this.faults = core.faults();
    this.entries = new CellList(machine, "devres of " + dev, most);
    this.spliced = new CellList(machine, "devres being released of " + dev, most);
    this.releasing = machine.cell(null, 0, Integer::toString);
    this.late = machine.rule(Rules.NO_DEVRES_AFTER_RELEASE);
    this.warned = machine.event(WARNED);
  }

  /** Sets who is told of additions and releases; at most one. */
  public void observe(Observer who) {
    this.observer = who;
  }

  /** {@code devm_add_action(dev, action)}: 0, or -ENOMEM, and then the action is not called. */
  public int addAction(DevresAction action) {
    String call = "devm_add_action(" + dev + ", " + action + ")";
    return faults.attempt(
        KernelFact.DEVRES_ADD, call, -Errno.ENOMEM, cells -> add(cells, action, call));
  }

  private int add(Cells cells, DevresAction action, String call) {
    dev.checkAccess(cells, call);
    kernel.mightSleep(cells, call);
    if (isReleasing(cells)) {
      cells.violate(late, () -> call + ": the release of " + dev + " has begun");
    } else if (dev.driver(cells) == null) {
      cells.violate(late, () -> call + ": " + dev + " has no driver");
    }
    entries.addTail(cells, action.number());
    if (observer != null) {
      observer.added(cells, action);
    }
    return 0;
  }

  /**
   * {@code devm_add_action_or_reset(dev, action)}: 0; or -ENOMEM, after the action was called at
   * once in the caller's context.
   */
  public int addActionOrReset(DevresAction action) {
    int error = addAction(action);
    if (error != 0) {
      running(action, "devm_add_action_or_reset(" + dev + ", " + action + ") failed");
      action.run();
    }
    return error;
  }

  /** {@code devm_remove_action(dev, action)}: drops the newest such entry; false if none (WARN). */
  public boolean removeAction(DevresAction action) {
    return take(action, "devm_remove_action", false);
  }

  /** {@code devm_release_action(dev, action)}: takes the newest such entry off and calls it. */
  public boolean releaseAction(DevresAction action) {
    boolean found = take(action, "devm_release_action", true);
    if (found) {
      action.run();
    }
    return found;
  }

  private boolean take(DevresAction action, String verb, boolean runs) {
    String call = verb + "(" + dev + ", " + action + ")";
    return machine.take(
            KernelFact.DEVRES_ACTION_ONCE.step(
                call,
                cells -> {
                  dev.checkAccess(cells, call);
                  if (!entries.remove(cells, action.number())) {
                    cells.reached(warned);
                    return 0;
                  }
                  if (runs && observer != null) {
                    observer.running(cells, action);
                  }
                  return 1;
                }))
        != 0;
  }

  private void running(DevresAction action, String what) {
    machine.take(
        KernelFact.DEVRES_OR_RESET.step(
            what,
            cells -> {
              if (observer != null) {
                observer.running(cells, action);
              }
              return 0;
            }));
  }

  /** {@code devres_release_all(dev)}. */
  void releaseAll() {
    machine.run(
        "devres_release_all",
        () -> {
          int any =
              machine.take(
                  KernelFact.DEVRES_RELEASE_ALL.step(
                      "devres_release_all(" + dev + ")", cells -> splice(cells)));
          if (any != 0) {
            machine.loop(this::releaseNewest);
          }
        });
  }

  /** The fresh list is the one that later additions land on. */
  private int splice(Cells cells) {
    kernel.mightSleep(cells, "devres_release_all");
    if (!spliced.isEmpty(cells)) {
      throw new NotModelledException(dev + ": two releases of its devres at once");
    }
    cells.set(releasing, 1);
    entries.spliceTo(cells, spliced);
    return spliced.isEmpty(cells) ? 0 : 1;
  }

  private @Nullable Boolean releaseNewest() {
    int number =
        machine.take(
            KernelFact.DEVRES_RELEASE_ALL
                .step(
                    "devres release (" + dev + ")",
                    cells -> {
                      int newest = spliced.last(cells);
                      if (newest == 0) {
                        return 0;
                      }
                      spliced.remove(cells, newest);
                      if (observer != null && machine.value(newest) instanceof DevresAction next) {
                        observer.running(cells, next);
                      }
                      return newest;
                    })
                .observingReference());
    if (machine.value(number) instanceof DevresAction action) {
      action.run();
      return null;
    }
    return Boolean.TRUE;
  }

  /** Part of the step after which the device is as before its probe. */
  void endRelease(Cells cells) {
    cells.set(releasing, 0);
  }

  /** Whether its release has begun and a next probe has not; for guards and checks. */
  public boolean isReleasing(Cells cells) {
    return cells.get(releasing) != 0;
  }

  /** Whether nothing is on the list; for guards and checks. */
  public boolean isEmpty(Cells cells) {
    return entries.isEmpty(cells);
  }

  /** Whether the action is on the list; for guards and checks. */
  public boolean contains(Cells cells, DevresAction action) {
    return entries.contains(cells, action.number());
  }
}
