package org.quiesce.translate.patch.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files by path. */
public interface Tree extends AutoCloseable {
  /** How it is called in messages. */
  String name();

  /**
   * Reads a file.
   *
   * @param path with slashes, from the root of the tree
   * @return its bytes; null if there is no such file
   * @throws org.quiesce.translate.BadSourceException if it is no regular file, lies behind a
   *     symbolic link, is too big or cannot be read
   */
  byte @Nullable [] read(String path);

  /**
   * The regular files that lie in a folder itself, by name; links are none.
   *
   * @param folder with slashes, from the root of the tree; empty for the root
   * @return empty if there is no such folder
   * @throws org.quiesce.translate.BadSourceException if the folder cannot be read
   */
  List<String> names(String folder);

  @Override
  default void close() {}
}
