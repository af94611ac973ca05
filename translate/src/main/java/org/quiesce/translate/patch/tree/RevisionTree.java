package org.quiesce.translate.patch.tree;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.text.Show;

/**
 * A revision of a git repository, read with JGit: no shell, no checkout, no configuration of the
 * user or the machine.
 */
public final class RevisionTree implements Tree {
  private final Repository repository;
  private final String name;
  private final ObjectId tree;
  private final Limits limits;

  /**
   * Opens a revision.
   *
   * @param folder the checkout, or a bare repository
   * @param revision a tag, branch, hash or what git understands as one
   * @throws BadSourceException if there is no such repository or revision
   */
  public RevisionTree(Path folder, String revision, Limits limits) {
    QuietSystem.install();
    this.name = folder + "@" + revision;
    this.limits = limits;
    this.repository = open(folder);
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = revision.isBlank() ? null : repository.resolve(revision + "^{commit}");
      if (id == null) {
        throw new BadSourceException(folder + " has no revision " + Show.quoted(revision));
      }
      this.tree = walk.parseCommit(id).getTree().getId();
    } catch (IOException | IllegalArgumentException e) {
      repository.close();
      throw new BadSourceException(
          folder + " has no revision " + Show.quoted(revision) + " that can be read", e);
    } catch (BadSourceException e) {
      repository.close();
      throw e;
    }
  }

  private static Repository open(Path folder) {
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
      File git = folder.resolve(Constants.DOT_GIT).toFile();
      boolean bare = !git.exists() && Files.isDirectory(folder.resolve("objects"));
      if (!git.exists() && !bare) {
        throw new BadSourceException(folder + " is no git repository");
      }
      if (bare) {
        builder.setGitDir(folder.toFile());
      } else if (git.isDirectory()) {
        builder.setGitDir(git).setWorkTree(folder.toFile());
      } else {
        builder.addCeilingDirectory(folder.toFile().getAbsoluteFile().getParentFile());
        builder.findGitDir(folder.toFile().getAbsoluteFile()).setWorkTree(folder.toFile());
      }
      return builder.build();
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSourceException(
          folder + " is no git repository that can be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte @Nullable [] read(String path) {
    TreePath.require(path, name);
    try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
      if (walk == null) {
        requireNoLink(path);
        return null;
      }
      FileMode mode = walk.getFileMode(0);
      if (mode.equals(FileMode.SYMLINK)) {
        throw new BadSourceException(
            path + ": " + path + " is a symbolic link; links are not followed");
      }
      if (!mode.equals(FileMode.REGULAR_FILE) && !mode.equals(FileMode.EXECUTABLE_FILE)) {
        throw new BadSourceException(path + " is no regular file in " + name);
      }
      ObjectLoader loader = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
      if (loader.getSize() > limits.maxFileBytes()) {
        throw new BadSourceException(
            path + " has more than " + limits.maxFileBytes() + " bytes; it is not read");
      }
      return loader.getBytes(limits.maxFileBytes());
    } catch (IOException e) {
      throw new BadSourceException(path + " cannot be read in " + name, e);
    }
  }

  @Override
  public List<String> names(String folder) {
    if (!folder.isEmpty()) {
      TreePath.require(folder, name);
    }
    List<String> names = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      ObjectId start = folder.isEmpty() ? tree : folder(folder);
      if (start == null) {
        return names;
      }
      walk.addTree(start);
      while (walk.next()) {
        FileMode mode = walk.getFileMode(0);
        if (mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE)) {
          names.add(walk.getNameString());
        }
      }
      return names;
    } catch (IOException e) {
      throw new BadSourceException(folder + " cannot be listed in " + name, e);
    }
  }

  private @Nullable ObjectId folder(String path) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
      return walk != null && walk.getFileMode(0).equals(FileMode.TREE) ? walk.getObjectId(0) : null;
    }
  }

  private void requireNoLink(String path) throws IOException {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      try (TreeWalk walk = TreeWalk.forPath(repository, folder, tree)) {
        if (walk != null && walk.getFileMode(0).equals(FileMode.SYMLINK)) {
          throw new BadSourceException(
              path + ": " + folder + " is a symbolic link; links are not followed");
        }
      }
    }
  }

  /**
   * The files of the checkout that are not as in this revision: changed, added, deleted, new.
   *
   * @throws BadSourceException if the repository has no checkout, or it cannot be read
   */
  public Set<String> changedInCheckout() {
    if (repository.isBare()) {
      throw new BadSourceException(name + " has no checkout to compare with");
    }
    try (RevWalk walk = new RevWalk(repository)) {
      IndexDiff diff =
          new IndexDiff(repository, walk.parseTree(tree).getId(), new FileTreeIterator(repository));
      diff.diff();
      Set<String> changed = new TreeSet<>();
      changed.addAll(diff.getAdded());
      changed.addAll(diff.getChanged());
      changed.addAll(diff.getRemoved());
      changed.addAll(diff.getMissing());
      changed.addAll(diff.getModified());
      changed.addAll(diff.getUntracked());
      changed.addAll(diff.getConflicting());
      return changed;
    } catch (IOException e) {
      throw new BadSourceException(name + " cannot be compared with its checkout", e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
