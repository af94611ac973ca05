package org.quiesce.ci.survey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a survey says of one driver.
 *
 * @param driver its name, from the top of the tree
 * @param digest of its sources and of what it was allowed: another digest, another row
 * @param outcome how it ended
 * @param findings properties that are REFUTED
 * @param undecided properties that are INCONCLUSIVE
 * @param causes why, each with file and line where it has one
 * @param lines of C of its own
 * @param states of the largest search
 * @param seconds from reading to the verdict
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SurveyRow(
    String driver,
    String digest,
    Outcome outcome,
    List<Finding> findings,
    List<String> undecided,
    List<String> causes,
    int lines,
    long states,
    double seconds) {
  private static final Pattern PLACE = Pattern.compile("^[\\w./+-]+:\\d+(?::\\d+)?: ");
  private static final Pattern NAME = Pattern.compile("\\b\\w+\\(\\)|'[^']*'|`[^`]*`|\\b\\d+\\b");

  /** How a driver's check can end. */
  public enum Outcome {
    /** Every property holds within the bounds. */
    PROVED,
    /** At least one property has a counterexample. */
    REFUTED,
    /** None has, and not all hold. */
    INCONCLUSIVE,
    /** It is no driver, or no C. */
    UNREADABLE,
    /** The gate itself failed. */
    FAILED
  }

  /**
   * A property that does not hold.
   *
   * @param property its id
   * @param message what happened, in a sentence
   * @param token for {@code replay}
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Finding(String property, String message, String token) {}

  public SurveyRow {
    findings = List.copyOf(findings);
    undecided = List.copyOf(undecided);
    causes = List.copyOf(causes);
  }

  /** Whether each property is either proved or refuted. */
  public boolean isDecided() {
    return undecided.isEmpty() && (outcome == Outcome.PROVED || outcome == Outcome.REFUTED);
  }

  /** A cause without what it is about: what many drivers have in common. */
  public static String kind(String cause) {
    String text = PLACE.matcher(cause).replaceFirst("");
    text = NAME.matcher(text).replaceAll("_");
    return text.replaceAll(" \\(and _ more\\)", "");
  }
}
