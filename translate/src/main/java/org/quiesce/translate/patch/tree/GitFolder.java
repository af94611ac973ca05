package org.quiesce.translate.patch.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;

/**
 * Where git keeps what it knows of a checkout, and what is believed of its configuration.
 *
 * @param own of this checkout: HEAD and the index
 * @param common to all checkouts of the repository: objects and refs
 * @param config the formats and the upstreams of branches, nothing else
 */
record GitFolder(Path own, Path common, Config config) {
  private static final int MOST_SMALL_BYTES = 1 << 20;
  private static final int MOST_FILES = 1_000_000;
  private static final int DEEPEST = 16;
  private static final int MOST_ALTERNATES = 5;
  private static final String POINTER = "gitdir:";

  /** What is read of it; what else lies there is not looked at. */
  private static final List<String> READ =
      List.of(
          Constants.HEAD,
          Constants.PACKED_REFS,
          Constants.SHALLOW,
          "index",
          "logs",
          "objects",
          "refs",
          "reftable");

  /** Keys by section: what something is, and never what to do. */
  private static final Map<String, List<String>> BELIEVED =
      Map.of(
          "core", List.of("repositoryformatversion"),
          "extensions", List.of("refstorage", "objectformat"),
          "branch", List.of("remote", "merge"),
          "remote", List.of("fetch"));

  /**
   * Finds it and looks it over: only regular files and folders are ever opened.
   *
   * @throws BadSourceException if there is none, or it is not as git makes it
   */
  static GitFolder of(Path checkout) {
    try {
      Path own = own(checkout);
      Path common = own;
      Path pointer = own.resolve("commondir");
      if (Files.exists(pointer)) {
        common = own.resolve(small(pointer).strip()).normalize();
      }
      requireOrdinary(own);
      requireOrdinary(common);
      requireOrdinaryAlternates(common.resolve("objects"), 0);
      return new GitFolder(own, common, config(common.resolve(Constants.CONFIG)));
    } catch (IOException | InvalidPathException | ConfigInvalidException e) {
      throw new BadSourceException(
          checkout + " is no git repository that can be read: " + e.getMessage(), e);
    }
  }

  private static Path own(Path checkout) throws IOException {
    Path git = checkout.resolve(Constants.DOT_GIT);
    if (Files.isDirectory(git)) {
      return git;
    }
    if (!Files.exists(git)) {
      if (Files.isDirectory(checkout.resolve("objects"))) {
        return checkout;
      }
      throw new BadSourceException(checkout + " is no git repository");
    }
    String text = small(git).strip();
    if (!text.startsWith(POINTER)) {
      throw new BadSourceException(
          checkout + " is no git repository: " + git + " does not say where it is");
    }
    return checkout.resolve(text.substring(POINTER.length()).strip()).normalize();
  }

  /** Whether it has no checkout. */
  static boolean isBare(Path folder) {
    return !Files.exists(folder.resolve(Constants.DOT_GIT));
  }

  private static String small(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is no regular file");
    }
    if (Files.size(file) > MOST_SMALL_BYTES) {
      throw new IOException(file + " has more than " + MOST_SMALL_BYTES + " bytes");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void requireOrdinary(Path git) throws IOException {
    for (String name : READ) {
      Path start = git.resolve(name);
      if (Files.exists(start)) {
        requireOrdinary(git, start);
      }
    }
  }

  private static void requireOrdinary(Path git, Path start) throws IOException {
    int seen = 0;
    try (Stream<Path> files = Files.walk(start, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
          throw new IOException(git.relativize(file) + " in " + git + " is no regular file");
        }
        if (++seen > MOST_FILES) {
          throw new IOException(start + " has more than " + MOST_FILES + " files");
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(start + " cannot be listed: " + e.getMessage(), e);
    }
  }

  /** Other folders of objects: what lies there is opened as well. */
  private static void requireOrdinaryAlternates(Path objects, int depth) throws IOException {
    Path file = objects.resolve("info").resolve("alternates");
    if (!Files.exists(file)) {
      return;
    }
    if (depth == MOST_ALTERNATES) {
      throw new IOException(file + " leads on to more than " + MOST_ALTERNATES + " folders");
    }
    for (String line : small(file).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Path other = objects.resolve(line.strip()).normalize();
        if (Files.exists(other)) {
          requireOrdinary(other, other);
          requireOrdinaryAlternates(other, depth + 1);
        }
      }
    }
  }

  /** The text alone: what it includes is not opened. */
  private static Config config(Path file) throws IOException, ConfigInvalidException {
    Config believed = new Config();
    if (!Files.exists(file)) {
      return believed;
    }
    Config all = new Config();
    all.fromText(small(file));
    BELIEVED.forEach(
        (section, keys) -> {
          keys.forEach(key -> copy(all, believed, section, null, key));
          for (String name : all.getSubsections(section)) {
            keys.forEach(key -> copy(all, believed, section, name, key));
          }
        });
    return believed;
  }

  private static void copy(
      Config from, Config to, String section, @Nullable String name, String key) {
    List<String> values = List.of(from.getStringList(section, name, key));
    if (!values.isEmpty()) {
      to.setStringList(section, name, key, values);
    }
  }
}
