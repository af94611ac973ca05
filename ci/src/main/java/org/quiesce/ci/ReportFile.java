package org.quiesce.ci;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.CleanWriter;
import org.quiesce.ci.report.GithubReport;
import org.quiesce.ci.report.Report;
import org.quiesce.ci.run.Findings;

/** A report and where it goes: all of it or nothing is written. */
final class ReportFile {
  private final Report report;
  private final @Nullable PrintWriter stream;
  private final Path path;

  private ReportFile(Report report, @Nullable PrintWriter stream, Path path) {
    this.report = report;
    this.stream = stream;
    this.path = path;
  }

  /** A report on a stream that is open already. */
  static ReportFile on(Report report, PrintWriter stream) {
    return new ReportFile(report, stream, Path.of("-"));
  }

  /**
   * A report in a file.
   *
   * @throws BadUsageException if it could not be written
   */
  static ReportFile at(Report report, Path path) {
    ReportFile file = new ReportFile(report, null, path);
    file.tryOut();
    return file;
  }

  /**
   * Reports in a directory, which is made if only it is missing.
   *
   * @param reports by file name
   * @throws BadUsageException if they could not be written
   */
  static List<ReportFile> in(Map<String, Report> reports, Path directory) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new BadUsageException(
          "the report cannot be written: " + directory + " is a file; name a directory.");
    }
    if (!Files.exists(directory)) {
      try {
        Files.createDirectory(directory);
      } catch (IOException e) {
        throw new BadUsageException(
            "the report cannot be written: the directory " + directory + " cannot be made.");
      }
    }
    return reports.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> at(one.getValue(), directory.resolve(one.getKey())))
        .toList();
  }

  private void tryOut() {
    try {
      if (Files.isDirectory(path)) {
        throw new BadUsageException(
            "the report cannot be written: " + path + " is a directory; name a file in it.");
      }
      if (isSpecial()) {
        return;
      }
      if (Files.exists(path) && !Files.isWritable(path)) {
        throw new BadUsageException(
            "the report cannot be written: " + path + " is write-protected.");
      }
      Path trial = sibling();
      Files.createFile(trial);
      Files.delete(trial);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Writes the report to nowhere. */
  void rehearse(Findings findings) {
    report.write(findings, new PrintWriter(Writer.nullWriter()));
  }

  /** Writes the report. */
  void write(Findings findings) {
    if (stream != null) {
      write(findings, stream);
      if (stream.checkError()) {
        throw new BadUsageException(
            "the report cannot be written to standard output: no space is left, or whoever read it"
                + " is gone.");
      }
      return;
    }
    try {
      if (isSpecial()) {
        writeTo(path, findings);
        return;
      }
      Path whole = sibling();
      try {
        writeTo(whole, findings);
        Files.move(
            whole, target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void writeTo(Path where, Findings findings) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(where, StandardCharsets.UTF_8))) {
      write(findings, out);
      if (out.checkError()) {
        throw new BadUsageException(
            "the report cannot be written to "
                + path
                + ": no space is left, or the device failed.");
      }
    }
  }

  /** Cleans whatever format it is. */
  private void write(Findings findings, PrintWriter to) {
    CleanWriter out = CleanWriter.of(to).withCommands(report instanceof GithubReport);
    report.write(findings, out);
    out.withCommands(false);
  }

  /** A device or a pipe: it cannot be replaced, so it is written to. */
  private boolean isSpecial() {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** The file itself where the path is a link to it. */
  private Path target() throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
  }

  private Path sibling() throws IOException {
    Path target = target();
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private BadUsageException cannotWrite(IOException e) {
    Path parent = path.toAbsolutePath().getParent();
    String why =
        parent != null && !Files.isDirectory(parent)
            ? "there is no directory " + parent
            : parent + " takes no new file (" + e.getClass().getSimpleName() + ")";
    return new BadUsageException("the report cannot be written to " + path + ": " + why + ".");
  }
}
