package org.quiesce.ci.renditions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of C sources of one protocol.
 *
 * @param root among the translator's test resources
 * @param files of which each folder consists
 */
record Folders(String root, List<String> files) {
  private static final Path ALL = Path.of("..", "translate", "src", "test", "resources");

  /** Those that have an {@code expect.txt}. */
  Stream<Rendition> all() {
    try (Stream<Path> folders = Files.list(ALL.resolve(root))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expect.txt")))
          .sorted()
          .map(folder -> Rendition.of(folder, files))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
