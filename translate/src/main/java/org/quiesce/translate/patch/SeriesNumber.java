package org.quiesce.translate.patch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a patch in its series, as in {@code [PATCH v3 2/5]}.
 *
 * @param version 1 if none is given
 * @param number 0 for the cover letter
 */
public record SeriesNumber(int version, int number, int total) {
  private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{0,80}PATCH[^\\[\\]]{0,80})\\]");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,4})/(\\d{1,4})(?!\\d)");
  private static final Pattern VERSION = Pattern.compile("(?<![A-Za-z0-9])[vV](\\d{1,4})\\b");

  /** The number that a subject tells; empty if it tells none. */
  public static Optional<SeriesNumber> of(String subject) {
    Matcher tag = TAG.matcher(subject);
    if (!tag.find()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(tag.group(1));
    if (!number.find()) {
      return Optional.empty();
    }
    Matcher version = VERSION.matcher(tag.group(1));
    return Optional.of(
        new SeriesNumber(
            version.find() ? Integer.parseInt(version.group(1)) : 1,
            Integer.parseInt(number.group(1)),
            Integer.parseInt(number.group(2))));
  }

  @Override
  public String toString() {
    return (version == 1 ? "" : "v" + version + " ") + number + "/" + total;
  }
}
