package org.quiesce.ci;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.tree.Tree;
import org.quiesce.translate.read.Headers;

/**
 * Our own renditions of kernel headers and, for those of chips and subsystems that we have none of,
 * the headers of a tree. Ours come first: they declare as functions what the tree's own spell out
 * as macros and inline code around processors, which is what primitives and cards answer.
 */
final class TreeHeaders implements Headers {
  /** What the core of the kernel is declared in: a tree's own would hide what answers its calls. */
  private static final Pattern CORE =
      Pattern.compile("/.*|[^/]+|linux/[^/]+|(asm|uapi|vdso|generated|trace)[^/]*/.*");

  private final Tree tree;
  private final Headers ours = Headers.ours();
  private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

  TreeHeaders(Tree tree) {
    this.tree = tree;
  }

  @Override
  public @Nullable String find(String name, boolean angled, String from) {
    String own = ours.find(name, angled, from);
    return own != null
        ? own
        : texts.computeIfAbsent(name, one -> Optional.ofNullable(read(one))).orElse(null);
  }

  private @Nullable String read(String name) {
    if (!name.endsWith(".h") || name.contains("..") || CORE.matcher(name).matches()) {
      return null;
    }
    try {
      byte[] bytes = tree.read("include/" + name);
      return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    } catch (BadSourceException e) {
      return null; // as if it were not there: what it would say is open
    }
  }
}
