package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.ci.run.Examined;

/** What a verdict takes for granted: the first of it, on a verbose page all. */
final class AssumptionSection {
  private static final int SHOWN = 3;

  private AssumptionSection() {}

  /** Tells it of one revision; nothing where nothing was assumed. */
  static List<String> of(Examined examined, Page page) {
    List<String> all = examined.assumptions();
    List<String> lines = new ArrayList<>();
    if (all.isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(page.palette().strong("assumed"));
    int shown = page.verbose() || all.size() == SHOWN + 1 ? all.size() : SHOWN;
    all.stream().limit(shown).forEach(one -> lines.addAll(page.indented("  ", one)));
    if (all.size() > shown) {
      lines.addAll(
          page.indented("  ", "and " + (all.size() - shown) + " more, which --verbose lists"));
    }
    return lines;
  }
}
