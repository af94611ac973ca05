package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * A driver whose answer is known: a line of an {@code expect.txt}.
 *
 * @param classes of the bug, any of which is right; none for a right driver
 */
record KnownDriver(Path source, boolean right, List<String> classes) {
  private static final Duration BUDGET = Duration.ofSeconds(20);

  /** The drivers of a family, a folder. */
  static List<KnownDriver> of(Path family) {
    List<KnownDriver> drivers = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(family.resolve("expect.txt"), StandardCharsets.UTF_8)) {
        String[] parts = line.split("\\|");
        if (parts.length >= 2 && !line.startsWith("#")) {
          drivers.add(
              new KnownDriver(
                  family.resolve(parts[0].strip()),
                  parts[1].strip().equals("PROVED"),
                  parts.length > 2 ? List.of(parts[2].strip().split(" or ")) : List.of()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return drivers;
  }

  /** Its family and file. */
  String name() {
    return source.getParent().getFileName() + "/" + source.getFileName();
  }

  @Override
  public String toString() {
    return name();
  }

  /** Decides it. */
  DriverCheck.Outcome decide() throws IOException {
    return decide(Reduction.FUSE);
  }

  /** Decides it with a reduction. */
  DriverCheck.Outcome decide(Reduction reduction) throws IOException {
    Map<String, String> text =
        Map.of(source.getFileName().toString(), Files.readString(source, StandardCharsets.UTF_8));
    Budget budget = new Budget(new Limits(BUDGET, 1L << 30, 1), reduction, Progress.NONE);
    return new DriverCheck(new Reader(Headers.ours()).read(text), budget).check("driver");
  }

  /** Asserts that a broken one is refuted in the class of its bug, and a right one in none. */
  void isRefutedInClass(DriverCheck.Outcome outcome) {
    Set<String> refuted = new TreeSet<>();
    for (CheckResult result : outcome.results()) {
      if (result.verdict() == Verdict.REFUTED) {
        refuted.add(result.property());
      }
    }
    if (right) {
      assertThat(refuted).as("a right driver is refuted").isEmpty();
    } else {
      assertThat(refuted)
          .as("expected one of %s", classes)
          .anyMatch(
              property ->
                  classes.stream()
                      .anyMatch(one -> property.contains(one.strip().toLowerCase(Locale.ROOT))));
    }
  }

  /** Asserts that everything about it is proved. */
  static void isProved(DriverCheck.Outcome outcome) {
    assertThat(outcome.doubts()).as("what was not understood").isEmpty();
    assertThat(outcome.results())
        .as("what was checked")
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.verdict())
                    .as(
                        "%s, %s: %s",
                        result.scenario(), result.property(), String.valueOf(result.reason()))
                    .isEqualTo(Verdict.PROVED));
  }
}
