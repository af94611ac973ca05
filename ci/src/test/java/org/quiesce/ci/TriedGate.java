package org.quiesce.ci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;

/** The gate with its streams captured. */
final class TriedGate {
  private final List<Suite<?>> suites;
  private List<Engine> engines = List.of(new Explore());
  private Interruption interruption = new Interruption();
  private Watching watching = Watching.QUIETLY;
  private int columns = 80;

  TriedGate(Suite<?>... suites) {
    this.suites = List.of(suites);
  }

  /** One built-in protocol. */
  static TriedGate of(String protocol) {
    return new TriedGate(
        Suite.builtIn().stream()
            .filter(suite -> suite.name().equals(protocol))
            .toArray(Suite<?>[]::new));
  }

  /** With these engines instead of the explorer alone. */
  TriedGate with(Engine... others) {
    engines = List.of(others);
    return this;
  }

  /** On a terminal of so many columns. */
  TriedGate wide(int many) {
    columns = many;
    return this;
  }

  TriedGate watchedBy(Watching other, Interruption stop) {
    watching = other;
    interruption = stop;
    return this;
  }

  /** How a verb ended and what it printed. */
  record Result(int status, String out, String err) {
    JsonNode json() {
      return parse(out);
    }

    static JsonNode parse(String text) {
      try {
        return new ObjectMapper().readTree(text);
      } catch (JsonProcessingException e) {
        throw new AssertionError("no JSON: " + text, e);
      }
    }
  }

  Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = CommandLines.run(house(out, err), args);
    return new Result(status, out.toString(), err.toString());
  }

  /** What its verbs work with, for one who only asks what they would accept. */
  House house() {
    return house(new StringWriter(), new StringWriter());
  }

  private House house(StringWriter out, StringWriter err) {
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), false, false, columns);
    return new House(suites, engines, console, interruption, watching);
  }
}
