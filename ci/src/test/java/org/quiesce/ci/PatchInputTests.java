package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.TriedGate.Result;

/** Patches that cannot be judged, or only in part: one sentence, or an honest report. */
final class PatchInputTests {
  private static final String DIFF = DriverTree.diff("v16-p1", "v16-p2");

  /** A row of the table of verdicts that calls something proved. */
  private static final String PROVED_ROW = "(?m)^[a-z-]+  .*proved";

  @TempDir Path directory;

  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  private Path written(String text) throws IOException {
    return Files.writeString(directory.resolve("a.mbox"), text);
  }

  private Result check(Path patch) {
    Path tree = DriverTree.of(directory.resolve("tree"), "v16-p1").root();
    return gate.run("check", "--patch", patch.toString(), "--tree", tree.toString());
  }

  private void refused(Result result, String sentence) {
    assertThat(result.err()).hasLineCount(1).startsWith("gate: ").contains(sentence);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aMailWithoutAPatch() throws IOException {
    refused(check(written(DriverTree.mail("[PATCH] words", ""))), "holds no patch");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(check(written("")), "is empty");
  }

  @Test
  void aPatchThatDoesNotApply() throws IOException {
    String text = DriverTree.text("newest", DriverTree.DRIVER);
    String mail =
        DriverTree.mail(
            "[PATCH] x",
            DriverTree.diff(
                DriverTree.DRIVER, text, text.replace("cancel_work_sync(work)", "cancel(work)")));
    Result result = check(written(mail));
    refused(result, DriverTree.DRIVER);
    assertThat(result.err()).contains("@@ -");
  }

  @Test
  void aSeriesWithAMissingNumber() throws IOException {
    String mails = DriverTree.mail("[PATCH 1/3] x", DIFF) + DriverTree.mail("[PATCH 3/3] y", DIFF);
    refused(check(written(mails)), "2/3");
  }

  @Test
  void aBinaryPatch() throws IOException {
    String binary = "diff --git a/x.bin b/x.bin\nGIT binary patch\nliteral 3\nKcmZQzU|?i`00sa6\n\n";
    refused(check(written(DriverTree.mail("[PATCH] x", binary))), "binary");
  }

  @Test
  void aRename() throws IOException {
    String rename =
        "diff --git a/a.c b/b.c\nsimilarity index 90%\nrename from a.c\nrename to b.c\n"
            + DIFF.replace(DriverTree.DRIVER, "a.c");
    refused(check(written(DriverTree.mail("[PATCH] x", rename))), "rename");
  }

  @ParameterizedTest
  @CsvSource({"../../etc/passwd, leaves the tree", ".git/config, names git's own files"})
  void aPathOutsideOfTheTree(String path, String why) throws IOException {
    refused(
        check(written(DriverTree.mail("[PATCH] x", DIFF.replace(DriverTree.DRIVER, path)))), why);
  }

  @Test
  void aSymbolicLinkInTheTree() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.c"), "int secret;\n");
    Path tree = DriverTree.of(directory.resolve("tree"), "v16-p1").root();
    Files.delete(tree.resolve(DriverTree.DRIVER));
    Files.createSymbolicLink(tree.resolve(DriverTree.DRIVER), secret);
    Path patch = written(DriverTree.mail("[PATCH] x", DIFF));
    refused(
        gate.run("check", "--patch", patch.toString(), "--tree", tree.toString()), "symbolic link");
  }

  @Test
  void aMailboxOf50MegabytesWithoutAPatch() throws IOException {
    Path file = directory.resolve("big.mbox");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      String mail = DriverTree.mail("talk", "word ".repeat(12).concat("\n").repeat(1000));
      for (int size = 0; size < 50_000_000; size += mail.length()) {
        out.write(mail);
      }
    }
    refused(check(file), "holds no patch");
  }

  @Test
  void aTreeThatIsNotThere() throws IOException {
    Path patch = written(DriverTree.mail("[PATCH] x", DIFF));
    refused(
        gate.run("check", "--patch", patch.toString(), "--tree", directory + "/none"),
        "no such folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --tree x                            | --tree needs a --patch
          check --patch a --since b                 | ask one at a time
          check --patch a --source b.c              | --source does not go with --patch
          check --patch a --revision v13            | --revision does not go with --patch
          check --since a --first                   | --first does not go with --since
          check --since a --agreement               | --agreement does not go with --since
          check --patch                             | Missing required parameter
          check --patch /no/such/mail               | no such file
          """)
  void whatDoesNotGoTogether(String args, String sentence) {
    refused(gate.run(args.split(" +")), sentence);
  }

  @Test
  void anEngineThatCannotRunSourcesSaysSo() throws IOException {
    Path patch = written(DriverTree.mail("[PATCH] x", DIFF));
    Result result =
        gate.with(new Scripted("sampler").forBuiltInOnly())
            .run("check", "--engine", "sampler", "--patch", patch.toString());
    refused(result, "runs only what was compiled with it");
  }

  @Test
  void withoutATreeAnUnknownRestIsUndecided() throws IOException {
    Path patch = written(DriverTree.mail("[PATCH] x", DIFF));
    Result result = gate.run("check", "--patch", patch.toString());
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out())
        .contains("PARTIAL: not all of it was there, so nothing is called PROVED")
        .doesNotContain("PROVED as before")
        .doesNotContain("FIXED ");
  }

  @Test
  void withoutATreeNewFilesCanBeRefutedAndNotProved() throws IOException {
    Result bad = ofNewFiles("v16-p1");
    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.out()).contains("REFUTED").doesNotContainPattern(PROVED_ROW);
    Result good = ofNewFiles("newest");
    assertThat(good.status()).isEqualTo(3);
    assertThat(good.out()).contains("UNDECIDED").doesNotContainPattern(PROVED_ROW);
  }

  private Result ofNewFiles(String rendition) throws IOException {
    StringBuilder diff = new StringBuilder();
    for (String path : List.of(DriverTree.DRIVER, DriverTree.MODULE)) {
      diff.append(DriverTree.diff(path, "", DriverTree.text(rendition, path)));
    }
    String made = diff.toString().replaceAll("--- a/\\S+", "--- /dev/null");
    Path patch = written(DriverTree.mail("[PATCH] new", made));
    return gate.run("check", "--patch", patch.toString(), "--scenario", "module-unload");
  }

  @ParameterizedTest
  @CsvSource({
    "000, aer-kfifo, cxl_unregister_proto_err_work",
    "001, memdev-attach, detach_memdev",
    "002, doe-mailbox, cxl_pci_create_doe_devices",
    "003, hmem-deferral, dax_hmem_platform_probe"
  })
  void theMailsThatTheProjectBeganWith(String start, String protocol, String function)
      throws IOException {
    Result result = gate.run("check", "--patch", seed(start).toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out())
        .contains(protocol + ", touched in ")
        .contains(function)
        .contains("PARTIAL: ");
  }

  private static Path seed(String start) throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve("seeds");
      if (Files.isDirectory(folder)) {
        return found(folder, start);
      }
    }
    String given = System.getProperty("quiesce.seeds");
    Assumptions.assumeTrue(
        given != null, "there is no shared/seeds above the checkout; give -Dquiesce.seeds=FOLDER");
    return found(Path.of(given), start);
  }

  private static Path found(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    }
  }
}
