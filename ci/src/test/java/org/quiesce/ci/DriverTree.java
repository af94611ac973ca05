package org.quiesce.ci;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/** A kernel tree with our renditions of the AER driver, and mails that make one of another. */
record DriverTree(Path root) {
  static final String DRIVER = "drivers/pci/pcie/aer_cxl_vh.c";
  static final String MODULE = "drivers/cxl/core/ras.c";

  private static final Path C = Path.of("..", "translate", "src", "test", "resources", "c");

  /** A new tree with that rendition. */
  static DriverTree of(Path root, String rendition) {
    DriverTree tree = new DriverTree(root);
    tree.write(DRIVER, text(rendition, DRIVER));
    tree.write(MODULE, text(rendition, MODULE));
    return tree;
  }

  void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of a rendition. */
  static String text(String rendition, String path) {
    try {
      return Files.readString(C.resolve(rendition).resolve(Path.of(path).getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The diff that makes one rendition of another. */
  static String diff(String from, String to) {
    return diff(DRIVER, text(from, DRIVER), text(to, DRIVER))
        + diff(MODULE, text(from, MODULE), text(to, MODULE));
  }

  /** The diff of one file; empty if nothing differs. */
  static String diff(String path, String before, String after) {
    RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
    RawText now = new RawText(after.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now), old, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() == 0
        ? ""
        : String.format("diff --git a/%1$s b/%1$s\nindex ", path)
            + blob(before)
            + ".."
            + blob(after)
            + String.format(" 100644\n--- a/%1$s\n+++ b/%1$s\n", path)
            + out.toString(StandardCharsets.UTF_8);
  }

  private static String blob(String text) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return formatter.idFor(Constants.OBJ_BLOB, bytes).abbreviate(12).name();
    }
  }

  /** A mail with a diff. */
  static String mail(String subject, String diff) {
    return "From 1111111111111111111111111111111111111111 Mon Sep 17 00:00:00 2001\n"
        + "From: A Developer <dev@example.org>\n"
        + "Date: Tue, 6 Jan 2026 10:00:00 +0000\n"
        + "Subject: "
        + subject
        + "\n\nIt is about the teardown.\n\n---\n"
        + diffstat(diff)
        + diff
        + "-- \n2.47.0\n\n";
  }

  private static String diffstat(String diff) {
    StringBuilder stat = new StringBuilder();
    int files = 0;
    long allAdded = 0;
    long allRemoved = 0;
    for (String file : diff.split("(?m)^diff --git ")) {
      long added = file.lines().filter(one -> one.matches("\\+(?!\\+\\+ b/).*")).count();
      long removed = file.lines().filter(one -> one.matches("-(?!-- (a/|/dev)).*")).count();
      if (added + removed > 0) {
        files++;
        allAdded += added;
        allRemoved += removed;
        String path = file.substring(file.indexOf(" b/") + 3, file.indexOf('\n'));
        stat.append(" ").append(path).append(" | ").append(added + removed).append(" +-\n");
      }
    }
    return files == 0
        ? ""
        : String.format(
            "%s %d files changed, %d insertions(+), %d deletions(-)\n\n",
            stat, files, allAdded, allRemoved);
  }

  /** As a reviewer quotes a mail. */
  static String quoted(String mail) {
    String body = mail.substring(mail.indexOf("\n\n") + 2);
    return "From: A Reviewer <rev@example.org>\nSubject: Re: [PATCH] repair\n\nHe wrote:\n"
        + body.lines().map(line -> ("> " + line).stripTrailing() + "\n").collect(joined())
        + "\nLooks fine.\n";
  }

  /** As a web page shows a mail: white space is gone. */
  static String scraped(String mail) {
    String body = mail.substring(mail.indexOf("\n\n") + 2);
    return body.lines().map(line -> line.strip().replaceAll("\\s+", " ") + "\n").collect(joined());
  }

  /** A mailbox with a series of several steps, each a rendition. */
  static String series(List<String> renditions) {
    StringBuilder mailbox = new StringBuilder();
    int total = renditions.size() - 1;
    for (int i = 1; i <= total; i++) {
      String subject = "[PATCH v2 " + i + "/" + total + "] aer: step " + i;
      mailbox.append(mail(subject, diff(renditions.get(i - 1), renditions.get(i))));
    }
    return mailbox.toString();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
