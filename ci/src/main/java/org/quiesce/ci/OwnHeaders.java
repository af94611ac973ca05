package org.quiesce.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.image.Image;

/**
 * Headers that lie beside a driver's sources, found as its sources include them: {@code #include
 * "x.h"}.
 */
final class OwnHeaders {
  private static final Pattern INCLUDE =
      Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]+\"([^\"\\n]{1,200})\"", Pattern.MULTILINE);

  private static final int MOST = 200;

  private final Lookup lookup;

  private OwnHeaders(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Where a header is found. */
  @FunctionalInterface
  private interface Lookup {
    /**
     * The text of a header; null if there is none.
     *
     * @param path of the source that includes it, with the header's in place of its name
     * @param from who includes it
     */
    @Nullable String text(Path path, Source from);
  }

  /**
   * Of files on disk. Nothing is read from outside of the tree, or of the folder of a source if
   * there is none, wherever links lead.
   *
   * @param tree the top of what may be read; null for the folders of the sources
   */
  static OwnHeaders onDisk(@Nullable Path tree) {
    return new OwnHeaders(
        (path, from) -> {
          Path root = tree == null ? from.path().toAbsolutePath().getParent() : tree;
          return root != null && isBelow(root, path) ? read(path) : null;
        });
  }

  /** Of one of the trees of a change. */
  static OwnHeaders in(Image image) {
    return new OwnHeaders(
        (path, from) -> {
          String name = path.normalize().toString().replace('\\', '/');
          return name.startsWith("..") || name.startsWith("/")
              ? null
              : image.source(name).map(Source::text).orElse(null);
        });
  }

  private static boolean isBelow(Path root, Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static String read(Path file) {
    return Source.read(file).text();
  }

  /** Sources, and what they include of their own. */
  List<Source> with(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    Set<String> names = new HashSet<>();
    sources.forEach(source -> names.add(source.name()));
    Deque<Source> unread = new ArrayDeque<>(sources);
    while (!unread.isEmpty() && all.size() < sources.size() + MOST) {
      Source from = unread.remove();
      Matcher include = INCLUDE.matcher(from.text());
      while (include.find()) {
        Source header = header(from, include.group(1));
        if (header != null && names.add(header.name())) {
          all.add(header);
          unread.add(header);
        }
      }
    }
    return all;
  }

  private @Nullable Source header(Source from, String include) {
    if (!include.endsWith(".h") || include.startsWith("/")) {
      return null;
    }
    Path folder = Path.of(from.name()).getParent();
    Path name = (folder == null ? Path.of(include) : folder.resolve(include)).normalize();
    Path file = from.path().resolveSibling(include);
    try {
      String text = lookup.text(file, from);
      return text == null ? null : new Source(name.toString().replace('\\', '/'), file, text);
    } catch (BadSourceException e) {
      return null; // as if it were not there: what it would say is open
    }
  }
}
