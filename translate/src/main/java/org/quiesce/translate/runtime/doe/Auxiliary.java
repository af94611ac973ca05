package org.quiesce.translate.runtime.doe;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Ida;
import org.quiesce.kernel.WaitQueue;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.doe.DoeDevices.DoeDevice;
import org.quiesce.protocol.doe.DoeMailbox;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Fn;

/** The functions of auxiliary devices, of their ids, and of interrupts. */
public final class Auxiliary {
  private final DoeContext context;

  Auxiliary(DoeContext context) {
    this.context = context;
  }

  private DoeDevice at(@Nullable DevRef adev, String where) {
    DoeDevice found = context.drivers().at(context.pci().at(adev));
    if (found == null) {
      throw Context.notModelled(where, "an auxiliary device outside of a struct cxl_doe_dev");
    }
    return found;
  }

  /** {@code auxiliary_device_init(adev)}. */
  public int init(@Nullable DevRef adev, String where) {
    DoeDevice device = at(adev, where);
    context.drivers().home(device).access("auxiliary_device_init");
    DevRef parent = context.pci().parentStored(adev);
    if (parent == null) {
      return -DoeMailbox.EINVAL;
    }
    if (!parent.equals(context.pdev())) {
      throw Context.notModelled(where, "another parent than the PCI device");
    }
    return device.adev().init();
  }

  /** {@code adev->id}. */
  public int id(@Nullable DevRef adev) {
    DoeDevice device = at(adev, String.valueOf(adev));
    context.drivers().home(device).access("adev->id");
    return context.drivers().id(device).get(MemoryOrder.PLAIN);
  }

  /** {@code adev->id = id}. */
  public int setId(@Nullable DevRef adev, int id) {
    DoeDevice device = at(adev, String.valueOf(adev));
    context.drivers().home(device).access("adev->id = ...");
    context.drivers().id(device).set(id, MemoryOrder.PLAIN);
    return id;
  }

  /** {@code ida_alloc(&ida, GFP_KERNEL)}. */
  public int allocateId(Ida ida, String where) {
    context.drivers().require(ida, where);
    return context.env().devices().allocateId();
  }

  /** {@code ida_free(&ida, id)}. */
  public void freeId(Ida ida, int id, String where) {
    context.drivers().require(ida, where);
    context.env().devices().freeId(id);
  }

  /** {@code pci_alloc_irq_vectors(pdev, min, max, flags)}. */
  public int allocateVectors(@Nullable DevRef pdev, int min, int max) {
    context.pci().read(pdev, "pci_alloc_irq_vectors");
    int allocated = context.env().interrupts().vectors().alloc(min, max);
    if (allocated < min) {
      context.env().polls();
    }
    return allocated;
  }

  /** {@code pci_free_irq_vectors(pdev)}. */
  public void freeVectors(@Nullable DevRef pdev) {
    context.pci().read(pdev, "pci_free_irq_vectors");
    context.env().interrupts().vectors().free();
  }

  private DoeMemory mailbox(@Nullable Object pointer, String where) {
    DoeMemory mb = context.memory(pointer);
    if (mb == null) {
      throw Context.notModelled(where, "an interrupt of something else than a mailbox");
    }
    return mb;
  }

  /** {@code pci_request_irq(pdev, index, handler, NULL, mb, ...)}. */
  public int requestIrq(
      @Nullable DevRef pdev, int index, @Nullable Fn handler, @Nullable Object mb, String where) {
    context.pci().read(pdev, "pci_request_irq");
    DoeMemory mailbox = mailbox(mb, where);
    context.drivers().handles(mailbox, handler, where);
    return context.env().fails("pci_request_irq")
        ? -DoeMailbox.EBUSY
        : context.env().interrupts().request(mailbox, index);
  }

  /** {@code pci_free_irq(pdev, index, mb)}. */
  public void freeIrq(@Nullable DevRef pdev, int index, @Nullable Object mb, String where) {
    context.pci().read(pdev, "pci_free_irq");
    if (!context.env().interrupts().has(index)) {
      throw Context.notModelled(where, "pci_free_irq() of a vector that there is not");
    }
    context.env().interrupts().free(mailbox(mb, where), index);
  }

  /** {@code wait_event_interruptible(queue, condition)}. */
  public int waitInterruptible(WaitQueue queue, BooleanSupplier condition) {
    return context.env().waitInterruptible(queue, condition) ? 0 : -DoeMailbox.ERESTARTSYS;
  }
}
