package org.quiesce.translate;

import java.util.Comparator;

/**
 * A construct that a translated function uses and that has no translation: the answer is
 * INCONCLUSIVE.
 *
 * @param file name of the C file
 * @param line 1-based
 * @param what the construct
 */
public record NotModelled(String file, int line, String what) implements Comparable<NotModelled> {
  private static final Comparator<NotModelled> ORDER =
      Comparator.comparing(NotModelled::file)
          .thenComparingInt(NotModelled::line)
          .thenComparing(NotModelled::what);

  @Override
  public int compareTo(NotModelled other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: not modelled: what}. */
  @Override
  public String toString() {
    return file + ":" + line + ": not modelled: " + what;
  }
}
