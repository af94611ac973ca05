package org.quiesce.stress.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.runners.TestList;
import org.quiesce.protocol.doe.DoeRules;
import org.quiesce.stress.Races;
import org.quiesce.stress.aer.AerRaces;
import org.quiesce.stress.race.ProtocolRaces;
import org.quiesce.stress.race.TwoActors;
import org.quiesce.stress.run.Settings.Strides;

/** Real runs: every test at least once, and the reordering that must be seen. */
class EveryTestIT {
  private static final String SAMPLE = "org.quiesce.stress.samples.Stress_01_KfifoBarriers.";
  private static final String KERNEL = "org.quiesce.stress.kernel.";
  private static final String DOE = "org.quiesce.stress.doe.DoeRaces.";
  private static final int TRIES = 4;

  @Test
  void theCanariesAnswerRightly() throws IOException {
    assertThat(Canaries.canaryFailure(Duration.ofMinutes(1), () -> false)).isEmpty();
  }

  @Test
  void everyTestRunsAndNothingForbiddenIsSeen() throws IOException {
    ImmutableSet<String> all = JcstressRun.allTests();
    RunReport report =
        new JcstressRun().run(all, Settings.once(), Duration.ofMinutes(8), () -> false);
    assertThat(report.trouble()).isEmpty();
    assertThat(report.tests()).hasSameSizeAs(all);
    assertThat(report.tests())
        .allSatisfy(
            test -> {
              assertThat(test.samples()).isPositive();
              assertThat(test.held())
                  .as(test.test() + " " + test.counts())
                  .isEqualTo(!test.test().equals(Canaries.MUST_FAIL));
            });
    for (AerRaces.Entry entry : AerRaces.all()) {
      assertThat(report.test(entry.test()).orElseThrow().counts().keySet())
          .as(entry.test())
          .allMatch(entry::allows);
    }
    for (ProtocolRaces<?> races : Races.bySubject()) {
      for (Races.Entry entry : Races.of(races.protocol(), "newest")) {
        assertThat(report.test(entry.test()).orElseThrow().counts().keySet())
            .as(entry.test())
            .allMatch(entry::allows);
      }
    }
  }

  /** A task that is completed before its work is destroyed: a share of all creations shows it. */
  @Test
  void aBrokenHandOverOfADoeTaskIsSeenAndTheNewestHolds() throws IOException {
    ImmutableSet<String> test = ImmutableSet.of(DOE + "CreateVsWorker");
    Settings settings = Settings.of(Duration.ofMillis(500), Strides.PROGRAM, Mode.TIERED);
    RunReport newest = new JcstressRun().run(test, settings, Duration.ofMinutes(2), () -> false);
    assertThat(newest.trouble()).isEmpty();
    assertThat(newest.tests().get(0).counts().keySet()).containsExactly(TwoActors.HELD);
    RunReport broken =
        new JcstressRun().run(test, settings.with("M1"), Duration.ofMinutes(2), () -> false);
    assertThat(broken.trouble()).isEmpty();
    assertThat(broken.tests().get(0).counts().keySet())
        .containsExactly(TwoActors.HELD, DoeRules.NO_USE_AFTER_COMPLETION);
  }

  /** Each test of a primitive whose broken use is known must show it: else it shows nothing. */
  @Test
  void everyBrokenUseOfAPrimitiveIsSeen() throws IOException {
    Set<String> unseen = new TreeSet<>();
    JcstressRun.allTests().stream()
        .filter(test -> test.startsWith(KERNEL) && !broken(test).isEmpty())
        .forEach(unseen::add);
    assertThat(unseen).hasSizeGreaterThan(10);
    for (int i = 1; i <= TRIES && !unseen.isEmpty(); i++) {
      Settings settings = Settings.of(Duration.ofMillis(300L * i), Strides.PROGRAM, Mode.C2);
      RunReport report =
          new JcstressRun().run(unseen, settings, Duration.ofMinutes(4), () -> false);
      assertThat(report.trouble()).isEmpty();
      assertThat(report.tests())
          .allSatisfy(test -> assertThat(test.held()).as(test.toString()).isTrue());
      for (TestReport test : report.tests()) {
        if (broken(test.test()).stream().anyMatch(outcome -> isSeen(outcome, test))) {
          unseen.remove(test.test());
        }
      }
    }
    assertThat(unseen).isEmpty();
  }

  /** Patterns of the outcomes that a test shows of something broken. */
  private static List<String> broken(String test) {
    return TestList.getInfo(test).cases().stream()
        .filter(one -> one.expect() == Expect.ACCEPTABLE_INTERESTING)
        .map(StateCase::matchPattern)
        .toList();
  }

  private static boolean isSeen(String pattern, TestReport test) {
    return test.counts().keySet().stream().anyMatch(outcome -> outcome.matches(pattern));
  }

  @Test
  void thePlainKfifoBreaksAndTheBarriersHold() throws IOException {
    ImmutableSet<String> both = ImmutableSet.of(SAMPLE + "Plain", SAMPLE + "Barriers");
    StringBuilder seen = new StringBuilder();
    for (int i = 1; i <= TRIES; i++) {
      Settings settings = Settings.of(Duration.ofMillis(300L * i), Strides.RAW, Mode.C2);
      RunReport report = new JcstressRun().run(both, settings, Duration.ofMinutes(2), () -> false);
      assertThat(report.trouble()).isEmpty();
      TestReport barriers = report.test(SAMPLE + "Barriers").orElseThrow();
      assertThat(barriers.held()).as(barriers.toString()).isTrue();
      TestReport plain = report.test(SAMPLE + "Plain").orElseThrow();
      if (plain.counts().containsKey("-1")) {
        return;
      }
      seen.append(plain).append('\n');
    }
    assertThat(seen.toString())
        .as("an entry taken before it is whole, among what the plain kfifo shows")
        .contains("-1=");
  }
}
