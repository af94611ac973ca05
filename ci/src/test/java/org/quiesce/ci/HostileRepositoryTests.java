package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.ci.TriedGate.Result;

/**
 * Checkouts that somebody else configured: whatever a repository says, nothing of it is run, and
 * nothing but regular files is opened.
 */
@Timeout(120)
final class HostileRepositoryTests {
  private static final PersonIdent MALLORY = new PersonIdent("M", "m@example.org");
  private static final String RAS = "drivers/cxl/core/ras.c";

  @TempDir Path directory;

  private final TriedGate gate = TriedGate.of("aer-kfifo");

  /** A checkout with one commit, v6.18, of which every file was saved again since. */
  private Path checkout() throws Exception {
    DriverTree tree = DriverTree.of(directory.resolve("linux"), "v16-p1");
    Path root = tree.root();
    Files.writeString(
        root.resolve(".gitattributes"),
        "*.[ch] filter=x diff=x merge=x ident text eol=crlf working-tree-encoding=UTF-16\n");
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("m").setAuthor(MALLORY).setCommitter(MALLORY).setSign(false).call();
      git.tag().setName("v6.18").setAnnotated(false).call();
    }
    Files.setLastModifiedTime(root.resolve(RAS), FileTime.fromMillis(1_000_000));
    return root;
  }

  private Path marker() {
    return directory.resolve("marker");
  }

  private Path script() throws IOException {
    Path script = directory.resolve("evil.sh");
    Files.writeString(script, "#!/bin/sh\ntouch '" + marker() + "'\ncat\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  private static void configure(Path root, String text) throws IOException {
    Files.writeString(root.resolve(".git/config"), text, StandardOpenOption.APPEND);
  }

  private Result since(Path root) {
    return gate.run("check", "--since", "v6.18", "--tree", root.toString());
  }

  private Result patch(Path root) throws IOException {
    Path mail = directory.resolve("empty.mbox");
    Files.writeString(mail, DriverTree.mail("[PATCH] x", DriverTree.diff("v16-p1", "v16-p2")));
    return gate.run(
        "check",
        "--patch",
        mail.toString(),
        "--tree",
        root + "@v6.18",
        "--scenario",
        "module-unload",
        "--property",
        "no-work-after-unregister");
  }

  @Test
  void aRevisionIsReadWithoutRunningAnything() throws Exception {
    Path root = checkout();
    String script = script().toString();
    configure(root, "[filter \"x\"]\n smudge = " + script + "\n[diff]\n external = " + script);
    Result patched = patch(root);
    assertThat(patched.err()).isEmpty();
    assertThat(patched.status()).isZero();
    assertThat(marker()).doesNotExist();
  }

  private void ranNothing(Path root) throws IOException {
    Result result = since(root);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Nothing modelled is touched by what changed since v6.18.");
    assertThat(result.status()).isZero();
    assertThat(marker()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[filter \"x\"]\n clean = SCRIPT\n smudge = SCRIPT\n required = true",
        "[filter \"x\"]\n process = SCRIPT\n required = true",
        "[core]\n fsmonitor = SCRIPT\n[core]\n fsmonitorHookVersion = 1",
        "[core]\n hooksPath = HOOKS",
        "[core]\n sshCommand = SCRIPT\n gitProxy = SCRIPT\n askPass = SCRIPT\n editor = SCRIPT",
        "[core]\n alternateRefsCommand = SCRIPT\n pager = SCRIPT\n[gpg]\n program = SCRIPT",
        "[diff \"x\"]\n textconv = SCRIPT\n command = SCRIPT",
        "[diff]\n external = SCRIPT\n[merge \"x\"]\n driver = SCRIPT",
        "[protocol \"ext\"]\n allow = always\n[remote \"origin\"]\n url = ext::SCRIPT",
        "[remote \"origin\"]\n promisor = true\n[extensions]\n partialClone = origin",
        "[credential]\n helper = SCRIPT\n[uploadpack]\n packObjectsHook = SCRIPT"
      })
  void whatItIsConfiguredToRunDoesNotRun(String config) throws Exception {
    Path root = checkout();
    Path script = script();
    Path hooks = Files.createDirectory(directory.resolve("hooks"));
    for (String hook : new String[] {"post-index-change", "post-checkout", "pre-commit"}) {
      Files.copy(script, hooks.resolve(hook));
      Files.createDirectories(root.resolve(".git/hooks"));
      Files.copy(script, root.resolve(".git/hooks").resolve(hook));
    }
    configure(
        root,
        config.replace("SCRIPT", script.toString()).replace("HOOKS", hooks.toString()) + "\n");
    ranNothing(root);
  }

  @Test
  void gitItselfRunsWhatTheseTestsConfigure() throws Exception {
    Path root = checkout();
    configure(root, "[filter \"x\"]\n clean = " + script() + "\n");
    Files.writeString(root.resolve(RAS), Files.readString(root.resolve(RAS)));
    Process git;
    try {
      git =
          new ProcessBuilder("git", "-C", root.toString(), "status")
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("out").toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no git to compare with");
      return;
    }
    assertThat(git.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(marker()).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[core]\n worktree = /proc",
        "[core]\n bare = true",
        "[core]\n attributesFile = /dev/zero\n excludesFile = /dev/zero",
        "[include]\n path = /dev/zero",
        "[includeIf \"gitdir:/\"]\n path = /dev/zero",
        "[core]\n autocrlf = true\n ignoreCase = true\n trustctime = false"
      })
  void whatItIsConfiguredToReadIsNotRead(String config) throws Exception {
    Path root = checkout();
    configure(root, config + "\n");
    ranNothing(root);
  }

  @Test
  void rulesOfWhatToIgnoreAreNotFollowed() throws Exception {
    Path root = checkout();
    Files.createFile(root.resolve("a".repeat(200) + ".c"));
    Files.writeString(root.resolve(".gitignore"), "*a".repeat(30) + "b\n" + RAS + "\n");
    Files.writeString(
        root.resolve(".gitattributes"), "*a".repeat(30) + "b filter=x\n[attr]y z\n[attr]z y\n");
    ranNothing(root);
  }

  @Test
  void aFileThatGitIsToldNotToLookAtIsLookedAt() throws Exception {
    Path root = checkout();
    DriverTree.of(root, "v16-p2");
    try (Git git = Git.open(root.toFile())) {
      DirCache index = git.getRepository().lockDirCache();
      index.getEntry(RAS).setAssumeValid(true);
      index.write();
      index.commit();
    }
    Result result =
        gate.run(
            "check",
            "--since",
            "v6.18",
            "--tree",
            root.toString(),
            "--scenario",
            "module-unload",
            "--property",
            "no-work-after-unregister");
    assertThat(result.out()).contains("FIXED ");
  }

  /** Objects are borrowed from another folder, as {@code git clone --shared} does. */
  private Path borrowing() throws Exception {
    Path root = checkout();
    Path lent = directory.resolve("lent");
    Files.move(root.resolve(".git/objects"), lent);
    Path info = Files.createDirectories(root.resolve(".git/objects/info"));
    Files.createDirectories(root.resolve(".git/objects/pack"));
    Files.writeString(info.resolve("alternates"), "../../../lent\n");
    return root;
  }

  @Test
  void objectsMayLieElsewhere() throws Exception {
    ranNothing(borrowing());
  }

  @Test
  void whatLiesElsewhereIsLookedOverAsWell() throws Exception {
    Path root = borrowing();
    String pack = "lent/pack/pack-" + "0".repeat(40);
    Files.createDirectories(directory.resolve("lent/pack"));
    Files.createFile(directory.resolve(pack + ".pack"));
    Files.createSymbolicLink(directory.resolve(pack + ".idx"), Path.of("/dev/zero"));
    refused(since(root), "is no regular file");
  }

  @Test
  void foldersOfObjectsThatLeadToEachOtherEndSomewhere() throws Exception {
    Path root = borrowing();
    Path info = Files.createDirectories(directory.resolve("lent/info"));
    Files.writeString(info.resolve("alternates"), directory.resolve("lent") + "\n");
    refused(since(root), "leads on to more than 5 folders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEAD",
        "packed-refs",
        "index",
        "refs/heads/x",
        "objects/pack/x.idx",
        "objects/info/alternates"
      })
  void aPipeInPlaceOfAFileIsRefused(String name) throws Exception {
    Path root = checkout();
    Path pipe = root.resolve(".git").resolve(name);
    Files.deleteIfExists(pipe);
    Files.createDirectories(pipe.getParent());
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo");
      return;
    }
    assertThat(mkfifo.waitFor()).isZero();
    refused(since(root), name + " in ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packed-refs", "config", "commondir"})
  void aLinkToADeviceInPlaceOfAFileIsRefused(String name) throws Exception {
    Path root = checkout();
    Path link = root.resolve(".git").resolve(name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("/dev/zero"));
    refused(since(root), "is no regular file");
  }

  @Test
  void anIndexThatLiesAboutItsSizeIsNotUsed() throws Exception {
    Path root = checkout();
    byte[] index = Files.readAllBytes(root.resolve(".git/index"));
    index[8] = 0x7f;
    Files.write(root.resolve(".git/index"), index);
    ranNothing(root);
  }

  @Test
  void aCheckoutMayHaveItsRepositoryElsewhere() throws Exception {
    Path root = checkout();
    Path elsewhere = directory.resolve("elsewhere");
    Files.move(root.resolve(".git"), elsewhere);
    Files.writeString(root.resolve(".git"), "gitdir: ../elsewhere\n");
    ranNothing(root);
  }

  private static void refused(Result result, String sentence) {
    assertThat(result.err()).hasLineCount(1).contains(sentence);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }
}
