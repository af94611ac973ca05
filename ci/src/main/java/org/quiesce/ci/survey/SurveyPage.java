package org.quiesce.ci.survey;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.Printable;

/**
 * The table of a survey: one page that needs nothing else, sortable by each column. Its policy
 * forbids every script but its own; the template escapes all that it is given.
 */
public final class SurveyPage {
  private static final int MOST_CAUSES = 40;

  private SurveyPage() {}

  /**
   * Writes the page.
   *
   * @param rows in order
   * @param expected how many drivers the survey is of
   * @param pages of drivers with findings: the address beside this page, by name of the driver
   */
  public static void write(
      List<SurveyRow> rows, int expected, Map<String, String> pages, Writer out) {
    Tally tally = new Tally(rows);
    String style = resource("survey.css");
    String script = resource("survey.js");
    Map<String, Object> page = new TreeMap<>();
    page.put("policy", policy(style, script));
    page.put("style", style);
    page.put("script", script);
    page.put("headline", headline(tally, rows.size(), expected));
    page.put(
        "causes",
        tally.causes().stream()
            .limit(MOST_CAUSES)
            .map(
                cause ->
                    Map.of(
                        "kind", cause.kind(), "drivers", cause.drivers(), "alone", cause.alone()))
            .toList());
    page.put("rows", rows.stream().map(row -> cells(row, pages.get(row.driver()))).toList());
    Mustache.compiler()
        .withEscaper(raw -> Escapers.HTML.escape(Printable.lines(raw)))
        .emptyStringIsFalse(true)
        .nullValue("")
        .compile(resource("survey.html"))
        .execute(page, out);
  }

  /** The figures in a line. */
  public static String headline(Tally tally, int rows, int expected) {
    StringBuilder line = new StringBuilder();
    line.append(rows).append(rows == expected ? "" : " of " + expected).append(" drivers");
    tally
        .outcomes()
        .forEach((outcome, count) -> line.append(", ").append(count).append(' ').append(outcome));
    return line.append(
            String.format(
                Locale.ROOT,
                "; every property decided: %d (%.0f %%); median %.1f s, longest %.1f s",
                tally.decided(),
                rows == 0 ? 0.0 : 100.0 * tally.decided() / rows,
                tally.medianSeconds(),
                tally.mostSeconds()))
        .toString();
  }

  private static Map<String, Object> cells(SurveyRow row, @Nullable String page) {
    Map<String, Object> cells = new TreeMap<>();
    cells.put("driver", row.driver());
    cells.put("page", page == null ? "" : page);
    cells.put("outcome", row.outcome());
    cells.put("kind", row.outcome().name().toLowerCase(Locale.ROOT));
    cells.put("findings", row.findings());
    cells.put("causes", row.causes());
    cells.put("undecided", row.undecided().size());
    cells.put("lines", row.lines());
    cells.put("states", row.states());
    cells.put("seconds", String.format(Locale.ROOT, "%.1f", row.seconds()));
    return cells;
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(SurveyPage.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the gate's own jar cannot be read", e);
    }
  }
}
