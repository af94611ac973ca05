package org.quiesce.drive.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;

/**
 * Decides folders of renditions, with an {@code expect.txt} each, by a contract, and prints which
 * properties are refuted, which undecided and why, and the seconds, by folder.
 */
public final class CompareContract {
  private CompareContract() {}

  public static void main(String[] arguments) throws Exception {
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      Map<String, String> expect = new LinkedHashMap<>();
      for (String line : Files.readAllLines(folder.resolve("expect.txt"), StandardCharsets.UTF_8)) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          expect.merge(
              line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + "; " + b);
        }
      }
      System.out.println(
          folder.getFileName()
              + " | "
              + expect.get("kind")
              + " | "
              + expect.get("base")
              + " | "
              + expect.getOrDefault("must-break", "")
              + " | "
              + decide(arguments[0], folder, expect));
    }
  }

  private static String decide(String protocol, Path folder, Map<String, String> expect)
      throws Exception {
    long start = System.nanoTime();
    Map<String, String> sources = ContractScore.sources(folder);
    Set<String> left = new TreeSet<>(List.of(expect.getOrDefault("must-break", "").split(" ")));
    left.remove("");
    boolean mutant = !left.isEmpty();
    try {
      Contract contract = Contract.of(protocol);
      Map<String, Verdict> verdicts = new TreeMap<>();
      Set<String> reasons = new TreeSet<>();
      List<Set<String>> parts = new ArrayList<>();
      List<String> skipped = List.of(System.getProperty("skip", "").split(",", -1));
      List<String> all =
          contract.scenarios().stream()
              .map(Contract.Scenario::name)
              .filter(one -> !skipped.contains(one))
              .distinct()
              .toList();
      if (mutant) {
        all.forEach(one -> parts.add(Set.of(one)));
      } else {
        parts.add(new TreeSet<>(all));
      }
      for (Set<String> part : parts) {
        if (mutant && left.isEmpty()) {
          break;
        }
        Budget budget =
            new Budget(
                new Limits(Duration.ofSeconds(Integer.getInteger("budget", 60)), 1L << 30, 2),
                Reduction.FUSE,
                Progress.NONE);
        ContractCheck check = new ContractCheck(contract, sources, budget);
        check.only(part);
        check.verdictsOnly();
        for (CheckResult result : check.check("x").results()) {
          verdicts.merge(result.property(), result.verdict(), Verdict::and);
          if (result.verdict() == Verdict.REFUTED) {
            left.remove(result.property());
          } else if (result.verdict() == Verdict.INCONCLUSIVE) {
            reasons.add(result.scenario().replace("contract:", "") + ": " + result.reason());
          }
        }
      }
      Set<String> refuted = new TreeSet<>();
      Set<String> undecided = new TreeSet<>();
      verdicts.forEach(
          (property, verdict) -> {
            if (verdict == Verdict.REFUTED) {
              refuted.add(property);
            } else if (verdict != Verdict.PROVED) {
              undecided.add(property);
            }
          });
      return String.format(
          "%s%s | %d undecided | %.0f s | %s",
          mutant ? left.isEmpty() ? "FOUND: " : "MISSED " + left + ": " : "",
          String.join(" ", refuted),
          undecided.size(),
          (System.nanoTime() - start) / 1e9,
          left.isEmpty() && mutant ? Set.of() : reasons);
    } catch (RuntimeException e) {
      StackTraceElement[] at = e.getStackTrace();
      return "ERROR " + e + (at.length > 0 ? " at " + at[0] : "");
    }
  }
}
