package org.quiesce.drive.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;

/** Decides folders of sources by a contract and prints a line for each. */
public final class ContractScore {
  private ContractScore() {}

  public static void main(String[] arguments) throws Exception {
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      System.out.println(folder.getFileName() + " | " + decide(arguments[0], folder));
    }
  }

  /** The sources of a folder, or of one file. */
  static Map<String, String> sources(Path folder) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Path> files;
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(one -> one.toString().endsWith(".c")).sorted().toList();
      }
    } else {
      files = List.of(folder);
    }
    for (Path file : files) {
      sources.put(
          file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return sources;
  }

  private static String decide(String protocol, Path folder) {
    long start = System.nanoTime();
    try {
      Budget budget =
          new Budget(
              new Limits(Duration.ofSeconds(Integer.getInteger("budget", 60)), 1L << 30, 1),
              Reduction.FUSE,
              Progress.NONE);
      ContractCheck check = new ContractCheck(Contract.of(protocol), sources(folder), budget);
      DriverCheck.Outcome outcome = check.check("x");
      TreeSet<String> refuted = new TreeSet<>();
      TreeSet<String> reasons = new TreeSet<>();
      for (CheckResult result : outcome.results()) {
        if (result.verdict() == Verdict.REFUTED) {
          refuted.add(result.property() + "@" + result.scenario());
        } else if (result.verdict() != Verdict.PROVED) {
          reasons.add(result.scenario() + ": " + result.reason());
        }
      }
      return String.format(
          "%s %s %s [%.0f s]",
          !refuted.isEmpty() ? "REFUTED" : reasons.isEmpty() ? "PROVED" : "INCONCLUSIVE",
          refuted,
          reasons,
          (System.nanoTime() - start) / 1e9);
    } catch (Throwable e) {
      StackTraceElement[] at = e.getStackTrace();
      return "ERROR " + e + (at.length > 0 ? " at " + at[0] : "");
    }
  }
}
