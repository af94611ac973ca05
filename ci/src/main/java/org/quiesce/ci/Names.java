package org.quiesce.ci;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds things by name and, for a name that does not exist, tells the nearest that does. */
final class Names {
  private Names() {}

  /**
   * The thing of that name.
   *
   * @param kind as in "there is no {@code kind} 'x'"
   * @throws BadUsageException naming the nearest
   */
  static <T> T find(
      String kind, String name, Collection<? extends T> all, Function<T, String> nameOf) {
    for (T one : all) {
      if (nameOf.apply(one).equals(name)) {
        return one;
      }
    }
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        all.stream()
            .map(nameOf::apply)
            .min(Comparator.comparingInt(other -> distance.apply(name, other)))
            .map(other -> "; the nearest is '" + other + "'")
            .orElse("; there is none at all");
    throw new BadUsageException(
        "there is no " + kind + " '" + name + "'" + nearest + " (ci/gate list shows all).");
  }
}
