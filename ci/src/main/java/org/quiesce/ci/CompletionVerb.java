package org.quiesce.ci;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: a script by which a shell completes verbs and options. */
@Command(
    name = "completion",
    header = "Print a script that completes verbs and options: bash, zsh or fish.",
    footer = {
      "",
      "bash, zsh: source <(ci/gate completion bash)",
      "fish:      ci/gate completion fish | source"
    })
final class CompletionVerb implements Callable<Integer> {
  /** Shells complete by the last part of a path. */
  private static final String NAME = "gate";

  /** Shells that can be told. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  private final House house;

  @Parameters(
      paramLabel = "SHELL",
      description = "One of ${COMPLETION-CANDIDATES}; bash and zsh take the same script.")
  private Shell shell = Shell.bash;

  @Spec private @Nullable CommandSpec spec;

  CompletionVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    CommandLine root = java.util.Objects.requireNonNull(spec).root().commandLine();
    if (shell == Shell.fish) {
      FishCompletion.of(NAME, root).forEach(house.console().out()::println);
    } else {
      house.console().out().println(AutoComplete.bash(NAME, root));
    }
    return ExitStatus.OK.code();
  }
}
