package org.quiesce.ci.survey;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quiesce.ci.survey.SurveyRow.Outcome;

/** The figures of a survey. */
public final class Tally {
  private final List<SurveyRow> rows;

  public Tally(List<SurveyRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** How many drivers ended how. */
  public Map<Outcome, Long> outcomes() {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    rows.forEach(row -> counts.merge(row.outcome(), 1L, Long::sum));
    return counts;
  }

  /** How many drivers have every property decided. */
  public long decided() {
    return rows.stream().filter(SurveyRow::isDecided).count();
  }

  /** The middle of the seconds; 0 of no rows. */
  public double medianSeconds() {
    List<Double> seconds = rows.stream().map(SurveyRow::seconds).sorted().toList();
    return seconds.isEmpty() ? 0 : seconds.get(seconds.size() / 2);
  }

  /** The longest of the seconds; 0 of no rows. */
  public double mostSeconds() {
    return rows.stream().mapToDouble(SurveyRow::seconds).max().orElse(0);
  }

  /**
   * A kind of cause, and how many drivers have it.
   *
   * @param alone how many of them have no other
   */
  public record Cause(String kind, long drivers, long alone) {}

  /** Why drivers are undecided, the most frequent kind first. */
  public List<Cause> causes() {
    Map<String, long[]> counts = new TreeMap<>();
    for (SurveyRow row : rows) {
      List<String> kinds = row.causes().stream().map(SurveyRow::kind).distinct().toList();
      for (String kind : kinds) {
        long[] count = counts.computeIfAbsent(kind, none -> new long[2]);
        count[0]++;
        count[1] += kinds.size() == 1 ? 1 : 0;
      }
    }
    return counts.entrySet().stream()
        .map(one -> new Cause(one.getKey(), one.getValue()[0], one.getValue()[1]))
        .sorted(Comparator.comparingLong(Cause::drivers).reversed())
        .toList();
  }
}
