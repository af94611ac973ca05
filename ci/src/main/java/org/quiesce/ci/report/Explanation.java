package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Minimality;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;

/**
 * A counterexample in sentences: the steps that clash, what led to each, what did not hold them.
 */
public final class Explanation {
  private final List<Moment> moments;
  private final List<Arrow> arrows;

  private Explanation(List<Moment> moments) {
    this.moments = moments;
    this.arrows = Arrow.of(moments);
  }

  /**
   * Explains a trace.
   *
   * @param title what is violated where, and what went wrong
   * @param before sentences about what went wrong before, as its cause
   * @param minimality what was proved of its size
   * @param origin the C files that the revision comes from
   * @param width columns
   */
  public static List<String> of(
      String title,
      List<String> before,
      Trace trace,
      Origin origin,
      Minimality minimality,
      int width) {
    Explanation explanation = new Explanation(Moment.of(trace, Sources.of(origin)));
    List<String> sentences = new ArrayList<>();
    sentences.add(Paragraph.sentence(title));
    sentences.addAll(before);
    List<Moment> culprits = explanation.moments.stream().filter(Moment::culprit).toList();
    for (Moment culprit : culprits) {
      sentences.add(explanation.cameTo(culprit));
    }
    if (culprits.size() == 2) {
      sentences.add(explanation.however(culprits.get(0), culprits.get(1)));
    }
    if (culprits.size() == 1) {
      sentences.addAll(explanation.others(culprits.get(0)));
    }
    sentences.addAll(explanation.reliedOn(culprits));
    sentences.addAll(trace.waits().stream().map(Paragraph::sentence).toList());
    sentences.add("This schedule has " + minimality.told() + ".");
    List<String> lines = new ArrayList<>();
    for (String sentence : sentences) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(Paragraph.indented("", Printable.of(sentence), width));
    }
    return lines;
  }

  /** What a thread did, and through which steps of other threads it got there. */
  private String cameTo(Moment culprit) {
    StringBuilder text = new StringBuilder(clause(culprit));
    text.append(culprit.values().isEmpty() ? "" : " [" + culprit.values() + "]");
    List<String> because = new ArrayList<>();
    for (Arrow arrow : arrows) {
      Moment to = moments.get(arrow.to() - 1);
      if (!arrow.loose() && to.lane() == culprit.lane() && to.number() <= culprit.number()) {
        String names = String.join(", ", new TreeSet<>(arrow.names()));
        String there = to.number() == culprit.number() ? "" : ", taken up in step " + to.number();
        because.add(clause(moments.get(arrow.from() - 1)) + " (" + names + there + ")");
      }
    }
    return text
        + (because.isEmpty()
            ? ". It takes over nothing from another thread."
            : ". Before it came " + String.join("; and ", because) + ".");
  }

  /** Steps of other threads on what a step changed, in one sentence; or nothing. */
  private List<String> others(Moment culprit) {
    List<String> names = culprit.changes().stream().map(Change::name).toList();
    List<String> steps =
        moments.stream()
            .filter(one -> one.lane() != culprit.lane())
            .filter(
                one ->
                    names.contains(one.reads())
                        || one.changes().stream().map(Change::name).anyMatch(names::contains))
            .map(Explanation::clause)
            .toList();
    return steps.isEmpty()
        ? List.of()
        : List.of(
            "However, others use "
                + String.join(", ", names)
                + ": "
                + String.join("; ", steps)
                + ".");
  }

  /** The rules of the kernel behind the steps that clash: of steps of a scenario's own none. */
  private List<String> reliedOn(List<Moment> culprits) {
    Map<String, List<String>> steps = new LinkedHashMap<>();
    for (Moment culprit : culprits) {
      String fact = culprit.fact();
      if (fact != null) {
        steps.computeIfAbsent(fact, id -> new ArrayList<>()).add("step " + culprit.number());
      }
    }
    List<String> sentences = new ArrayList<>();
    steps.forEach(
        (fact, numbers) ->
            sentences.add(
                "The rule behind "
                    + String.join(" and ", numbers)
                    + ", "
                    + fact
                    + ": "
                    + Reliance.rule(fact)));
    return sentences;
  }

  private static String clause(Moment moment) {
    String place = moment.place().isEmpty() ? "" : " at " + moment.place();
    return "step " + moment.number() + ", " + moment.thread() + ": " + moment.what() + place;
  }

  private String however(Moment first, Moment second) {
    if (first.lane() == second.lane()) {
      return "Both are steps of " + first.thread() + ".";
    }
    if (!leadsTo(first, second)) {
      return "However, no lock, work item or other value that is handed over leads from step "
          + first.number()
          + " of "
          + first.thread()
          + " to step "
          + second.number()
          + " of "
          + second.thread()
          + ": nothing in this schedule orders them.";
    }
    List<String> kept = new ArrayList<>();
    for (Change change : first.changes()) {
      boolean again =
          moments.subList(first.number(), second.number()).stream()
              .flatMap(one -> one.changes().stream())
              .anyMatch(one -> one.name().equals(change.name()));
      if (!again) {
        kept.add(change.name() + " is still " + change.after());
      }
    }
    String order = "step " + second.number() + " comes after step " + first.number();
    return kept.isEmpty()
        ? "However ordered (" + order + "), the two do not go together."
        : "However, " + order + " without undoing it: " + String.join(", ", kept) + ".";
  }

  /** Whether steps of a thread and arrows that order lead from one step to another. */
  private boolean leadsTo(Moment first, Moment second) {
    TreeSet<Integer> reached = new TreeSet<>(List.of(first.number()));
    TreeSet<Integer> lanes = new TreeSet<>(List.of(first.lane()));
    for (Moment one : moments.subList(first.number(), second.number())) {
      boolean byArrow =
          arrows.stream()
              .anyMatch(
                  arrow ->
                      !arrow.loose()
                          && arrow.to() == one.number()
                          && reached.contains(arrow.from()));
      if (lanes.contains(one.lane()) || byArrow) {
        reached.add(one.number());
        lanes.add(one.lane());
      }
    }
    return reached.contains(second.number());
  }
}
