package org.quiesce.protocol.doe;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.DevresAction;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.MemoryOrder;

/**
 * The revision with on-stack tasks as first merged: the task is completed before its work is
 * destroyed; mailboxes are made by a managed create ({@code pcim_doe_create_mb}).
 */
public class CompleteThenDestroy extends Newest {
  /** {@code pci_doe_destroy_mb} with its argument, by mailbox. */
  private final List<DevresAction> destroys = new ArrayList<>();

  public CompleteThenDestroy(Kernel kernel, DoeEnvironment env) {
    super(kernel, env);
    for (DoeMemory mb : env.mailboxes()) {
      destroys.add(new DevresAction(kernel, "pci_doe_destroy_mb(" + mb + ")", () -> destroy(mb)));
    }
  }

  @Override
  protected void signalComplete(DoeMemory mb, DoeTask task, int rv) {
    task.setRv(rv);
    task.complete();
    work(mb, task).destroyOnStack();
  }

  @Override
  public int probe() {
    for (int c = 0; c < doeMbs.size(); c++) {
      DoeMemory mb = create(c, false);
      if (mb == null) {
        return -EIO;
      }
      int rc = env.devices().pdev().devres().addActionOrReset(destroys.get(mb.index()));
      if (rc != 0) {
        return rc;
      }
      doeMbs.get(c).set(mb, MemoryOrder.ONCE);
    }
    return 0;
  }

  /** Users are gone; devres destroys the mailboxes. */
  @Override
  public void remove() {
    for (int c = 0; c < doeMbs.size(); c++) {
      doeMbs.get(c).set(null, MemoryOrder.ONCE);
    }
  }
}
