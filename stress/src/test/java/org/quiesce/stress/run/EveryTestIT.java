package org.quiesce.stress.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quiesce.stress.aer.AerRaces;
import org.quiesce.stress.run.Settings.Strides;

/** Real runs: every test at least once, and the reordering that must be seen. */
class EveryTestIT {
  private static final String SAMPLE = "org.quiesce.stress.samples.Stress_01_KfifoBarriers.";
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
