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
  private Gate() {}

  /** Runs a verb and ends the JVM with its exit status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Console console = Console.ofThisProcess();
    Interruption interruption = new Interruption();
    Watching watching =
        console.errIsTerminal() ? new TerminalDisplay(System.err) : Watching.QUIETLY;
    House house = new House(Suite.builtIn(), engines(), console, interruption, watching);
    interruption.onSignal();
    int status = CommandLines.run(house, args);
    System.exit(status);
  }

  private static List<Engine> engines() {
    return List.of(new Explore(), new Lincheck(), new Jcstress());
  }
}
