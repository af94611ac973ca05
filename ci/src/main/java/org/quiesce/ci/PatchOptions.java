package org.quiesce.ci;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.change.TreeChange;
import picocli.CommandLine.Option;

/** A change to judge, instead of sources: a patch, or what changed since a revision. */
final class PatchOptions {
  private static final String SOURCE = "--source";

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description =
          "A mail, mailbox with a series, diff or quoted patch; - is standard input. Tells "
              + "what it FIXED and BROKE in the protocols that it touches. Nothing is written "
              + "into the tree.")
  @Nullable String patch;

  @Option(
      names = "--tree",
      paramLabel = "DIR[@REV]",
      description =
          "The kernel tree that the patch is for: a folder, or a revision of a repository; "
              + "with --since the checkout (default: here). Without it the functions that lie "
              + "wholly in the patch are judged, and nothing is PROVED. With --source the tree "
              + "whose headers a driver is read with, where the gate has none of its own.")
  @Nullable String tree;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Judges what a checkout changed since that revision.")
  @Nullable String since;

  /**
   * The tree that a driver's headers are looked for in; null for none.
   *
   * @throws BadUsageException if it is no directory
   */
  @Nullable Path headers() {
    if (tree == null) {
      return null;
    }
    Path folder = Path.of(tree);
    if (!Files.isDirectory(folder)) {
      throw new BadUsageException(
          "--tree " + tree + " is no directory; with --source a folder is expected.");
    }
    return folder;
  }

  /** Whether there is a change to judge. */
  boolean isGiven() {
    return patch != null || since != null;
  }

  /**
   * Refuses what does not go together.
   *
   * @param others options that make no sense beside a change, each with whether it was given
   * @throws BadUsageException in one sentence
   */
  void require(List<Other> others) {
    if (patch != null && since != null) {
      throw new BadUsageException("--patch and --since are two questions; ask one at a time.");
    }
    boolean sources = others.stream().anyMatch(one -> one.name().equals(SOURCE) && one.given());
    if (tree != null && !isGiven() && !sources) {
      throw new BadUsageException(
          "--tree needs a --patch for it, or --since and a revision, or --source.");
    }
    for (Other other : others) {
      if (isGiven() && other.given()) {
        throw new BadUsageException(
            other.name()
                + " does not go with "
                + (patch != null ? "--patch" : "--since")
                + ": "
                + other.why()
                + "; leave it out.");
      }
    }
  }

  /** An option, whether it was given, and why it does not go with a change. */
  record Other(String name, boolean given, String why) {}

  /**
   * Reads the change; close it when its trees have been read.
   *
   * @throws org.quiesce.translate.BadSourceException if it cannot be read, or does not apply
   */
  TreeChange read() {
    if (since != null) {
      return TreeChange.since(since, tree == null ? "." : tree);
    }
    if (patch == null) {
      throw new IllegalStateException("no change is given");
    }
    return TreeChange.ofPatch(patch, tree);
  }
}
