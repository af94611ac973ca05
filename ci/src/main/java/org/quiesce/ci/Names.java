package org.quiesce.ci;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds things by name and, for a name that does not exist, tells the nearest that does. */
final class Names {
  /** So many names are told at once. */
  private static final int FEW = 4;

  private Names() {}

  /**
   * The thing of that name.
   *
   * @param kind as in "there is no {@code kind} 'x'"
   * @throws BadUsageException naming the nearest
   */
  static <T> T find(
      String kind, String name, Collection<? extends T> all, Function<? super T, String> nameOf) {
    return find(kind, name, all, nameOf, "ci/gate list");
  }

  /**
   * As above.
   *
   * @param lists the command that tells all names
   */
  static <T> T find(
      String kind,
      String name,
      Collection<? extends T> all,
      Function<? super T, String> nameOf,
      String lists) {
    for (T one : all) {
      if (nameOf.apply(one).equals(name)) {
        return one;
      }
    }
    List<String> names = all.stream().map(nameOf).toList();
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        names.stream()
            .min(
                Comparator.comparing((String other) -> !other.startsWith(name))
                    .thenComparingInt(other -> distance.apply(name, other)))
            .map(other -> "; the nearest is '" + other + "'")
            .orElse("; there is none at all");
    String where =
        names.size() <= FEW
            ? " (there are: " + String.join(", ", names) + ")."
            : " (" + lists + " shows all).";
    throw new BadUsageException("there is no " + kind + " '" + name + "'" + nearest + where);
  }
}
