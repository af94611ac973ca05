package org.quiesce.drive.kernel;

import java.util.List;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.Value;

/**
 * Socket buffers that a subsystem gives a driver: whose they are afterwards depends on what the
 * driver's function returns. Their queues are C, in linux/skbuff.h of our headers.
 *
 * <p>Source: net/bluetooth/hci_core.c (hci_send_frame).
 */
final class Skbs {
  private final Kernel kernel;

  Skbs(Kernel kernel) {
    this.kernel = kernel;
    kernel.answer("__qz_hci_send", this::send);
  }

  /** A frame is the driver's if it takes it; who sends it frees it if the driver does not. */
  private Value send(Call call) {
    CThread thread = call.thread();
    Value.Address device = call.address(0);
    Value frame = call.argument(1);
    Value function = new CardValues(kernel).read(thread, device.field("send"));
    if (!(function instanceof Value.Code)) {
      return kernel.objects().put(call, frame);
    }
    Value result = thread.callValue(function, List.of(device, frame), "send");
    boolean refused =
        result instanceof Value.Number number
            ? number.bits() < 0
            : thread.choose(KFact.REGISTRATION, "send fails?", 2) == 1;
    return refused ? kernel.objects().put(call, frame) : Value.ZERO;
  }
}
