package org.quiesce.ci;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import org.quiesce.ci.creplay.CReplay.CannotReplayException;
import org.quiesce.explore.Replayer.DivergenceException;
import org.quiesce.machine.NotModelledException;
import org.quiesce.translate.BadSourceException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The verbs as one command line, and what becomes of what they throw. */
public final class CommandLines {
  /** Ends of a verb that has printed what it was asked for, or should have. */
  private static final Set<Integer> WITH_OUTPUT =
      Set.of(ExitStatus.OK.code(), ExitStatus.REFUTED.code(), ExitStatus.INCONCLUSIVE.code());

  private CommandLines() {}

  /** Runs the only verb of a process and gives its exit status. */
  public static int run(House house, String... args) {
    try {
      return execute(house, args);
    } finally {
      house.interruption().reported();
    }
  }

  /** Runs one verb and gives its exit status. */
  static int execute(House house, String... args) {
    int status = executed(house, args);
    boolean lost = house.console().out().checkError();
    if (!lost || !WITH_OUTPUT.contains(status)) {
      return status;
    }
    house
        .console()
        .complain("standard output cannot be written: no space is left, or its reader is gone");
    return ExitStatus.BAD_USAGE.code();
  }

  private static int executed(House house, String... args) {
    CommandLine commandLine = of(house);
    try {
      return commandLine.execute(args);
    } catch (Error e) {
      return internalError(house, e, verbose(commandLine));
    } finally {
      house.watching().close();
      house.console().out().flush();
      house.console().err().flush();
    }
  }

  /** The verbs with their options. */
  static CommandLine of(House house) {
    Verbs verbs = new Verbs();
    CommandLine commandLine =
        new CommandLine(verbs)
            .addSubcommand(new CheckVerb(house))
            .addSubcommand(new MergeVerb(house))
            .addSubcommand(new ListVerb(house))
            .addSubcommand(new ReplayVerb(house))
            .addSubcommand(new ExplainVerb(house))
            .addSubcommand(new FactVerb(house))
            .addSubcommand(new MutateVerb(house))
            .addSubcommand(new TranslateVerb(house))
            .addSubcommand(new EntriesVerb(house))
            .addSubcommand(new SurveyVerb(house))
            .addSubcommand(new SelfCheckVerb(house))
            .addSubcommand(new CompletionVerb(house))
            .addSubcommand(new WarmUpVerb(house))
            .addSubcommand(new BenchVerb(house))
            .addSubcommand(new BenchEnginesVerb(house));
    commandLine.setOut(house.console().out());
    commandLine.setErr(house.console().err());
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setUsageHelpWidth(house.console().page(Console.When.never, false).width());
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            house.console().outIsTerminal()
                ? CommandLine.Help.Ansi.AUTO
                : CommandLine.Help.Ansi.OFF));
    commandLine.setParameterExceptionHandler((e, args) -> badUsage(house, e));
    commandLine.setExecutionExceptionHandler(
        (e, command, parsed) -> failed(house, e, verbose(commandLine)));
    return commandLine;
  }

  private static boolean verbose(CommandLine commandLine) {
    return ((Verbs) commandLine.getCommand()).verbose;
  }

  private static int badUsage(House house, ParameterException e) {
    house.watching().close();
    house.console().complain(sentence(e));
    return ExitStatus.BAD_USAGE.code();
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      if (e.getCommandLine().getParent() == null && !unmatched.isUnknownOption()) {
        return unknownVerb(e.getCommandLine(), argument);
      }
      String nearest =
          unmatched.getSuggestions().stream()
              .filter(one -> one.startsWith("-") == argument.startsWith("-"))
              .findFirst()
              .map(one -> "; the nearest is '" + one + "'")
              .orElse("");
      return (unmatched.isUnknownOption() ? "there is no option '" : "cannot use '")
          + argument
          + "'"
          + nearest
          + " (--help shows all).";
    }
    return e.getMessage() + " (--help shows all options).";
  }

  private static String unknownVerb(CommandLine root, String verb) {
    try {
      Names.find(
          "verb",
          verb,
          root.getSubcommands().entrySet().stream()
              .filter(one -> !one.getValue().getCommandSpec().usageMessage().hidden())
              .map(Map.Entry::getKey)
              .toList(),
          name -> name);
      throw new IllegalStateException("picocli does not know the verb " + verb);
    } catch (BadUsageException e) {
      return e.getMessage().replace("ci/gate list", "ci/gate --help");
    }
  }

  private static int failed(House house, Exception e, boolean verbose) {
    house.watching().close();
    if (e instanceof BadUsageException
        || e instanceof BadSourceException
        || e instanceof DivergenceException) {
      house.console().complain(e.getMessage());
      return ExitStatus.BAD_USAGE.code();
    }
    if (e instanceof CannotReplayException) {
      house.console().complain(e.getMessage());
      return ExitStatus.INCONCLUSIVE.code();
    }
    if (e instanceof NotModelledException) {
      house.console().complain("INCONCLUSIVE: not modelled: " + e.getMessage());
      return ExitStatus.INCONCLUSIVE.code();
    }
    return internalError(house, e, verbose);
  }

  private static int internalError(House house, Throwable e, boolean verbose) {
    String what =
        e instanceof LinkageError || e.getMessage() == null ? Reason.of(e) : e.getMessage();
    house
        .console()
        .complain(
            "internal error: "
                + what
                + " - please report it"
                + (verbose ? "." : ", with the output of the same command under --verbose."));
    if (verbose) {
      PrintWriter err = house.console().err();
      e.printStackTrace(err);
      err.flush();
    }
    return ExitStatus.INTERNAL_ERROR.code();
  }
}
