package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.kernel.FactBook;
import org.quiesce.kernel.FactBook.Entry;

/** The kernel's rules that steps of a counterexample rely on. */
final class Reliance {
  private static final FactBook BOOK = FactBook.standard();

  private Reliance() {}

  /**
   * {@code Step 20 relies on module-text-freed, step 21 on ...}; empty if no such step relies on
   * one.
   */
  static String ofCulprits(Trace trace) {
    Set<String> parts = new LinkedHashSet<>();
    for (int culprit : trace.culprits()) {
      String fact = trace.steps().get(culprit).fact();
      if (fact != null && BOOK.find(fact).isPresent()) {
        parts.add((parts.isEmpty() ? "Step " : "step ") + number(culprit, parts) + fact);
      }
    }
    return String.join(", ", parts);
  }

  private static String number(int culprit, Set<String> before) {
    return (culprit + 1) + (before.isEmpty() ? " relies on " : " on ");
  }

  /** The rules of all steps, in the order in which they are first needed: id, steps, text. */
  static List<String> ofAll(Trace trace, int width) {
    Map<String, List<Integer>> steps = new LinkedHashMap<>();
    for (TraceStep step : trace.steps()) {
      String fact = step.fact();
      if (fact != null) {
        steps.computeIfAbsent(fact, id -> new ArrayList<>());
      }
    }
    for (int i = 0; i < trace.steps().size(); i++) {
      String fact = trace.steps().get(i).fact();
      if (fact != null) {
        steps.getOrDefault(fact, new ArrayList<>()).add(i + 1);
      }
    }
    List<String> lines = new ArrayList<>();
    steps.forEach(
        (id, numbers) -> {
          String which = (numbers.size() == 1 ? "step " : "steps ") + Doubts.ranges(numbers);
          lines.addAll(Paragraph.indented("  ", id + " (" + which + ")", width));
          lines.addAll(Paragraph.indented("    ", rule(id), width));
        });
    return lines;
  }

  /** What a fact says, and where the kernel says it; just its name if it is in no book. */
  static String rule(String id) {
    return BOOK.find(id).map(Reliance::told).orElse(id);
  }

  private static String told(Entry entry) {
    return entry.rule() + " [" + entry.from() + "]";
  }

  /** The first sentence of a fact and where the kernel says it. */
  static String inShort(String id) {
    return BOOK.find(id).map(one -> one.inShort() + " [" + one.from() + "]").orElse(id);
  }
}
