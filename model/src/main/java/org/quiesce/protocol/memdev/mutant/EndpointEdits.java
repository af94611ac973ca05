package org.quiesce.protocol.memdev.mutant;

import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.Errno;
import org.quiesce.kernel.Kernel;
import org.quiesce.protocol.memdev.CxlEndpoint;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.protocol.memdev.Newest;

/** Edits of how an endpoint comes and goes, and of what its end sets off. */
final class EndpointEdits {
  private EndpointEdits() {}

  static final class TriggerWithoutReference extends Newest {
    TriggerWithoutReference(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void getForTrigger(CxlMemdev cxlmd) {}
  }

  static final class DeletesUnlocked extends Newest {
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

  static final class AddsUnlocked extends Newest {
    AddsUnlocked(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected int addEndpoint(BusDevice host, CxlMemdev cxlmd) {
      return host.driver() == null ? -Errno.ENXIO : addEndpointLocked(host, cxlmd);
    }
  }

  static final class KeepsEndpoint extends Newest {
    KeepsEndpoint(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void deleteEndpoint(CxlMemdev cxlmd) {
      endpointOf(cxlmd).dev().get();
      super.deleteEndpoint(cxlmd);
    }
  }

  static final class QueuesNothing extends Newest {
    QueuesNothing(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void scheduleDetach(CxlMemdev cxlmd) {
      cxlmd.dev().put();
    }
  }

  static final class NoRescan extends Newest {
    NoRescan(Kernel kernel, MemdevEnvironment env) {
      super(kernel, env);
    }

    @Override
    public void busRescan() {}
  }

  static final class DropsHostFirst extends Newest {
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
}
