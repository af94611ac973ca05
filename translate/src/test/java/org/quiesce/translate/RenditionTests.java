package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.aer.AerShape;

/** The renditions of the protocol in C: what their {@code expect.txt} says of translation holds. */
class RenditionTests {
  private static final Path ROOT = Path.of("src/test/resources/c");

  @TestFactory
  Stream<DynamicTest> renditionsTranslateAsExpected() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      List<Path> sorted =
          folders.filter(d -> Files.exists(d.resolve("expect.txt"))).sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(d -> DynamicTest.dynamicTest(d.getFileName().toString(), () -> check(d)));
    }
  }

  private static void check(Path folder) throws IOException {
    List<String> expected = Files.readAllLines(folder.resolve("expect.txt"));
    switch (values(expected, "kind").get(0)) {
      case "bad" -> {
        assertThatThrownBy(() -> translate(folder))
            .isInstanceOf(BadSourceException.class)
            .message()
            .satisfies(message -> assertThat(names(message, expected)).as(message).isTrue());
      }
      case "not-modelled" -> {
        List<String> found =
            translate(folder).notModelled().stream().map(NotModelled::toString).toList();
        for (String line : values(expected, "line")) {
          int colon = line.indexOf(": ");
          assertThat(found)
              .anySatisfy(
                  entry ->
                      assertThat(entry)
                          .startsWith(line.substring(0, colon) + ": not modelled: ")
                          .contains(line.substring(colon + 2)));
        }
      }
      default -> assertThat(translate(folder).notModelled()).isEmpty();
    }
  }

  /** Whether a message names what was expected; for a line, any line of the same file will do. */
  private static boolean names(String message, List<String> expected) {
    return values(expected, "error").stream()
        .allMatch(error -> message.contains(error.replaceAll(":\\d+$", "")));
  }

  private static List<String> values(List<String> lines, String key) {
    List<String> values = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(key + ": ")) {
        values.add(line.substring(key.length() + 2));
      }
    }
    return values;
  }

  private static Translation<AerKfifo.Revision> translate(Path folder) {
    List<Source> sources = new ArrayList<>();
    for (String name : List.of("aer_cxl_vh.c", "ras.c")) {
      sources.add(Source.read(folder.resolve(name)));
    }
    return new Translator<>(new AerShape()).translate(sources);
  }
}
