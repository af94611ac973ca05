package org.quiesce.ci.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.quiesce.ci.run.Findings;

/**
 * One page that needs nothing else: lanes with happens-before arrows, values, and the source beside
 * them; arrow keys step through. Without its script it is still a complete, printable account.
 *
 * <p>The page forbids itself every other script, style and connection by its content security
 * policy; the template escapes all that it is given.
 */
public final class HtmlReport implements Report {
  @Override
  public void write(Findings findings, PrintWriter out) {
    String style = resource("page.css");
    String script = resource("page.js");
    Mustache.compiler()
        .withEscaper(raw -> Escapers.HTML.escape(Printable.lines(raw)))
        .emptyStringIsFalse(true)
        .nullValue("")
        .compile(resource("page.html"))
        .execute(HtmlPage.of(findings, style, script, policy(style, script)), out);
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
          Resources.getResource(HtmlReport.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the gate's own jar cannot be read", e);
    }
  }
}
