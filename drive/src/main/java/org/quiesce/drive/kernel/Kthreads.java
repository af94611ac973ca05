package org.quiesce.drive.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Step;

/**
 * {@code kthread_run}, {@code kthread_stop}, {@code kthread_should_stop}: a thread of the driver's
 * own. One that returns without being asked to is gone, unless somebody holds a reference to it.
 *
 * <p>Source: kernel/kthread.c (kthread_stop), kernel/exit.c (do_exit), include/linux/sched/task.h
 * (get_task_struct).
 */
public final class Kthreads {
  /** A thread: what it runs, with what, from where it was made. */
  public record Made(String function, Value data) {
    @Override
    public String toString() {
      return "kthread " + function;
    }
  }

  private static final int GONE = 0;
  private static final int CREATED = 1;
  private static final int RUNNING = 2;
  private static final int ENDED = 3;

  /**
   * Cells of a thread.
   *
   * @param references to its task that the driver took
   */
  private record Line(int state, int stop, int references) {}

  private final Kernel kernel;
  private final Memory memory;
  private final Map<Made, Line> lines = new LinkedHashMap<>();

  Kthreads(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    for (Object one : memory.layout().found("kthread")) {
      lines.put(
          (Made) one,
          new Line(
              kernel.machine().cell(one.toString(), 0, Integer::toString),
              kernel.machine().cell(one + " should stop", 0, Integer::toString),
              kernel.machine().cell("references to " + one, 0, Integer::toString)));
    }
    kernel.answer(call -> create(call, true), "kthread_run", "__qz_kthread_run");
    kernel.answer(call -> create(call, false), "kthread_create", "kthread_create_on_node");
    kernel.answer(call -> wake(call), "wake_up_process");
    kernel.answer(call -> stop(call), "kthread_stop");
    kernel.answer(call -> shouldStop(call), "kthread_should_stop");
    kernel.answer(call -> reference(call, 1), "get_task_struct");
    kernel.answer(call -> reference(call, -1), "put_task_struct");
    kernel.answer(call -> Value.ZERO, "set_freezable", "try_to_freeze", "kthread_should_park");
  }

  /** All that were made so far. */
  public List<Made> all() {
    return List.copyOf(lines.keySet());
  }

  private static Value.Address task(Made made) {
    return new Value.Address(
        new MemoryObject("task of " + made, MemoryObject.Kind.OUTSIDE, null), Path.EMPTY);
  }

  private Value create(Call call, boolean runs) {
    if (kernel.fails(call)) {
      return Value.of(-12);
    }
    if (!(call.argument(0) instanceof Value.Code code)) {
      throw call.thread().notModelled(call.name() + " of " + call.argument(0));
    }
    Made made = new Made(code.function(), call.argument(1));
    if (!lines.containsKey(made)) {
      memory.layout().require("kthread", made);
    }
    Line line = lines.get(made);
    call.thread()
        .step(
            KFact.KTHREAD,
            call.text(made),
            cells -> {
              kernel.context().mightSleep(cells, call.thread(), call.name());
              cells.set(line.state(), runs ? RUNNING : CREATED);
              cells.set(line.stop(), 0);
              return 0;
            });
    return task(made);
  }

  private Made of(Value task) {
    return all().stream().filter(made -> task(made).equals(task)).findFirst().orElse(null);
  }

  private Value wake(Call call) {
    Made made = of(call.argument(0));
    if (made != null) {
      Line line = lines.get(made);
      call.thread()
          .step(
              KFact.KTHREAD,
              call.text(made),
              cells -> {
                use(cells, made, call.name());
                if (cells.get(line.state()) == CREATED) {
                  cells.set(line.state(), RUNNING);
                }
                return 0;
              });
    }
    return Value.ONE;
  }

  private Value stop(Call call) {
    Made made = of(call.argument(0));
    if (made == null) {
      call.address(0);
      return Value.ZERO;
    }
    Line line = lines.get(made);
    CThread thread = call.thread();
    thread.step(
        KFact.KTHREAD,
        call.text(made),
        cells -> {
          kernel.context().mightSleep(cells, thread, call.name());
          use(cells, made, call.name());
          cells.set(line.stop(), 1);
          kernel.wakeEverybody(cells);
          return 0;
        });
    thread.when(
        KFact.KTHREAD,
        call.text(made) + " waits until it has returned",
        cells -> cells.get(line.state()) == ENDED || cells.get(line.state()) == CREATED,
        cells -> {
          cells.set(line.state(), cells.get(line.references()) > 0 ? ENDED : GONE);
          return 0;
        },
        Step.waitingFor(cells -> 0, () -> made + " to return"));
    return Value.ZERO;
  }

  /** Part of a step that touches a task: it has to be there. */
  private void use(Cells cells, Made made, String what) {
    if (cells.get(lines.get(made).state()) == GONE) {
      cells.crash(kernel.rules().useAfterFree, () -> what + ": " + made + " is gone already");
    }
  }

  private Value reference(Call call, int by) {
    Made made = of(call.argument(0));
    if (made == null) {
      call.address(0);
      return call.argument(0);
    }
    Line line = lines.get(made);
    call.thread()
        .step(
            KFact.KTHREAD,
            call.text(made),
            cells -> {
              use(cells, made, call.name());
              int now = cells.get(line.references()) + by;
              if (now < 0) {
                cells.crash(
                    kernel.rules().refcount, () -> call.name() + ": no reference was taken");
                return 0;
              }
              cells.set(line.references(), now);
              if (now == 0 && cells.get(line.state()) == ENDED) {
                cells.set(line.state(), GONE);
              }
              return 0;
            });
    return call.argument(0);
  }

  private Value shouldStop(Call call) {
    for (Made made : all()) {
      if (made.toString().equals(call.thread().name())) {
        Line line = lines.get(made);
        return Value.of(
            call.thread().step(KFact.KTHREAD, call.name(), cells -> cells.get(line.stop())));
      }
    }
    return Value.ZERO;
  }

  /** The body of a thread, for a daemon. */
  public void process(CThread thread, Made made) {
    Line line = lines.get(made);
    thread
        .machine()
        .loop(
            () -> {
              thread.when(
                  KFact.KTHREAD,
                  made + " starts",
                  cells -> cells.get(line.state()) == RUNNING,
                  cells -> 0,
                  Step.idling(() -> made + " to be made"));
              thread.call(made.function(), List.of(made.data()));
              thread.step(
                  KFact.KTHREAD,
                  made + " has returned",
                  cells -> {
                    kernel.returned(cells, thread, made.toString());
                    boolean kept = cells.get(line.stop()) != 0 || cells.get(line.references()) > 0;
                    cells.set(line.state(), kept ? ENDED : GONE);
                    return 0;
                  });
              return null;
            });
  }

  /** Part of the step after which nothing of the module may run: reports what still would. */
  void checkTornDown(Cells cells) {
    for (Made made : all()) {
      int now = cells.get(lines.get(made).state());
      if (now == RUNNING || now == CREATED) {
        cells.violate(kernel.rules().entryAfterTeardown, () -> made + " is never stopped");
      } else if (cells.get(lines.get(made).references()) > 0) {
        cells.violate(kernel.rules().leak, () -> "the task of " + made + " is never put");
      }
    }
  }
}
