package org.quiesce.translate.patch.tree;

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

  @Override
  default void close() {}
}
