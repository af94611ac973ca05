package org.quiesce.drive.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Trace;

/** Decides sources of a protocol, by its contract, and prints what it finds. */
public final class TryContract {
  private TryContract() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 1; i < arguments.length; i++) {
      Path path = Path.of(arguments[i]);
      sources.put(
          path.getFileName().toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
    }
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(Integer.getInteger("budget", 60)), 1L << 30, 1),
            Reduction.valueOf(System.getProperty("reduction", "FUSE")),
            Progress.NONE);
    ContractCheck check = new ContractCheck(Contract.of(arguments[0]), sources, budget);
    if (System.getProperty("scenario") != null) {
      check.only(Set.of(System.getProperty("scenario")));
    }
    check.diagnostics().forEach(one -> System.out.println("  ! " + one));
    DriverCheck.Outcome outcome = check.check("x");
    System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    String plan = "";
    Set<String> told = new HashSet<>();
    for (CheckResult one : outcome.results()) {
      if (!one.scenario().equals(plan)) {
        plan = one.scenario();
        System.out.println(
            "  " + plan + ": states " + one.states() + " exhausted " + one.exhausted());
      }
      if (one.verdict() == Verdict.INCONCLUSIVE) {
        if (told.add(one.scenario() + one.reason())) {
          System.out.println("    INCONCLUSIVE " + one.reason());
        }
      } else if (one.verdict() != Verdict.PROVED) {
        System.out.println("    " + one.verdict() + " " + one.property() + " " + one.reason());
      }
      if (one.verdict() == Verdict.REFUTED && one.counterexample() != null) {
        Trace trace = one.counterexample().trace();
        System.out.println("      " + trace.message());
        if (Boolean.getBoolean("trace")) {
          for (Trace.TraceStep step : trace.steps()) {
            System.out.printf(
                "      %-14s %-60s %s %s%n",
                step.thread(), step.operation(), step.location(), step.detail());
          }
        }
      }
    }
    System.out.println("  callers " + outcome.callers());
    outcome.doubts().forEach(one -> System.out.println("  doubt " + one));
    if (Boolean.getBoolean("notes")) {
      outcome.notes().forEach(one -> System.out.println("  note " + one));
    }
  }
}
