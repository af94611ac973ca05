package org.quiesce.stress.run;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * The main class of a JVM that dies with the one that started it, even if that one is killed: it
 * takes all that it started along, and then runs the main class that it is told.
 */
public final class Attended {
  private static final long LOOK_MILLIS = 200;
  private static final int LEFT_ALONE = 130;

  private Attended() {}

  /** The pid of who started it, the name of the main class, and what that is given. */
  public static void main(String[] args) throws Throwable {
    long parent = Long.parseLong(args[0]);
    Thread watch = new Thread(() -> watch(parent), "watches who started it");
    watch.setDaemon(true);
    watch.start();
    try {
      Class.forName(args[1])
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void watch(long parent) {
    try {
      while (ProcessHandle.current().parent().map(one -> one.pid() == parent).orElse(false)) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      return; // nobody does that but a JVM that ends
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(LEFT_ALONE);
  }
}
