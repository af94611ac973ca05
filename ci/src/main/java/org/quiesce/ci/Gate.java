package org.quiesce.ci;

import java.util.List;
import java.util.Locale;
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
    int status = ExitStatus.INTERNAL_ERROR.code();
    try {
      status = run(args);
    } catch (Throwable e) {
      // whatever it is, a class that cannot be loaded included: never status 1
      System.err.println("gate: cannot go on: " + Reason.of(e) + ".");
    }
    System.exit(status == ExitStatus.REFUTED.code() ? Integer.getInteger(REFUTED, status) : status);
  }

  private static int run(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Console console = Console.ofThisProcess();
    Interruption interruption = new Interruption();
    Watching watching =
        console.errIsTerminal() ? new TerminalDisplay(System.err) : Watching.QUIETLY;
    House house = new House(Suite.builtIn(), engines(), console, interruption, watching);
    interruption.onSignal();
    return CommandLines.run(house, args);
  }

  private static List<Engine> engines() {
    return List.of(new Explore(), new Lincheck(), new Jcstress());
  }
}
