package org.quiesce.machine;

/**
 * A fact that is relied on at a line of source: how a step says where it stands if the code that
 * takes it has no line of its own, as that of an interpreter.
 *
 * @param fact what is relied on
 * @param file source file name
 * @param line 1-based
 * @param function the C function
 */
public record Located(Fact fact, String file, int line, String function) implements Fact {
  @Override
  public String id() {
    return fact.id();
  }
}
