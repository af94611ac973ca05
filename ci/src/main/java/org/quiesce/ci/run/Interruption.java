package org.quiesce.ci.run;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Whether the run shall stop where it is and report what it has. */
public final class Interruption {
  /** What a process ends with that was told to end, by whatever signal. */
  private static final int STATUS = 130;

  /** In these the run itself reports; what it cannot leave in time is reported without it. */
  private static final int MILLIS_TO_REPORT = 600;

  /** They take one second at most: who waits for something by then waits in vain. */
  private static final int MILLIS_FOR_LAST_WORDS = 4000;

  /** A busy machine, on which they still run by then, gets more rather than no report. */
  private static final int MILLIS_WHILE_RUNNING = 20_000;

  private static final int LOOK_MILLIS = 200;

  private static final int MOST_TRIES = 5;

  /** Who started this process, and goes before it only if it was killed. */
  private static final String PARENT = "quiesce.parent";

  /** A directory of this run alone, which whoever started it removes. */
  private static final String SCRATCH = "quiesce.scratch";

  private final CountDownLatch reported = new CountDownLatch(1);
  private final CountDownLatch gone = new CountDownLatch(1);
  private volatile boolean requested;
  private volatile boolean orphaned;
  private volatile Runnable lastWords = () -> {};

  /** Whether to stop. */
  public boolean requested() {
    return requested;
  }

  /** Asks the run to stop. */
  public void request() {
    requested = true;
  }

  /** What tells of the run in its stead, should it not come to that in time. */
  public void lastWords(Runnable words) {
    lastWords = words;
  }

  /** Says that everything is printed: the process may go. */
  public void reported() {
    reported.countDown();
  }

  /**
   * Asks the run to stop when the JVM is told to (SIGINT, SIGTERM, SIGHUP) or is left alone, and
   * ends it with 130 as soon as the report is out: two seconds on a machine that is not busy.
   */
  public void onSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "interruption"));
    Long parent = Long.getLong(PARENT);
    if (parent != null) {
      Thread watch = new Thread(() -> watch(parent), "watches who started it");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private void stopAndWait() {
    if (orphaned) {
      awaitRemoval(); // by who watches, which ends the process as well
    }
    if (reported.getCount() == 0) {
      if (isOrphan()) {
        removeAll();
      }
      return; // the run is over, with a status of its own
    }
    endSoon();
    Runtime.getRuntime().halt(STATUS);
  }

  /** Lets the run report, or else its last words. */
  private void endSoon() {
    request();
    try {
      if (reported.await(MILLIS_TO_REPORT, TimeUnit.MILLISECONDS)) {
        return;
      }
      Thread speaker = new Thread(lastWords, "last words");
      speaker.setDaemon(true);
      speaker.start();
      speaker.join(MILLIS_FOR_LAST_WORDS);
      int waited = MILLIS_FOR_LAST_WORDS;
      while (speaker.getState() == Thread.State.RUNNABLE && waited < MILLIS_WHILE_RUNNING) {
        speaker.join(LOOK_MILLIS);
        waited += LOOK_MILLIS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(long parent) {
    try {
      while (isChildOf(parent)) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      return;
    }
    orphaned = true;
    endSoon();
    removeAll();
    gone.countDown();
    Runtime.getRuntime().halt(STATUS);
  }

  /** What the run started and left behind; what still writes there makes it try again. */
  private static void removeAll() {
    String scratch = System.getProperty(SCRATCH);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
      started.forEach(ProcessHandle::destroyForcibly);
      started.forEach(Interruption::awaitEnd);
      if (scratch == null || remove(new File(scratch))) {
        return;
      }
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(MILLIS_TO_REPORT, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return; // tried again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitRemoval() {
    try {
      gone.await(2L * MILLIS_FOR_LAST_WORDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isOrphan() {
    Long parent = Long.getLong(PARENT);
    return parent != null && !isChildOf(parent);
  }

  private static boolean isChildOf(long parent) {
    return ProcessHandle.current().parent().map(one -> one.pid() == parent).orElse(false);
  }

  private static boolean remove(File file) {
    File @Nullable [] inside = file.listFiles();
    if (inside != null && !Files.isSymbolicLink(file.toPath())) {
      for (File one : inside) {
        remove(one);
      }
    }
    return file.delete() || !file.exists();
  }
}
