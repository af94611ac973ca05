package org.quiesce.ci.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the run shall stop where it is and report what it has. */
public final class Interruption {
  private static final int SECONDS_TO_REPORT = 10;

  private final CountDownLatch reported = new CountDownLatch(1);
  private volatile boolean requested;

  /** Whether to stop. */
  public boolean requested() {
    return requested;
  }

  /** Asks the run to stop. */
  public void request() {
    requested = true;
  }

  /** Says that everything is printed: the process may go. */
  public void reported() {
    reported.countDown();
  }

  /**
   * Asks the run to stop when the JVM is told to (Ctrl-C, SIGTERM), and holds the JVM until the
   * report is out. The JVM ends with 130 after SIGINT by itself.
   */
  public void onSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "interruption"));
  }

  private void stopAndWait() {
    request();
    try {
      // in time or not, the process ends then
      reported.await(SECONDS_TO_REPORT, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
