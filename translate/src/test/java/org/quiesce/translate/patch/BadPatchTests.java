package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.text.Limits;

/** Patches that cannot be read or applied get one sentence. */
class BadPatchTests {
  @TempDir Path folder;

  private static void assertBad(ThrowingCallable action, String... parts) {
    assertThatThrownBy(action)
        .isInstanceOf(BadSourceException.class)
        .message()
        .contains(parts)
        .doesNotContain("\n");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    assertBad(() -> PatchReader.read(folder.resolve("none.mbox"), Limits.STANDARD), "no such file");
    assertBad(() -> PatchReader.read(folder, Limits.STANDARD), "is a directory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hello,\n\nplease apply.\n", "--- a/x.c\n+++ b/x.c\n", "*** a/x.c\n--- b/x.c\n"})
  void aTextWithoutAPatch(String text) {
    assertBad(() -> Examples.read(text), "mail holds no patch", "'@@ -'");
  }

  @Test
  void aMailWithoutAPatchIsQuotedByItsSubject() {
    assertBad(
        () -> Examples.read(Examples.reply("Looks good.\n")),
        "holds no patch",
        "\"Re: [PATCH] demo: fix the teardown of the queue\"");
    assertBad(
        () -> Examples.read(Examples.mails().get(0) + Examples.mails().get(0)),
        "none of its 2 mails");
    assertBad(() -> Examples.read(""), "mail is empty");
  }

  @Test
  void aPatchThatDoesNotApplyNamesFileHunkAndBothLines() {
    String other = Examples.fix().replace(" \tdemo_work = NULL;", " \tdemo_work = NIL;");
    assertBad(
        () -> Examples.apply(other),
        "drivers/demo/queue.c: hunk 1 (@@ -21,19 +21,44 @@, mail:17)",
        "line 27 should be \"demo_work = NIL;\" and is \"demo_work = NULL;\"");
  }

  @Test
  void aPatchThatTheTreeHasAlready() {
    PatchSet patches = Examples.read(Examples.text("plain.diff"));
    AfterImage once = AfterImage.apply(patches, Examples.tree());
    assertBad(() -> AfterImage.apply(patches, once.after()), "has this change already");
  }

  @Test
  void aFileThatIsNotThereOrIsThereAlready() {
    assertBad(
        () -> Examples.apply(Examples.text("plain.diff").replace("demo/queue.c", "demo/line.c")),
        "changes drivers/demo/line.c",
        "has no such file");
    String made = "--- /dev/null\n+++ b/drivers/demo/queue.c\n";
    assertBad(
        () -> Examples.apply(made + "@@ -0,0 +1 @@\n+int demo;\n"),
        "makes drivers/demo/queue.c anew");
    String deleted = "--- a/drivers/demo/queue.c\n+++ /dev/null\n";
    assertBad(
        () -> Examples.apply(deleted + "@@ -1 +0,0 @@\n-// SPDX-License-Identifier: Apache-2.0\n"),
        "drivers/demo/queue.c");
  }

  @Test
  void aHunkThatFitsInTwoPlacesIsRefused() {
    String file = "--- a/drivers/demo/queue.c\n+++ b/drivers/demo/queue.c\n";
    String hunk = " {\n+\tint rc;\n \tguard(rwsem_write)(&demo_lock);\n";
    String diff = file + "@@ -2,2 +2,3 @@\n" + hunk;
    assertBad(() -> Examples.apply(diff), "fits equally well at lines 18 and 25");
    String named = diff.replace("+2,3 @@", "+2,3 @@ void demo_unregister(void)");
    assertThat(Examples.after(Examples.apply(named), Examples.QUEUE))
        .contains("void demo_unregister(void)\n{\n\tint rc;\n");
  }

  @Test
  void aHunkThatFitsInAnotherFunctionOnlyIsRefused() {
    String file = "--- a/drivers/demo/queue.c\n+++ b/drivers/demo/queue.c\n";
    String head = "@@ -2,2 +2,3 @@ void demo_forward(struct pci_dev *pdev, int severity)\n";
    String hunk = " \tguard(rwsem_write)(&demo_lock);\n+\tint rc;\n \tdemo_work = NULL;\n";
    assertBad(() -> Examples.apply(file + head + hunk), "at line 26 only", "not in demo_forward");
  }

  @Test
  void aHunkWithoutContextIsRefused() {
    String file = "--- a/drivers/demo/queue.c\n+++ b/drivers/demo/queue.c\n";
    assertBad(() -> Examples.apply(file + "@@ -2,0 +3 @@\n+x\n"), "no line of context");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          similarity index 90%;rename from a.c;rename to b.c     | is renamed
          similarity index 90%;copy from a.c;copy to b.c         | is a copy
          old mode 100644;new mode 100755                        | only changes its mode
          index 1234567..89abcde 100644;GIT binary patch;literal | binary patch
          Binary files a/a.c and b/b.c differ                    | binary patch
          new file mode 120000;index 0000000..1234567            | symbolic link
          index 1234567..89abcde 160000                          | submodule
          """)
  void whatIsNoTextIsRefused(String header, String what) {
    String diff = "diff --git a/a.c b/b.c\n" + header.strip().replace(";", "\n") + "\n";
    assertBad(() -> Examples.read(diff), what);
    String hunk = diff + "--- a/a.c\n+++ b/a.c\n@@ -1 +1 @@\n-a\n+b\n";
    if (!what.contains("mode")) {
      assertBad(() -> Examples.read(hunk), what);
    }
  }

  @Test
  void aCombinedDiffIsRefused() {
    assertBad(() -> Examples.read("diff --cc a.c\n@@@ -1,1 -1,1 +1,2 @@@\n"), "merge");
  }

  @Test
  void aDiffOfTwoDifferentFilesIsARename() {
    assertBad(
        () -> Examples.read("--- a/one.c\n+++ b/two.c\n@@ -1 +1 @@\n-a\n+b\n"), "before and after");
  }

  @Test
  void aSeriesWithAMissingNumber() {
    var mails = Examples.mails();
    assertBad(() -> Examples.read(mails.get(1) + mails.get(3)), "has 3 patches", "2/3 is missing");
    assertBad(() -> Examples.read(mails.get(2) + mails.get(3)), "1/3 is missing");
    assertBad(
        () -> Examples.read(mails.get(1) + mails.get(2).replace("v3 2/3", "v2 2/3")),
        "more than one series");
    assertBad(() -> Examples.read(mails.get(1) + mails.get(2).replace("2/3", "1/3")), "1/3 twice");
    assertBad(
        () -> Examples.read(mails.get(1) + mails.get(2).replace(" v3 2/3", "")), "order is not");
    assertThat(Examples.read(mails.get(1)).notes())
        .containsExactly("mail holds v3 1/3 alone; what comes before it must be in the tree");
  }

  @Test
  void severalRepliesAreNotASeries() {
    String reply = "From a Mon Jan  5 10:00:00 2026\n" + Examples.reply(Examples.body()) + "\n";
    assertBad(() -> Examples.read(reply + reply), "2 replies");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,leaves the tree",
    "drivers/../../x.c,leaves the tree",
    "/etc/passwd,is absolute",
    "C:/windows/x.c,is absolute",
    "drivers//x.c,empty part",
    "./x.c,empty part",
    ".git/config,git's own",
    "drivers/.GIT/hooks/x,git's own",
    "drivers\\x.c,backslash"
  })
  void pathsThatLeaveTheTreeAreRefused(String path, String what) {
    String hunk = "@@ -1 +1 @@\n-a\n+b\n";
    assertBad(
        () -> Examples.read("--- a/" + path + "\n+++ b/" + path + "\n" + hunk), what, "refused");
    assertBad(() -> Examples.read("--- " + path + "\n+++ " + path + "\n" + hunk), what);
    assertBad(() -> Examples.read("--- /dev/null\n+++ b/" + path + "\n@@ -0,0 +1 @@\n+b\n"), what);
  }

  @Test
  void aBinaryInputIsRefused() {
    assertBad(() -> Examples.read(new byte[] {'d', 0, 'f'}), "is binary");
  }

  @Test
  void aHugeMailIsRefused() {
    assertBad(() -> Examples.read("x".repeat(9 << 20)), "more than 8388608 bytes");
  }

  @Test
  void aMailboxOfFiftyMegabytesIsStreamed() {
    byte[] chatter =
        ("From a@b Mon Jan  5 10:00:00 2026\nFrom: a@b\nSubject: chatter\n\n"
                + "words, words\n".repeat(5000)
                + "\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] patch = (Examples.fix() + "\n").getBytes(StandardCharsets.UTF_8);
    PatchSet patches =
        PatchReader.read(new Mailbox50(chatter, patch, 50 << 20), "big", Limits.STANDARD);
    assertThat(patches.patches()).hasSize(1);
    assertThat(patches.notes()).anyMatch(note -> note.contains("hold no patch"));
    Limits small = new Limits(10 << 20, 1 << 20, 1000, 10, 1000);
    assertBad(
        () -> PatchReader.read(new Mailbox50(chatter, patch, 50 << 20), "big", small),
        "big has more than 10485760 bytes");
  }

  /** A mailbox made while it is read. */
  private static final class Mailbox50 extends InputStream {
    private final byte[] chatter;
    private final byte[] patch;
    private final int size;
    private int at;

    Mailbox50(byte[] chatter, byte[] patch, int size) {
      this.chatter = chatter;
      this.patch = patch;
      this.size = size;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = 0;
      while (count < length && at < size) {
        buffer[offset + count++] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }

    @Override
    public int read() throws IOException {
      if (at >= size) {
        return -1;
      }
      int here = at++;
      return here < patch.length ? patch[here] : chatter[(here - patch.length) % chatter.length];
    }
  }

  @Test
  void tooMuchPatchIsRefused() {
    String hunk = "@@ -0,0 +1,250000 @@\n" + "+x\n".repeat(250_000);
    assertBad(() -> Examples.read("--- /dev/null\n+++ b/x.c\n" + hunk), "more than 200000 lines");
  }
}
