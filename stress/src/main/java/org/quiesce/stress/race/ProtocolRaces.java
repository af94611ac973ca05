package org.quiesce.stress.race;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * The races of a protocol, each of which every revision and every edited one meets.
 *
 * @param <R> a revision of the protocol
 * @param protocol its name, such as {@code doe-mailbox}
 * @param subjects names of revisions and of edits, such as {@code newest} and {@code M1}
 * @param tests the class that holds a JCStress test for each race, named as the race
 */
public record ProtocolRaces<R>(
    String protocol,
    ImmutableMap<String, R> subjects,
    ImmutableList<ProgramRace<R>> races,
    Class<?> tests) {
  /** The system property that says which subject a test runs. */
  public static final String SUBJECT = "quiesce.subject";

  private static final String NEWEST = "newest";

  /** The test of a race, by its name in JCStress. */
  public String test(ProgramRace<?> race) {
    return tests.getName() + "." + CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, race.id());
  }

  /** The subject that the system property names, the newest revision if it is not set. */
  public static <R> R subject(ImmutableMap<String, R> subjects) {
    String name = System.getProperty(SUBJECT, NEWEST);
    R revision = subjects.get(name);
    if (revision == null) {
      ImmutableSet<String> known = subjects.keySet();
      throw new IllegalArgumentException(
          "-D" + SUBJECT + "=" + name + ": there is no such subject here, but " + known);
    }
    return revision;
  }
}
