package org.quiesce.protocol.memdev.mutant;

import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Lock;
import org.quiesce.protocol.memdev.CxlDevState;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.protocol.memdev.Newest;

/** Edits of unregister, shutdown, detach, and of files and attributes. */
final class TeardownEdits {
  private TeardownEdits() {}

  static final class ShutsDownFirst extends Newest {
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

  static final class DetachKeepsReference extends Newest {
    DetachKeepsReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void detachMemdev(CxlMemdev cxlmd) {
      release(cxlmd, cxlmd.attach().get() != null);
    }
  }

  static final class UnregisterCancels extends Newest {
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

  static final class PutsBeforeRelease extends Newest {
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

  static final class ShutsDownUnlocked extends Newest {
    ShutsDownUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void shutdown(CxlMemdev cxlmd) {
      cxlmd.cxlds().set(null);
    }
  }

  static final class OpensWithoutReference extends Newest {
    OpensWithoutReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void open(CxlMemdev cxlmd) {}
  }

  static final class IoctlUnlocked extends Newest {
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

  static final class DeletesUnderRwsem extends Newest {
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

  static final class DetachGetsParent extends Newest {
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

  static final class PlainDownRead extends Newest {
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
