package org.quiesce.ci;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quiesce.check.Budget;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;

/**
 * All that the verbs work with.
 *
 * @param suites what can be checked
 * @param canaries says what is wrong with the engines; nothing if they are right
 * @param console where to print
 * @param interruption whether Ctrl-C was pressed
 * @param watching who is told how far a search has got
 */
public record House(
    List<Suite<?>> suites,
    Function<Budget, Optional<String>> canaries,
    Console console,
    Interruption interruption,
    Watching watching) {
  public House {
    suites = List.copyOf(suites);
  }

  /** The suite of a protocol. */
  Suite<?> suite(String protocol) {
    return Names.find("protocol", protocol, suites, Suite::name);
  }
}
