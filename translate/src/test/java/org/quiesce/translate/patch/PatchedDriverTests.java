package org.quiesce.translate.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;
import org.quiesce.translate.aer.AerShape;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.tree.DirectoryTree;

/** A patched driver is the same model as the driver that the patch was made from. */
class PatchedDriverTests {
  private static final Path C = Path.of("src/test/resources/c");
  private static final List<String> FILES = List.of("aer_cxl_vh.c", "ras.c");

  private static String diff(String from, String to) throws IOException {
    StringBuilder diff = new StringBuilder();
    for (String file : FILES) {
      byte[] old = Files.readAllBytes(C.resolve(from).resolve(file));
      byte[] now = Files.readAllBytes(C.resolve(to).resolve(file));
      RawText a = new RawText(old);
      RawText b = new RawText(now);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DiffFormatter formatter = new DiffFormatter(out)) {
        formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b), a, b);
      }
      if (out.size() > 0) {
        diff.append("--- a/").append(file).append("\n+++ b/").append(file).append('\n');
        diff.append(out.toString(StandardCharsets.UTF_8));
      }
    }
    return diff.toString();
  }

  private static Translation<?> translate(Image image) {
    List<Source> sources = FILES.stream().map(file -> image.source(file).orElseThrow()).toList();
    return new Translator<>(new AerShape()).translate(sources);
  }

  @Test
  void forwardsAndBackwards() throws IOException {
    Image before = Image.of(new DirectoryTree(C.resolve("v16-p1"), Limits.STANDARD));
    Image after = Image.of(new DirectoryTree(C.resolve("v16-reply"), Limits.STANDARD));
    String forth = diff("v16-p1", "v16-reply");
    AfterImage patched = AfterImage.apply(Examples.read(forth), before);
    assertThat(translate(patched.after()).modelHash()).isEqualTo(translate(after).modelHash());
    assertThat(translate(patched.before()).modelHash()).isEqualTo(translate(before).modelHash());
    AfterImage back = AfterImage.apply(Examples.read(diff("v16-reply", "v16-p1")), after);
    assertThat(translate(back.after()).modelHash()).isEqualTo(translate(before).modelHash());
  }

  @Test
  void whatAPageLeftOfItIsTheSameModel() throws IOException {
    Image before = Image.of(new DirectoryTree(C.resolve("v16-p1"), Limits.STANDARD));
    Image after = Image.of(new DirectoryTree(C.resolve("v16-reply"), Limits.STANDARD));
    String forth = diff("v16-p1", "v16-reply");
    AfterImage scraped = AfterImage.apply(Examples.read(Examples.scraped(forth)), before);
    assertThat(translate(scraped.after()).modelHash()).isEqualTo(translate(after).modelHash());
    AfterImage quoted =
        AfterImage.apply(Examples.read(Examples.reply(Examples.quote(forth, "> "))), before);
    assertThat(translate(quoted.after()).modelHash()).isEqualTo(translate(after).modelHash());
  }
}
