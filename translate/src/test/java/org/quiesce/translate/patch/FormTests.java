package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quiesce.translate.patch.Examples.HEADER;
import static org.quiesce.translate.patch.Examples.QUEUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.translate.patch.diff.LeftOut;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.SourceLine;

/** The same patch in every form that it travels in makes the same files. */
class FormTests {
  private static void assertWhole(AfterImage image) {
    assertThat(Examples.after(image, QUEUE)).isEqualTo(Examples.expected(QUEUE));
    assertThat(Examples.after(image, HEADER)).isEqualTo(Examples.expected(HEADER));
    assertThat(image.leftOut()).isEmpty();
    assertThat(image.partial()).isFalse();
  }

  private static void assertSameTokens(AfterImage image) {
    assertThat(Examples.after(image, QUEUE))
        .isEqualToNormalizingWhitespace(Examples.expected(QUEUE));
    assertThat(Examples.after(image, HEADER))
        .isEqualToNormalizingWhitespace(Examples.expected(HEADER));
  }

  @Test
  void aMailOfGitFormatPatch() {
    AfterImage image = Examples.apply(Examples.fix());
    assertWhole(image);
    Patch patch = image.steps().get(0).patch();
    assertThat(patch.subject()).isEqualTo("[PATCH] demo: fix the teardown of the queue");
    assertThat(patch.number()).isNull();
  }

  @Test
  void aMailWithWindowsLineEnds() {
    assertWhole(Examples.apply(Examples.fix().replace("\n", "\r\n")));
  }

  @Test
  void aSeriesAppliesInOrderWhateverTheOrderOfItsMails() {
    AfterImage image = Examples.apply(Examples.series());
    assertWhole(image);
    assertThat(image.steps())
        .extracting(step -> step.patch().number().number())
        .containsExactly(1, 2, 3);
    assertThat(image.steps().get(2).patch().number()).hasToString("v3 3/3");
    assertThat(image.notes()).containsExactly("mail: 1 of 4 mails hold no patch");
    String first = Examples.after(image.steps().get(0).after(), QUEUE);
    assertThat(first).contains("is full").contains("pci_dev_put(pdev)").doesNotContain("cancel");
    var mails = Examples.mails();
    assertWhole(Examples.apply(mails.get(3) + mails.get(1) + mails.get(2)));
  }

  @Test
  void aPlainDiff() {
    assertWhole(Examples.apply(Examples.text("plain.diff")));
  }

  @Test
  void aPlainDiffOfTwoFolders() {
    String diff = Examples.text("plain.diff").replaceAll("(?m)^(diff|index|new file) .*\n", "");
    String folders = diff.replace("--- a/", "--- old/").replace("+++ b/", "+++ new/");
    assertWhole(Examples.apply(folders));
    assertWhole(Examples.apply(diff.replace("--- a/", "--- ").replace("+++ b/", "+++ ")));
    String dated = diff.replaceAll("(?m)^((---|\\+\\+\\+) .*)$", "$1\t2026-01-05 10:00:00 +0000");
    assertWhole(Examples.apply(dated));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "> > ", ">> ", "| ", "> | "})
  void aReplyThatQuotesIt(String marker) {
    assertWhole(Examples.apply(Examples.reply(Examples.quote(Examples.body(), marker))));
  }

  @Test
  void aReplyWithReviewTextInside() {
    String quoted = Examples.quote(Examples.body(), "> ");
    String reply =
        Examples.review(
            quoted, "+\tstruct demo_event event;", "cancel_work_sync", "rc = fn(event)");
    assertWhole(Examples.apply(Examples.reply(reply)));
    assertThat(reply).contains("+1, but why here?");
  }

  @Test
  void aReplyWhoseQuotesAreQuotedOnceMore() {
    String quoted = Examples.quote(Examples.body(), "> ");
    String older = quoted.replace("> +\tint rc;\n", "> +\tint rc;\n> > is that needed?\n> >\n");
    assertWhole(Examples.apply(Examples.reply(older)));
  }

  @Test
  void textWithoutIndentation() {
    AfterImage image = Examples.apply(Examples.scraped(Examples.body()));
    assertSameTokens(image);
    assertThat(image.partial()).isFalse();
    assertThat(image.notes()).anyMatch(note -> note.contains("the tree's is kept"));
    assertThat(Examples.after(image, QUEUE)).contains("\n\tschedule_work(demo_work);\n");
  }

  @Test
  void aQuotedReplyWithoutIndentation() {
    AfterImage image = Examples.apply(Examples.scraped(Examples.quote(Examples.body(), "> ")));
    assertSameTokens(image);
    assertThat(image.leftOut()).isEmpty();
  }

  @Test
  void linesKnowWhereTheyComeFrom() {
    AfterImage image = Examples.apply(Examples.fix());
    SourceLine added =
        image.after().file(QUEUE).orElseThrow().lines().stream()
            .filter(line -> line.text().contains("demo_cancel(void)"))
            .findFirst()
            .orElseThrow();
    assertThat(added.patch()).isEqualTo(1);
    assertThat(Examples.fix().lines().toList().get(added.line() - 1)).isEqualTo("+" + added.text());
    SourceLine kept = image.after().file(QUEUE).orElseThrow().lines().get(0);
    assertThat(kept.patch()).isZero();
    assertThat(kept.line()).isEqualTo(1);
  }

  @Test
  void anOffsetIsToleratedAndTold() {
    String moved =
        Examples.text("plain.diff")
            .replace("@@ -21,19 +21,44 @@", "@@ -11,19 +11,44 @@")
            .replace("@@ -51,6 +76,7 @@", "@@ -41,6 +66,7 @@");
    AfterImage image = Examples.apply(moved);
    assertWhole(image);
    assertThat(image.notes()).anyMatch(note -> note.contains("applies at line 21, not 11"));
  }

  @Test
  void aQuotedPatchWithoutItsDiffstatIsPartial() {
    String diff = Examples.quote(Examples.text("plain.diff"), "> ");
    AfterImage image = Examples.apply(Examples.reply(diff));
    assertThat(Examples.after(image, QUEUE)).isEqualTo(Examples.expected(QUEUE));
    assertThat(image.leftOut()).extracting(LeftOut::kind).containsExactly(LeftOut.Kind.UNCONFIRMED);
  }

  @Test
  void aHunkThatTheReviewerCutIsLeftOutAndListed() {
    String quoted = Examples.quote(Examples.body(), "> ");
    int from = quoted.indexOf("> +\tint rc;");
    int to = quoted.indexOf("> @@", from);
    AfterImage image =
        Examples.apply(
            Examples.reply(quoted.substring(0, from) + "\n[..]\n\n" + quoted.substring(to)));
    assertThat(image.partial()).isTrue();
    assertThat(image.leftOut())
        .extracting(LeftOut::kind)
        .contains(LeftOut.Kind.CUT_HUNK, LeftOut.Kind.DIFFSTAT);
    assertThat(image.leftOut().get(0).sentence()).contains(QUEUE, "something was cut out");
    assertThat(Examples.after(image, QUEUE))
        .contains("pci_dev_put(pdev)")
        .doesNotContain("rc = fn");
  }

  @Test
  void aHunkThatIsMissingShowsInTheLineNumbers() {
    String diff = Examples.text("plain.diff");
    int first = diff.indexOf("@@");
    int second = diff.indexOf("\n@@", first) + 1;
    AfterImage image = Examples.apply(diff.substring(0, first) + diff.substring(second));
    assertThat(image.leftOut())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.kind()).isEqualTo(LeftOut.Kind.MISSING_HUNK);
              assertThat(left.sentence()).contains("change the length by 25");
            });
  }

  @Test
  void aQuotedLineThatWasChangedShowsInTheHash() {
    String quoted = Examples.quote(Examples.body(), "> ").replace("rc = fn(event)", "rc = 0");
    AfterImage image = Examples.apply(Examples.reply(quoted));
    assertThat(image.leftOut()).extracting(LeftOut::kind).containsExactly(LeftOut.Kind.ALTERED);
  }

  @Test
  void aQuotedNewFileThatWasChangedShowsInTheHash() {
    String quoted = Examples.quote(Examples.body(), "> ").replace("+struct demo_event;", "+int x;");
    AfterImage image = Examples.apply(Examples.reply(quoted));
    assertThat(image.leftOut()).extracting(LeftOut::kind).containsExactly(LeftOut.Kind.ALTERED);
    AfterImage edited = Examples.apply(Examples.fix().replace("+struct demo_event;", "+int x;"));
    assertThat(edited.leftOut()).isEmpty();
    assertThat(edited.notes()).anyMatch(note -> note.contains("not the author's"));
  }

  @Test
  void theLastLineOfContextMayBeMissing() {
    String diff = Examples.text("plain.diff");
    int header = diff.indexOf("diff --git", 10);
    String queue = diff.substring(0, header);
    String cut = queue.substring(0, queue.lastIndexOf('\n', queue.length() - 2) + 1);
    AfterImage image = Examples.apply(cut);
    assertThat(Examples.after(image, QUEUE)).isEqualTo(Examples.expected(QUEUE));
    assertThat(image.leftOut())
        .extracting(LeftOut::kind)
        .containsExactly(LeftOut.Kind.TRIMMED_HUNK);
  }

  @Test
  void withoutATreeWholeFunctionsStandOnTheirLines() {
    AfterImage image = AfterImage.withoutTree(Examples.read(Examples.fix()));
    assertThat(image.partial()).isTrue();
    String text = Examples.after(image, QUEUE);
    var whole = Examples.expected(QUEUE).lines().toList();
    var rebuilt = text.lines().toList();
    for (int i = 0; i < rebuilt.size(); i++) {
      assertThat(rebuilt.get(i)).isIn("", whole.get(i));
    }
    assertThat(text).contains("demo_cancel(void)", "demo_for_each(", "demo_unregister(void)");
    assertThat(image.leftOut().get(0).sentence()).contains("not shown whole: demo_forward");
    assertThat(Examples.after(image, HEADER)).isEqualTo(Examples.expected(HEADER));
  }

  @Test
  void withoutATreeALaterPatchUndoesWhatItTouches() {
    AfterImage image = AfterImage.withoutTree(Examples.read(Examples.series()));
    String text = Examples.after(image, QUEUE);
    assertThat(text).contains("demo_for_each(").contains("demo_cancel(void)");
    assertThat(text).doesNotContain("demo_get");
  }
}
