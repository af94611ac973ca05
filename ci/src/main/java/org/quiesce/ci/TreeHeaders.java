package org.quiesce.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.read.Headers;

/**
 * Our own renditions of kernel headers and, for those that we have none of, the headers of a tree.
 * Ours come first: they declare as functions what the tree's own spell out as macros and inline
 * code around processors, which is what primitives and cards answer.
 */
final class TreeHeaders implements Headers {
  private final Path include;
  private final Headers ours = Headers.ours();
  private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

  TreeHeaders(Path tree) {
    this.include = tree.resolve("include");
  }

  @Override
  public @Nullable String find(String name, boolean angled, String from) {
    String own = ours.find(name, angled, from);
    return own != null
        ? own
        : texts.computeIfAbsent(name, one -> Optional.ofNullable(read(one))).orElse(null);
  }

  private @Nullable String read(String name) {
    if (!name.endsWith(".h")) {
      return null;
    }
    try {
      Path file = include.resolve(name);
      return Files.isRegularFile(file) && file.toRealPath().startsWith(include.toRealPath())
          ? Source.read(file).text()
          : null;
    } catch (IOException | BadSourceException e) {
      return null; // as if it were not there: what it would say is open
    }
  }
}
