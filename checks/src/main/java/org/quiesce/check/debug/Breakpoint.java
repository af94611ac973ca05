package org.quiesce.check.debug;

/** The place at which a debugger stops before each step of a counterexample. */
public final class Breakpoint {
  private Breakpoint() {}

  /**
   * Called before each step, by the Java thread that takes it, with the model's code below it on
   * the stack. It does nothing: set a breakpoint here, then step out or into what comes next.
   *
   * @param number of the step, from 1, as in every report of the counterexample
   * @param thread the name of the program's thread
   * @param what the step about to be taken
   */
  public static void step(int number, String thread, String what) {}
}
