package org.quiesce.ci;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time such as {@code 45s} or {@code 2m}. */
final class Durations {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m|h)?");

  private Durations() {}

  /**
   * Reads a number with its unit.
   *
   * @throws BadUsageException if it is no time above 0
   */
  static Duration parse(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new BadUsageException(
          "a budget is a number and ms, s, m or h, such as 45s or 2m, not '" + text + "'.");
    }
    long number = Long.parseLong(matcher.group(1));
    if (number == 0) {
      throw new BadUsageException(
          "a budget of 0 decides nothing; give a time above 0, such as 45s or 2m.");
    }
    String unit = matcher.group(2);
    return switch (unit == null ? "" : unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default ->
          throw new BadUsageException(
              "the budget '" + text + "' needs a unit: ms, s, m or h, such as 45s or 2m.");
    };
  }
}
