package org.quiesce.stress.aer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which revision meets which race, and what the explorer finds there: {@code races.txt}. */
public final class AerRaces {
  /**
   * One test.
   *
   * @param subject a revision such as {@code v16-p1}, or an edit such as {@code M1}
   * @param test its name in JCStress
   * @param refuted what the explorer refutes of the race's program, in whatever order its threads
   *     run: nothing else may be seen here. The two turns that the actors take leave fewer
   *     schedules, and data races are not seen as such, so not all of it needs to be seen.
   * @param shown those of them that a second or two of running the test should show
   */
  public record Entry(
      String subject,
      Race race,
      String test,
      ImmutableSet<String> refuted,
      ImmutableSet<String> shown) {
    /** Whether an outcome of the test is one that the explorer knows. */
    public boolean allows(String outcome) {
      return outcome.equals(AerRace.HELD)
          || outcome.equals(AerRace.CUT)
          || refuted.containsAll(Splitter.on('+').splitToList(outcome));
    }
  }

  private static final String STAR = "*";

  private static final ImmutableList<Entry> ALL = read("races.txt");

  private AerRaces() {}

  /** All tests of this package. */
  public static ImmutableList<Entry> all() {
    return ALL;
  }

  private static ImmutableList<Entry> read(String resource) {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(AerRaces.class, resource), StandardCharsets.UTF_8);
      List<Entry> entries = new ArrayList<>();
      for (String line : lines) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(Splitter.on(' ').splitToList(line)));
        }
      }
      return ImmutableList.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Entry entry(List<String> words) {
    String subject = words.get(0);
    Race race =
        Arrays.stream(Race.values())
            .filter(one -> one.id().equals(words.get(1)))
            .findFirst()
            .orElseThrow();
    return new Entry(
        subject,
        race,
        AerRaces.class.getPackageName() + "." + outer(subject) + "." + race.testClass(),
        words.stream().skip(2).map(AerRaces::unstarred).collect(toImmutableSet()),
        words.stream()
            .skip(2)
            .filter(word -> word.endsWith(STAR))
            .map(AerRaces::unstarred)
            .collect(toImmutableSet()));
  }

  private static String unstarred(String word) {
    return word.endsWith(STAR) ? word.substring(0, word.length() - 1) : word;
  }

  /** {@code v16-p1} is {@code V16Patch1Races}. */
  private static String outer(String subject) {
    StringBuilder name = new StringBuilder();
    for (String part : Splitter.on('-').split(subject)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
    }
    return name.toString().replaceFirst("P(?=\\d)", "Patch") + "Races";
  }
}
