package org.quiesce.check.lincheck;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.quiesce.machine.Turnstile;

/**
 * What Lincheck makes anew for every invocation: one execution of the current {@link Watch}'s
 * program. Operation {@code threadN} is the whole of the program's thread N.
 */
public final class ScenarioUnderTest {
  /** As many operations as there are below. */
  static final int MOST_THREADS = 8;

  /** Keeps nothing: Lincheck would instrument all that can be reached from here. */
  public ScenarioUnderTest() {
    Watch.begin();
  }

  private static void run(int thread) {
    Turnstile.instrument();
    Watch.thread(thread).run();
  }

  @Operation(runOnce = true)
  public void thread0() {
    run(0);
  }

  @Operation(runOnce = true)
  public void thread1() {
    run(1);
  }

  @Operation(runOnce = true)
  public void thread2() {
    run(2);
  }

  @Operation(runOnce = true)
  public void thread3() {
    run(3);
  }

  @Operation(runOnce = true)
  public void thread4() {
    run(4);
  }

  @Operation(runOnce = true)
  public void thread5() {
    run(5);
  }

  @Operation(runOnce = true)
  public void thread6() {
    run(6);
  }

  @Operation(runOnce = true)
  public void thread7() {
    run(7);
  }

  /** Drain and check: every thread has ended, so all is quiet. */
  @Validate
  public void quiesce() {
    Watch.end();
  }
}
