package org.quiesce.check.lincheck;

/** How Lincheck chooses schedules. */
public enum Mode {
  /** Lincheck decides at every step who goes on. */
  MODEL_CHECKING("model checking"),
  /** The operating system decides. */
  STRESS("stress");

  private final String text;

  Mode(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
