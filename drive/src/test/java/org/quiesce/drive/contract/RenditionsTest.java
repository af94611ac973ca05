package org.quiesce.drive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;

/** Renditions of protocols by another hand are decided by their contracts as they should be. */
class RenditionsTest {
  private static final Path RENDITIONS = Path.of("src/test/resources/renditions");
  private static final Duration BUDGET = Duration.ofMinutes(4);

  /**
   * A file, the scenarios that it is run in, and what is expected.
   *
   * @param refuted one of these is REFUTED; none of any if it is empty
   */
  record Rendition(String protocol, String file, List<String> scenarios, List<String> refuted) {
    @Override
    public String toString() {
      return protocol + "/" + file;
    }
  }

  static Stream<Rendition> renditions() throws IOException {
    List<Rendition> all = new ArrayList<>();
    for (String protocol : List.of("hmem-deferral", "doe-mailbox", "memdev-attach")) {
      Path expect = RENDITIONS.resolve(protocol).resolve("expect.txt");
      for (String line : Files.readAllLines(expect, StandardCharsets.UTF_8)) {
        List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
        if (parts.size() > 3 && !Boolean.getBoolean("quiesce.slow")) {
          continue;
        }
        all.add(
            new Rendition(
                protocol,
                parts.get(0),
                List.of(parts.get(1).split(", ")),
                parts.get(2).equals("none") ? List.of() : List.of(parts.get(2).split(" or "))));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("renditions")
  void isDecidedAsItShouldBe(Rendition rendition) throws IOException {
    List<CheckResult> results = decide(rendition);
    Set<String> refuted = new TreeSet<>();
    Set<String> undecided = new TreeSet<>();
    for (CheckResult one : results) {
      if (one.verdict() == Verdict.REFUTED) {
        refuted.add(one.property());
      } else if (one.verdict() == Verdict.INCONCLUSIVE) {
        undecided.add(String.valueOf(one.reason()));
      }
    }

    if (rendition.refuted().isEmpty()) {
      assertThat(refuted).as("refuted although it is right").isEmpty();
      assertThat(undecided).as("undecided").isEmpty();
      assertThat(results).isNotEmpty();
    } else {
      assertThat(refuted)
          .as("expected one of %s; undecided: %s", rendition.refuted(), undecided)
          .containsAnyElementsOf(rendition.refuted());
    }
  }

  private static List<CheckResult> decide(Rendition rendition) throws IOException {
    Path file = RENDITIONS.resolve(rendition.protocol()).resolve(rendition.file());
    Budget budget = new Budget(new Limits(BUDGET, 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    ContractCheck check =
        new ContractCheck(
            Contract.of(rendition.protocol()),
            Map.of(rendition.file(), Files.readString(file, StandardCharsets.UTF_8)),
            budget);
    check.only(new LinkedHashSet<>(rendition.scenarios()));
    return check.check(rendition.file()).results();
  }
}
