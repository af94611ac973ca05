package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.image.AfterImage;

/** Mails as servers and clients encode them. */
class MailTests {
  private static void assertFixed(AfterImage image) {
    assertThat(Examples.after(image, Examples.QUEUE)).isEqualTo(Examples.expected(Examples.QUEUE));
    assertThat(image.partial()).isFalse();
  }

  @Test
  void base64() {
    assertFixed(Examples.apply(Examples.base64(Examples.body())));
  }

  @Test
  void quotedPrintable() {
    assertThat(Examples.quotedPrintable(Examples.body())).contains("=20").contains("=\n");
    assertFixed(Examples.apply(Examples.quotedPrintable(Examples.body())));
  }

  @Test
  void flowedTextWithItsStuffedSpaces() {
    String flowed = Examples.body().replaceAll("(?m)^ ", "  ");
    String mail = Examples.headers() + "Content-Type: text/plain; format=flowed\n\n" + flowed;
    assertFixed(Examples.apply(mail));
  }

  @Test
  void anAttachedPatch() {
    String mail =
        Examples.headers()
            + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n--cut\n"
            + "Content-Type: text/html\n\n<p>@@ -1 +1 @@</p>\n--cut\n"
            + "Content-Type: application/octet-stream; name=\"fix.patch\"\n\n"
            + Examples.body()
            + "\n--cut--\n";
    assertFixed(Examples.apply(mail));
  }

  @Test
  void onlyTheTextOfAnAlternative() {
    String mail =
        Examples.headers()
            + "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"x y\"\n\n--x y\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + Examples.body()
            + "\n--x y\nContent-Type: text/html\n\n<pre>no</pre>\n--x y--\n";
    assertFixed(Examples.apply(mail));
  }

  @Test
  void htmlAloneIsRefused() {
    assertThatThrownBy(
            () ->
                Examples.read(
                    Examples.headers() + "Content-Type: text/html\n\n<p>@@ -1 +1 @@</p>\n"))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("only HTML");
  }

  @Test
  void partsThatAreNestedTooDeepAreRefused() {
    StringBuilder mail = new StringBuilder(Examples.headers() + "MIME-Version: 1.0\n");
    for (int i = 0; i < 500; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    assertThatThrownBy(() -> Examples.read(mail.toString()))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("nested more than 20 deep");
  }

  @Test
  void anEncodedSubject() {
    String mail =
        Examples.fix()
            .replace(
                "Subject: [PATCH] demo: fix the teardown of the queue",
                "Subject: =?UTF-8?q?=5BPATCH_v2_1/1=5D_na=C3=AFve?=\n =?UTF-8?q?_queue?=");
    Patch patch = Examples.read(mail).patches().get(0);
    assertThat(patch.subject()).isEqualTo("[PATCH v2 1/1] na\u00efve queue");
    assertThat(patch.number()).isEqualTo(new SeriesNumber(2, 1, 1));
  }

  @Test
  void namesThatGitQuotes() {
    String diff =
        """
        diff --git "a/na\\303\\257ve.c" "b/na\\303\\257ve.c"
        new file mode 100644
        --- /dev/null
        +++ "b/na\\303\\257ve.c"
        @@ -0,0 +1 @@
        +int caf\u00e9;
        """;
    AfterImage image = Examples.apply(diff);
    assertThat(Examples.after(image, "na\u00efve.c")).isEqualTo("int caf\u00e9;\n");
    AfterImage latin =
        AfterImage.apply(
            Examples.read(diff.getBytes(StandardCharsets.ISO_8859_1)), Examples.tree());
    assertThat(Examples.after(latin, "na\u00efve.c")).isEqualTo("int caf\u00e9;\n");
    byte[] wide = ("\ufeff" + diff).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Examples.read(wide).patches()).hasSize(1);
  }

  @Test
  void aFileWithoutALastLineEnd() {
    String diff =
        "--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+int x;\n\\ No newline at end of file\n";
    AfterImage made = Examples.apply(diff);
    assertThat(Examples.after(made, "x.c")).isEqualTo("int x;");
    String more =
        """
        --- a/x.c
        +++ b/x.c
        @@ -1 +1,2 @@
        -int x;
        \\ No newline at end of file
        +int x;
        +int y;
        """;
    AfterImage ended = AfterImage.apply(Examples.read(more), made.after());
    assertThat(Examples.after(ended, "x.c")).isEqualTo("int x;\nint y;\n");
  }

  @Test
  void theNumberOfAPatch() {
    assertThat(SeriesNumber.of("[PATCH v3 2/5] x")).hasValue(new SeriesNumber(3, 2, 5));
    assertThat(SeriesNumber.of("Re: [RFC PATCH net-next 02/10] x"))
        .hasValue(new SeriesNumber(1, 2, 10));
    assertThat(SeriesNumber.of("[PATCH 6.1 1/2] x")).hasValue(new SeriesNumber(1, 1, 2));
    assertThat(SeriesNumber.of("[PATCH] x 1/2")).isEmpty();
    assertThat(SeriesNumber.of("")).isEmpty();
  }
}
