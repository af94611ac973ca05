package org.quiesce.stress.run;

/**
 * How the JVM that runs a test compiles it.
 *
 * @param name one word
 * @param arguments of the JVM, separated by spaces; empty lets JCStress try its own list of modes
 */
public record Mode(String name, String arguments) {
  /** As an ordinary JVM: interpreter, C1, C2. */
  public static final Mode TIERED = new Mode("tiered", "-XX:+UseParallelGC");

  /** The interpreter and C2: reorders most. */
  public static final Mode C2 = new Mode("c2", "-XX:-TieredCompilation -XX:+UseParallelGC");

  /** The interpreter and C1. */
  public static final Mode C1 = new Mode("c1", "-XX:TieredStopAtLevel=1 -XX:+UseParallelGC");
}
