package org.quiesce.translate.patch.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;

/** A folder. Its own path may go through links; nothing inside may. */
public final class DirectoryTree implements Tree {
  private final Path root;
  private final Limits limits;

  /** A tree of all that lies in {@code root}. */
  public DirectoryTree(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  @Override
  public String name() {
    return root.toString();
  }

  @Override
  public byte @Nullable [] read(String path) {
    TreePath.require(path, name());
    Path file = root;
    for (String part : path.split("/", -1)) {
      if (file != root && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        return null;
      }
      file = file.resolve(part);
      if (Files.isSymbolicLink(file)) {
        throw new BadSourceException(
            path + ": " + root.relativize(file) + " is a symbolic link; links are not followed");
      }
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadSourceException(path + " is no regular file in " + name());
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(limits.maxFileBytes() + 1);
      if (bytes.length > limits.maxFileBytes()) {
        throw new BadSourceException(
            path + " has more than " + limits.maxFileBytes() + " bytes; it is not read");
      }
      return bytes;
    } catch (IOException e) {
      throw new BadSourceException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public List<String> names(String folder) {
    Path at = root;
    if (!folder.isEmpty()) {
      TreePath.require(folder, name());
      for (String part : folder.split("/", -1)) {
        at = at.resolve(part);
        if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
          return List.of();
        }
      }
    }
    try (Stream<Path> files = Files.list(at)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadSourceException(at + " cannot be listed: " + e.getMessage(), e);
    }
  }
}
