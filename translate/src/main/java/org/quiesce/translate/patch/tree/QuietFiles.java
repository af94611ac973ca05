package org.quiesce.translate.patch.tree;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.ProcessResult;
import org.jspecify.annotations.Nullable;

/**
 * The files of a repository as JGit sees them: there is no configuration, and nothing can be run.
 *
 * <p>A repository's own configuration names commands (filters, hooks, external diffs, helpers) and
 * files anywhere (includes). What must be known of it is read by {@link GitFolder} instead.
 */
final class QuietFiles extends FS_POSIX {
  private static final String NO_CONFIG = "no config is read";

  private final @Nullable File config;

  /** With that file in place of a configuration; null for none. */
  QuietFiles(@Nullable File config) {
    this.config = config;
  }

  @Override
  public FS newInstance() {
    return new QuietFiles(config);
  }

  @Override
  public File resolve(File folder, String name) {
    if (!name.equals(Constants.CONFIG)) {
      return super.resolve(folder, name);
    }
    return config == null ? new File(folder, NO_CONFIG) : config;
  }

  @Override
  protected @Nullable File discoverGitExe() {
    return null;
  }

  @Override
  public @Nullable File findHook(Repository repository, String hook) {
    return null;
  }

  @Override
  public ProcessResult runHookIfPresent(Repository repository, String hook, String[] args) {
    throw refused();
  }

  @Override
  public ProcessResult runHookIfPresent(
      Repository repository,
      String hook,
      String[] args,
      OutputStream out,
      OutputStream err,
      String input) {
    throw refused();
  }

  @Override
  public int runProcess(
      ProcessBuilder process, OutputStream out, OutputStream err, InputStream in) {
    throw refused();
  }

  @Override
  public ExecutionResult execute(ProcessBuilder process, InputStream in) {
    throw refused();
  }

  @Override
  public ProcessBuilder runInShell(String command, String[] args) {
    throw refused();
  }

  private static IllegalStateException refused() {
    return new IllegalStateException("a repository that is only read wants a command to run");
  }
}
