package org.quiesce.translate.patch.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quiesce.translate.BadSourceException;

/** Where a run of lines stands in a file. Lines are compared as numbers. */
final class Matcher {
  /** Comparisons of lines for one patch; a real one needs thousands. */
  private static final long BUDGET = 100_000_000L;

  private static final int MOST_PLACES = 1_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean collapsed;
  private final int[] file;
  private long left = BUDGET;

  Matcher(List<SourceLine> lines, boolean collapsed) {
    this.collapsed = collapsed;
    this.file = new int[lines.size()];
    for (int i = 0; i < file.length; i++) {
      file[i] = numbers.computeIfAbsent(key(lines.get(i).text()), key -> numbers.size());
    }
  }

  private String key(String text) {
    return collapsed ? collapse(text) : text;
  }

  /** The text with each run of white space as one space, and none at its ends. */
  static String collapse(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        space = result.length() > 0;
      } else {
        if (space) {
          result.append(' ');
          space = false;
        }
        result.append(c);
      }
    }
    return result.toString();
  }

  int[] wanted(List<String> lines) {
    int[] wanted = new int[lines.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = numbers.getOrDefault(key(lines.get(i)), -1);
    }
    return wanted;
  }

  /** How many of the wanted lines stand at {@code at}, before the first that does not. */
  int agree(int[] wanted, int at) {
    int count = 0;
    while (count < wanted.length
        && at + count < file.length
        && wanted[count] >= 0
        && file[at + count] == wanted[count]) {
      count++;
    }
    left -= count + 1;
    if (left < 0) {
      throw new BadSourceException("the lines of the patch fit in too many places to be compared");
    }
    return count;
  }

  /** All places from {@code from} on where the wanted lines stand. */
  List<Integer> places(int[] wanted, int from) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at + wanted.length <= file.length; at++) {
      if (agree(wanted, at) == wanted.length && places.size() < MOST_PLACES) {
        places.add(at);
      }
    }
    return places;
  }
}
