package org.quiesce.translate.runtime.doe;

import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.protocol.doe.DoeHardware;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.IntCell;
import org.quiesce.translate.runtime.Unit;
import org.quiesce.translate.runtime.XArray;

/** Base of the class generated from one C file of the doe-mailbox protocol. */
public abstract class DoeUnit extends Unit {
  protected final Doe doe;

  protected DoeUnit(DoeContext context) {
    super(context);
    this.doe = new Doe(context);
  }

  /** {@code FIELD_GET(mask, value)}. */
  protected static int fieldGet(long mask, long value) {
    long bits = mask & 0xffffffffL;
    return (int) ((value & bits) >>> Long.numberOfTrailingZeros(bits));
  }

  /** {@code FIELD_PREP(mask, value)}. */
  protected static int fieldPrep(long mask, long value) {
    long bits = mask & 0xffffffffL;
    return (int) (value << Long.numberOfTrailingZeros(bits) & bits);
  }

  /** The environment's functions. */
  protected static final class Doe {
    private static final int ABORT = 1;
    private static final int CTRL = 0x8;
    private static final int STATUS = 0xC;
    private static final int DOE = 0x2E;
    private static final int BUSY = 1;
    private static final int ERROR = 4;
    private static final int READY = 0x80000000;

    /** What a discovery receives. */
    private static final int LENGTH = 4;

    private final DoeContext context;

    Doe(DoeContext context) {
      this.context = context;
    }

    private DoeMemory at(@Nullable Object mb) {
      DoeMemory found = context.memory(mb);
      if (found == null) {
        throw context.crash("an error pointer dereferenced: " + mb);
      }
      return found;
    }

    /** {@code pci_doe_send_req(mb, task)}. */
    public int send(@Nullable Object mb, @Nullable Object task) {
      return context.env().hardware().sendRequest(at(mb), context.task(task));
    }

    /** {@code pci_doe_recv_resp(mb, task)}. */
    public int receive(@Nullable Object mb, @Nullable Object task) {
      int received = context.env().hardware().receiveResponse(at(mb), context.task(task));
      return received > 0 ? LENGTH : received;
    }

    /** {@code pci_read_config_dword(pdev, offset, ...)}. */
    public int read(@Nullable DevRef pdev, int offset, String where) {
      touch(pdev);
      if (DoeContext.register(offset) != STATUS) {
        throw Context.notModelled(where, "a register other than DOE status");
      }
      return switch (context.env().hardware().statusOf(DoeContext.capability(offset))) {
        case DoeHardware.READY -> READY;
        case DoeHardware.ERROR -> ERROR;
        case DoeHardware.CLEAR -> 0;
        default -> BUSY;
      };
    }

    /** {@code pci_write_config_dword(pdev, offset, value)}. */
    public void write(@Nullable DevRef pdev, int offset, int value, String where) {
      touch(pdev);
      if (DoeContext.register(offset) != CTRL || value != ABORT) {
        throw Context.notModelled(where, "a write to a register other than an abort");
      }
      context.env().hardware().writeAbortTo(DoeContext.capability(offset));
    }

    private void touch(@Nullable DevRef pdev) {
      if (pdev == null) {
        throw context.crash("NULL pointer dereferenced: a PCI device");
      }
    }

    /** {@code pci_find_next_ext_capability(pdev, offset, id)}. */
    public int nextCapability(@Nullable DevRef pdev, int offset, int id, String where) {
      touch(pdev);
      if (id != DOE) {
        throw Context.notModelled(where, "another capability");
      }
      return context.next(offset);
    }

    /** {@code time_after(jiffies, deadline)}. */
    public boolean timeAfter() {
      return context.env().hardware().isPastDeadline();
    }

    /** {@code pdev->doe_mbs}. */
    public XArray mailboxes(@Nullable DevRef pdev) {
      touch(pdev);
      return context.mailboxes();
    }

    /** {@code pci_doe_cancel_tasks(mb)} returns. */
    public void cancelled(@Nullable Object mb) {
      context.env().works().cancelled(at(mb));
    }

    /** {@code pci_doe_submit_task(mb, task)} returns. */
    public void submitted(@Nullable Object task, int error) {
      context.env().submitted(context.task(task), error);
    }

    /** {@code task->complete} is called. */
    public void completing(@Nullable Object task, IntCell rv) {
      context.task(task).completing((Cells cells) -> rv.peek(cells));
    }
  }
}
