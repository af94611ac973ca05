package org.quiesce.ci.creplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quiesce.explore.Move;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.TraceStep;

/**
 * What the C program is to play.
 *
 * @param trace the counterexample
 * @param moves the outcome of each of its steps
 * @param facts what the scenario's program tells of itself
 */
public record Story(Trace trace, List<Move> moves, Map<String, Integer> facts) {
  private static final String CONTROL = "control";
  private static final String TAKES = "caller takes a reference";

  public Story {
    moves = List.copyOf(moves);
    facts = Map.copyOf(facts);
  }

  /** Its steps; what a data race adds behind them are two accesses that were not made. */
  List<TraceStep> steps() {
    return trace.steps().subList(0, Math.min(moves.size(), trace.steps().size()));
  }

  /** The threads that move, those that the shim prefers first; there is always a kworker. */
  List<String> threads() {
    List<String> threads = new ArrayList<>();
    for (String kind : List.of(CONTROL, "aer", "unplug", "port-user", "kworker")) {
      steps().stream()
          .map(TraceStep::thread)
          .filter(name -> name.startsWith(kind))
          .distinct()
          .sorted()
          .forEach(threads::add);
    }
    if (threads.stream().noneMatch(name -> name.startsWith("kworker"))) {
      threads.add("kworker");
    }
    return threads;
  }

  private int fact(String name, int otherwise) {
    return facts.getOrDefault(name, otherwise);
  }

  /** What INIT_KFIFO gives a kfifo room for. */
  int capacity() {
    return fact("capacity", 2);
  }

  /** {@code steps.h}. */
  String stepsHeader() {
    List<String> threads = threads();
    StringBuilder text = new StringBuilder("static const struct qz_step qz_steps[] = {\n");
    for (int i = 0; i < steps().size(); i++) {
      String name = StepNames.of(steps().get(i).operation());
      text.append(
          String.format(
              "\t{ %d, \"%s\", %d, %s },\n",
              threads.indexOf(steps().get(i).thread()),
              quoted(name),
              moves.get(i).choice(),
              !StepNames.isRequired(name)));
    }
    return text
        + "\t{ 0, \"\", 0, true },\n};\nstatic const int qz_step_count = "
        + steps().size()
        + ";\n";
  }

  /** Names of steps may have names of the source in them. */
  private static String quoted(String name) {
    return name.replaceAll("[^A-Za-z0-9_ :&?./*+-]", "_");
  }

  /**
   * {@code scenario.h}.
   *
   * @param forwardTells whether cxl_forward_error() returns something
   */
  String scenarioHeader(boolean forwardTells) {
    List<String> threads = threads();
    String errors =
        IntStream.range(0, threads.size())
            .filter(i -> threads.get(i).startsWith("aer"))
            .mapToObj(i -> String.format("[%d] = { %s }", i, errors(threads.get(i))))
            .collect(Collectors.joining(", "));
    return """
        #define QZ_PDEVS %d
        #define QZ_REGISTERED %d
        #define QZ_PORT_LOCKED %d
        #define QZ_FORWARD_TELLS %d
        #define QZ_UNPLUGGED %d
        #define QZ_CONTROL "%s"
        #define QZ_ERRORS %s
        #define QZ_LIST %s
        """
        .formatted(
            fact("devices", 1),
            fact("registered", 0),
            fact("port-locked", 0),
            forwardTells ? 1 : 0,
            fact("unplug.device", 0),
            control(),
            errors.isEmpty() ? "{ 0, 0, 0 }" : errors,
            threads.stream().map(Story::threadSpec).collect(Collectors.joining(", ")));
  }

  private String errors(String thread) {
    long number =
        steps().stream()
            .filter(step -> step.thread().equals(thread))
            .filter(step -> StepNames.of(step.operation()).equals(TAKES))
            .count();
    return fact(thread + ".device", 0) + ", " + number + ", " + fact(thread + ".severity", 2);
  }

  private static String threadSpec(String name) {
    String body =
        switch (name) {
          case CONTROL -> "false, control";
          case "unplug" -> "false, unplug";
          case "port-user" -> "false, port_user";
          default -> name.startsWith("kworker") ? "true, qz_kworker" : "false, aer";
        };
    return "{ \"" + quoted(name) + "\", " + body + " }";
  }

  /**
   * Init, exit and free_module in order; after the last exit the module loader frees the module.
   */
  private String control() {
    StringBuilder actions = new StringBuilder();
    boolean saysExit =
        steps().stream().anyMatch(step -> StepNames.of(step.operation()).equals("exit called"));
    for (TraceStep step : steps()) {
      String name = StepNames.of(step.operation());
      if (!step.thread().equals(CONTROL)) {
        continue;
      }
      actions.append(
          switch (name) {
            case "register called" -> "i";
            case "exit called" -> "e";
            case "unregister returned" -> saysExit ? "" : "e";
            case "free_module" -> "f";
            default -> "";
          });
    }
    return actions.toString().endsWith("e") ? actions + "f" : actions.toString();
  }
}
