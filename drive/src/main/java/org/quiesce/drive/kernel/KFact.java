package org.quiesce.drive.kernel;

import java.util.Locale;
import org.quiesce.machine.Fact;

/** Rules of the kernel that calls from C rely on and that no primitive of the model stands for. */
public enum KFact implements Fact {
  /** Memory is there from its allocation until it is freed. mm/slub.c. */
  MEMORY,
  /** What a call that nobody has described does to the objects that it gets is not known. */
  UNKNOWN_CALL,
  /** What may fail fails sometimes. */
  FAILURE,
  /** An object has to be initialised before it is used. */
  INIT,
  /** A lock has one holder. kernel/locking. */
  LOCK,
  /** A work item runs once each time it is queued, and never twice at once. kernel/workqueue.c. */
  WORK,
  /** A timer fires at any time after it was armed. kernel/time/timer.c. */
  TIMER,
  /** An interrupt comes at any time from request_irq to free_irq. kernel/irq/manage.c. */
  IRQ,
  /** A completion counts. kernel/sched/completion.c. */
  COMPLETION,
  /** Who waits on a queue is woken. kernel/sched/wait.c. */
  WAIT,
  /** A memory barrier orders what is before it against what is after it. memory-barriers.txt. */
  BARRIER,
  /** A reference count frees at 0. lib/refcount.c. */
  REFERENCE,
  /** Managed resources are released last in, first out, after remove. drivers/base/devres.c. */
  DEVRES,
  /** A driver is bound and unbound under its device's lock. drivers/base/dd.c. */
  DRIVER,
  /** What is registered may be called until it is unregistered. */
  REGISTRATION,
  /** A thread of the kernel. kernel/kthread.c. */
  KTHREAD,
  /** Code of a module is there until it is unloaded. kernel/module/main.c. */
  MODULE;

  private final String id = "k-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String id() {
    return id;
  }
}
