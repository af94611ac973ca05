package org.quiesce.protocol.doe;

import java.util.function.ToIntFunction;
import org.quiesce.kernel.Completion;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.Lifetime;
import org.quiesce.machine.Cells;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;

/**
 * {@code struct pci_doe_task} with its buffers and completion, on the stack of the function that
 * submits it. Each is used once.
 */
public final class DoeTask {
  private static final int ACCEPTED = 1;
  private static final int SUBMITTED = 2;
  private static final int COMPLETED = 4;

  private final DoeEnvironment env;
  private final Machine machine;
  private final String name;
  private final boolean discovery;
  private final Lifetime frame;
  private final Completion completion;
  private final IntVar rv;
  private final int state;
  private final int completesOnce;

  DoeTask(Kernel kernel, DoeEnvironment env, String name, boolean discovery) {
    this.env = env;
    this.machine = kernel.machine();
    this.name = name;
    this.discovery = discovery;
    this.frame = new Lifetime(kernel, name, DoeRules.NO_USE_AFTER_COMPLETION);
    this.completion = new Completion(kernel, name + ".c", frame);
    this.rv = new IntVar(machine, name + ".rv", 0);
    this.state = machine.cell(null, 0, Integer::toString);
    this.completesOnce = machine.rule(DoeRules.TASK_COMPLETES_ONCE);
  }

  /** The stack frame that holds it. */
  public Lifetime frame() {
    return frame;
  }

  /** Whether it is one by which create asks for the features. */
  public boolean isDiscovery() {
    return discovery;
  }

  /** {@code DECLARE_COMPLETION_ONSTACK(c); struct pci_doe_task task = ...}. */
  public void begin() {
    frame.begin();
  }

  /** The function that declared it returns. */
  public void end() {
    frame.end();
  }

  /** {@code wait_for_completion(&c)}. */
  public void await() {
    completion.await();
  }

  /** {@code task.rv}, read. */
  public int rv() {
    return rv.get(MemoryOrder.PLAIN);
  }

  /** {@code task->rv = value}. */
  public void setRv(int value) {
    frame.access("pointer to " + name + ".rv");
    rv.set(value, MemoryOrder.PLAIN);
  }

  /** {@code task->complete(task)}, which is {@code complete(task->private)}. */
  public void complete() {
    completing(cells -> cells.get(rv.cell()));
    completion.complete();
  }

  /**
   * {@code task->complete(task)} is called.
   *
   * @param result reads {@code task->rv}
   */
  public void completing(ToIntFunction<Cells> result) {
    String call = name + "->complete()";
    machine.take(
        KernelFact.DOE_TASK_COMPLETE.step(
            call,
            cells -> {
              if (isCompleted(cells)) {
                cells.violate(completesOnce, () -> call + " for the second time");
              }
              frame.touch(cells, () -> call);
              cells.set(state, cells.get(state) | COMPLETED);
              env.completed(cells, this, result.applyAsInt(cells));
              return 0;
            }));
  }

  /** Part of the step after submit has returned. */
  void submitted(Cells cells, boolean accepted) {
    cells.set(state, cells.get(state) | SUBMITTED | (accepted ? ACCEPTED : 0));
  }

  /** Whether submit has returned; for guards. */
  boolean isSubmitted(Cells cells) {
    return (cells.get(state) & SUBMITTED) != 0;
  }

  boolean isCompleted(Cells cells) {
    return (cells.get(state) & COMPLETED) != 0;
  }

  /** Whether it was accepted and has not completed. */
  boolean isOpen(Cells cells) {
    return (cells.get(state) & (ACCEPTED | COMPLETED)) == ACCEPTED;
  }

  /** Whether its function has been entered and has not returned. */
  boolean isLive(Cells cells) {
    return frame.isLive(cells);
  }

  @Override
  public String toString() {
    return name;
  }
}
