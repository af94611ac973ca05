package org.quiesce.ci;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.quiesce.check.debug.Breakpoint;
import org.quiesce.check.debug.DebugRun;
import picocli.CommandLine.Option;

/**
 * {@code replay --debug}: the gate starts itself once more, listening for a debugger, and takes the
 * steps of the counterexample with {@link Breakpoint#step} before each.
 */
final class DebugOptions {
  private static final int MOST_PORTS = 65_535;

  @Option(
      names = "--debug",
      description =
          "Run the steps on Java threads for a debugger, which is told where to attach: a "
              + "breakpoint in org.quiesce.check.debug.Breakpoint.step stops before each step.")
  private boolean asked;

  @Option(names = "--no-wait", description = "Do not wait for the debugger to attach.")
  private boolean noWait;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Where to listen on 127.0.0.1; any free port unless told.")
  private int port;

  @Option(names = "--at-breakpoints", hidden = true, description = "In the process under debug.")
  private boolean launched;

  boolean isAsked() {
    return asked;
  }

  boolean isLaunched() {
    return launched;
  }

  /**
   * Starts the gate under the debugger's agent and waits for its end.
   *
   * @return its exit status
   */
  int launch(String token, List<String> words, Console console)
      throws IOException, InterruptedException {
    if (port < 0 || port > MOST_PORTS) {
      throw new BadUsageException("--port is " + port + ", expected 0 to " + MOST_PORTS + ".");
    }
    PrintWriter out = console.out();
    out.println("gate: attach a debugger to the address below (this machine only), and stop in");
    out.println("gate: " + Breakpoint.class.getName() + ".step");
    out.flush();
    Process process = new ProcessBuilder(command(token, words)).inheritIO().start();
    try {
      int status = process.waitFor();
      // a replay refutes nothing: it is a JVM that could not start
      return status == ExitStatus.REFUTED.code() ? ExitStatus.INTERNAL_ERROR.code() : status;
    } finally {
      process.destroy();
    }
  }

  private List<String> command(String token, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add(
        "-agentlib:jdwp=transport=dt_socket,server=y,suspend="
            + (noWait ? "n" : "y")
            + ",address=127.0.0.1:"
            + port);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Gate.class.getName());
    command.add("replay");
    command.add("--at-breakpoints");
    command.addAll(words);
    command.add("--");
    command.add(token);
    return command;
  }

  /** Takes the steps, in the process that the debugger is attached to. */
  int run(Replayed replay, Console console) throws InterruptedException {
    PrintWriter out = console.out();
    DebugRun run =
        new DebugRun(
            replay.program(),
            replay.token().moves(),
            replay.trace(),
            (number, thread, what) -> {
              out.println(number + " " + thread + ": " + what);
              out.flush();
              Breakpoint.step(number, thread, what);
            });
    int steps = run.run();
    out.println("after step " + steps + ": " + replay.trace().message());
    return ExitStatus.OK.code();
  }
}
