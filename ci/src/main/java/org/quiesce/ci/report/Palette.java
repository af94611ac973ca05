package org.quiesce.ci.report;

import org.quiesce.check.Verdict;

/** Colours, or none. */
public enum Palette {
  /** Text as it is. */
  PLAIN,
  /** Escape sequences of a terminal. */
  ANSI;

  private static final String ESCAPE = "\u001b[";

  /** Something that must not be overlooked. */
  public String strong(String text) {
    return in("1", text);
  }

  /** Something that may be overlooked. */
  public String faint(String text) {
    return in("2", text);
  }

  /** Something wrong. */
  public String bad(String text) {
    return in("1;31", text);
  }

  /** In the colour of a verdict. */
  public String verdict(Verdict verdict, String text) {
    return in(
        switch (verdict) {
          case PROVED, UNREFUTED -> "32";
          case REFUTED -> "1;31";
          case INCONCLUSIVE -> "33";
        },
        text);
  }

  private String in(String colour, String text) {
    return this == PLAIN || text.isEmpty() ? text : ESCAPE + colour + "m" + text + ESCAPE + "0m";
  }
}
