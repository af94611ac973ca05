package org.quiesce.kernel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntSupplier;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Renaming;
import org.quiesce.machine.Step;

/**
 * {@code init_module}, {@code delete_module}, {@code try_module_get}, {@code module_put}: the life
 * of a {@link KernelModule}, its references and the modules whose symbols it imports.
 *
 * <p>A reference protects text: it stops {@link #delete}, and neither an unbind nor a device_del.
 * Binding takes none. {@code exit} cannot fail. Whoever imports a symbol waits for the exporter's
 * init, without the limit of 30 seconds.
 *
 * <p>Source: kernel/module/main.c (load_module, do_init_module, delete_module).
 */
public final class LoadableModule {
  private static final int ABSENT = 0;
  private static final int UNFORMED = 1;
  private static final int COMING = 2;
  private static final int LIVE = 3;
  private static final int GOING = 4;

  private final DriverCore core;
  private final Kernel kernel;
  private final Machine machine;
  private final KernelModule text;
  private final IntSupplier init;
  private final Runnable exit;
  private final List<LoadableModule> imports;
  private final int state;

  /** References above the base of 1, those of importers included. */
  private final int refs;

  /** How many modules import from it. */
  private final int users;

  /** Index of the thread that loads or unloads it + 1, for deadlock reports. */
  private final int busy;

  private final int doublePut;

  /**
   * Declares a module that is not loaded.
   *
   * @param init {@code module_init}: 0 or a negative error
   * @param exit {@code module_exit}
   * @param imports the modules whose symbols it uses
   */
  public LoadableModule(
      DriverCore core,
      KernelModule text,
      IntSupplier init,
      Runnable exit,
      List<LoadableModule> imports) {
    this.core = core;
    this.kernel = core.kernel();
    this.machine = kernel.machine();
    this.text = text;
    this.init = init;
    this.exit = exit;
    this.imports = ImmutableList.copyOf(imports);
    this.state = machine.cell(text + ".state", ABSENT, LoadableModule::describe);
    this.refs = machine.cell(text + ".refcnt", 0, now -> "" + (now + 1));
    this.users = machine.cell(null, 0, Integer::toString);
    this.busy = machine.cell(null, 0, Integer::toString, Renaming.OfCell.THREAD_PLUS_1);
    this.doublePut = machine.rule(Rules.NO_DOUBLE_PUT);
  }

  private static String describe(int state) {
    return switch (state) {
      case ABSENT -> "not loaded";
      case UNFORMED -> "unformed";
      case COMING -> "coming";
      case LIVE -> "live";
      default -> "going";
    };
  }

  /**
   * {@code init_module}: 0 once it is live; -EEXIST if it is there already, -ENOENT if a module it
   * imports from is not, or what {@code init} returned; then it is gone again.
   */
  public int load() {
    return machine.call("init_module", this::loadSteps);
  }

  private int loadSteps() {
    int error = machine.take(KernelFact.MODULE_INIT.step("init_module(" + text + ")", this::form));
    if (error != 0) {
      return error;
    }
    int resolved = 0;
    while (resolved < imports.size() && imports.get(resolved).pin(text)) {
      resolved++;
    }
    if (resolved < imports.size()) {
      remove(resolved);
      return -Errno.ENOENT;
    }
    become(KernelFact.MODULE_INIT, COMING, "the init of " + text);
    int failed = machine.call("init " + text, () -> init.getAsInt());
    become(KernelFact.MODULE_INIT, failed == 0 ? LIVE : GOING, "the init of " + text);
    if (failed != 0) {
      remove(resolved);
    }
    return failed;
  }

  private int form(Cells cells) {
    kernel.mightSleep(cells, "init_module");
    if (cells.get(state) != ABSENT) {
      return -Errno.EEXIST;
    }
    text.load(cells);
    cells.set(busy, cells.thread() + 1);
    cells.set(state, UNFORMED);
    return 0;
  }

  /** Into and out of the module's text. */
  private void become(KernelFact fact, int next, String what) {
    boolean enters = next == COMING;
    machine.take(
        fact.step(
            what + (enters ? "" : " ended"),
            cells -> {
              cells.set(state, next);
              if (enters) {
                text.enter(cells, () -> what);
              } else {
                text.leave(cells);
                cells.set(busy, next == LIVE ? 0 : cells.get(busy));
              }
              return 0;
            }));
  }

  /** {@code resolve_symbol_wait}: whether it is live, and pinned by who imports from it. */
  private boolean pin(KernelModule importer) {
    return machine.take(
            KernelFact.MODULE_IMPORT_PINS.when(
                importer + " imports from " + text,
                cells -> cells.get(state) != COMING,
                cells -> {
                  if (cells.get(state) != LIVE) {
                    return 0;
                  }
                  cells.set(refs, cells.get(refs) + 1);
                  cells.set(users, cells.get(users) + 1);
                  return 1;
                },
                Step.waitingFor(this::busyThread, () -> "the init of " + text)))
        != 0;
  }

  private int busyThread(Cells cells) {
    int thread = cells.get(busy);
    return thread == 0 ? 0 : 1 << thread - 1;
  }

  /** {@code free_module}: the pins are dropped first. */
  private void remove(int resolved) {
    for (LoadableModule exporter : imports.subList(0, resolved)) {
      machine.take(
          KernelFact.MODULE_IMPORT_PINS.step(
              text + " no longer uses " + exporter.text,
              cells -> {
                cells.set(exporter.refs, cells.get(exporter.refs) - 1);
                cells.set(exporter.users, cells.get(exporter.users) - 1);
                return 0;
              }));
    }
    text.free(
        cells -> {
          cells.set(state, ABSENT);
          cells.set(busy, 0);
        });
  }

  /**
   * {@code delete_module}: 0; -EWOULDBLOCK while somebody imports from it or holds a reference;
   * -EBUSY if it is not live; -ENOENT if it is not there.
   */
  public int delete() {
    return machine.call("delete_module", this::deleteSteps);
  }

  private int deleteSteps() {
    int error =
        machine.take(KernelFact.MODULE_DELETE.step("delete_module(" + text + ")", this::stop));
    if (error != 0) {
      return error;
    }
    machine.run("exit " + text, exit);
    machine.take(
        KernelFact.MODULE_DELETE.step(
            "the exit of " + text + " ended",
            cells -> {
              text.leave(cells);
              return 0;
            }));
    core.asyncSynchronizeFull();
    remove(imports.size());
    return 0;
  }

  private int stop(Cells cells) {
    kernel.mightSleep(cells, "delete_module");
    int now = cells.get(state);
    if (now == ABSENT || now == UNFORMED) {
      return -Errno.ENOENT;
    }
    if (cells.get(users) > 0) {
      return -Errno.EWOULDBLOCK;
    }
    if (now != LIVE) {
      return -Errno.EBUSY;
    }
    if (cells.get(refs) > 0) {
      return -Errno.EWOULDBLOCK;
    }
    cells.set(state, GOING);
    cells.set(busy, cells.thread() + 1);
    text.enter(cells, () -> "the exit of " + text);
    return 0;
  }

  /** {@code try_module_get(mod)}: false while it is going; true already while it is coming. */
  public boolean tryGet() {
    String call = "try_module_get(" + text + ")";
    return machine.take(
            KernelFact.MODULE_GET
                .step(
                    call,
                    cells -> {
                      text.touch(cells, () -> call);
                      int now = cells.get(state);
                      if (now != COMING && now != LIVE) {
                        return 0;
                      }
                      cells.set(refs, cells.get(refs) + 1);
                      return 1;
                    })
                .ordered(Ordering.NONE))
        != 0;
  }

  /** {@code module_put(mod)}; one too many is reported. */
  public void put() {
    String call = "module_put(" + text + ")";
    machine.take(
        KernelFact.MODULE_GET.step(
            call,
            cells -> {
              text.touch(cells, () -> call);
              if (cells.get(refs) == 0) {
                cells.crash(doublePut, () -> call + " without a reference");
                return 0;
              }
              cells.set(refs, cells.get(refs) - 1);
              return 0;
            }));
  }

  /** Whether its init has ended and its exit has not begun; for guards and checks. */
  public boolean isLive(Cells cells) {
    return cells.get(state) == LIVE;
  }
}
