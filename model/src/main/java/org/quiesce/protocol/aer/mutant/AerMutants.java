package org.quiesce.protocol.aer.mutant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.PciDev;
import org.quiesce.kernel.Rules;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.protocol.aer.AerRules;
import org.quiesce.protocol.aer.ErrorEntry;
import org.quiesce.protocol.aer.Newest;

/** The edited revisions of {@link Newest}. */
public final class AerMutants {
  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit(String id, String edit, List<String> mustBreak, AerKfifo.Revision revision) {
    /** Whether every verdict must stay as it is. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private AerMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    return List.of(
        new Edit(
            "M1",
            "forward keeps the reference when the put is refused",
            List.of(AerRules.NO_LEAKED_REFERENCE),
            KeepsReferenceWhenRefused::new),
        new Edit(
            "M2",
            "for_each does not drop the reference",
            List.of(AerRules.NO_LEAKED_REFERENCE),
            ConsumerKeepsReference::new),
        new Edit(
            "M4",
            "unregister does not drain",
            List.of(AerRules.NO_STRANDED_ENTRY, AerRules.NO_LEAKED_REFERENCE),
            NoDrain::new),
        new Edit(
            "M6",
            "cancel_work_sync inside the write section",
            List.of(Rules.NO_DEADLOCK),
            CancelsUnderTheLock::new),
        new Edit(
            "M8",
            "no cancel_work_sync",
            List.of(AerRules.NO_WORK_AFTER_UNREGISTER, Rules.NO_HANDLER_AFTER_UNREGISTER),
            NoCancel::new),
        new Edit(
            "M12",
            "flush_inflight counted after up_read",
            List.of(Rules.NO_HANDLER_AFTER_UNREGISTER),
            CountsFlushTooLate::new),
        new Edit(
            "R1",
            "forward takes the write lock and no fifo_lock",
            List.of(),
            ForwardsUnderTheWriteLock::new),
        new Edit(
            "R5",
            "forward takes the reference before the lock",
            List.of(),
            TakesReferenceFirst::new));
  }

  private static final class KeepsReferenceWhenRefused extends Newest {
    KeepsReferenceWhenRefused(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void refused(PciDev pdev, int severity) {
      if (severity != CORRECTABLE) {
        panic();
      }
      pdev.log("dev_err_ratelimited");
    }
  }

  private static final class ConsumerKeepsReference extends Newest {
    ConsumerKeepsReference(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void forEach() {
      try (Lock.Held guard = rwsem.guardRead()) {
        machine.loop(
            () -> {
              var wd = fifo.get();
              if (wd == null) {
                return Boolean.TRUE;
              }
              handleEntry(wd.value());
              return null;
            });
      }
    }
  }

  private static final class NoDrain extends Newest {
    NoDrain(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected @Nullable WorkStruct cancel() {
      try (Lock.Held guard = rwsem.guardWrite()) {
        WorkStruct w = work.get(MemoryOrder.PLAIN);
        work.set(null, MemoryOrder.PLAIN);
        flush.set(null, MemoryOrder.PLAIN);
        return w;
      }
    }
  }

  private static final class CancelsUnderTheLock extends Newest {
    CancelsUnderTheLock(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void unregister() {
      try (Lock.Held guard = rwsem.guardWrite()) {
        WorkStruct w = work.get(MemoryOrder.PLAIN);
        work.set(null, MemoryOrder.PLAIN);
        flush.set(null, MemoryOrder.PLAIN);
        drain();
        if (w != null) {
          w.cancelSync();
        }
      }
      awaitFlushes();
    }
  }

  private static final class NoCancel extends Newest {
    NoCancel(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void unregister() {
      machine.call("cancel_cxl_proto_err", this::cancel);
      awaitFlushes();
    }
  }

  private static final class CountsFlushTooLate extends Newest {
    CountsFlushTooLate(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void waitForEmpty() {
      String callback;
      try (Lock.Held guard = rwsem.guardRead()) {
        callback = flush.get(MemoryOrder.PLAIN);
      }
      if (callback != null) {
        flushInflight.add(1);
        env.runFlush(this::doFlush);
        endFlush();
      }
    }
  }

  private static final class ForwardsUnderTheWriteLock extends Newest {
    ForwardsUnderTheWriteLock(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    public boolean forward(PciDev pdev, int severity) {
      try (Lock.Held guard = rwsem.guardWrite()) {
        WorkStruct w = work.get(MemoryOrder.PLAIN);
        if (w == null) {
          pdev.log("dev_err_ratelimited");
          return false;
        }
        pdev.get();
        if (fifo.in(new ErrorEntry(severity, pdev)) == 0) {
          refused(pdev, severity);
        }
        w.schedule();
        return true;
      }
    }
  }

  private static final class TakesReferenceFirst extends Newest {
    TakesReferenceFirst(Kernel kernel, AerEnvironment env) {
      super(kernel, env);
    }

    @Override
    public boolean forward(PciDev pdev, int severity) {
      pdev.get();
      try (Lock.Held guard = rwsem.guardRead()) {
        WorkStruct w = work.get(MemoryOrder.PLAIN);
        if (w == null) {
          pdev.log("dev_err_ratelimited");
          pdev.put();
          return false;
        }
        if (fifo.inSpinlocked(new ErrorEntry(severity, pdev), fifoLock) == 0) {
          refused(pdev, severity);
        }
        w.schedule();
        return true;
      }
    }
  }
}
