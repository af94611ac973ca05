package org.quiesce.protocol.hmem.mutant;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.protocol.hmem.HmemEnvironment;
import org.quiesce.protocol.hmem.Newest;

/** Edits of the modules' init and exit, of the CXL work, and of the claims. */
final class ModuleMutants {
  private ModuleMutants() {}

  static final class NoFlush extends Newest {
    NoFlush(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void flushWork() {}
  }

  static final class NoTree extends Newest {
    NoTree(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean hasTree() {
      return false;
    }
  }

  static final class DestroysFirst extends Newest {
    DestroysFirst(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void moduleExit() {
      queue.destroy();
      env.unregisterHmemDriver();
      env.unregisterPlatformDriver();
    }
  }

  static final class NoDestroy extends Newest {
    NoDestroy(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void moduleExit() {
      env.unregisterHmemDriver();
      env.unregisterPlatformDriver();
    }
  }

  static final class NoDestroyOnError extends Newest {
    NoDestroyOnError(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int moduleInit() {
      return allocQueue() ? registerDrivers() : -Errno.ENOMEM;
    }
  }

  static final class AllocatesLate extends Newest {
    AllocatesLate(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public int moduleInit() {
      int error = registerDrivers();
      if (error == 0 && !allocQueue()) {
        env.unregisterHmemDriver();
        env.unregisterPlatformDriver();
        error = -Errno.ENOMEM;
      }
      return error;
    }
  }

  static final class FlushesLate extends Newest {
    FlushesLate(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void cxlDriverRegister() {
      env.registerCxlDriver();
      flushWork();
    }
  }

  static final class NoFlushOfCxlWork extends Newest {
    NoFlushOfCxlWork(Kernel kernel, HmemEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void cxlExit() {
      env.unregisterCxlDriver();
    }
  }
}
