package org.quiesce.ci;

import java.util.List;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;

/**
 * All that the verbs work with.
 *
 * @param suites what can be checked
 * @param engines who decides, in the order in which they run
 * @param console where to print
 * @param interruption whether Ctrl-C was pressed
 * @param watching who is told how far a search has got
 */
public record House(
    List<Suite<?>> suites,
    List<Engine> engines,
    Console console,
    Interruption interruption,
    Watching watching) {
  public House {
    suites = List.copyOf(suites);
    engines = List.copyOf(engines);
  }

  /** The engine of that name. */
  Engine engine(String name) {
    return Names.find("engine", name, engines, Engine::name);
  }

  /** The suite of a protocol. */
  Suite<?> suite(String protocol) {
    return Names.find("protocol", protocol, suites, Suite::name);
  }
}
