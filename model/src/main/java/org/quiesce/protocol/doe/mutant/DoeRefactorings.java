package org.quiesce.protocol.doe.mutant;

import java.util.List;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.doe.AuxV8;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeTask;
import org.quiesce.protocol.doe.Newest;

/** Edits that change no verdict. */
final class DoeRefactorings {
  private DoeRefactorings() {}

  private static DoeMutants.Edit edit(
      String id, String edit, String base, Design design, DoeMailbox.Maker model) {
    return new DoeMutants.Edit(id, edit, base, List.of(), DoeMailbox.Revision.of(design, model));
  }

  static List<DoeMutants.Edit> all() {
    return List.of(
        edit(
            "R2",
            "DEAD and CANCEL set in one atomic operation",
            "newest",
            Design.LIBRARY,
            SetsBothAtOnce::new),
        edit(
            "R5",
            "feats destroyed after destroy_workqueue",
            "newest",
            Design.LIBRARY,
            DestroysFeatsLate::new),
        edit(
            "NR1",
            "submit: the work is initialised before DEAD is tested",
            "newest",
            Design.LIBRARY,
            InitialisesEarly::new),
        edit(
            "NR2",
            "abort_task: rv written before the abort",
            "newest",
            Design.LIBRARY,
            WritesRvEarly::new),
        edit(
            "AR1",
            "retire: wakes under task_lock",
            "aux-v8",
            Design.AUXILIARY,
            WakesUnderTheLock::new));
  }

  private static final class SetsBothAtOnce extends Newest {
    SetsBothAtOnce(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void cancelTasks(DoeMemory mb) {
      of(mb).flags().or(1 << DEAD | 1 << CANCEL);
      of(mb).wq().wakeUp();
    }
  }

  private static final class DestroysFeatsLate extends Newest {
    DestroysFeatsLate(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void release(DoeMemory mb) {
      of(mb).workQueue().destroy();
      destroyFeats(mb);
      env.free(mb);
    }
  }

  private static final class InitialisesEarly extends Newest {
    InitialisesEarly(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int submitTask(DoeMemory mb, DoeTask task) {
      work(mb, task).init();
      env.features(mb, "pci_doe_supports_feat");
      if (isDead(mb)) {
        return -EIO;
      }
      of(mb).workQueue().queue(work(mb, task));
      return 0;
    }
  }

  private static final class WritesRvEarly extends Newest {
    WritesRvEarly(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void signalAbort(DoeMemory mb, DoeTask task, int rv) {
      task.setRv(rv);
      if (abort(mb) != 0) {
        of(mb).flags().set(DEAD);
      }
      work(mb, task).destroyOnStack();
      task.complete();
    }
  }

  private static final class WakesUnderTheLock extends AuxV8 {
    WakesUnderTheLock(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void retireCurTask(DoeMemory mb) {
      of(mb).taskLock().lock();
      of(mb).curTask().set(null, MemoryOrder.PLAIN);
      of(mb).wq().wakeUp();
      of(mb).taskLock().unlock();
    }
  }
}
