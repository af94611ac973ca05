package org.quiesce.ci.renditions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;

/** One folder of C sources with what is expected of it. */
record Rendition(String name, Path folder, List<String> expectations) {
  private static final Path ALL = Path.of("..", "translate", "src", "test", "resources", "c");

  static Stream<Rendition> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Rendition::of).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Rendition named(String name) {
    return of(ALL.resolve(name));
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

  private String value(String key) {
    return expectations.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).trim())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " has no " + key));
  }

  Translation<AerKfifo.Revision> translate() {
    return new Translator<>(new AerShape())
        .translate(
            Stream.of("aer_cxl_vh.c", "ras.c")
                .map(file -> Source.read(folder.resolve(file)))
                .toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
