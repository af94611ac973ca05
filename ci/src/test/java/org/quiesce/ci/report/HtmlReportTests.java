package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTests {
  @TempDir Path directory;

  private String page = "";

  @BeforeEach
  void write() {
    page = Sample.written(new HtmlReport(), new Sample(directory, 0).refuted());
  }

  private List<String> all(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void namesCannotBreakOut() {
    assertThat(all("<script")).hasSize(1);
    assertThat(all("</script>")).hasSize(1);
    assertThat(page).doesNotContain("<img").contains("&lt;/script&gt;&lt;img src&#x3D;x");
  }

  @Test
  void thePolicyAllowsItsOwnScriptAndStyleOnly() {
    assertThat(page).contains("default-src &#39;none&#39;");
    for (String tag : List.of("script", "style")) {
      String text = all("<" + tag + ">.*</" + tag + ">").get(0);
      String inside = text.substring(tag.length() + 2, text.length() - tag.length() - 3);
      byte[] digest = Hashing.sha256().hashString(inside, StandardCharsets.UTF_8).asBytes();
      String hash = Base64.getEncoder().encodeToString(digest).replace("=", "&#x3D;");
      assertThat(page).contains(tag + "-src &#39;sha256-" + hash + "&#39;");
    }
  }

  @Test
  void itNeedsNoNetworkAndHasNoInlineHandlers() {
    String tags = String.join("\n", all("<[a-z][^>]*>"));
    assertThat(tags).doesNotContain("://").doesNotContain(" style=").doesNotContain(" src=");
    assertThat(tags).doesNotContainPattern("(?i)\\son[a-z]+\\s*=");
    assertThat(page).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void everyStepHasAStableLink() {
    assertThat(page).contains("id=\"" + Sample.TOKEN + "-step-3\"");
    assertThat(all("href=\"#" + Pattern.quote(Sample.TOKEN) + "-step-\\d\"")).hasSize(5);
    List<String> ids = all(" id=\"[^\"]*\"");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void howSmallTheScheduleIsProvedToBeIsTold() {
    assertThat(page).containsPattern("Shown by [^<]*\\. It has [^<]*fewe[^<]*\\.</p>");
  }

  @Test
  void theSourceIsBesideTheSteps() {
    assertThat(page)
        .contains("id=\"f0-L5\"><span class=\"no\">5</span><code>\tup_read(&amp;sem);</code>")
        .contains("data-file=\"f0\" data-line=\"5\"");
  }
}
