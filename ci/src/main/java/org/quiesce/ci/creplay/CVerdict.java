package org.quiesce.ci.creplay;

import java.util.List;

/**
 * What running it in C showed.
 *
 * @param confirmed whether the driver did the harm that the property forbids
 * @param sentence what happened
 * @param report of AddressSanitizer, its first lines; may be empty
 */
public record CVerdict(boolean confirmed, String sentence, List<String> report) {
  public CVerdict {
    report = List.copyOf(report);
  }

  static CVerdict not(String sentence) {
    return new CVerdict(false, sentence, List.of());
  }
}
