package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a counterexample on C sources names what it relies on. */
final class StepFactTests {
  private static final Path RESOURCES = Path.of("..", "translate", "src", "test", "resources");

  private static JsonNode report(String protocol, String sources) {
    List<String> args =
        new ArrayList<>(List.of("check", protocol, "--first", "--report", "json=-"));
    File[] files = Objects.requireNonNull(RESOURCES.resolve(sources).toFile().listFiles());
    Arrays.sort(files);
    for (File file : files) {
      if (file.getName().endsWith(".c")) {
        args.add("--source");
        args.add(file.getPath());
      }
    }
    return TriedGate.of(protocol).run(args.toArray(String[]::new)).json();
  }

  @ParameterizedTest
  @CsvSource({
    "aer-kfifo, c/v13",
    "aer-kfifo, c/v16-reply",
    "doe-mailbox, c-doe/newest",
    "doe-mailbox, c-doe/aux-v8",
    "hmem-deferral, c-hmem/newest",
    "hmem-deferral, c-hmem/reply",
    "memdev-attach, c-memdev/newest",
    "memdev-attach, c-memdev/async"
  })
  void everyStepButBookkeepingReliesOnAFact(String protocol, String sources) {
    JsonNode report = report(protocol, sources);
    assertThat(report.findValues("steps")).isNotEmpty();
    assertThat(Bookkeeping.otherStepsWithoutFact(report)).isEmpty();
  }
}
