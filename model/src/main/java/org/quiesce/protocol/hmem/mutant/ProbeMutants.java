package org.quiesce.protocol.hmem.mutant;

import org.quiesce.kernel.Kernel;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.HmemHost;
import org.quiesce.protocol.hmem.Newest;

/** Edits of the probe of hp. */
final class ProbeMutants {
  private ProbeMutants() {}

  static final class FlushesOnError extends Newest {
    FlushesOnError(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int platformProbe(HmemHost host) {
      int error = super.platformProbe(host);
      if (error != 0) {
        queue.flush();
      }
      return error;
    }
  }

  static final class TakesNoReference extends Newest {
    TakesNoReference(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void defer(HmemPlatformDevice hpdev) {
      hpdev.func().assign();
      if (!queue.queue(hpdev.work())) {
        hpdev.host().dev().put();
      }
    }
  }

  static final class KeepsReference extends Newest {
    KeepsReference(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void defer(HmemPlatformDevice hpdev) {
      hpdev.func().assign();
      hpdev.host().dev().get();
      queue.queue(hpdev.work());
    }
  }

  static final class LateFunction extends Newest {
    LateFunction(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void defer(HmemPlatformDevice hpdev) {
      hpdev.host().dev().get();
      boolean queued = queue.queue(hpdev.work());
      hpdev.func().assign();
      if (!queued) {
        hpdev.host().dev().put();
      }
    }
  }

  static final class DoesNotQueue extends Newest {
    DoesNotQueue(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void defer(HmemPlatformDevice hpdev) {
      hpdev.func().assign();
    }
  }
}
