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
import org.quiesce.translate.generate.Shape;

/** One folder of C sources with what is expected of it. */
record Rendition(String name, Path folder, List<String> expectations) {
  private static final Path RESOURCES = Path.of("..", "translate", "src", "test", "resources");
  private static final Path ALL = RESOURCES.resolve("c");

  static Stream<Rendition> all() {
    return all("c");
  }

  /** Those of a protocol, by the name of their folder. */
  static Stream<Rendition> all(String protocol) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(protocol))) {
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

  /** Whether something in it is known to be not modelled. */
  boolean isNotModelled() {
    return expectations.stream().anyMatch(line -> line.startsWith("not-modelled:"));
  }

  /** What the message says that refuses it. */
  String error() {
    return value("error");
  }

  /** Translates all its files as a protocol's. */
  <R> Translation<R> translate(Shape<R> shape) {
    try (Stream<Path> files = Files.list(folder)) {
      return new Translator<>(shape)
          .translate(
              files
                  .filter(file -> file.toString().endsWith(".c"))
                  .sorted()
                  .map(Source::read)
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
