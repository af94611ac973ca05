package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.CheckResult;
import org.quiesce.explore.Reduction;

/** Where threads go alone, a driver is decided as where all are interleaved, in fewer states. */
class ReductionsAgreeTest {
  private static final Path DRIVERS = Path.of("src/test/resources/drivers");
  private static final List<String> FAMILIES = List.of("delayed-poll", "rtc-alarm");

  static Stream<KnownDriver> drivers() {
    return FAMILIES.stream().flatMap(family -> KnownDriver.of(DRIVERS.resolve(family)).stream());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void decideAlike(KnownDriver driver) throws IOException {
    DriverCheck.Outcome all = driver.decide(Reduction.FUSE);
    DriverCheck.Outcome alone = driver.decide(Reduction.PERSISTENT);

    assertThat(verdicts(alone)).isEqualTo(verdicts(all));
    assertThat(alone.doubts()).isEqualTo(all.doubts());
    assertThat(states(alone)).isLessThan(states(all));
  }

  private static Map<String, String> verdicts(DriverCheck.Outcome outcome) {
    Map<String, String> verdicts = new TreeMap<>();
    for (CheckResult one : outcome.results()) {
      verdicts.put(
          one.scenario() + ", " + one.property(),
          one.verdict() + (one.exhausted() ? "" : ", not all states") + ", " + one.goals());
    }
    return verdicts;
  }

  private static long states(DriverCheck.Outcome outcome) {
    return outcome.results().stream().mapToLong(CheckResult::states).sum();
  }
}
