package org.quiesce.translate.patch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.LeftOut;

/**
 * One patch.
 *
 * @param input how the text that it was found in is called in messages
 * @param subject of its mail; empty if there is none
 * @param messageId of its mail; empty if there is none
 * @param number in its series; null if it has none
 * @param markers the quote markers before its lines; empty if it is not quoted
 * @param leftOut what was not recovered
 */
public record Patch(
    String input,
    String subject,
    String messageId,
    @Nullable SeriesNumber number,
    String markers,
    List<FileDiff> files,
    List<LeftOut> leftOut) {
  public Patch {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether it comes from a reply that quotes it. */
  public boolean isQuoted() {
    return !markers.isEmpty();
  }

  /** How it is called in messages: number and subject, or its input. */
  public String shown() {
    return subject.isEmpty() ? input : org.quiesce.translate.patch.text.Show.plain(subject);
  }
}
