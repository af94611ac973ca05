package org.quiesce.translate.patch.tree;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.quiesce.translate.BadSourceException;

/**
 * The C sources and headers of a checkout, byte by byte: no filter, no conversion of line ends and
 * no rule of what to ignore is asked, since all of them are the repository's own.
 */
final class Checkout {
  /** Far more than any header; a larger one has changed. */
  private static final long MOST_BYTES = 64L << 20;

  private final Path root;
  private final IndexStats index;
  private final Set<String> changed = new TreeSet<>();

  Checkout(Path root, IndexStats index) {
    this.root = root;
    this.index = index;
  }

  /** Whether a file is one of those that are compared. */
  static boolean isSource(String name) {
    return name.endsWith(".c") || name.endsWith(".h");
  }

  /**
   * The paths that are not as in a revision: changed, deleted, new.
   *
   * @param revision names of contents by path
   * @throws BadSourceException if a folder or file cannot be read
   */
  Set<String> changedSince(Map<String, ObjectId> revision) {
    try {
      for (Map.Entry<String, ObjectId> one : revision.entrySet()) {
        if (!isUnchanged(one.getKey(), one.getValue())) {
          changed.add(one.getKey());
        }
      }
      Files.walkFileTree(root, new Newcomers(revision.keySet()));
      return changed;
    } catch (IOException e) {
      throw new BadSourceException(root + " cannot be read: " + e, e);
    }
  }

  private boolean isUnchanged(String path, ObjectId id) throws IOException {
    TreePath.require(path, root.toString());
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return index.isLeftOut(path) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
    ObjectId known = index.known(path, file);
    return id.equals(known == null ? contents(file) : known);
  }

  /** A name, not a seal. */
  @SuppressWarnings("deprecation")
  private static ObjectId contents(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      return ObjectId.zeroId();
    }
    Hasher hasher = Hashing.sha1().newHasher();
    hasher.putString("blob " + size + "\0", StandardCharsets.US_ASCII);
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      long read = 0;
      for (int n = in.read(buffer); n >= 0 && read <= size; n = in.read(buffer)) {
        hasher.putBytes(buffer, 0, n);
        read += n;
      }
    }
    return ObjectId.fromRaw(hasher.hash().asBytes());
  }

  /** What the revision does not have, but for what a build makes and repositories inside. */
  private final class Newcomers extends SimpleFileVisitor<Path> {
    private final Set<String> known;

    Newcomers(Set<String> known) {
      this.known = known;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skipped =
          !folder.equals(root)
              && (name.equals(Constants.DOT_GIT)
                  || name.equals("generated")
                  || Files.exists(folder.resolve(Constants.DOT_GIT), LinkOption.NOFOLLOW_LINKS));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (attributes.isRegularFile() && isSource(name) && !name.endsWith(".mod.c")) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!known.contains(path)) {
          changed.add(path);
        }
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
