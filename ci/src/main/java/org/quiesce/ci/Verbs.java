package org.quiesce.ci;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The gate without a verb: says how it is used. */
@Command(
    name = "ci/gate",
    header = "Decides whether a Linux driver survives its own teardown.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Exit status: 0 all PROVED (or as recorded), 1 REFUTED, 2 bad usage or unreadable input,"
          + " 3 INCONCLUSIVE, 70 internal error, 130 interrupted."
    })
final class Verbs implements Callable<Integer> {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description =
          "Tell all that there is: bounds and cost of each scenario, every counterexample, "
              + "and the stack trace of an internal error.")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      description =
          "Colours: auto (default, on a terminal only, and not with NO_COLOR), always or never.")
  Console.When color = Console.When.auto;

  @Option(
      names = "--version",
      versionHelp = true,
      description = "Show the version of this gate and of its Java.")
  boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec;

  /** Whether the command of which a verb is a part was asked to tell all. */
  static boolean isVerbose(@Nullable CommandSpec verb) {
    return verb != null && verb.root().userObject() instanceof Verbs verbs && verbs.verbose;
  }

  /** When the command of which a verb is a part uses colours. */
  static Console.When colours(@Nullable CommandSpec verb) {
    return verb != null && verb.root().userObject() instanceof Verbs verbs
        ? verbs.color
        : Console.When.auto;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.BAD_USAGE.code();
  }
}
