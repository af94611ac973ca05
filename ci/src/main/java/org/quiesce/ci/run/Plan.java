package org.quiesce.ci.run;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a run that is shared between machines is about, so that only parts of the same run are
 * joined.
 *
 * <p>A unit is one scenario of one revision: {@code protocol/revision/scenario}.
 */
public final class Plan {
  private Plan() {}

  /** The name of a unit. */
  public static String unit(Subject<?> subject, String scenario) {
    return unit(subject.protocol(), subject.revision(), scenario);
  }

  /** The name of a unit. */
  public static String unit(String protocol, String revision, String scenario) {
    return protocol + "/" + revision + "/" + scenario;
  }

  /**
   * The same for two runs if they have the same units, engines, properties and subjects.
   *
   * @param units of the whole run, in any order
   * @param engines names in order
   * @param properties protocols and ids, in any order
   * @param subjects what tells two revisions of one name apart, such as the text of a translation
   */
  public static String fingerprint(
      Collection<String> units,
      List<String> engines,
      Collection<String> properties,
      Collection<String> subjects) {
    List<String> lines = new ArrayList<>();
    lines.addAll(new TreeSet<>(units));
    lines.add("engines " + String.join(" ", engines));
    lines.add("properties " + String.join(" ", new TreeSet<>(properties)));
    lines.addAll(new TreeSet<>(subjects));
    return Hashing.sha256()
        .hashString(String.join("\n", lines), StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }
}
