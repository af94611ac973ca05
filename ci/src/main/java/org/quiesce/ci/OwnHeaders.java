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

/**
 * Headers that lie beside a driver's sources, found as its sources include them: {@code #include
 * "x.h"}. Nothing is read from outside of the tree, or of the folder of a source if there is none,
 * wherever links lead.
 */
final class OwnHeaders {
  private static final Pattern INCLUDE =
      Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]+\"([^\"\\n]{1,200})\"", Pattern.MULTILINE);

  private static final int MOST = 200;

  private final @Nullable Path tree;

  /**
   * @param tree the top of what may be read; null for the folders of the sources
   */
  OwnHeaders(@Nullable Path tree) {
    this.tree = tree;
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
    Path folder = Path.of(from.name()).getParent();
    Path name = (folder == null ? Path.of(include) : folder.resolve(include)).normalize();
    Path file = from.path().resolveSibling(include);
    if (!include.endsWith(".h") || !isAllowed(from, file)) {
      return null;
    }
    try {
      Source read = Source.read(file);
      return new Source(name.toString().replace('\\', '/'), file, read.text());
    } catch (BadSourceException e) {
      return null; // as if it were not there: what it would say is open
    }
  }

  private boolean isAllowed(Source from, Path file) {
    try {
      Path root = tree == null ? from.path().toAbsolutePath().getParent() : tree;
      return root != null
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
