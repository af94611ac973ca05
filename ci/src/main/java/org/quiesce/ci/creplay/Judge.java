package org.quiesce.ci.creplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Trace.TraceStep;

/** Judges how a run of the C program ended. */
final class Judge {
  /** What a run can show. */
  private enum Harm {
    USE_AFTER_FREE,
    NULL_POINTER,
    FREED_TEXT,
    FREED_DATA,
    COUNT_TOO_HIGH,
    COUNT_TOO_LOW
  }

  /** Which harm each property forbids; others' counterexamples do no harm that C can show. */
  private static final Map<String, Set<Harm>> FORBIDS =
      Map.of(
          "no-use-after-put", Set.of(Harm.USE_AFTER_FREE),
          "no-null-dereference", Set.of(Harm.NULL_POINTER),
          "no-double-put", Set.of(Harm.USE_AFTER_FREE, Harm.COUNT_TOO_LOW),
          "no-leaked-reference", Set.of(Harm.COUNT_TOO_HIGH),
          "no-stranded-entry", Set.of(Harm.COUNT_TOO_HIGH),
          "no-handler-after-unregister", Set.of(Harm.FREED_TEXT, Harm.FREED_DATA),
          "no-work-after-unregister", Set.of(Harm.FREED_TEXT, Harm.FREED_DATA));

  private static final Pattern TOLD = Pattern.compile("quiesce: (\\S+) ?(.*)");
  private static final Pattern TEXT = Pattern.compile("0x([0-9a-f]+) 0x([0-9a-f]+)");
  private static final long NEAR_NULL = 65_536;
  private static final int MOST_LINES = 12;

  private final Story story;
  private final String property;
  private final List<String> files;
  private int step;
  private final List<long[]> freedText = new ArrayList<>();
  private final List<String> waits = new ArrayList<>();

  /**
   * @param files names of the driver's files
   */
  Judge(Story story, String property, List<String> files) {
    this.story = story;
    this.property = property;
    this.files = List.copyOf(files);
  }

  CVerdict of(Tools.Ended run, long seconds) {
    CVerdict told = null;
    for (String line : run.out().lines().toList()) {
      Matcher matcher = TOLD.matcher(line);
      CVerdict one = matcher.matches() ? told(matcher.group(1), matcher.group(2)) : null;
      // A wrong count comes before "quiet"; of several things told, one that confirms counts most.
      if (told == null || one != null && one.confirmed()) {
        told = one == null ? told : one;
      }
    }
    Fault fault = Fault.of(run.err());
    if (fault != null) {
      return fault(fault, run.err());
    }
    if (run.status() == null) {
      return CVerdict.not(
          "the C program did not end within "
              + seconds
              + " s and was killed, "
              + when()
              + "; nothing was seen of it.");
    }
    if (told != null) {
      return told;
    }
    if (!waits.isEmpty()) {
      return stuck();
    }
    return CVerdict.not(
        "the C program ended with status "
            + run.status()
            + ", "
            + when()
            + ": "
            + first(run.err()));
  }

  private static String first(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing") + ".";
  }

  private @Nullable CVerdict told(String what, String rest) {
    switch (what) {
      case "step" -> step = Integer.parseInt(rest);
      case "text" -> {
        Matcher range = TEXT.matcher(rest);
        if (range.matches()) {
          freedText.add(
              new long[] {
                Long.parseUnsignedLong(range.group(1), 16),
                Long.parseUnsignedLong(range.group(2), 16)
              });
        }
      }
      case "stuck" -> waits.add(rest);
      default -> {
        return ended(what, rest);
      }
    }
    return null;
  }

  private @Nullable CVerdict ended(String what, String rest) {
    return switch (what) {
      case "count" -> count(rest.split(" "));
      case "early" -> early(rest);
      case "quiet" ->
          CVerdict.not(
              "the C program took all "
                  + step
                  + " steps and ended with every reference count right and no memory error.");
      case "left" -> left(rest);
      case "panic" -> CVerdict.not("panic() was called at " + rest + ", " + when() + ".");
      case "misuse" -> CVerdict.not(rest + ", " + when() + ": this is not counted as confirmed.");
      case "limit" -> CVerdict.not("the shim cannot do this: " + rest + ".");
      default -> null;
    };
  }

  private CVerdict stuck() {
    return CVerdict.not(
        "nobody can move, "
            + when()
            + ": "
            + String.join("; ", waits)
            + "; the locks are the shim's, so this is not counted as confirmed.");
  }

  private @Nullable CVerdict count(String[] words) {
    int others = Integer.parseInt(words[1]);
    int count = Integer.parseInt(words[2]);
    if (count == others) {
      return null;
    }
    String sentence =
        String.format(
            "when all is quiet the reference count of pdev%s is %d, but %d %s held.",
            words[0], count, others, others == 1 ? "is" : "are");
    return verdict(count > others ? Harm.COUNT_TOO_HIGH : Harm.COUNT_TOO_LOW, sentence, List.of());
  }

  private CVerdict early(String rest) {
    int space = rest.indexOf(' ');
    return verdict(
        Harm.COUNT_TOO_LOW,
        "pdev"
            + rest.substring(0, space)
            + " was freed although "
            + rest.substring(space + 1)
            + " still held a reference.",
        List.of());
  }

  private CVerdict left(String rest) {
    int space = rest.indexOf(' ');
    int number = Integer.parseInt(rest.substring(0, space));
    List<TraceStep> steps = story.steps();
    TraceStep expected = steps.get(Math.min(number, steps.size()) - 1);
    return CVerdict.not(
        "the C program left the counterexample at its step "
            + number
            + ": "
            + rest.substring(space + 1)
            + ", where the counterexample has "
            + expected.thread()
            + " at "
            + expected.operation()
            + (expected.location() == null ? "" : " " + expected.location())
            + ".");
  }

  private CVerdict fault(Fault fault, String report) {
    List<String> lines =
        report
            .lines()
            .dropWhile(line -> !line.contains("ERROR: AddressSanitizer"))
            .takeWhile(line -> !line.startsWith("SUMMARY"))
            .filter(line -> !line.isBlank())
            .limit(MOST_LINES)
            .toList();
    Fault.Frame frame = fault.inDriver(files);
    if (frame == null) {
      String top = fault.frames().isEmpty() ? "nowhere" : fault.frames().get(0).toString();
      return new CVerdict(
          false,
          fault.kind() + " in " + top + ", " + when() + ": that is not the driver's code.",
          lines);
    }
    Harm harm = harm(fault);
    if (harm == null) {
      return new CVerdict(
          false, fault.kind() + " in " + frame + ", " + when() + ": of no known kind.", lines);
    }
    String what =
        switch (harm) {
          case FREED_TEXT -> "execution of freed module text (SEGV)";
          case FREED_DATA -> "use of freed module data (" + fault.kind() + ")";
          case NULL_POINTER -> "NULL pointer dereference (SEGV)";
          default -> fault.kind();
        };
    return verdict(harm, what + " in " + frame + ", " + when() + ".", lines);
  }

  private @Nullable Harm harm(Fault fault) {
    boolean inFreedText =
        freedText.stream().anyMatch(range -> fault.pc() >= range[0] && fault.pc() < range[1]);
    return switch (fault.kind()) {
      case "heap-use-after-free" -> Harm.USE_AFTER_FREE;
      case "use-after-poison" -> Harm.FREED_DATA;
      case "SEGV" ->
          inFreedText && fault.address() == fault.pc()
              ? Harm.FREED_TEXT
              : Long.compareUnsigned(fault.address(), NEAR_NULL) < 0 ? Harm.NULL_POINTER : null;
      default -> null;
    };
  }

  private CVerdict verdict(Harm harm, String sentence, List<String> report) {
    boolean forbidden = FORBIDS.getOrDefault(property, Set.of()).contains(harm);
    return new CVerdict(
        forbidden,
        forbidden ? sentence : sentence + " That is harm, but not what " + property + " is about.",
        report);
  }

  /** At which step of the counterexample. */
  private String when() {
    int all = story.steps().size();
    return step >= all ? "after all " + all + " steps" : "after step " + step + " of " + all;
  }
}
