package org.quiesce.protocol.memdev.mutant;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.protocol.memdev.CxlDevState;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.protocol.memdev.Newest;

/** Edits of the function that adds, and of what it takes and gives back at the end. */
final class AddEdits {
  private AddEdits() {}

  static final class UnregistersUnderLock extends Newest {
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

  static final class MayProbeLater extends Newest {
    MayProbeLater(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public boolean memMayProbeLater() {
      return true;
    }
  }

  static final class ChecksUnlocked extends Newest {
    ChecksUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
      return attach && cxlmd.dev().driver() == null;
    }
  }

  static final class DevresOfMemdev extends Newest {
    DevresOfMemdev(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int autoremove(CxlMemdev cxlmd) {
      return cxlmd.dev().devres().addActionOrReset(unregisterAction(cxlmd));
    }
  }

  static final class WithoutParent extends Newest {
    WithoutParent(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void getParent(CxlMemdev cxlmd) {}

    @Override
    protected void putParent(CxlMemdev cxlmd) {}
  }

  static final class KeepsParent extends Newest {
    KeepsParent(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void putParent(CxlMemdev cxlmd) {}
  }

  static final class IgnoresAttach extends Newest {
    IgnoresAttach(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected boolean attachFailed(CxlMemdev cxlmd, boolean attach) {
      return false;
    }
  }

  static final class UnregistersTwice extends Newest {
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

  static final class ExplicitLabels extends Newest {
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

  static final class ScopedCheck extends Newest {
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
}
