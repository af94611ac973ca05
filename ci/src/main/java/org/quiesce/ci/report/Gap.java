package org.quiesce.ci.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;
import org.quiesce.explore.Location;

/**
 * A construct that is not modelled.
 *
 * @param place where it stands; null if that is not known
 * @param file that file as it was given; null likewise
 * @param what the rest of the sentence
 */
record Gap(@Nullable Location place, @Nullable Path file, String what) {
  private static final Pattern PLACED =
      Pattern.compile("(.+?):(\\d{1,9})(?::\\d+)?: (.*)", Pattern.DOTALL);

  /** All of a run. */
  static List<Gap> of(Findings findings) {
    List<Gap> gaps = new ArrayList<>();
    for (Examined one : findings.revisions()) {
      Sources sources = Sources.of(one.origin());
      one.notModelled().forEach(text -> gaps.add(of(text, sources)));
    }
    return gaps;
  }

  private static Gap of(String text, Sources sources) {
    Matcher placed = PLACED.matcher(text);
    if (!placed.matches()) {
      return new Gap(null, null, text);
    }
    Location place = new Location(placed.group(1), Integer.parseInt(placed.group(2)), "");
    return new Gap(place, sources.pathOf(place), placed.group(3));
  }
}
