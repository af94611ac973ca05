package org.quiesce.translate.patch.tree;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;

/** Opens trees. */
public final class Trees {
  private Trees() {}

  /**
   * Opens a folder, or with {@code folder@revision} a revision of the git repository there.
   *
   * @throws BadSourceException if there is no such folder, repository or revision
   */
  public static Tree open(String text, Limits limits) {
    Path folder = path(text);
    if (folder != null && Files.isDirectory(folder)) {
      return new DirectoryTree(folder, limits);
    }
    for (int at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
      Path repository = path(text.substring(0, at));
      if (repository != null && Files.isDirectory(repository)) {
        return new RevisionTree(repository, text.substring(at + 1), limits);
      }
    }
    throw new BadSourceException(
        text + ": no such folder; a kernel tree is expected, or repository@revision");
  }

  private static @Nullable Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** A tree without a file. */
  public static Tree none() {
    return new Tree() {
      @Override
      public String name() {
        return "no tree";
      }

      @Override
      public byte @Nullable [] read(String path) {
        return null;
      }

      @Override
      public List<String> names(String folder) {
        return List.of();
      }
    };
  }
}
