package org.quiesce.ci.renditions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.generate.Shape;

/** One folder of C sources with what is expected of it. */
record Rendition(String name, Path folder, List<String> files, List<String> expectations) {
  static Rendition of(Path folder, List<String> files) {
    try {
      return new Rendition(
          folder.getFileName().toString(),
          folder,
          files,
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

  List<String> errors() {
    return expectations.stream()
        .filter(line -> line.startsWith("error:"))
        .map(line -> line.substring("error:".length()).trim().replaceAll(":\\d+$", ""))
        .toList();
  }

  <R> Translation<R> translate(Shape<R> shape) {
    return new Translator<>(shape)
        .translate(files.stream().map(file -> Source.read(folder.resolve(file))).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
