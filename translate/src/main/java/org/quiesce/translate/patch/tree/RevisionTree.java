package org.quiesce.translate.patch.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.text.Show;

/**
 * A revision of a git repository, read with JGit: no shell, no checkout, no configuration of the
 * user or the machine, and of the repository's own only its formats and upstreams.
 */
public final class RevisionTree implements Tree {
  private static final int MOST_FILES = 1_000_000;
  private static final int DEEPEST = 100;

  /** JGit takes the branch itself where none is configured: a comparison with nothing. */
  private static final Pattern UPSTREAM =
      Pattern.compile("@\\{(u|upstream|push)\\}", Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final GitFolder git;
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
    this.git = GitFolder.of(folder);
    this.folder = folder;
    this.repository = open(folder, git);
    believe(repository.getConfig(), git.config());
    try (RevWalk walk = new RevWalk(repository)) {
      if (UPSTREAM.matcher(revision).find()) {
        throw new BadSourceException(
            Show.quoted(revision)
                + " of "
                + folder
                + ": which branch that is stands in the repository's configuration, which is not"
                + " read; name it, such as origin/master");
      }
      ObjectId id = revision.isBlank() ? null : repository.resolve(revision + "^{commit}");
      if (id == null) {
        throw new BadSourceException(folder + " has no revision " + Show.quoted(revision));
      }
      this.tree = walk.parseCommit(id).getTree().getId();
    } catch (IOException | IllegalArgumentException | LargeObjectException e) {
      repository.close();
      throw new BadSourceException(
          folder + " has no revision " + Show.quoted(revision) + " that can be read", e);
    } catch (BadSourceException e) {
      repository.close();
      throw e;
    }
  }

  /** With what is believed of its configuration, and nothing else of it. */
  private static Repository open(Path folder, GitFolder git) {
    Path formats = null;
    try {
      String storage = git.config().getString("extensions", null, "refstorage");
      if (storage != null) {
        // JGit learns what a repository is made of from a file alone
        formats = Files.createTempFile("quiesce", ".config");
        Config config = new Config();
        config.setInt("core", null, "repositoryformatversion", 1);
        config.setString("extensions", null, "refstorage", storage);
        Files.writeString(formats, config.toText());
      }
      FileRepositoryBuilder builder =
          new FileRepositoryBuilder()
              .setFS(new QuietFiles(formats == null ? null : formats.toFile()))
              .setMustExist(true)
              .setGitDir(git.own().toFile())
              .setGitCommonDir(git.common().toFile());
      if (GitFolder.isBare(folder)) {
        builder.setBare();
      } else {
        builder.setWorkTree(folder.toFile());
      }
      return builder.build();
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSourceException(
          folder + " is no git repository that can be read: " + e.getMessage(), e);
    } finally {
      delete(formats);
    }
  }

  private static void delete(@Nullable Path file) {
    if (file != null && !file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }

  private static void believe(StoredConfig config, Config believed) {
    config.clear();
    try {
      config.fromText(believed.toText());
    } catch (ConfigInvalidException e) {
      throw new IllegalStateException("a configuration cannot be written down and read again", e);
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
    } catch (IOException | LargeObjectException e) {
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
    } catch (IOException | LargeObjectException e) {
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
   * The C sources and headers of the checkout that are not as in this revision: changed, deleted,
   * new. What a build makes ({@code *.mod.c}, folders named {@code generated}) is not new.
   *
   * @throws BadSourceException if the repository has no checkout, or it cannot be read
   */
  public Set<String> changedInCheckout() {
    if (repository.isBare()) {
      throw new BadSourceException(name + " has no checkout to compare with");
    }
    IndexStats index = IndexStats.of(git.own().resolve("index"));
    return new Checkout(folder, index).changedSince(sources());
  }

  private Map<String, ObjectId> sources() {
    Map<String, ObjectId> sources = new HashMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      for (int seen = 0; walk.next(); seen++) {
        if (seen > MOST_FILES || walk.getDepth() > DEEPEST) {
          throw new BadSourceException(
              name + " has more than " + MOST_FILES + " files, or " + DEEPEST + " levels of them");
        }
        FileMode mode = walk.getFileMode(0);
        if (mode.equals(FileMode.TREE)) {
          walk.enterSubtree();
        } else if ((mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE))
            && Checkout.isSource(walk.getNameString())) {
          sources.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
      return sources;
    } catch (IOException | LargeObjectException e) {
      throw new BadSourceException(name + " cannot be compared with its checkout", e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
