package org.quiesce.translate.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/** The order of patches, and whether all are there. */
final class Series {
  private Series() {}

  /**
   * By number if they have numbers, else as they came.
   *
   * @throws BadSourceException if a number is missing or twice there, or versions are mixed
   */
  static List<Patch> inOrder(String name, List<Patch> patches, List<String> notes) {
    List<SeriesNumber> numbers = new ArrayList<>();
    for (Patch patch : patches) {
      @Nullable SeriesNumber number = patch.number();
      if (number != null) {
        numbers.add(number);
      }
    }
    if (patches.size() == 1) {
      if (!numbers.isEmpty() && numbers.get(0).total() > 1 && !patches.get(0).isQuoted()) {
        notes.add(
            name + " holds " + numbers.get(0) + " alone; what comes before it must be in the tree");
      }
      return patches;
    }
    if (numbers.isEmpty()) {
      return patches;
    }
    if (numbers.size() != patches.size()) {
      throw new BadSourceException(
          name
              + " holds "
              + numbers.size()
              + " patches with a number and "
              + (patches.size() - numbers.size())
              + " without; their order is not known");
    }
    oneSeries(name, numbers);
    Map<Integer, Patch> sorted = new TreeMap<>(Comparator.naturalOrder());
    for (Patch patch : patches) {
      SeriesNumber number = java.util.Objects.requireNonNull(patch.number());
      Patch before = sorted.put(number.number(), patch);
      if (before != null && !before.files().equals(patch.files())) {
        throw new BadSourceException(
            name + " holds patch " + number + " twice, and they are not the same");
      }
    }
    missing(name, numbers.get(0), sorted.keySet());
    return List.copyOf(sorted.values());
  }

  private static void oneSeries(String name, List<SeriesNumber> numbers) {
    Set<String> kinds =
        numbers.stream()
            .map(number -> "v" + number.version() + " of " + number.total())
            .collect(Collectors.toCollection(TreeSet::new));
    if (kinds.size() > 1) {
      throw new BadSourceException(
          name + " holds more than one series (" + String.join(", ", kinds) + "); give one");
    }
  }

  private static void missing(String name, SeriesNumber any, Set<Integer> there) {
    List<String> missing = new ArrayList<>();
    for (int number = 1; number <= any.total(); number++) {
      if (!there.contains(number)) {
        missing.add(number + "/" + any.total());
      }
    }
    if (!missing.isEmpty()) {
      boolean many = missing.size() > 10;
      throw new BadSourceException(
          name
              + ": the series has "
              + any.total()
              + " patches; "
              + String.join(", ", missing.subList(0, many ? 10 : missing.size()))
              + (many ? " and others" : "")
              + (missing.size() == 1 ? " is" : " are")
              + " missing");
    }
    for (int number : there) {
      if (number < 1 || number > any.total()) {
        throw new BadSourceException(
            name + ": patch " + number + "/" + any.total() + " has a number outside its series");
      }
    }
  }
}
