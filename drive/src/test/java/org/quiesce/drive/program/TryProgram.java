package org.quiesce.drive.program;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Trace;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Reader;

/**
 * Decides programs named on the command line, each on its own, and prints one line for each: which
 * properties are refuted, or why it is not decided.
 */
public final class TryProgram {
  private TryProgram() {}

  public static void main(String[] arguments) throws Exception {
    for (String name : arguments) {
      long start = System.nanoTime();
      String line;
      try {
        line = decide(Path.of(name));
      } catch (RuntimeException | StackOverflowError e) {
        line = "ERROR " + e;
        if (Boolean.getBoolean("trace")) {
          e.printStackTrace(System.out);
        }
      }
      System.out.printf("%s %.1f %s%n", name, (System.nanoTime() - start) / 1e9, line);
    }
  }

  private static String decide(Path path) throws java.io.IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
    if (path.getParent() != null) {
      try (var beside = Files.list(path.getParent())) {
        for (Path one : beside.filter(p -> p.toString().endsWith(".h")).toList()) {
          sources.put(
              one.getFileName().toString(), Files.readString(one, StandardCharsets.ISO_8859_1));
        }
      }
    }
    Reader reader = Reader.ofPrograms();
    Program program = reader.read(sources);
    if (Boolean.getBoolean("notes")) {
      reader.diagnostics().forEach(one -> System.out.println("  ! " + one));
    }
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(Integer.getInteger("budget", 60)), 1L << 30, 1),
            Reduction.valueOf(System.getProperty("reduction", "PERSISTENT")),
            Progress.NONE);
    ProgramCheck.Outcome outcome = new ProgramCheck(program, budget).check(path.toString());
    if (Boolean.getBoolean("notes")) {
      outcome.notes().forEach(one -> System.out.println("  note " + one));
      outcome.doubts().forEach(one -> System.out.println("  doubt " + one));
    }
    StringBuilder refuted = new StringBuilder();
    StringBuilder undecided = new StringBuilder();
    for (CheckResult one : outcome.results()) {
      if (one.verdict() == Verdict.REFUTED) {
        refuted.append(' ').append(one.property());
        if (one.counterexample() != null && Boolean.getBoolean("trace")) {
          Trace trace = one.counterexample().trace();
          System.out.println("  " + one.property() + ": " + trace.message());
          for (Trace.TraceStep step : trace.steps()) {
            System.out.printf(
                "      %-14s %-60s %s %s%n",
                step.thread(), step.operation(), step.location(), step.detail());
          }
        }
      } else if (one.verdict() == Verdict.INCONCLUSIVE && undecided.length() == 0) {
        undecided.append(one.property()).append(": ").append(one.reason());
      }
    }
    long states = outcome.results().get(0).states();
    return (refuted.length() > 0
            ? "REFUTED" + refuted
            : undecided.length() > 0 ? "INCONCLUSIVE" : "PROVED")
        + (undecided.length() > 0 ? " [" + undecided + "]" : "")
        + " ("
        + states
        + " states)";
  }
}
