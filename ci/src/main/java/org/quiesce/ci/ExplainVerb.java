package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quiesce.ci.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: tells a counterexample in sentences. */
@Command(
    name = "explain",
    header = "Tell one counterexample in sentences: which steps clash, and why.")
final class ExplainVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "TOKEN", description = "As printed by check or mutate.")
  private String token = "";

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the revision, as it was given to check (repeatable).")
  private List<Path> sources = new ArrayList<>();

  @Mixin private PatchOptions change = new PatchOptions();

  ExplainVerb(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    house.watching().preparing("replaying, and looking for a smaller one");
    Replayed replay = Replayed.of(house, token, sources, change);
    TokenSubject subject = replay.subject();
    String title =
        subject.property()
            + " is violated in "
            + subject.scenario()
            + " by "
            + subject.revision()
            + ": "
            + replay.trace().message();
    List<String> before =
        replay.race().isEmpty()
            ? List.of()
            : List.of("It begins with a race: " + replay.race() + ".");
    int width = house.console().page(Console.When.never, false).width();
    List<String> told =
        Explanation.of(
            title, before, replay.trace(), replay.origin(), replay.minimality().get(), width);
    house.watching().close();
    told.forEach(house.console().out()::println);
    return ExitStatus.OK.code();
  }
}
