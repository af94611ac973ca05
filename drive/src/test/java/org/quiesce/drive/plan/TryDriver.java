package org.quiesce.drive.plan;

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
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** Decides drivers named on the command line and prints what it finds. */
public final class TryDriver {
  private TryDriver() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name : arguments) {
      Path path = Path.of(name);
      sources.put(
          path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
    }
    Reader reader = new Reader(Headers.ours());
    Program program = reader.read(sources);
    reader.diagnostics().forEach(one -> System.out.println("  ! " + one));
    System.out.printf(
        "read %.1f s, %d functions%n",
        (System.nanoTime() - start) / 1e9, program.functions().size());
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(Integer.getInteger("budget", 30)), 1L << 30, 1),
            Reduction.valueOf(System.getProperty("reduction", "FUSE")),
            Progress.NONE);
    {
      DriverCheck.Outcome outcome = new DriverCheck(program, budget).check(arguments[0]);
      System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
      String plan = "";
      for (CheckResult one : outcome.results()) {
        if (!one.scenario().equals(plan)) {
          plan = one.scenario();
          System.out.println(
              "  "
                  + plan
                  + ": states "
                  + one.states()
                  + " exhausted "
                  + one.exhausted()
                  + " "
                  + one.reason());
        }
      }
      System.out.println("  callers " + outcome.callers());
      outcome.doubts().forEach(one -> System.out.println("  doubt " + one));
      if (Boolean.getBoolean("notes")) {
        outcome.notes().forEach(one -> System.out.println("  note " + one));
      }
      for (CheckResult result : outcome.results()) {
        if (result.verdict() == Verdict.REFUTED) {
          System.out.println("  REFUTED " + result.property() + " " + result.reason());
          if (result.counterexample() != null) {
            Trace trace = result.counterexample().trace();
            System.out.println("    " + trace.message());
            if (Boolean.getBoolean("trace")) {
              for (Trace.TraceStep step : trace.steps()) {
                System.out.printf(
                    "      %-14s %-60s %s %s%n",
                    step.thread(), step.operation(), step.location(), step.detail());
              }
            }
          }
        }
      }
    }
  }
}
