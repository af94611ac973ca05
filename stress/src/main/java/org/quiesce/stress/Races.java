package org.quiesce.stress;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quiesce.stress.aer.AerRaces;
import org.quiesce.stress.doe.DoeRace;
import org.quiesce.stress.hmem.HmemRace;
import org.quiesce.stress.memdev.MemdevRace;
import org.quiesce.stress.race.ProgramRace;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;

/** All races of all protocols, and what the explorer refutes of each. */
public final class Races {
  /**
   * One race of one subject.
   *
   * @param id its name in tables, such as {@code forward-vs-unregister}
   * @param test its name in JCStress
   * @param refuted what the explorer refutes of the race's program, in whatever order its threads
   *     run, but for data races: nothing else may be seen here. {@link #NOT_MODELLED} alone if it
   *     cannot say
   */
  public record Entry(String id, String test, ImmutableSet<String> refuted) {
    /** Whether an outcome of the test is one that the explorer knows. */
    public boolean allows(String outcome) {
      return outcome.equals(TwoActors.HELD)
          || outcome.equals(TwoActors.CUT)
          || refuted.contains(NOT_MODELLED)
          || refuted.containsAll(Splitter.on('+').splitToList(outcome));
    }
  }

  /** In the place of what is refuted: the explorer met something that the model cannot express. */
  public static final String NOT_MODELLED = "not-modelled";

  private static final String AER = "aer-kfifo";

  /** By protocol, subject and race, separated by spaces. */
  private static final ImmutableMap<String, ImmutableSet<String>> REFUTED = read("refuted.txt");

  private Races() {}

  /** The races of the protocols whose tests are told their subject by a system property. */
  public static ImmutableList<ProtocolRaces<?>> bySubject() {
    return ImmutableList.of(HmemRace.all(), MemdevRace.all(), DoeRace.all());
  }

  /**
   * The races of a subject; empty if there are none.
   *
   * @param protocol such as {@code doe-mailbox}
   * @param subject a revision such as {@code newest}, or an edit such as {@code M1}
   */
  public static ImmutableList<Entry> of(String protocol, String subject) {
    if (protocol.equals(AER)) {
      return AerRaces.all().stream()
          .filter(one -> one.subject().equals(subject))
          .map(one -> new Entry(one.race().id(), one.test(), one.refuted()))
          .collect(toImmutableList());
    }
    return bySubject().stream()
        .filter(all -> all.protocol().equals(protocol) && all.subjects().containsKey(subject))
        .flatMap(all -> all.races().stream().map(race -> entry(all, subject, race)))
        .collect(toImmutableList());
  }

  private static Entry entry(ProtocolRaces<?> all, String subject, ProgramRace<?> race) {
    String key = String.join(" ", all.protocol(), subject, race.id());
    return new Entry(race.id(), all.test(race), REFUTED.getOrDefault(key, ImmutableSet.of()));
  }

  private static ImmutableMap<String, ImmutableSet<String>> read(String resource) {
    try {
      ImmutableMap.Builder<String, ImmutableSet<String>> all = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(Races.class, resource), StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line);
          all.put(
              String.join(" ", words.subList(0, 3)),
              words.stream().skip(3).collect(toImmutableSet()));
        }
      }
      return all.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
