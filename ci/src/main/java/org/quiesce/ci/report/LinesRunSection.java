package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quiesce.ci.run.Examined;
import org.quiesce.drive.memory.LinesRun;

/** Which lines no scenario ran, so that nobody takes a verdict for one on them. */
final class LinesRunSection {
  private static final int SHOWN = 3;

  private LinesRunSection() {}

  /** One sentence with how much has run. */
  private static String sentence(LinesRun lines) {
    String ran =
        String.format(
            Locale.ROOT,
            "%d %% of the lines of functions that were called (%d of %d), %d of %d ways of"
                + " branches",
            lines.percent(),
            lines.run(),
            lines.lines().size(),
            lines.taken(),
            lines.ways());
    int never = lines.uncalled().size();
    return never == 0
        ? ran
        : ran + "; " + never + (never == 1 ? " function was" : " functions were") + " not called";
  }

  /** How much has run and the first of what has not: nothing where nothing is known. */
  static List<String> inShort(LinesRun lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<LinesRun.Gap> gaps = lines.gaps();
    if (gaps.isEmpty()) {
      return List.of(sentence(lines));
    }
    String first =
        gaps.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
    int more = gaps.size() - SHOWN;
    return List.of(
        sentence(lines),
        "never: "
            + first
            + (more > 0 ? " and " + more + " more places, which --verbose lists" : ""));
  }

  /** All of it, in the order of the sources, a phrase each. */
  static List<String> all(LinesRun lines) {
    List<String> all = new ArrayList<>();
    if (lines.isEmpty()) {
      return all;
    }
    all.add(sentence(lines));
    lines.gaps().forEach(gap -> all.add("never: " + gap));
    for (LinesRun.Line line : lines.oneWay()) {
      String place = line.file() + ":" + line.number() + " (" + line.function() + ")";
      all.add(place + ": " + line.taken() + " of " + line.ways() + " ways");
    }
    lines
        .uncalled()
        .forEach(one -> all.add("not called: " + one.position() + " (" + one.function() + ")"));
    return all;
  }

  /** Tells it of one revision; all of it on a verbose page. */
  static List<String> of(Examined examined, Page page) {
    List<String> all = page.verbose() ? all(examined.lines()) : inShort(examined.lines());
    List<String> told = new ArrayList<>();
    if (!all.isEmpty()) {
      told.add("");
      told.add(page.palette().strong("run"));
      all.forEach(one -> told.addAll(page.indented("  ", one)));
    }
    return told;
  }
}
