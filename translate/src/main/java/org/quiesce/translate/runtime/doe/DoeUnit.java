package org.quiesce.translate.runtime.doe;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quiesce.machine.Cells;
import org.quiesce.protocol.doe.DoeMemory;
import org.quiesce.protocol.doe.DoeRegisters;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.IntCell;
import org.quiesce.translate.runtime.MemoryError;
import org.quiesce.translate.runtime.Unit;
import org.quiesce.translate.runtime.XArray;

/** Base of the class generated from one C file of the doe-mailbox protocol. */
public abstract class DoeUnit extends Unit {
  protected final Doe doe;
  protected final Auxiliary aux;

  protected DoeUnit(DoeContext context) {
    super(context);
    this.doe = new Doe(context);
    this.aux = new Auxiliary(context);
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
    private static final int DOE = 0x2E;

    /** Bytes of a request, and of a response. */
    private static final int LENGTH = 4;

    private final DoeContext context;

    Doe(DoeContext context) {
      this.context = context;
    }

    private DoeMemory at(@Nullable Object mb) {
      DoeMemory found = context.memory(mb);
      if (found == null) {
        throw context.crash(MemoryError.ERROR_POINTER, "an error pointer dereferenced: " + mb);
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
      if (context.threads().isHandling() && DoeContext.register(offset) == DoeRegisters.STATUS) {
        return context
            .env()
            .registers()
            .readByHandler(capability(offset, where), access(pdev, "pci_read_config_dword"));
      }
      return context
          .env()
          .registers()
          .read(
              capability(offset, where),
              DoeContext.register(offset),
              DoeContext.CONTENTS,
              access(pdev, "pci_read_config_dword"),
              where);
    }

    /** {@code pci_write_config_dword(pdev, offset, value)}. */
    public void write(@Nullable DevRef pdev, int offset, int value, String where) {
      context
          .env()
          .registers()
          .write(
              capability(offset, where),
              DoeContext.register(offset),
              value,
              access(pdev, "pci_write_config_dword"),
              where);
    }

    private int capability(int offset, String where) {
      int capability = DoeContext.capability(offset);
      if (capability < 0 || capability >= context.env().options().capabilities()) {
        throw Context.notModelled(where, "a register of no DOE capability");
      }
      return capability;
    }

    private Consumer<Cells> access(@Nullable DevRef pdev, String what) {
      touch(pdev);
      DevRef device = Objects.requireNonNull(pdev);
      return cells -> context.pci().touch(cells, device, what);
    }

    private void touch(@Nullable DevRef pdev) {
      if (pdev == null) {
        throw context.nullPointer("a PCI device");
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
    public boolean timeAfter(long deadline, String where) {
      return context.env().clock().isOver(deadline, context.threads().working(), where);
    }

    /** {@code jiffies}. */
    public long jiffies() {
      return context.env().clock().jiffies(context.threads().working());
    }

    /** {@code task->request_pl}, {@code task->response_pl}. */
    public Object buffer(@Nullable Object task) {
      return new DoeBuffer(context.task(task));
    }

    /** {@code task->request_pl_sz}, {@code task->response_pl_sz}. */
    public long size(@Nullable Object task) {
      context.task(task).frame().access("a read of " + task);
      return LENGTH;
    }

    /** {@code memcpy()} from or to a request or response. */
    public void copy(@Nullable Object to, @Nullable Object from, String where) {
      if (to instanceof DoeBuffer buffer) {
        buffer.copy();
      } else if (from instanceof DoeBuffer buffer) {
        buffer.copy();
      } else {
        throw Context.notModelled(where, "memcpy() of something else than a payload");
      }
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
