package org.quiesce.ci.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal parts of a run, such as {@code 2/4}: every fourth scenario, beginning with
 * the second.
 *
 * @param index from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
  /** More machines than any matrix has. */
  private static final int MOST = 999;

  private static final Pattern FORM = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

  public Shard {
    if (index < 1 || index > count || count > MOST) {
      throw new IllegalArgumentException(
          "a shard is I/N with 1 <= I <= N <= " + MOST + ", not '" + index + "/" + count + "'");
    }
  }

  /**
   * Reads {@code I/N}.
   *
   * @throws IllegalArgumentException with a sentence that says what a shard is
   */
  public static Shard parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "a shard is I/N with 1 <= I <= N <= " + MOST + ", not '" + text + "'");
    }
    return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** Whether the scenario of that place in the run, from 0, belongs to this part. */
  public boolean has(int place) {
    return place % count == index - 1;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
