package org.quiesce.protocol.doe.mutant;

import java.util.List;
import org.quiesce.kernel.IrqVectors;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.doe.AuxDevices;
import org.quiesce.protocol.doe.AuxV8;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;
import org.quiesce.protocol.doe.DoeEnvironment;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMailbox.Design;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeRules;

/** Mutants of {@link AuxV8}. */
final class AuxiliaryMutants {
  private AuxiliaryMutants() {}

  private static DoeMutants.Edit edit(
      String id, String edit, String base, DoeMailbox.Maker model, String... mustBreak) {
    return new DoeMutants.Edit(
        id, edit, base, List.of(mustBreak), DoeMailbox.Revision.of(Design.AUXILIARY, model));
  }

  private static DoeMailbox.Maker with(AuxDevices.Maker drivers) {
    return (kernel, env) -> new OtherDrivers(kernel, env, drivers);
  }

  static List<DoeMutants.Edit> all() {
    return List.of(
        edit(
            "M13",
            "destroy: cancel before free_irq",
            DoeMutants.FREES_IRQ_FIRST,
            AuxV8::new,
            DoeRules.NO_WORK_AFTER_DESTROY),
        edit(
            "M15",
            "AX remove does not clear drvdata",
            "aux-v8",
            with(KeepsDrvdata::new),
            DoeRules.NO_USE_AFTER_FREE),
        edit(
            "A1",
            "release does not free the id",
            "aux-v8",
            with(KeepsId::new),
            DoeRules.NO_LEAKED_REFERENCE),
        edit(
            "A2",
            "an auxiliary device that cannot be bound is destroyed at once, and by devres",
            "aux-v8",
            with(DestroysTwice::new),
            Rules.NO_DOUBLE_PUT),
        edit(
            "A3",
            "no free_irq",
            "aux-v8",
            KeepsIrq::new,
            DoeRules.NO_WORK_AFTER_DESTROY,
            DoeRules.NO_USE_AFTER_FREE),
        edit(
            "A4",
            "auxiliary_device_init fails: uninit",
            "aux-v8",
            with(UninitsWhatIsNotInitialised::new),
            Rules.NO_DOUBLE_PUT),
        edit(
            "A5",
            "the vectors are freed before the auxiliary devices",
            "aux-v8",
            with(FreesVectorsFirst::new),
            DoeRules.NO_USE_AFTER_FREE));
  }

  /** The base of M13. */
  static final class FreesIrqFirst extends AuxV8 {
    FreesIrqFirst(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void destroyMb(DoeMemory mb) {
      abort(mb);
      freeIrq(mb);
      of(mb).work().cancelSync();
      env.free(mb);
    }
  }

  private static final class OtherDrivers extends AuxV8 {
    OtherDrivers(Kernel kernel, DoeEnvironment env, AuxDevices.Maker drivers) {
      super(kernel, env, drivers);
    }
  }

  private static final class KeepsIrq extends AuxV8 {
    KeepsIrq(Kernel kernel, DoeEnvironment env) {
      super(kernel, env);
    }

    @Override
    protected void freeMb(DoeMemory mb) {
      env.free(mb);
    }
  }

  private static final class KeepsDrvdata extends AuxDevices {
    KeepsDrvdata(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
      super(kernel, env, mailboxes);
    }

    @Override
    public void auxRemove(DoeDevice doeDev) {}
  }

  private static final class KeepsId extends AuxDevices {
    KeepsId(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
      super(kernel, env, mailboxes);
    }

    @Override
    public void release(DoeDevice doeDev) {
      devices.free(doeDev);
    }
  }

  private static final class DestroysTwice extends AuxDevices {
    DestroysTwice(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
      super(kernel, env, mailboxes);
    }

    @Override
    protected int notBound(DoeDevice doeDev) {
      destroyDevice(doeDev);
      return super.notBound(doeDev);
    }
  }

  private static final class UninitsWhatIsNotInitialised extends AuxDevices {
    UninitsWhatIsNotInitialised(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
      super(kernel, env, mailboxes);
    }

    @Override
    protected void initFailed(DoeDevice doeDev) {
      doeDev.adev().uninit();
    }
  }

  private static final class FreesVectorsFirst extends AuxDevices {
    FreesVectorsFirst(Kernel kernel, DoeEnvironment env, AuxV8 mailboxes) {
      super(kernel, env, mailboxes);
    }

    @Override
    protected int allocateVectors() {
      IrqVectors vectors = env.interrupts().vectors();
      int n = env.options().capabilities();
      boolean all = vectors.alloc(n, n) == n;
      useIrq.set(all ? 1 : 0, MemoryOrder.PLAIN);
      return 0;
    }

    @Override
    public int probe() {
      int rc = super.probe();
      return rc != 0 || useIrq.get(MemoryOrder.PLAIN) == 0
          ? rc
          : devices.pdev().devres().addActionOrReset(freeVectors);
    }
  }
}
