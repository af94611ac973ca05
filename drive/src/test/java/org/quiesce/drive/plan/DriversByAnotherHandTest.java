package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/**
 * Small drivers that somebody else wrote, with known answers: those that are decided in little
 * time.
 */
class DriversByAnotherHandTest {
  private static final Path DRIVERS = Path.of("src/test/resources/drivers");
  private static final Duration BUDGET = Duration.ofSeconds(20);

  /** Families each of whose files is decided within a second, and as expected. */
  private static final List<String> FAMILIES =
      List.of(
          "chrdev-owner",
          "child-device",
          "debugfs-stats",
          "firmware-nowait",
          "hid-backlight",
          "irq-work",
          "keyboard-notifier",
          "mii-bus",
          "misc-kref",
          "netdev-notifier",
          "of-children",
          "pci-msi",
          "psy-notifier",
          "rcu-rules",
          "reboot-notifier",
          "rtc-alarm",
          "sysfs-manual");

  /** A file of a family and what is expected of it. */
  record Driver(Path source, String verdict, List<String> classes) {
    @Override
    public String toString() {
      return source.getParent().getFileName() + "/" + source.getFileName();
    }
  }

  static Stream<Driver> drivers() throws IOException {
    List<Driver> drivers = new ArrayList<>();
    for (String family : FAMILIES) {
      Path folder = DRIVERS.resolve(family);
      for (String line : Files.readAllLines(folder.resolve("expect.txt"), StandardCharsets.UTF_8)) {
        String[] parts = line.split("\\|");
        if (parts.length >= 2 && !line.startsWith("#")) {
          drivers.add(
              new Driver(
                  folder.resolve(parts[0].strip()),
                  parts[1].strip(),
                  parts.length > 2 ? List.of(parts[2].strip().split(" or ")) : List.of()));
        }
      }
    }
    return drivers.stream();
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void isDecidedAsItShouldBe(Driver driver) throws IOException {
    Set<String> refuted = refuted(driver.source());

    if (driver.verdict().equals("PROVED")) {
      assertThat(refuted).as("a right driver is refuted").isEmpty();
    } else {
      assertThat(refuted)
          .as("expected one of %s", driver.classes())
          .anyMatch(
              property ->
                  driver.classes().stream()
                      .anyMatch(one -> property.contains(one.strip().toLowerCase(Locale.ROOT))));
    }
  }

  private static Set<String> refuted(Path source) throws IOException {
    Map<String, String> text =
        Map.of(source.getFileName().toString(), Files.readString(source, StandardCharsets.UTF_8));
    Budget budget = new Budget(new Limits(BUDGET, 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    DriverCheck.Outcome outcome =
        new DriverCheck(new Reader(Headers.ours()).read(text), budget).check("driver");
    Set<String> refuted = new TreeSet<>();
    for (CheckResult result : outcome.results()) {
      if (result.verdict() == Verdict.REFUTED) {
        refuted.add(result.property());
      }
    }
    return refuted;
  }
}
