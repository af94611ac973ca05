package org.quiesce.drive.memory;

import java.util.List;
import java.util.Map;

/**
 * How a contract calls what is checked of any program, and what it checks besides.
 *
 * @param names the contract's id of a property, by its general id
 * @param asserted ids of properties that the contract's harness asserts
 * @param goals events that the contract's harness wants to be seen
 */
public record Terms(Map<String, String> names, List<String> asserted, List<String> goals) {
  /** Those of a driver without a contract. */
  public static final Terms OF_ANY_DRIVER =
      new Terms(
          Map.of(
              Rules.REINIT, Rules.USE_BEFORE_INIT,
              Rules.USE_AFTER_RETURN, Rules.USE_AFTER_FREE,
              Rules.QUEUE_AFTER_DESTROY, Rules.USE_AFTER_FREE),
          List.of(),
          List.of());

  /** Those of a program with a main. */
  public static final Terms OF_PROGRAM =
      new Terms(
          Map.of(
              Rules.REINIT, Rules.USE_BEFORE_INIT,
              Rules.USE_AFTER_RETURN, Rules.USE_AFTER_FREE,
              Rules.QUEUE_AFTER_DESTROY, Rules.USE_AFTER_FREE),
          List.of(),
          List.of());

  public Terms {
    names = Map.copyOf(names);
    asserted = List.copyOf(asserted);
    goals = List.copyOf(goals);
  }

  /** Whether numbers are kept that decide nothing in the sources: a harness may look at them. */
  @SuppressWarnings("ReferenceEquality") // there is one of it
  public boolean exact() {
    return this != OF_ANY_DRIVER;
  }

  /** Whether what is checked is a program with a main, and no part of a kernel. */
  @SuppressWarnings("ReferenceEquality") // there is one of it
  public boolean hosted() {
    return this == OF_PROGRAM;
  }

  /** As what it is that a null pointer to a struct of a tag is dereferenced, if it has a name. */
  public static String nullOf(String tag) {
    return Rules.NULL_DEREFERENCE + " of " + tag;
  }

  /** What a property of any program is called here. */
  public String name(String property) {
    return names.getOrDefault(property, property);
  }
}
