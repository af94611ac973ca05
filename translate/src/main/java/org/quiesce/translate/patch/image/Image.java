package org.quiesce.translate.patch.image;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.tree.Tree;

/** A tree with some files replaced; it never changes. */
public final class Image implements Tree {
  private final Tree base;
  private final Map<String, Optional<FileText>> replaced;

  private Image(Tree base, Map<String, Optional<FileText>> replaced) {
    this.base = base;
    this.replaced = replaced;
  }

  /** The tree as it is. */
  public static Image of(Tree base) {
    return base instanceof Image image ? image : new Image(base, Map.of());
  }

  /** The same with one file replaced, or taken away if {@code file} is null. */
  Image with(String path, @Nullable FileText file) {
    Map<String, Optional<FileText>> next = new HashMap<>(replaced);
    next.put(path, Optional.ofNullable(file));
    return new Image(base, next);
  }

  @Override
  public String name() {
    return base.name();
  }

  @Override
  public byte @Nullable [] read(String path) {
    Optional<FileText> found = replaced.get(path);
    return found == null ? base.read(path) : found.map(FileText::bytes).orElse(null);
  }

  @Override
  public List<String> names(String folder) {
    Set<String> names = new TreeSet<>(base.names(folder));
    String start = folder.isEmpty() ? "" : folder + "/";
    replaced.forEach(
        (path, file) -> {
          String rest = path.startsWith(start) ? path.substring(start.length()) : "/";
          if (rest.indexOf('/') < 0) {
            if (file.isPresent()) {
              names.add(rest);
            } else {
              names.remove(rest);
            }
          }
        });
    return List.copyOf(names);
  }

  /**
   * A file by lines that know where they come from.
   *
   * @return empty if there is no such file
   * @throws org.quiesce.translate.BadSourceException if it cannot be read or is binary
   */
  public Optional<FileText> file(String path) {
    Optional<FileText> found = replaced.get(path);
    if (found != null) {
      return found;
    }
    byte @Nullable [] bytes = base.read(path);
    return bytes == null ? Optional.empty() : Optional.of(FileText.of(path, bytes));
  }

  /** A file for the translator, named like the file itself. */
  public Optional<Source> source(String path) {
    return file(path)
        .map(
            file ->
                new Source(path.substring(path.lastIndexOf('/') + 1), Path.of(path), file.text()));
  }

  @Override
  public void close() {
    base.close();
  }
}
