package org.quiesce.drive.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small drivers, each with a twin that differs by one bug of a kind that was missed once: the right
 * ones are proved, the broken ones refuted in the class of their bug.
 */
class TwinsTest {
  private static final Path TWINS = Path.of("src/test/resources/twins");

  static Stream<KnownDriver> twins() throws IOException {
    try (Stream<Path> families = Files.list(TWINS)) {
      List<Path> sorted = families.filter(Files::isDirectory).sorted().toList();
      return sorted.stream().flatMap(family -> KnownDriver.of(family).stream());
    }
  }

  @ParameterizedTest
  @MethodSource("twins")
  void isDecidedAsItShouldBe(KnownDriver driver) throws IOException {
    DriverCheck.Outcome outcome = driver.decide();

    driver.isRefutedInClass(outcome);
    if (driver.right()) {
      KnownDriver.isProved(outcome);
    }
  }
}
