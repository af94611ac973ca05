package org.quiesce.protocol.hmem.mutant;

import org.quiesce.kernel.Kernel;
import org.quiesce.machine.Local;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.HmemHost;
import org.quiesce.protocol.hmem.HmemRange;
import org.quiesce.protocol.hmem.Newest;

/** Edits that change nothing that is promised. */
final class Refactorings {
  private Refactorings() {}

  static final class PutsAfterUnlock extends Newest {
    PutsAfterUnlock(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void processDeferWork(HmemPlatformDevice hpdev) {
      env.waitForDeviceProbe();
      hpdev.host().dev().lock().lock();
      decide(hpdev);
      hpdev.host().dev().lock().unlock();
      hpdev.host().dev().put();
    }
  }

  static final class CollectsFirst extends Newest {
    CollectsFirst(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void decide(HmemPlatformDevice hpdev) {
      HmemHost host = hpdev.host();
      if (host.dev().driver() == null || hpdev.didProbe().get(MemoryOrder.PLAIN) != 0) {
        return;
      }
      hpdev.didProbe().set(1, MemoryOrder.PLAIN);
      Local<Integer> mask = machine.local(0);
      env.walk(
          host,
          (on, range) -> {
            if (range.intersectsWindow() && !env.isContained(range)) {
              mask.set(mask.get() | 1 << host.ranges().indexOf(range));
            }
            return 0;
          });
      int collected = mask.get();
      for (int i = 0; i < host.ranges().size(); i++) {
        HmemRange range = host.ranges().get(i);
        if ((collected >>> i & 1) != 0
            && machine.call("register_range", () -> registerRange(host, range)) != 0) {
          return;
        }
      }
    }
  }

  static final class SetsFlagLast extends Newest {
    SetsFlagLast(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void decide(HmemPlatformDevice hpdev) {
      if (hpdev.host().dev().driver() == null || hpdev.didProbe().get(MemoryOrder.PLAIN) != 0) {
        return;
      }
      env.walk(hpdev.host(), this::registerCxlDevice);
      hpdev.didProbe().set(1, MemoryOrder.PLAIN);
    }
  }

  static final class FlushesItems extends Newest {
    FlushesItems(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void flushWork() {
      for (HmemHost host : env.hosts()) {
        hpdev(host).work().flush();
      }
    }
  }

  static final class TestsFlagFirst extends Newest {
    TestsFlagFirst(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void decide(HmemPlatformDevice hpdev) {
      if (hpdev.didProbe().get(MemoryOrder.PLAIN) != 0 || hpdev.host().dev().driver() == null) {
        return;
      }
      hpdev.didProbe().set(1, MemoryOrder.PLAIN);
      env.walk(hpdev.host(), this::registerCxlDevice);
    }
  }

  static final class NoPendingCheck extends Newest {
    NoPendingCheck(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int platformProbe(HmemHost host) {
      return env.walk(host, this::registerDevice);
    }
  }
}
