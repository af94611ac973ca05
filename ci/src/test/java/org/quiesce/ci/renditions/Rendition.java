package org.quiesce.ci.renditions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;

/** One folder of C sources with what is expected of it. */
record Rendition(String name, Path folder, List<String> expectations) {
  private static final Path ALL = Path.of("..", "translate", "src", "test", "resources");

  /** The folders of a protocol. */
  static Stream<Rendition> all(String protocol) {
    try (Stream<Path> folders = Files.list(ALL.resolve(protocol))) {
      return folders.filter(Files::isDirectory).sorted().map(Rendition::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rendition of(Path folder) {
    try {
      return new Rendition(
          folder.getFileName().toString(),
          folder,
          Files.readAllLines(folder.resolve("expect.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String kind() {
    return value("kind");
  }

  String base() {
    return value("base");
  }

  List<String> mustBreak() {
    return Arrays.asList(value("must-break").split("\\s+"));
  }

  /** The scenario that is known to show what a mutant breaks; empty for any. */
  String shownIn() {
    return values("shown-in").findFirst().orElse("");
  }

  private String value(String key) {
    return values(key)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " has no " + key));
  }

  private Stream<String> values(String key) {
    return expectations.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).trim());
  }

  /** What a bad input's message must say, line numbers left out. */
  List<String> errors() {
    return values("error").map(value -> value.replaceAll(":\\d+$", "")).toList();
  }

  /** What of it is not modelled yet, such as {@code pci-doe.c}; empty if all of it is. */
  List<String> notModelled() {
    return values("not-modelled").toList();
  }

  <R> Translation<R> translate(Translator<R> translator) {
    try (Stream<Path> files = Files.list(folder)) {
      return translator.translate(
          files.filter(file -> file.toString().endsWith(".c")).sorted().map(Source::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
