package org.quiesce.protocol.doe.mutant;

import java.util.List;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeHardware;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeRules;
import org.quiesce.protocol.doe.DoeTask;
import org.quiesce.protocol.doe.Newest;

/** Mutants of {@link Newest}. */
final class QueuedMutants {
  private QueuedMutants() {}

  private static DoeMutants.Edit edit(
      String id, String edit, DoeMailbox.Maker model, String... mustBreak) {
    return new DoeMutants.Edit(
        id, edit, "newest", List.of(mustBreak), DoeMailbox.Revision.of(Design.LIBRARY, model));
  }

  static List<DoeMutants.Edit> all() {
    return List.of(
        edit(
            "M1",
            "finish: complete before destroy_work_on_stack",
            CompletesTooEarly::new,
            DoeRules.NO_USE_AFTER_COMPLETION),
        edit(
            "M3",
            "cancel_tasks sets CANCEL but not DEAD",
            CancelsOnly::new,
            DoeRules.NO_EXCHANGE_AFTER_CANCEL),
        edit(
            "M5",
            "destroy frees the mailbox before destroy_workqueue",
            FreesFirst::new,
            DoeRules.NO_WORK_AFTER_DESTROY,
            DoeRules.NO_USE_AFTER_FREE),
        edit(
            "M10",
            "finish: rv written after complete",
            WritesRvLate::new,
            DoeRules.NO_USE_AFTER_COMPLETION),
        edit(
            "N1",
            "abort_task finishes the task before and after the abort",
            FinishesTwice::new,
            DoeRules.TASK_COMPLETES_ONCE,
            DoeRules.NO_USE_AFTER_COMPLETION),
        edit(
            "N2",
            "submit and work: DEAD is not tested",
            IgnoresDead::new,
            DoeRules.NO_EXCHANGE_AFTER_CANCEL,
            DoeRules.EXCLUSIVE_MAILBOX),
        edit(
            "N3",
            "work: no timeout while it waits for the response",
            WaitsForEver::new,
            DoeRules.EVERY_TASK_COMPLETES),
        edit("N4", "abort: no timeout", AbortsForEver::new, DoeRules.ABORT_TERMINATES),
        edit(
            "N5",
            "abort_task: the task is not finished when the abort failed",
            ForgetsTask::new,
            DoeRules.EVERY_TASK_COMPLETES),
        edit(
            "N6",
            "create: failed discovery frees the mailbox before destroy_workqueue",
            FailedCreateFreesFirst::new,
            DoeRules.NO_WORK_AFTER_DESTROY),
        edit(
            "N7",
            "create: failed discovery does not destroy the queue",
            FailedCreateLeaksQueue::new,
            DoeRules.NO_LEAKED_REFERENCE),
        edit(
            "N8",
            "create: failed discovery frees the mailbox twice",
            FailedCreateFreesTwice::new,
            Rules.NO_DOUBLE_PUT));
  }

  private static final class CompletesTooEarly extends Newest {
    CompletesTooEarly(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void signalComplete(DoeMemory mb, DoeTask task, int rv) {
      task.setRv(rv);
      task.complete();
      work(mb, task).destroyOnStack();
    }
  }

  private static final class CancelsOnly extends Newest {
    CancelsOnly(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void cancelTasks(DoeMemory mb) {
      of(mb).flags().set(CANCEL);
      of(mb).wq().wakeUp();
    }
  }

  private static final class FreesFirst extends Newest {
    FreesFirst(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void release(DoeMemory mb) {
      destroyFeats(mb);
      env.free(mb);
      of(mb).workQueue().destroy();
    }
  }

  private static final class WritesRvLate extends Newest {
    WritesRvLate(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void signalComplete(DoeMemory mb, DoeTask task, int rv) {
      work(mb, task).destroyOnStack();
      task.complete();
      task.setRv(rv);
    }
  }

  private static final class FinishesTwice extends Newest {
    FinishesTwice(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void signalAbort(DoeMemory mb, DoeTask task, int rv) {
      signalComplete(mb, task, rv);
      super.signalAbort(mb, task, rv);
    }
  }

  private static final class IgnoresDead extends Newest {
    IgnoresDead(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean isDead(DoeMemory mb) {
      return false;
    }
  }

  private static final class WaitsForEver extends Newest {
    WaitsForEver(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int pollResponse(DoeMemory mb) {
      return machine.loop(
          () -> {
            int status = hardware.status(mb);
            if (status == DoeHardware.ERROR) {
              return -EIO;
            }
            if (status == DoeHardware.READY) {
              return 0;
            }
            return isCancelledWhileWaiting(mb) ? -EIO : null;
          });
    }
  }

  private static final class AbortsForEver extends Newest {
    AbortsForEver(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int abort(DoeMemory mb) {
      hardware.writeAbort(mb);
      return machine.loop(
          () -> {
            if (isCancelledWhileWaiting(mb)) {
              return -EIO;
            }
            return hardware.status(mb) == DoeHardware.CLEAR ? 0 : null;
          });
    }
  }

  private static final class ForgetsTask extends Newest {
    ForgetsTask(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void signalAbort(DoeMemory mb, DoeTask task, int rv) {
      if (abort(mb) != 0) {
        of(mb).flags().set(DEAD);
        return;
      }
      signalComplete(mb, task, rv);
    }
  }

  private static final class FailedCreateFreesFirst extends Newest {
    FailedCreateFreesFirst(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void discoveryFailed(DoeMemory mb) {
      cancelTasks(mb);
      destroyFeats(mb);
      env.free(mb);
      of(mb).workQueue().destroy();
    }
  }

  private static final class FailedCreateLeaksQueue extends Newest {
    FailedCreateLeaksQueue(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void discoveryFailed(DoeMemory mb) {
      cancelTasks(mb);
      destroyFeats(mb);
      env.free(mb);
    }
  }

  private static final class FailedCreateFreesTwice extends Newest {
    FailedCreateFreesTwice(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void discoveryFailed(DoeMemory mb) {
      super.discoveryFailed(mb);
      env.free(mb);
    }
  }
}
