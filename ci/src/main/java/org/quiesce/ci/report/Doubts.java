package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quiesce.explore.Location;

/** How to call a finding wrong: what it rests on, a sentence or two each, for whoever doubts it. */
final class Doubts {
  private Doubts() {}

  static List<String> of(Finding finding) {
    List<String> doubts = new ArrayList<>();
    if (finding.moments().isEmpty()) {
      doubts.add("There are no steps to look at; only the counts above speak for it.");
      return doubts;
    }
    doubts.add(
        "Each step is one atomic action, taken in the order shown. Name one that the kernel cannot"
            + " take at its place, and this is a false alarm.");
    doubts.addAll(ofRebuilt(finding));
    String surroundings = surroundings(finding);
    if (!surroundings.isEmpty()) {
      doubts.add(
          surroundings
              + " the driver's surroundings (its callers, the workqueue, the module loader): stubs"
              + " that do what these may do at worst. If the real ones cannot, it does not hold.");
    }
    doubts.add(
        finding.sources().paths().isEmpty()
            ? "Steps of the driver are those of a re-implementation in Java, "
                + finding.revision()
                + ": it may differ from the C it stands for."
            : "Functions that are known as surroundings were replaced by stubs; `ci/gate translate`"
                + " with the same files lists each replacement.");
    for (Moment culprit : finding.culprits()) {
      String fact = culprit.fact();
      if (fact != null) {
        doubts.add("Step " + culprit.number() + " relies on this: " + Reliance.inShort(fact));
      }
    }
    doubts.add(
        "The scenario "
            + finding.scenario()
            + " ("
            + bound(finding.bound())
            + ") must be possible on a real machine.");
    doubts.add(
        "The schedule is sequentially consistent: it needs no reordering by compiler or processor."
            + " The explorer has taken each of its steps.");
    return doubts;
  }

  /** A finding may rest on functions that were rebuilt from a patch without all of their lines. */
  static List<String> ofRebuilt(Finding finding) {
    List<String> doubtful = new ArrayList<>();
    for (Moment moment : finding.moments()) {
      Location at = moment.location();
      if (at != null
          && finding.sources().isDoubtful(at.function())
          && !doubtful.contains(at.function())) {
        doubtful.add(at.function());
      }
    }
    return doubtful.isEmpty()
        ? List.of()
        : List.of(
            "It runs through "
                + String.join(", ", doubtful)
                + ", rebuilt from a patch of which lines were missing: what is missing may mend"
                + " it.");
  }

  /** Why nothing found need not mean that nothing is there. */
  static List<String> ofNothingFound() {
    return List.of(
        "What is PROVED holds within the bound above: more threads, errors or entries may break it."
            + " INCONCLUSIVE and UNREFUTED prove nothing.",
        "The driver's surroundings (its callers, the workqueue, the module loader) are stubs; what"
            + " the real ones do beyond them was not tried.",
        "Memory is sequentially consistent: what only a reordering by compiler or processor could"
            + " break was not tried. Data races are looked for.");
  }

  /**
   * Consecutive numbers without a line: {@code Steps 1, 13, 20-21 are}; empty if there are none.
   */
  private static String surroundings(Finding finding) {
    List<Integer> numbers =
        finding.moments().stream()
            .filter(one -> one.location() == null)
            .map(Moment::number)
            .toList();
    if (numbers.isEmpty()) {
      return "";
    }
    return (numbers.size() == 1 ? "Step " : "Steps ")
        + ranges(numbers)
        + (numbers.size() == 1 ? " is one of" : " are");
  }

  /** {@code 1, 3-5} for 1, 3, 4, 5. */
  static String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < numbers.size(); ) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      ranges.add(end == i ? "" + numbers.get(i) : numbers.get(i) + "-" + numbers.get(end));
      i = end + 1;
    }
    return String.join(", ", ranges);
  }

  /** {@code producers 2, errors 1}. */
  static String bound(Map<String, Integer> bound) {
    return bound.isEmpty()
        ? "no parameters"
        : bound.entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", "));
  }
}
