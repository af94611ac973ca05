package org.quiesce.check.lincheck;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file that runs of one user lock: in a directory of that user alone, so that nobody else can
 * hold it, put a link or a pipe in its place, or be in the way.
 */
final class UserLock {
  private static final String NAME = "lincheck.lock";
  private static final int OTHERS_WRITE = 0002;

  private UserLock() {}

  /** Opens it; null where there is no such directory, or something else has its name. */
  static @Nullable FileChannel open() {
    String runtime = System.getenv("XDG_RUNTIME_DIR");
    return runtime != null && !runtime.isBlank()
        ? open(runtime, "quiesce")
        : open(System.getProperty("user.home", ""), ".cache/quiesce");
  }

  /** Opens the one in a folder of a user's own directory. */
  static @Nullable FileChannel open(String home, String folder) {
    try {
      Path own = Path.of(home);
      if (!own.isAbsolute() || !Files.isDirectory(own) || !isOurs(own)) {
        return null;
      }
      Path directory = Files.createDirectories(own.resolve(folder));
      Path file = directory.resolve(NAME);
      if (!isOurs(directory)
          || Files.exists(file, LinkOption.NOFOLLOW_LINKS)
              && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return null;
      }
      return FileChannel.open(
          file,
          Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** Whether a directory is this user's, and not everybody may write into it. */
  private static boolean isOurs(Path directory) throws IOException {
    int mode = (Integer) Files.getAttribute(directory, "unix:mode");
    return Files.getAttribute(directory, "unix:uid")
            .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
        && (mode & OTHERS_WRITE) == 0;
  }
}
