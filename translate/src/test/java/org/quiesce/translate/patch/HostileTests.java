package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.account.FileChange;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.tree.Trees;

/** Patches made to hurt: no crash, no hang. */
class HostileTests {
  private static String created(String path, List<String> lines) {
    return "--- /dev/null\n+++ b/"
        + path
        + "\n@@ -0,0 +1,"
        + lines.size()
        + " @@\n+"
        + String.join("\n+", lines)
        + "\n";
  }

  private static FileChange account(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          AfterImage image = AfterImage.apply(Examples.read(text), Trees.none());
          AfterImage.withoutTree(Examples.read(text));
          return Changes.of(image.steps().get(0)).get(0);
        });
  }

  @Test
  void deepNesting() {
    FileChange change =
        account(
            created("x.c", List.of("int f(void) " + "{".repeat(100_000) + "}".repeat(100_000))));
    assertThat(change.after()).containsExactly("f");
    assertThat(account(created("x.c", List.of("(".repeat(100_000)))).functions()).isEmpty();
    assertThat(account(created("x.c", List.of("#if 1", "#else\n".repeat(3).strip()))).functions())
        .isEmpty();
  }

  @Test
  void aMillionTokens() {
    FileChange change = account(created("x.c", List.of("x ".repeat(1_000_000))));
    assertThat(change.unknown()).contains("more than 400000 tokens");
    assertThat(change.isReal()).isTrue();
  }

  @Test
  void manyFunctionsWithArguments() {
    String item = "A(b) ".repeat(50_000);
    assertThat(account(created("x.c", List.of(item + "int f(void) { }"))).after())
        .containsExactly("f");
  }

  @Test
  void manyBracesAfterALongItem() {
    String item = "A(" + "b ".repeat(100_000) + ") = " + "{} ".repeat(50_000);
    assertThat(account(created("x.c", List.of(item))).functions()).isEmpty();
  }

  @Test
  void namesThatMeanSomethingElsewhere() {
    FileChange change =
        account(created("a</script><b>.c", List.of("int f(void) { return '</script>'; }")));
    assertThat(change.path()).isEqualTo("a</script><b>.c");
    assertThat(change.after()).containsExactly("f");
    assertThatThrownBy(() -> Examples.read(created("a\u001b[31m.c", List.of("x"))))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("control character")
        .message()
        .doesNotContain("\u001b");
  }

  @Test
  void lineNumbersFarAway() {
    String diff = "--- a/x.c\n+++ b/x.c\n@@ -99999999,3 +99999999,4 @@\n a\n+b\n c\n d\n";
    assertThatThrownBy(() -> AfterImage.withoutTree(Examples.read(diff)))
        .isInstanceOf(BadSourceException.class)
        .hasMessageContaining("beyond line 100000");
    assertThatThrownBy(() -> Examples.read(diff.replace("99999999", "99999999999999999999")))
        .isInstanceOf(BadSourceException.class);
  }

  @Test
  void linesThatAreAllTheSame() {
    String many = created("x.c", java.util.Collections.nCopies(100_000, "same"));
    String hunk =
        "--- a/x.c\n+++ b/x.c\n@@ -50000,20000 +50000,20001 @@\n"
            + " same\n".repeat(19_999)
            + "+new\n other\n";
    AfterImage image = AfterImage.apply(Examples.read(many), Trees.none());
    PatchSet patches = Examples.read(hunk);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> AfterImage.apply(patches, image.after()))
                .isInstanceOf(BadSourceException.class));
  }

  @Test
  void quotesWithoutEnd() {
    String text = (">".repeat(1000) + " @@ -1 +1 @@\n").repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThatThrownBy(() -> Examples.read(text)).isInstanceOf(BadSourceException.class));
  }

  @Test
  void manyAtLinesEachClaimingTheRest() {
    StringBuilder text = new StringBuilder("--- a/x.c\n+++ b/x.c\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("@@ -1,99999999 +1,99999999 @@\n").append(">".repeat(i % 15)).append(" x\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(Examples.read(text.toString()).leftOut()).hasSizeGreaterThan(1000));
  }
}
