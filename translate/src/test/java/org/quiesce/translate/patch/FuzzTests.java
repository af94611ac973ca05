package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.junit.jupiter.api.Assertions;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.account.Changes;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.image.Step;
import org.quiesce.translate.patch.tree.Tree;
import org.quiesce.translate.syntax.CFile;

/**
 * Mutated mails and sources: a result or one sentence, nothing else. And diffs made by JGit: what
 * is read and applied is what they were made from.
 */
class FuzzTests {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final String[] WORDS = {
    "@@ -1,3 +1,4 @@",
    "@@ -0,0 +1 @@",
    "@@ -",
    "@@",
    "--- a/",
    "+++ b/",
    "--- /dev/null",
    "> ",
    "| ",
    ">",
    "diff --git a/x b/x",
    "diff --git ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "+",
    "-",
    "\\ No newline",
    "From a@b Mon Jan  5 10:00:00 2026\n",
    "Subject: [PATCH v3 2/5] x\n",
    "[PATCH 99/3]",
    "[..]",
    "-- \n",
    "Content-Type: multipart/mixed; boundary=x\n",
    "Content-Transfer-Encoding: base64\n",
    "--x\n",
    "charset=\"utf-7\"",
    "=?UTF-8?B?/w==?=",
    "=\n",
    "=3D",
    "\u00ff",
    "\0",
    "\ufeff",
    "../",
    "/etc/passwd",
    "rename from x\n",
    "GIT binary patch\n",
    "999999999",
    "{",
    "}",
    "(",
    ")",
    "/*",
    "*/",
    "\"",
    "'",
    "#if",
    "#else",
    "#endif",
    "</script>",
    "index 1234567..89abcde 120000\n",
    " 3 files changed, 9 insertions(+)\n"
  };

  /** One change to a text, by shares of its length. */
  record Mutation(int kind, double at, int length, int word) {
    String apply(String text) {
      int from = (int) (at * text.length());
      int to = Math.min(text.length(), from + length);
      String word = WORDS[this.word];
      String rest = text.substring(to);
      String cut = text.substring(from, to);
      String start = text.substring(0, from);
      return switch (kind) {
        case 0 -> start + rest;
        case 1 -> start + cut + cut + rest;
        case 2 -> start + word + text.substring(from);
        case 3 -> start + word + rest;
        case 4 -> start;
        case 5 -> rest + start;
        case 6 -> start + cut.toUpperCase(Locale.ROOT) + rest;
        default -> start + new StringBuilder(cut).reverse() + rest;
      };
    }
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 300),
            Arbitraries.integers().between(0, WORDS.length - 1))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> mails() {
    String quoted = Examples.quote(Examples.body(), "> ");
    return Arbitraries.of(
        Examples.fix(),
        Examples.series(),
        Examples.text("plain.diff"),
        Examples.reply(quoted),
        Examples.scraped(Examples.body()),
        Examples.scraped(quoted),
        Examples.base64(Examples.body()),
        Examples.quotedPrintable(Examples.body()));
  }

  @Provide
  Arbitrary<String> sources() throws IOException {
    Path folder = Path.of("src/test/resources/c/v16-p1");
    return Arbitraries.of(
        Files.readString(folder.resolve("aer_cxl_vh.c")),
        Files.readString(folder.resolve("ras.c")),
        Examples.text("tree/" + Examples.QUEUE));
  }

  /** Runs; whether it ended with a sentence. */
  private static boolean documented(Runnable action) {
    return Assertions.assertTimeoutPreemptively(
        LONGEST,
        () -> {
          try {
            action.run();
            return false;
          } catch (BadSourceException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n").hasSizeLessThan(2000);
            return true;
          }
        });
  }

  private static String mutate(String text, List<Mutation> mutations) {
    String mutated = text;
    for (Mutation mutation : mutations) {
      mutated = mutation.apply(mutated);
    }
    return mutated;
  }

  @Property
  void mutatedMailsHaveADocumentedOutcome(
      @ForAll("mails") String mail, @ForAll("mutations") List<Mutation> mutations) {
    String mutated = mutate(mail, mutations);
    documented(() -> account(AfterImage.apply(Examples.read(mutated), Examples.tree())));
    documented(() -> account(AfterImage.withoutTree(Examples.read(mutated))));
  }

  /** Lines of the diff that a reviewer or a mail client dropped. */
  record Gap(double at, int length) {}

  @Provide
  Arbitrary<List<Gap>> gaps() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(1, 12))
        .as(Gap::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property
  void lostLinesAreNeverMissed(
      @ForAll("gaps") List<Gap> gaps, @ForAll boolean quoted, @ForAll boolean scraped) {
    int start = Examples.fix().indexOf("diff --git");
    List<String> kept = new ArrayList<>(Examples.fix().substring(start).lines().toList());
    for (Gap gap : gaps) {
      int from = (int) (gap.at() * kept.size());
      kept.subList(from, Math.min(kept.size(), from + gap.length())).clear();
    }
    String text = Examples.fix().substring(0, start) + String.join("\n", kept) + "\n";
    String shown = scraped ? Examples.scraped(text) : text;
    String mail = quoted ? Examples.reply(Examples.quote(shown, "> ")) : shown;
    documented(
        () -> {
          AfterImage image = Examples.apply(mail);
          if (!image.partial()) {
            assertThat(Examples.after(image, Examples.QUEUE))
                .isEqualToNormalizingWhitespace(Examples.expected(Examples.QUEUE));
            assertThat(Examples.after(image, Examples.HEADER))
                .isEqualToNormalizingWhitespace(Examples.expected(Examples.HEADER));
          }
        });
  }

  /** As long as the {@code index} line is as it was, and the tree is the author's. */
  @Property
  void changedQuotationsAreNeverMissed(@ForAll("mutations") List<Mutation> mutations) {
    int start = Examples.body().indexOf("@@");
    String mutated = mutate(Examples.body().substring(start), mutations);
    String reply =
        Examples.reply(Examples.quote(Examples.body().substring(0, start) + mutated, "> "));
    documented(
        () -> {
          AfterImage image = Examples.apply(reply);
          if (!image.partial()) {
            assertThat(Examples.after(image, Examples.QUEUE))
                .isEqualToNormalizingWhitespace(Examples.expected(Examples.QUEUE));
          }
        });
  }

  private static void account(AfterImage image) {
    for (Step step : image.steps()) {
      Changes.of(step).forEach(change -> assertThat(change.path()).isNotEmpty());
    }
    image.leftOut().forEach(left -> assertThat(left.sentence()).doesNotContain("\n"));
    image.notes().forEach(note -> assertThat(note).doesNotContain("\n"));
  }

  @Property
  void mutatedSourcesHaveADocumentedOutcome(
      @ForAll("sources") String source, @ForAll("mutations") List<Mutation> mutations) {
    String mutated = mutate(source, mutations);
    documented(
        () -> {
          Image before = Image.of(new OneFile("x.c", source));
          Image after = Image.of(new OneFile("x.c", mutated));
          assertThat(Changes.between(before, after, List.of("x.c"))).hasSizeLessThan(2);
        });
    CFile[] read = new CFile[1];
    documented(() -> read[0] = CFile.of(new Source("x.c", Path.of("x.c"), mutated)));
    if (read[0] != null) {
      read[0].functionNames().forEach(name -> documented(() -> read[0].function(name)));
    }
  }

  /** A tree of one file. */
  private record OneFile(String path, String text) implements Tree {
    @Override
    public List<String> names(String folder) {
      return List.of();
    }

    @Override
    public String name() {
      return "one file";
    }

    @Override
    public byte[] read(String asked) {
      return asked.equals(path) ? text.getBytes(StandardCharsets.UTF_8) : null;
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "",
            "a",
            "b",
            "\tc",
            "  d  e",
            "-- ",
            "--- a/x",
            "+++ b/x",
            "@@ -1 +1 @@",
            "> q",
            ">",
            "| r",
            "...",
            "[..]",
            "diff --git a/x b/x",
            "\\ x",
            "+",
            "-",
            "}",
            "{",
            "\tif (x) {",
            "int f(void)")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property
  void whatJGitDiffsIsRebuilt(
      @ForAll("lines") List<String> before,
      @ForAll("lines") List<String> edits,
      @ForAll int seed,
      @ForAll boolean oldEnd,
      @ForAll boolean newEnd)
      throws IOException {
    String old = String.join("\n", before) + (oldEnd ? "\n" : "");
    String now = String.join("\n", edit(before, edits, seed)) + (newEnd ? "\n" : "");
    Assume.that(!old.isEmpty() && !now.isEmpty() && !old.equals(now));
    String diff = diff(old, now);
    Tree tree = new OneFile("x.c", old);
    assertThat(after(diff, tree)).isEqualTo(now);
    assertThat(after(Examples.reply(quoteExactly(diff)), tree)).isEqualTo(now);
  }

  private static String after(String diff, Tree tree) {
    AfterImage image = AfterImage.apply(Examples.read(diff), tree);
    assertThat(image.steps()).hasSize(1);
    return Examples.after(image, "x.c");
  }

  private static String quoteExactly(String diff) {
    return "> " + diff.substring(0, diff.length() - 1).replace("\n", "\n> ") + "\n";
  }

  private static List<String> edit(List<String> before, List<String> edits, int seed) {
    List<String> lines = new ArrayList<>(before);
    java.util.Random random = new java.util.Random(seed);
    for (String line : edits.subList(0, Math.min(3, edits.size()))) {
      int at = random.nextInt(lines.size() + 1);
      if (random.nextBoolean() || at == lines.size() || lines.size() < 2) {
        lines.add(at, line);
      } else {
        lines.remove(at);
      }
    }
    return lines;
  }

  private static String diff(String old, String now) throws IOException {
    RawText a = new RawText(old.getBytes(StandardCharsets.UTF_8));
    RawText b = new RawText(now.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b), a, b);
    }
    return "diff --git a/x.c b/x.c\n--- a/x.c\n+++ b/x.c\n" + out.toString(StandardCharsets.UTF_8);
  }
}
