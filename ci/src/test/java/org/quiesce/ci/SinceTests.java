package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;

/** What a checkout changed since a revision, and patches for a revision of a repository. */
final class SinceTests {
  @TempDir Path directory;

  private final TriedGate gate = TriedGate.of("aer-kfifo");

  private DriverTree repository(String first, String then) throws Exception {
    DriverTree tree = DriverTree.of(directory.resolve("linux"), first);
    try (Git git = Git.init().setDirectory(tree.root().toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("first")
          .setSign(false)
          .setAuthor("A", "a@example.org")
          .setCommitter("A", "a@example.org")
          .call();
      git.tag().setName("v6.18").setAnnotated(false).call();
    }
    return DriverTree.of(tree.root(), then);
  }

  private Result since(String revision, String... more) {
    String[] args = {
      "check",
      "--since",
      revision,
      "--tree",
      directory.resolve("linux").toString(),
      "--scenario",
      "module-unload"
    };
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return gate.run(all);
  }

  @Test
  void aCheckoutThatMendsSomething() throws Exception {
    repository("v16-p1", "v16-p2");
    Result result = since("v6.18");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("what changed since v6.18: FIXED ")
        .contains("no-work-after-unregister");
  }

  @Test
  void aCheckoutThatBreaksSomething() throws Exception {
    repository("v16-p2", "v16-p1");
    Result result = since("v6.18");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("BROKE ")
        .contains("what the change does to the functions above")
        .contains("--since v6.18 --tree ");
  }

  @Test
  void aCleanCheckoutTouchesNothing() throws Exception {
    repository("v16-p1", "v16-p1");
    Result result = since("v6.18");
    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Nothing modelled is touched by what changed since v6.18.");
  }

  @Test
  void anUnknownRevisionIsOneSentence() throws Exception {
    repository("v16-p1", "v16-p1");
    Result result = since("v7");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).hasLineCount(1).contains("has no revision \"v7\"");
  }

  @Test
  void theUpstreamOfABranchIsNotTheBranchItself() throws Exception {
    repository("v16-p1", "v16-p2");
    for (String upstream : new String[] {"@{upstream}", "HEAD@{u}"}) {
      Result result = since(upstream);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).hasLineCount(1).contains("name it, such as origin/");
    }
  }

  @Test
  void aPatchIsForARevisionWhateverTheCheckoutIs() throws Exception {
    DriverTree tree = repository("v16-p1", "newest");
    Path patch = directory.resolve("fix.mbox");
    java.nio.file.Files.writeString(
        patch, DriverTree.mail("[PATCH] x", DriverTree.diff("v16-p1", "v16-p2")));
    Result result =
        gate.run(
            "check",
            "--patch",
            patch.toString(),
            "--tree",
            tree.root() + "@v6.18",
            "--scenario",
            "module-unload");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("FIXED ");
  }
}
