package org.quiesce.check.linear;

import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Step;

/** A {@link WorkStruct} on a machine of its own, whose function takes one step. */
final class Work {
  /** The machine's thread that runs the work, whoever calls {@link #process}. */
  private static final int KWORKER = 0;

  private final Sessions<WorkStruct> sessions = new Sessions<>(1, Work::declare);

  private static WorkStruct declare(Kernel kernel) {
    return new WorkStruct(
        kernel, "work", () -> kernel.machine().take(Step.of("work", cells -> 0)), null);
  }

  boolean schedule() {
    return sessions.call(WorkStruct::schedule);
  }

  boolean process() {
    return sessions.as(KWORKER, WorkStruct::processIfQueued);
  }

  boolean pending() {
    return sessions.call(WorkStruct::pending);
  }

  int busy() {
    return sessions.call(WorkStruct::busy);
  }

  boolean cancel() {
    return sessions.call(WorkStruct::cancel);
  }

  boolean cancelSync() {
    return sessions.call(WorkStruct::cancelSync);
  }

  boolean disable() {
    return sessions.call(WorkStruct::disable);
  }

  boolean disableSync() {
    return sessions.call(WorkStruct::disableSync);
  }

  boolean enable() {
    return sessions.call(WorkStruct::enable);
  }

  boolean flush() {
    return sessions.call(WorkStruct::flush);
  }

  /** A flush that does not tell whether it waited. */
  boolean flushQuietly() {
    flush();
    return true;
  }
}
