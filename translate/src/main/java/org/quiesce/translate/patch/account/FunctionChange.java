package org.quiesce.translate.patch.account;

/**
 * What happened to a function. One that got another name is REMOVED and ADDED.
 *
 * @param oldLine its first line before; 0 if it was not there, or not seen
 * @param newLine its first line after; 0 likewise
 */
public record FunctionChange(String name, Kind kind, int oldLine, int newLine) {
  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** Changed, but not seen whole. */
    TOUCHED
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + name;
  }
}
