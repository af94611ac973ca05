package org.quiesce.translate;

import java.util.List;
import java.util.Set;

/**
 * What of one C file was translated, as C: the functions that the roles reach and what these need,
 * each on its own lines, preprocessed, without comments and without any directive. Functions of the
 * environment that have a stub are left out; a function that is only named (of a work item that
 * nobody queues) has an empty body.
 *
 * @param file its name
 * @param functions which were translated, by name
 * @param text ends with a newline
 * @param capacities macros that stand for the size of a kfifo, which the text still has
 * @param inModule whether it is part of a module that can be unloaded alone
 */
public record Excerpt(
    String file, List<String> functions, String text, Set<String> capacities, boolean inModule) {
  public Excerpt {
    functions = List.copyOf(functions);
    capacities = Set.copyOf(capacities);
  }
}
