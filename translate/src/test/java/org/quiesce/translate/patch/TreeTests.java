package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.tree.DirectoryTree;
import org.quiesce.translate.patch.tree.RevisionTree;
import org.quiesce.translate.patch.tree.Tree;
import org.quiesce.translate.patch.tree.Trees;

/** Trees are read, never written, and never left. */
class TreeTests {
  private static final PersonIdent ZOE = new PersonIdent("Zoe", "zoe@example.org");

  @TempDir Path folder;

  private static void assertBad(ThrowingCallable action, String... parts) {
    assertThatThrownBy(action)
        .isInstanceOf(BadSourceException.class)
        .message()
        .contains(parts)
        .doesNotContain("\n");
  }

  private Path repository() throws Exception {
    Path root = folder.resolve("repository");
    Path file = root.resolve(Examples.QUEUE);
    Files.createDirectories(file.getParent());
    Files.copy(Examples.FOLDER.resolve("tree").resolve(Examples.QUEUE), file);
    Files.writeString(folder.resolve("outside.c"), "int secret;\n");
    Files.createSymbolicLink(root.resolve("drivers/link"), Path.of("demo"));
    Files.createSymbolicLink(root.resolve("drivers/outside.c"), folder.resolve("outside.c"));
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("base").setAuthor(ZOE).setCommitter(ZOE).setSign(false).call();
      git.tag().setName("v1.0").setAnnotated(false).call();
      Files.writeString(file, "int changed;\n");
      git.add().addFilepattern(".").call();
      git.commit().setMessage("next").setAuthor(ZOE).setCommitter(ZOE).setSign(false).call();
    }
    return root;
  }

  private static Set<String> listing(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(
              file -> {
                try {
                  return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
                } catch (IOException e) {
                  return file.toString();
                }
              })
          .collect(Collectors.toSet());
    }
  }

  @Test
  void aRevisionIsReadWithoutTouchingTheRepository() throws Exception {
    Path root = repository();
    Set<String> before = listing(root);
    for (String revision : new String[] {"v1.0", "HEAD~1", "HEAD^"}) {
      try (Tree tree = Trees.open(root + "@" + revision, Limits.STANDARD)) {
        AfterImage image = AfterImage.apply(Examples.read(Examples.series()), tree);
        assertThat(Examples.after(image, Examples.QUEUE))
            .isEqualTo(Examples.expected(Examples.QUEUE));
        assertThat(tree.read("drivers/demo/none.c")).isNull();
        assertThat(tree.read("none/none.c")).isNull();
      }
    }
    assertThat(listing(root)).isEqualTo(before);
  }

  @Test
  void aRevisionIsComparedWithTheCheckout() throws Exception {
    Path root = repository();
    Files.writeString(root.resolve("drivers/new.c"), "int fresh;\n");
    try (RevisionTree old = new RevisionTree(root, "v1.0", Limits.STANDARD)) {
      Set<String> paths = old.changedInCheckout();
      assertThat(paths).containsExactly(Examples.QUEUE, "drivers/new.c");
      var changes =
          Changes.between(Image.of(old), Image.of(new DirectoryTree(root, Limits.STANDARD)), paths);
      assertThat(changes)
          .extracting(FileChange::kind)
          .containsExactly(FileChange.Kind.CHANGED, FileChange.Kind.ADDED);
      assertThat(changes.get(0).before())
          .containsExactly("demo_forward", "demo_get", "demo_register", "demo_unregister");
      assertThat(changes.get(0).after()).isEmpty();
    }
  }

  @Test
  void noRepositoryOrNoRevision() throws Exception {
    Path root = repository();
    assertBad(() -> Trees.open(root + "@v9", Limits.STANDARD), "no revision \"v9\"");
    assertBad(() -> Trees.open(root + "@", Limits.STANDARD), "no revision");
    assertBad(() -> Trees.open(root + "@a..b", Limits.STANDARD), "no revision");
    Files.createDirectory(folder.resolve("plain"));
    assertBad(
        () -> Trees.open(folder.resolve("plain") + "@v1.0", Limits.STANDARD), "no git repository");
    assertBad(
        () -> Trees.open(folder.resolve("none").toString(), Limits.STANDARD), "no such folder");
  }

  @Test
  void linksAreNotFollowedInAFolderNorInARevision() throws Exception {
    Path root = repository();
    for (String name : new String[] {root.toString(), root + "@HEAD"}) {
      try (Tree tree = Trees.open(name, Limits.STANDARD)) {
        assertBad(() -> tree.read("drivers/outside.c"), "symbolic link");
        assertBad(() -> tree.read("drivers/link/queue.c"), "drivers/link is a symbolic link");
        assertBad(() -> tree.read("../repository/x"), "leaves the tree");
        assertBad(() -> tree.read("/etc/passwd"), "is absolute");
        assertBad(() -> tree.read("drivers"), "no regular file");
      }
    }
  }

  @Test
  void aPatchThroughALinkIsRefused() throws Exception {
    Path root = repository();
    String diff = Examples.text("plain.diff").replace("drivers/demo/", "drivers/link/");
    PatchSet patches = Examples.read(diff);
    assertBad(
        () -> AfterImage.apply(patches, new DirectoryTree(root, Limits.STANDARD)),
        "drivers/link is a symbolic link");
    PatchSet made =
        Examples.read("--- /dev/null\n+++ b/drivers/outside.c\n@@ -0,0 +1 @@\n+int x;\n");
    assertBad(
        () -> AfterImage.apply(made, new DirectoryTree(root, Limits.STANDARD)), "symbolic link");
  }

  @Test
  void bigAndBinaryFilesAreRefused() throws Exception {
    Files.write(folder.resolve("x.c"), new byte[] {'a', 0, '\n'});
    Files.writeString(folder.resolve("y.c"), "x".repeat(100));
    Tree tree = new DirectoryTree(folder, new Limits(1 << 20, 1 << 20, 100, 10, 50));
    String diff = "--- a/%s\n+++ b/%s\n@@ -1 +1 @@\n-a\n+b\n";
    assertBad(
        () -> AfterImage.apply(Examples.read(diff.replace("%s", "x.c")), tree), "x.c is binary");
    assertBad(
        () -> AfterImage.apply(Examples.read(diff.replace("%s", "y.c")), tree), "more than 50");
  }
}
