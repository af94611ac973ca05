package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Explore;
import org.quiesce.ci.run.Lincheck;

/**
 * Two engines, every revision, mutant and refactoring. Lincheck is bounded by invocations here, not
 * by time, so that a slow machine finds the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AgreementTests {
  private static final int INVOCATIONS = 400;
  private static final Set<String> GOOD = Set.of("newest", "R1", "R5");

  /** Revision to the engines that refute some property of it. */
  private final Map<String, Set<String>> refutedBy = new TreeMap<>();

  private Result table = new Result(-1, "", "");

  @BeforeAll
  void ask() {
    TriedGate gate =
        TriedGate.of("aer-kfifo").with(new Explore(), Lincheck.ofInvocations(INVOCATIONS));
    table = gate.run(agreement("--report", "json=-"));
    for (JsonNode decision : table.json().get("decisions")) {
      Set<String> engines =
          refutedBy.computeIfAbsent(
              decision.get("revision").asText(), name -> new TreeSet<String>());
      decision
          .get("engines")
          .properties()
          .forEach(
              one -> {
                if (one.getValue().asText().equals("REFUTED")) {
                  engines.add(one.getKey());
                }
              });
    }
  }

  /** Scenarios that between them refute everything bad, each small. */
  private static String[] agreement(String... more) {
    String[] all = {
      "check",
      "aer-kfifo",
      "--agreement",
      "--engine",
      "all",
      "--budget",
      "10m",
      "--scenario",
      "unregister-race",
      "--scenario",
      "burst",
      "--scenario",
      "uncorrectable-re-registration",
      "--scenario",
      "parallel-producers"
    };
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(all), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  @Test
  void everyBadRevisionAndMutantIsRefutedByBoth() {
    assertThat(refutedBy).hasSize(14);
    refutedBy.forEach(
        (revision, engines) -> {
          if (!GOOD.contains(revision)) {
            assertThat(engines).as(revision).containsExactly("explore", "lincheck");
          }
        });
  }

  @Test
  void noGoodRevisionOrRefactoringIsRefuted() {
    assertThat(GOOD).allSatisfy(good -> assertThat(refutedBy.get(good)).isEmpty());
  }

  @Test
  void theEnginesDoNotDisagree() {
    assertThat(table.status()).isZero();
    assertThat(table.err()).isEmpty();
  }
}
