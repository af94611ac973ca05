package org.quiesce.ci;

import java.util.List;
import java.util.Locale;
import org.quiesce.check.Protocol;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Jcstress;
import org.quiesce.ci.run.Lincheck;
import org.quiesce.ci.run.TerminalDisplay;
import org.quiesce.ci.run.Watching;

/** The command line: {@code ci/gate VERB ...}. */
public final class Gate {
  /** What the process ends with instead of 1, which a JVM that fails ends with, too. */
  private static final String REFUTED = "quiesce.refuted";

  private Gate() {}

  /** Runs a verb and ends the JVM with its exit status. */
  public static void main(String[] args) {
    end(Suite.builtIn(), args);
  }

  /**
   * Runs a verb on a protocol of your own instead of those that are built in, and ends the JVM with
   * its exit status.
   *
   * @param protocol has no C sources
   */
  public static void run(Protocol<?> protocol, String... args) {
    end(List.of(suite(protocol)), args);
  }

  private static <R> Suite<R> suite(Protocol<R> protocol) {
    return new Suite<>(
        protocol,
        files -> {
          throw new BadUsageException(protocol.name() + " has no C sources; leave --source out.");
        });
  }

  private static void end(List<Suite<?>> suites, String... args) {
    int status = ExitStatus.INTERNAL_ERROR.code();
    try {
      status = run(suites, args);
    } catch (Throwable e) {
      // whatever it is, a class that cannot be loaded included: never status 1
      System.err.println("gate: cannot go on: " + Reason.of(e) + ".");
    }
    System.exit(status == ExitStatus.REFUTED.code() ? Integer.getInteger(REFUTED, status) : status);
  }

  private static int run(List<Suite<?>> suites, String... args) {
    Locale.setDefault(Locale.ROOT);
    Console console = Console.ofThisProcess();
    Interruption interruption = new Interruption();
    Watching watching =
        console.errIsTerminal() ? new TerminalDisplay(System.err) : Watching.QUIETLY;
    House house = new House(suites, engines(), console, interruption, watching);
    interruption.onSignal();
    return CommandLines.run(house, args);
  }

  private static List<Engine> engines() {
    return List.of(new Explore(), new Lincheck(), new Jcstress());
  }
}
