package org.quiesce.translate.runtime.doe;

import org.quiesce.protocol.doe.DoeTask;
import org.quiesce.translate.runtime.Numbers;

/**
 * What {@code task->request_pl} and {@code task->response_pl} point to: memory of the submitter, of
 * which only whether it is still there is of interest. It reads as zeros.
 */
record DoeBuffer(DoeTask task) implements Numbers {
  @Override
  public int length() {
    return Integer.MAX_VALUE;
  }

  @Override
  public int bits() {
    return 0;
  }

  @Override
  public long read(int index) {
    task.frame().access("a read of the request of " + task);
    return 0;
  }

  @Override
  public void write(int index, long value) {
    task.frame().access("a write to the response of " + task);
  }

  /** A copy of some of it. */
  void copy() {
    task.frame().access("a copy of the payload of " + task);
  }
}
