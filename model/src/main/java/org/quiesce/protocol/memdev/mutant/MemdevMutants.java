package org.quiesce.protocol.memdev.mutant;

import java.util.List;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.memdev.CxlDevState;
import org.quiesce.protocol.memdev.CxlEndpoint;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.protocol.memdev.MemdevRules;
import org.quiesce.protocol.memdev.Newest;

/** The edited revisions of {@link Newest}; M and R are the protocol page's, Q and S our own. */
public final class MemdevMutants {
  /**
   * One edit.
   *
   * @param id short name
   * @param edit what is different
   * @param mustBreak properties that must be refuted; empty for a refactoring
   */
  public record Edit(
      String id, String edit, List<String> mustBreak, MemdevAttach.Revision revision) {
    /** Whether every verdict must stay as it is. */
    public boolean isRefactoring() {
      return mustBreak.isEmpty();
    }
  }

  private MemdevMutants() {}

  /** All of them. */
  public static List<Edit> all() {
    return List.of(
        new Edit(
            "M1",
            "unregister shuts down before cdev_device_del",
            List.of(MemdevRules.NO_ACCESS_AFTER_SHUTDOWN),
            ShutsDownFirst::new),
        new Edit(
            "M2",
            "the endpoint takes no reference for its trigger",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DOUBLE_PUT),
            TriggerWithoutReference::new),
        new Edit(
            "M3",
            "detach keeps its reference",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            DetachKeepsReference::new),
        new Edit(
            "M5",
            "device_lock(cxlmd) held across unregister",
            List.of(Rules.NO_DEADLOCK),
            UnregistersUnderLock::new),
        new Edit(
            "M11",
            "cxl_mem may probe asynchronously",
            List.of(MemdevRules.SYNCHRONOUS_ATTACH),
            MayProbeLater::new),
        new Edit(
            "M12",
            "unregister cancels detach_work and waits for it",
            List.of(Rules.NO_DEADLOCK),
            UnregisterCancels::new),
        new Edit(
            "Q1",
            "detach drops its reference before it releases the driver",
            List.of(Rules.NO_USE_AFTER_PUT),
            PutsBeforeRelease::new),
        new Edit(
            "Q2",
            "delete_endpoint without device_lock(host)",
            List.of(Rules.NO_DATA_RACE),
            DeletesUnlocked::new),
        new Edit(
            "Q3",
            "shutdown without cxl_memdev_rwsem",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DATA_RACE),
            ShutsDownUnlocked::new),
        new Edit(
            "Q4",
            "add looks at the driver without device_lock(cxlmd)",
            List.of(MemdevRules.ATTACH_RESULT, Rules.NO_DATA_RACE),
            ChecksUnlocked::new),
        new Edit(
            "Q5",
            "unregister is devres of the memdev itself",
            List.of(Rules.NO_DEADLOCK),
            DevresOfMemdev::new),
        new Edit(
            "Q6",
            "the memdev takes no reference on its parent",
            List.of(Rules.NO_USE_AFTER_PUT),
            WithoutParent::new),
        new Edit(
            "Q7",
            "release keeps the reference on the parent",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            KeepsParent::new),
        new Edit(
            "Q8",
            "add does not look whether the attach failed",
            List.of(MemdevRules.ATTACH_RESULT),
            IgnoresAttach::new),
        new Edit(
            "Q9",
            "add step 6 unregisters once more when devres failed",
            List.of(Rules.NO_DOUBLE_PUT),
            UnregistersTwice::new),
        new Edit(
            "Q10",
            "the endpoint is added without device_lock(host)",
            List.of(Rules.NO_DATA_RACE),
            AddsUnlocked::new),
        new Edit(
            "Q11",
            "open takes no reference",
            List.of(Rules.NO_USE_AFTER_PUT),
            OpensWithoutReference::new),
        new Edit(
            "Q12",
            "ioctl without cxl_memdev_rwsem",
            List.of(Rules.NO_USE_AFTER_PUT, Rules.NO_DATA_RACE),
            IoctlUnlocked::new),
        new Edit(
            "Q13",
            "delete_endpoint keeps its reference on the endpoint",
            List.of(MemdevRules.NO_LEAKED_REFERENCE),
            KeepsEndpoint::new),
        new Edit(
            "Q14",
            "the end of an endpoint queues nothing",
            List.of(MemdevRules.NO_LOST_EVENT),
            QueuesNothing::new),
        new Edit(
            "Q15",
            "a host that came back queues no rescan",
            List.of(MemdevRules.NO_LOST_EVENT),
            NoRescan::new),
        new Edit(
            "Q16",
            "cxl_memdev_rwsem is held across cdev_device_del",
            List.of(Rules.NO_DEADLOCK),
            DeletesUnderRwsem::new),
        new Edit(
            "R3",
            "explicit labels in place of scope-based cleanup in add",
            List.of(),
            ExplicitLabels::new),
        new Edit(
            "R6",
            "the check of add as a scoped block that ends before unregister",
            List.of(),
            ScopedCheck::new),
        new Edit(
            "S1",
            "detach keeps the parent with a reference of its own",
            List.of(),
            DetachGetsParent::new),
        new Edit("S2", "delete_endpoint drops the host first", List.of(), DropsHostFirst::new),
        new Edit(
            "S3", "ioctl with down_read and up_read written out", List.of(), PlainDownRead::new));
  }

  private static final class ShutsDownFirst extends Newest {
    ShutsDownFirst(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void unregister(CxlMemdev cxlmd) {
      shutdown(cxlmd);
      cxlmd.dev().del();
      cxlmd.dev().put();
    }
  }

  private static final class TriggerWithoutReference extends Newest {
    TriggerWithoutReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void getForTrigger(CxlMemdev cxlmd) {}
  }

  private static final class DetachKeepsReference extends Newest {
    DetachKeepsReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void detachMemdev(CxlMemdev cxlmd) {
      release(cxlmd, cxlmd.attach().get() != null);
    }
  }

  private static final class UnregistersUnderLock extends Newest {
    UnregistersUnderLock(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int add(CxlDevState cxlds, boolean attach) {
      CxlMemdev cxlmd = alloc(cxlds, attach);
      if (cxlmd == null) {
        return -Errno.ENOMEM;
      }
      int rc = cxlmdAdd(cxlmd, cxlds);
      if (rc != 0) {
        cxlmd.dev().put();
        return rc;
      }
      try (Lock.Held guard = cxlmd.dev().lock().guard()) {
        if (attach && cxlmd.dev().driver() == null) {
          unregister(cxlmd);
          return -Errno.ENXIO;
        }
      }
      return autoremove(cxlmd);
    }
  }

  private static final class MayProbeLater extends Newest {
    MayProbeLater(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public boolean memMayProbeLater() {
      return true;
    }
  }

  private static final class UnregisterCancels extends Newest {
    UnregisterCancels(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void unregister(CxlMemdev cxlmd) {
      cxlmd.dev().del();
      cxlmd.detachWork().cancelSync();
      shutdown(cxlmd);
      cxlmd.dev().put();
    }
  }

  private static final class PutsBeforeRelease extends Newest {
    PutsBeforeRelease(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void detachMemdev(CxlMemdev cxlmd) {
      boolean attach = cxlmd.attach().get() != null;
      cxlmd.dev().put();
      release(cxlmd, attach);
    }
  }

  private static final class DeletesUnlocked extends Newest {
    DeletesUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void deleteEndpoint(CxlMemdev cxlmd) {
      CxlEndpoint endpoint = endpointOf(cxlmd);
      releasePort(endpoint.host(), endpoint);
      cxlmd.endpoint().set(null);
      endpoint.dev().put();
      endpoint.host().put();
    }
  }

  private static final class ShutsDownUnlocked extends Newest {
    ShutsDownUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void shutdown(CxlMemdev cxlmd) {
      cxlmd.cxlds().set(null);
    }
  }

  private static final class ChecksUnlocked extends Newest {
    ChecksUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
      return attach && cxlmd.dev().driver() == null;
    }
  }

  private static final class DevresOfMemdev extends Newest {
    DevresOfMemdev(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int autoremove(CxlMemdev cxlmd) {
      return cxlmd.dev().devres().addActionOrReset(unregisterAction(cxlmd));
    }
  }

  private static final class WithoutParent extends Newest {
    WithoutParent(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void getParent(CxlMemdev cxlmd) {}

    @Override
    protected void putParent(CxlMemdev cxlmd) {}
  }

  private static final class KeepsParent extends Newest {
    KeepsParent(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void putParent(CxlMemdev cxlmd) {}
  }

  private static final class IgnoresAttach extends Newest {
    IgnoresAttach(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
      return false;
    }
  }

  private static final class UnregistersTwice extends Newest {
    UnregistersTwice(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int autoremove(CxlMemdev cxlmd) {
      int rc = super.autoremove(cxlmd);
      if (rc != 0) {
        unregister(cxlmd);
      }
      return rc;
    }
  }

  private static final class AddsUnlocked extends Newest {
    AddsUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int addEndpoint(BusDevice host, CxlMemdev cxlmd) {
      return host.driver() == null ? -Errno.ENXIO : addEndpointLocked(host, cxlmd);
    }
  }

  private static final class OpensWithoutReference extends Newest {
    OpensWithoutReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void open(CxlMemdev cxlmd) {}
  }

  private static final class IoctlUnlocked extends Newest {
    IoctlUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int ioctl(CxlMemdev cxlmd) {
      CxlDevState cxlds = cxlmd.cxlds().get();
      if (cxlds == null) {
        return -Errno.ENXIO;
      }
      env.use(cxlds, cxlmd, "ioctl");
      return 0;
    }
  }

  private static final class KeepsEndpoint extends Newest {
    KeepsEndpoint(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void deleteEndpoint(CxlMemdev cxlmd) {
      endpointOf(cxlmd).dev().get();
      super.deleteEndpoint(cxlmd);
    }
  }

  private static final class QueuesNothing extends Newest {
    QueuesNothing(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void scheduleDetach(CxlMemdev cxlmd) {
      cxlmd.dev().put();
    }
  }

  private static final class NoRescan extends Newest {
    NoRescan(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void busRescan() {}
  }

  private static final class DeletesUnderRwsem extends Newest {
    DeletesUnderRwsem(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void unregister(CxlMemdev cxlmd) {
      try (Lock.Held guard = memdevRwsem.guardWrite()) {
        cxlmd.dev().del();
        cxlmd.cxlds().set(null);
      }
      cxlmd.dev().put();
    }

    @Override
    public void show(CxlMemdev cxlmd) {
      ioctl(cxlmd);
    }
  }

  private static final class ExplicitLabels extends Newest {
    ExplicitLabels(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int add(CxlDevState cxlds, boolean attach) {
      CxlMemdev cxlmd = alloc(cxlds, attach);
      if (cxlmd == null) {
        return -Errno.ENOMEM;
      }
      int rc = cxlmdAdd(cxlmd, cxlds);
      if (rc == 0) {
        cxlmd.dev().lock().lock();
        boolean failed = attach && cxlmd.dev().driver() == null;
        cxlmd.dev().lock().unlock();
        if (!failed) {
          return autoremove(cxlmd);
        }
        unregister(cxlmd);
        return -Errno.ENXIO;
      }
      cxlmd.dev().put();
      return rc;
    }
  }

  private static final class ScopedCheck extends Newest {
    ScopedCheck(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
      boolean failed = false;
      if (attach) {
        try (Lock.Held guard = cxlmd.dev().lock().guard()) {
          failed = cxlmd.dev().driver() == null;
        }
      }
      return failed;
    }
  }

  private static final class DetachGetsParent extends Newest {
    DetachGetsParent(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void detachMemdev(CxlMemdev cxlmd) {
      boolean attach = cxlmd.attach().get() != null;
      cxlmd.parent().get();
      release(cxlmd, attach);
      cxlmd.parent().put();
      cxlmd.dev().put();
    }
  }

  private static final class DropsHostFirst extends Newest {
    DropsHostFirst(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void deleteEndpoint(CxlMemdev cxlmd) {
      CxlEndpoint endpoint = endpointOf(cxlmd);
      BusDevice host = endpoint.host();
      host.lock().lock();
      releasePort(host, endpoint);
      cxlmd.endpoint().set(null);
      host.lock().unlock();
      host.put();
      endpoint.dev().put();
    }
  }

  private static final class PlainDownRead extends Newest {
    PlainDownRead(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int ioctl(CxlMemdev cxlmd) {
      memdevRwsem.downRead();
      CxlDevState cxlds = cxlmd.cxlds().get();
      if (cxlds != null) {
        env.use(cxlds, cxlmd, "ioctl");
      }
      memdevRwsem.upRead();
      return cxlds == null ? -Errno.ENXIO : 0;
    }
  }
}
