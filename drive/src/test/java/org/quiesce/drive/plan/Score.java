package org.quiesce.drive.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * Decides all drivers of folders with an {@code expect.txt} and prints how many are as expected.
 */
public final class Score {
  private Score() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Integer> tally = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    for (String root : arguments) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(p -> p.getFileName().toString().equals("expect.txt"))
            .sorted()
            .forEach(files::add);
      }
    }
    for (Path expect : files) {
      for (String line : Files.readAllLines(expect, StandardCharsets.UTF_8)) {
        String[] parts = line.split("\\|");
        if (parts.length < 2 || line.startsWith("#")) {
          continue;
        }
        Path source = expect.resolveSibling(parts[0].strip());
        String wanted = parts[1].strip() + (parts.length > 2 ? " " + parts[2].strip() : "");
        String got = decide(source);
        String grade = grade(wanted, got);
        tally.merge(grade, 1, Integer::sum);
        System.out.println(
            grade
                + " | "
                + expect.getParent().getFileName()
                + "/"
                + parts[0].strip()
                + " | wanted "
                + wanted
                + " | "
                + got);
      }
    }
    System.out.println(tally);
  }

  private static String grade(String wanted, String got) {
    if (got.startsWith("ERROR")) {
      return "ERROR";
    }
    if (got.startsWith("REFUTED")) {
      if (!wanted.startsWith("REFUTED")) {
        return "FALSE-ALARM";
      }
      for (String word : wanted.substring("REFUTED".length()).split("[ ,(]+")) {
        String id = word.replace(")", "").strip();
        if (!id.isEmpty()
                && (got.contains("no-" + id)
                    || id.equals("null-dereference") && got.contains("no-null"))
            || id.equals("refcount-underflow") && got.contains("refcount")
            || id.equals("data-race")) {
          return "found";
        }
      }
      return "OTHER-CLASS";
    }
    if (got.startsWith("PROVED")) {
      return wanted.startsWith("PROVED") ? "proved" : "FALSE-PROOF";
    }
    return wanted.startsWith("PROVED") ? "undecided-right" : "undecided-broken";
  }

  private static String decide(Path source) {
    long start = System.nanoTime();
    try {
      Program program =
          new Reader(Headers.ours())
              .read(
                  Map.of(
                      source.getFileName().toString(),
                      Files.readString(source, StandardCharsets.ISO_8859_1)));
      TreeSet<String> refuted = new TreeSet<>();
      TreeSet<String> reasons = new TreeSet<>();
      long states = 0;
      Budget budget =
          new Budget(
              new Limits(Duration.ofSeconds(Integer.getInteger("budget", 20)), 1L << 30, 1),
              Reduction.valueOf(System.getProperty("reduction", "FUSE")),
              Progress.NONE);
      DriverCheck.Outcome outcome = new DriverCheck(program, budget).check("x");
      for (CheckResult result : outcome.results()) {
        if (result.verdict() == Verdict.REFUTED) {
          refuted.add(
              result.property()
                  + (result.counterexample() == null
                      ? ""
                      : " (" + result.counterexample().trace().message() + ")"));
        }
        if (result.reason() != null) {
          reasons.add(result.reason());
        }
        states = Math.max(states, result.states());
      }
      outcome.doubts().forEach(one -> reasons.add(one.toString()));
      String cost =
          String.format(" [%d states, %.1f s]", states, (System.nanoTime() - start) / 1e9);
      return !refuted.isEmpty()
          ? "REFUTED " + refuted + cost
          : reasons.isEmpty() ? "PROVED" + cost : "INCONCLUSIVE " + reasons + cost;
    } catch (Throwable e) {
      StackTraceElement[] at = e.getStackTrace();
      return "ERROR "
          + e
          + (at.length > 0 ? " at " + at[0] + (at.length > 1 ? " / " + at[1] : "") : "");
    }
  }
}
