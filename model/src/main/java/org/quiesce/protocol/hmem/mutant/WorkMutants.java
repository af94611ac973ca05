package org.quiesce.protocol.hmem.mutant;

import org.quiesce.kernel.Kernel;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.HmemHost;
import org.quiesce.protocol.hmem.HmemRange;
import org.quiesce.protocol.hmem.Newest;

/** Edits of the work. */
final class WorkMutants {
  private WorkMutants() {}

  static final class NoDeviceLock extends Newest {
    NoDeviceLock(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void processDeferWork(HmemPlatformDevice hpdev) {
      env.waitForDeviceProbe();
      decide(hpdev);
      hpdev.host().dev().put();
    }
  }

  static final class NeverOnce extends Newest {
    NeverOnce(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void decide(HmemPlatformDevice hpdev) {
      if (hpdev.host().dev().driver() != null) {
        env.walk(hpdev.host(), this::registerCxlDevice);
      }
    }
  }

  static final class NoWait extends Newest {
    NoWait(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void processDeferWork(HmemPlatformDevice hpdev) {
      try (var guard = hpdev.host().dev().lock().guard()) {
        decide(hpdev);
        hpdev.host().dev().put();
      }
    }
  }

  static final class Inverted extends Newest {
    Inverted(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int registerCxlDevice(HmemHost host, HmemRange range) {
      if (!range.intersectsWindow() || !env.isContained(range)) {
        return 0;
      }
      return registerRange(host, range);
    }
  }

  static final class LeaksWhenUnbound extends Newest {
    LeaksWhenUnbound(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void processDeferWork(HmemPlatformDevice hpdev) {
      env.waitForDeviceProbe();
      HmemHost host = hpdev.host();
      try (var guard = host.dev().lock().guard()) {
        if (host.dev().driver() == null) {
          return;
        }
        decide(hpdev);
        host.dev().put();
      }
    }
  }

  static final class WaitsUnderLock extends Newest {
    WaitsUnderLock(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void processDeferWork(HmemPlatformDevice hpdev) {
      HmemHost host = hpdev.host();
      try (var guard = host.dev().lock().guard()) {
        env.waitForDeviceProbe();
        decide(hpdev);
        host.dev().put();
      }
    }
  }

  static final class NoBoundCheck extends Newest {
    NoBoundCheck(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void decide(HmemPlatformDevice hpdev) {
      if (hpdev.didProbe().get(MemoryOrder.PLAIN) != 0) {
        return;
      }
      hpdev.didProbe().set(1, MemoryOrder.PLAIN);
      env.walk(hpdev.host(), this::registerCxlDevice);
    }
  }
}
