package org.quiesce.ci.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Goal;
import org.quiesce.check.Property;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

/** A small result of a C file whose names and lines try to break out of every format. */
final class Sample {
  /** Ends scripts, attributes, comments, CDATA, commands, lines; turns colours and directions. */
  static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>\"'&`]]>--><!--\u001b[31m\u202e\n::error::x\r%0A#;end";

  static final String TOKEN = "proto/drv.c/unload/no-late@12345678:a3b2~abcd";

  private static final List<String> LINES =
      List.of(
          "static void report(void)",
          "{",
          "\tdown_read(&sem); /* </script> & \"quoted\" */",
          "\twork = x;",
          "\tup_read(&sem);",
          "}",
          "void unregister(void)",
          "{",
          "\tdown_write(&sem);",
          "\treturn;",
          "}");

  private final Path directory;
  private final int shift;

  /**
   * @param directory where the C file is written
   * @param shift how many lines to put before the others
   */
  Sample(Path directory, int shift) {
    this.directory = directory;
    this.shift = shift;
  }

  /** Where the C file is: the path alone would end a script. */
  Path file() {
    return directory.resolve("a<").resolve("script>").resolve("drv.c");
  }

  private Path written() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < shift; i++) {
      lines.add("/* one more line */");
    }
    lines.addAll(LINES);
    try {
      Files.createDirectories(file().getParent());
      return Files.write(file(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Location line(int number, String function) {
    return new Location("drv.c", number + shift, function);
  }

  private static TraceStep step(
      String thread,
      String what,
      Ordering ordering,
      @Nullable Location location,
      Change... changes) {
    String detail = String.join(", ", List.of(changes).stream().map(Object::toString).toList());
    return new TraceStep(
        thread, what, detail, location, List.of(changes), ordering, "memory-plain");
  }

  /** Five steps of two threads; the third and the last clash. */
  Trace trace() {
    return new Trace(
        List.of(
            step(
                "aer0",
                "down_read(sem)",
                Ordering.LOCK_SHARED,
                line(3, "report"),
                new Change("sem", "free", "1 reader")),
            step(
                "aer0",
                "write work = x",
                Ordering.NONE,
                line(4, "report"),
                new Change("work", "NULL", HOSTILE)),
            step(
                "aer0",
                "up_read(sem)",
                Ordering.UNLOCK_SHARED,
                line(5, "report"),
                new Change("sem", "1 reader", "free")),
            step(
                "con" + HOSTILE,
                "down_write(sem)",
                Ordering.LOCK,
                line(9, "unregister"),
                new Change("sem", "free", "write")),
            step("con" + HOSTILE, "calls " + HOSTILE, Ordering.FULL, null)),
        "it broke " + HOSTILE,
        List.of(2, 4),
        List.of("con waits " + HOSTILE));
  }

  private static CheckResult result(
      String property, Verdict verdict, @Nullable String reason, @Nullable Counterexample shown) {
    return new CheckResult(
        "proto",
        "drv.c",
        "unload",
        "explore",
        property,
        verdict,
        Map.of("producers", 2),
        "sc",
        reason == null,
        12,
        34,
        0.5,
        100,
        reason,
        List.of(new Goal.Seen("done", true, true)),
        shown,
        List.of());
  }

  private Findings of(boolean interrupted, List<String> gaps, CheckResult... results) {
    List<Property> properties =
        List.of(results).stream()
            .map(one -> new Property(one.property(), "nothing of " + HOSTILE + " happens"))
            .toList();
    Examined examined =
        new Examined(
            "proto",
            "drv.c",
            properties,
            List.of(results),
            Map.of(),
            Origin.read(List.of(written())),
            gaps,
            List.of());
    return new Findings(true, List.of(examined), interrupted);
  }

  /** One property refuted, one proved, one undecided. */
  Findings refuted() {
    Counterexample shown =
        new Counterexample(
            TOKEN,
            trace(),
            1,
            Minimality.PREEMPTIONS_STEPS,
            List.of("aer0", "con"),
            List.of("no-late"),
            false,
            null);
    return of(
        false,
        List.of(),
        result("no-late", Verdict.REFUTED, null, shown),
        result("no-loss", Verdict.PROVED, null, null),
        result("no-race", Verdict.INCONCLUSIVE, "out of time " + HOSTILE, null));
  }

  /** All proved. */
  Findings proved() {
    return of(false, List.of(), result("no-late", Verdict.PROVED, null, null));
  }

  /** Stopped before anything was decided. */
  Findings interrupted() {
    return of(true, List.of(), result("no-late", Verdict.INCONCLUSIVE, "interrupted", null));
  }

  /** A construct in line 4 is not modelled. */
  Findings notModelled() {
    return of(
        false,
        List.of("drv.c:4: not modelled: " + HOSTILE),
        result("no-late", Verdict.INCONCLUSIVE, "1 construct", null));
  }

  /** Nothing was run. */
  static Findings nothing() {
    return new Findings(true, List.of(), true);
  }

  /** What a report writes. */
  static String written(Report report, Findings findings) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    report.write(findings, out);
    out.flush();
    return text.toString();
  }
}
