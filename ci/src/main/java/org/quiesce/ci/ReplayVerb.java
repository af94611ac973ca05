package org.quiesce.ci;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.CounterexampleText;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.report.StepScreen;
import org.quiesce.ci.step.Stepping;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: takes the steps of a counterexample again and shows them. */
@Command(name = "replay", header = "Replay one counterexample step by step.")
final class ReplayVerb implements Callable<Integer> {
  private final House house;

  @Parameters(paramLabel = "TOKEN", description = "As printed by check or mutate.")
  private String token = "";

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A C file of the revision, as it was given to check (repeatable).")
  private List<Path> sources = new ArrayList<>();

  @Mixin private PatchOptions change = new PatchOptions();

  @Option(
      names = "--facts",
      description = "Also tell the kernel's rules that the steps rely on (see ci/gate fact).")
  private boolean facts;

  @Option(
      names = "--step",
      negatable = true,
      description =
          "Step through it, forward and back, by keys: as a rule where a terminal is on both ends."
              + " --no-step prints it.")
  private @Nullable Boolean step;

  @Option(
      names = "--c",
      description =
          "Also compile the functions of the --source files with gcc and AddressSanitizer, and run"
              + " them along these steps: CONFIRMED or not.")
  private boolean asC;

  @Option(
      names = "--c-out",
      paramLabel = "DIR",
      description = "Keep that C program in DIR, which is new or empty.")
  private @Nullable Path program;

  @ArgGroup(validate = false, heading = "With a debugger:%n")
  private DebugOptions debug = new DebugOptions();

  @Spec private @Nullable CommandSpec spec;

  ReplayVerb(House house) {
    this.house = house;
  }

  /** Where nobody could press a key it is printed. */
  private boolean isStepped() {
    boolean possible = house.console().isInteractive();
    if (step == null) {
      return possible && !facts && !asC && !"dumb".equals(System.getenv("TERM"));
    }
    if (step && !possible) {
      throw new BadUsageException(
          "--step needs a terminal as standard input and standard output; leave it out to have the"
              + " steps printed.");
    }
    return step;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CProgramOptions c = new CProgramOptions(asC, program, sources);
    house.watching().preparing("replaying");
    Replayed replay = Replayed.of(house, token, sources, change);
    house.watching().close();
    TokenSubject subject = replay.subject();
    if (debug.isAsked()) {
      return debug.launch(token, replay.origin().words(), house.console());
    }
    if (debug.isLaunched()) {
      return debug.run(replay, house.console());
    }
    Palette palette = house.console().palette(Verbs.colours(spec));
    String what =
        subject.property()
            + " is violated in "
            + subject.scenario()
            + " by "
            + subject.revision()
            + " ("
            + replay.trace().steps().size()
            + " steps)";
    if (isStepped()) {
      try (Terminal terminal = Stepping.ofThisProcess()) {
        StepScreen screen = new StepScreen(what, replay.trace(), replay.origin(), palette);
        new Stepping(terminal, replay.trace(), screen).run();
      }
      return ExitStatus.OK.code();
    }
    PrintWriter out = house.console().out();
    out.println(palette.strong("REPLAYED: " + what));
    CounterexampleText text =
        new CounterexampleText(house.console().page(Verbs.colours(spec), false), replay.origin());
    text.lines(replay.trace()).forEach(out::println);
    if (facts) {
      text.facts(replay.trace()).forEach(out::println);
    }
    if (replay.origin().isEmpty()) {
      text.note(subject.protocol(), subject.revision(), subject.property()).forEach(out::println);
    }
    return asC ? c.run(house, replay).code() : ExitStatus.OK.code();
  }
}
