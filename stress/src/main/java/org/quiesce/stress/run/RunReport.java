package org.quiesce.stress.run;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a run came to. Nothing may be concluded from what was not seen unless it is complete.
 *
 * @param tests those that ran, by name
 * @param missing those that were asked for and did not run
 * @param trouble why the run is not complete, as a sentence; empty if every test that was asked for
 *     ran in every mode
 */
public record RunReport(
    ImmutableList<TestReport> tests, ImmutableList<String> missing, Optional<String> trouble) {
  public boolean complete() {
    return trouble.isEmpty();
  }

  public Optional<TestReport> test(String name) {
    return tests.stream().filter(test -> test.test().equals(name)).findFirst();
  }
}
