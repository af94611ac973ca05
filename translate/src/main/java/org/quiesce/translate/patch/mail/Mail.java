package org.quiesce.translate.patch.mail;

import java.util.List;
import java.util.Locale;

/**
 * One mail, or a text that is no mail.
 *
 * @param name how it is called in messages
 * @param subject decoded; empty if there is none
 * @param messageId without angle brackets; empty if there is none
 * @param headers whether it has mail headers
 * @param firstLine the input's line number of the first of {@code lines}, if the text was not
 *     encoded
 * @param lines its text
 */
public record Mail(
    String name,
    String subject,
    String messageId,
    boolean headers,
    int firstLine,
    List<String> lines) {
  /** Whether its subject says that it answers another one. */
  public boolean isReply() {
    String lower = subject.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("re:") || lower.startsWith("aw:") || lower.startsWith("sv:");
  }
}
