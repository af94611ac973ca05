package org.quiesce.ci;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.check.Verdict;
import org.quiesce.ci.report.CleanWriter;
import org.quiesce.ci.report.HtmlReport;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.ci.survey.SurveyRow;
import org.quiesce.translate.BadSourceException;

/** One driver of a survey, decided, whatever happens. */
final class DriverRow {
  private final SurveyRow.Outcome outcome;
  private final @Nullable Examined examined;
  private final List<String> causes;

  private DriverRow(SurveyRow.Outcome outcome, @Nullable Examined examined, List<String> causes) {
    this.outcome = outcome;
    this.examined = examined;
    this.causes = causes;
  }

  /** Decides it. */
  static DriverRow of(AnyDriver driver, Budget budget) {
    try {
      Examined examined = driver.examine(budget);
      return new DriverRow(outcome(examined), examined, causes(examined));
    } catch (BadUsageException | BadSourceException e) {
      String why = String.valueOf(e.getMessage());
      return new DriverRow(SurveyRow.Outcome.UNREADABLE, null, List.of(why));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new DriverRow(SurveyRow.Outcome.FAILED, null, List.of(failure(e)));
    }
  }

  private static String failure(Throwable e) {
    StackTraceElement[] at = e.getStackTrace();
    return e + (at.length == 0 ? "" : " at " + at[0]);
  }

  private static SurveyRow.Outcome outcome(Examined examined) {
    return switch (new Findings(true, List.of(examined), false).verdict()) {
      case PROVED -> SurveyRow.Outcome.PROVED;
      case REFUTED -> SurveyRow.Outcome.REFUTED;
      default -> SurveyRow.Outcome.INCONCLUSIVE;
    };
  }

  private static List<String> causes(Examined examined) {
    Set<String> causes = new LinkedHashSet<>();
    for (CheckResult result : examined.results()) {
      if (result.verdict() == Verdict.INCONCLUSIVE && result.reason() != null) {
        causes.add(result.reason());
      }
    }
    return List.copyOf(causes);
  }

  /** As a row. */
  SurveyRow row(String driver, String digest, int lines, double seconds) {
    List<String> undecided = new ArrayList<>();
    Map<String, SurveyRow.Finding> findings = new LinkedHashMap<>();
    long states = 0;
    if (examined != null) {
      for (Decision decision : examined.decisions()) {
        if (decision.verdict() == Verdict.INCONCLUSIVE) {
          undecided.add(decision.property());
        }
      }
      for (CheckResult result : examined.results()) {
        states = Math.max(states, result.states());
        Counterexample shown = result.counterexample();
        if (result.verdict() == Verdict.REFUTED && shown != null) {
          findings.putIfAbsent(
              result.property(),
              new SurveyRow.Finding(
                  result.property(), shown.trace().message(), shown.token().toString()));
        }
      }
    }
    return new SurveyRow(
        driver,
        digest,
        outcome,
        List.copyOf(findings.values()),
        undecided,
        outcome == SurveyRow.Outcome.PROVED ? List.of() : causes,
        lines,
        states,
        seconds);
  }

  /** The page of its findings; null if it has none. */
  @Nullable String page() {
    if (examined == null || outcome != SurveyRow.Outcome.REFUTED) {
      return null;
    }
    StringWriter text = new StringWriter();
    PrintWriter out = CleanWriter.of(new PrintWriter(text));
    new HtmlReport().write(new Findings(true, List.of(examined), false), out);
    out.flush();
    return text.toString();
  }
}
