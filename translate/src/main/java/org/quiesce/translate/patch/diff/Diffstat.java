package org.quiesce.translate.patch.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quiesce.translate.patch.text.Show;

/** The summary that {@code git format-patch} puts before a diff, as far as it was found. */
final class Diffstat {
  private static final Pattern ENTRY =
      Pattern.compile("\\s{0,4}(\\S{1,400})\\s{1,400}\\|\\s{1,9}(?:0|(\\d{1,7}) [+-]+)\\s{0,4}");
  private static final Pattern SUMMARY =
      Pattern.compile("\\s{0,4}(\\d{1,7}) files? changed(?:, [^,]{1,40}){1,2}");
  private static final Pattern INSERTIONS = Pattern.compile("(\\d{1,7}) insertion");
  private static final Pattern DELETIONS = Pattern.compile("(\\d{1,7}) deletion");

  private final Map<String, Integer> entries = new LinkedHashMap<>();
  private boolean summary;
  private int files;
  private int insertions;
  private int deletions;

  /** Takes a line if it is part of a diffstat. */
  void offer(String line) {
    if (line.length() > 1000) {
      return;
    }
    Matcher entry = line.indexOf('|') < 0 ? null : ENTRY.matcher(line);
    if (entry != null && entry.matches()) {
      if (summary) {
        // The one before was of something else: only the last counts.
        entries.clear();
        summary = false;
      }
      entries.put(entry.group(1), entry.group(2) == null ? 0 : Integer.parseInt(entry.group(2)));
      return;
    }
    if (line.contains(" changed, ") && SUMMARY.matcher(line.strip()).matches()) {
      summary = true;
      files = number(Pattern.compile("(\\d{1,7}) file"), line);
      insertions = number(INSERTIONS, line);
      deletions = number(DELETIONS, line);
    }
  }

  private static int number(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Whether its last line is there and counts exactly what was found. */
  boolean confirms(List<FileDiff> found) {
    return summary
        && files == found.stream().map(FileDiff::path).distinct().count()
        && insertions == sum(found, true)
        && deletions == sum(found, false);
  }

  private static int sum(List<FileDiff> found, boolean added) {
    return found.stream()
        .flatMap(file -> file.hunks().stream())
        .mapToInt(hunk -> added ? hunk.added() : hunk.removed())
        .sum();
  }

  /** Whether its last line is there. */
  boolean isThere() {
    return summary;
  }

  /** Compares with what was found and adds a sentence for each difference. */
  void check(List<FileDiff> found, List<LeftOut> leftOut) {
    int before = leftOut.size();
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      String name = entry.getKey();
      List<FileDiff> same = found.stream().filter(file -> names(name, file.path())).toList();
      if (name.contains("{") || name.contains("=>")) {
        continue;
      }
      int lines = sum(same, true) + sum(same, false);
      if (lines != entry.getValue()) {
        leftOut.add(
            new LeftOut(
                LeftOut.Kind.DIFFSTAT,
                same.isEmpty() ? name : same.get(0).path(),
                0,
                Show.plain(name)
                    + ": the diffstat counts "
                    + entry.getValue()
                    + " changed lines, "
                    + lines
                    + " were found"));
      }
    }
    if (leftOut.size() == before && summary && !confirms(found)) {
      leftOut.add(
          new LeftOut(
              LeftOut.Kind.DIFFSTAT,
              "",
              0,
              "the diffstat counts "
                  + (files + " files, " + insertions + " insertions, " + deletions + " deletions")
                  + "; "
                  + (sum(found, true) + " insertions and " + sum(found, false) + " deletions")
                  + " were found"));
    }
  }

  private static boolean names(String name, String path) {
    return name.startsWith("...") ? path.endsWith(name.substring(3)) : name.equals(path);
  }
}
