package org.quiesce.translate.patch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.quiesce.translate.patch.image.AfterImage;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.text.Limits;
import org.quiesce.translate.patch.tree.DirectoryTree;
import org.quiesce.translate.patch.tree.Tree;

/** Our own driver, the mails that mend it, and what is done to mails on their way. */
final class Examples {
  static final Path FOLDER = Path.of("src/test/resources/patch");
  static final String QUEUE = "drivers/demo/queue.c";
  static final String HEADER = "drivers/demo/queue.h";

  private Examples() {}

  static Tree tree() {
    return new DirectoryTree(FOLDER.resolve("tree"), Limits.STANDARD);
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fix() {
    return text("fix.patch");
  }

  static String series() {
    return text("series.mbox");
  }

  /** The mail's text, without its headers. */
  static String body() {
    return fix().substring(fix().indexOf("\n\n") + 2);
  }

  static String headers() {
    return fix().substring(fix().indexOf('\n') + 1, fix().indexOf("\n\n") + 1);
  }

  static PatchSet read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static PatchSet read(byte[] bytes) {
    return PatchReader.read(new ByteArrayInputStream(bytes), "mail", Limits.STANDARD);
  }

  static AfterImage apply(String text) {
    return AfterImage.apply(read(text), tree());
  }

  static String after(AfterImage image, String path) {
    return after(image.after(), path);
  }

  static String after(Image image, String path) {
    return image.file(path).orElseThrow().text();
  }

  static String expected(String path) {
    return text("after/" + path);
  }

  static String quote(String text, String marker) {
    return text.lines().map(line -> (marker + line).stripTrailing() + "\n").collect(join());
  }

  /** As a reviewer answers: text of his own after some lines, not quoted. */
  static String review(String quoted, String... after) {
    String reply = quoted;
    for (String line : after) {
      int at = reply.indexOf(line);
      if (at < 0) {
        throw new IllegalArgumentException(line);
      }
      int end = reply.indexOf('\n', at) + 1;
      reply =
          reply.substring(0, end)
              + "\n+1, but why here?\n- it could be later\n\n"
              + reply.substring(end);
    }
    return reply;
  }

  static String reply(String body) {
    return "From: Rae Viewer <rae@example.org>\n"
        + "Subject: Re: [PATCH] demo: fix the teardown of the queue\n"
        + "Date: Tue, 6 Jan 2026 10:00:00 +0000\n\nZo\u00eb wrote:\n"
        + body;
  }

  /** As a web page shows a mail: no white space at the start of a line, one space elsewhere. */
  static String scraped(String text) {
    return text.lines().map(line -> line.strip().replaceAll("\\s+", " ") + "\n").collect(join());
  }

  static String base64(String text) {
    return headers()
        + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "\n";
  }

  static String quotedPrintable(String text) {
    StringBuilder encoded = new StringBuilder();
    for (String line : text.lines().toList()) {
      StringBuilder out = new StringBuilder();
      for (byte b : line.getBytes(StandardCharsets.UTF_8)) {
        boolean plain = b > ' ' && b < 127 && b != '=';
        out.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xff));
        if (out.length() > 70) {
          encoded.append(out).append("=\n");
          out.setLength(0);
        }
      }
      encoded.append(out).append('\n');
    }
    return headers()
        + "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
        + "Content-Transfer-Encoding: quoted-printable\n\n"
        + encoded;
  }

  /** The mails of the series, the cover letter first. */
  static List<String> mails() {
    return List.of(series().split("(?m)^(?=From [0-9a-f]{40} )")).stream()
        .filter(mail -> !mail.isBlank())
        .toList();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> join() {
    return Collectors.joining();
  }
}
