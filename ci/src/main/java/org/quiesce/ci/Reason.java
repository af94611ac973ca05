package org.quiesce.ci;

/** What was thrown, in a few words. */
final class Reason {
  private static final int DEEPEST = 20;

  private Reason() {}

  /** Of what began it: its kind, where the name says more than the message, and its message. */
  static String of(Throwable thrown) {
    Throwable first = thrown;
    for (int i = 0; i < DEEPEST && first.getCause() != null; i++) {
      first = first.getCause();
    }
    String kind = first.getClass().getSimpleName();
    String message = first.getMessage();
    return message == null || message.isBlank() ? kind : kind + ": " + message.strip();
  }
}
