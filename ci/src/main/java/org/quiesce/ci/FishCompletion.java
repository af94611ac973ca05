package org.quiesce.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lines of fish that complete a command: verbs first, then the options of the verb. */
final class FishCompletion {
  private final String command;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String command) {
    this.command = command;
  }

  /**
   * The lines.
   *
   * @param command as it is typed, without its path
   */
  static List<String> of(String command, CommandLine root) {
    FishCompletion fish = new FishCompletion(command);
    fish.options("__fish_use_subcommand", root.getCommandSpec());
    for (Map.Entry<String, CommandLine> verb : root.getSubcommands().entrySet()) {
      CommandSpec spec = verb.getValue().getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        String header = String.join(" ", spec.usageMessage().header());
        fish.add("__fish_use_subcommand", "-f -a " + verb.getKey(), header);
        fish.options("__fish_seen_subcommand_from " + verb.getKey(), spec);
      }
    }
    return List.copyOf(fish.lines);
  }

  private void options(String condition, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
          names.append(name.startsWith("--") ? "-l " : "-s ").append(name.replaceFirst("^-+", ""));
          names.append(' ');
        }
        boolean takes = option.arity().max() > 0;
        add(condition, names + (takes ? "-r" : "-f"), String.join(" ", option.description()));
      }
    }
  }

  private void add(String condition, String what, String description) {
    lines.add(
        "complete -c "
            + command
            + " -n "
            + quoted(condition)
            + " "
            + what
            + " -d "
            + quoted(description.replaceAll("(?<=[a-z]{2})[.;:] .*|\\.$", "")));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
