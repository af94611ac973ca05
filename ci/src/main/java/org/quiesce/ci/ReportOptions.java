package org.quiesce.ci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.Format;
import org.quiesce.ci.report.Page;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.report.Report;
import org.quiesce.ci.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which reports to write, and where. */
final class ReportOptions {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description =
          "Write a report: text, json, mail, html, junit, sarif, github, nipa (a directory),"
              + " perfetto or mermaid; - is standard output, which has the text report unless"
              + " another one goes there (repeatable).")
  List<String> reports = new ArrayList<>();

  @Option(
      names = "--traces",
      description = "Show the counterexamples of built-in revisions in full.")
  boolean traces;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * Makes sure that every report can be written, before anything is worth writing.
   *
   * @param standard what goes to standard output unless another report is sent there
   * @throws BadUsageException if one cannot
   */
  List<ReportFile> open(Console console, Function<Page, Report> standard) {
    List<ReportFile> files = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (String wanted : reports) {
      int equals = wanted.indexOf('=');
      if (equals < 0 || equals == wanted.length() - 1) {
        throw new BadUsageException(
            "a report is FORMAT=FILE, such as json=report.json, not '" + wanted + "'.");
      }
      Format format =
          Names.find(
              "report format",
              wanted.substring(0, equals),
              Arrays.asList(Format.values()),
              Format::id);
      String target = wanted.substring(equals + 1);
      if (!targets.add(target)) {
        throw new BadUsageException("two reports cannot go to the same file, " + target + ".");
      }
      files.addAll(open(format, target, console));
    }
    if (!targets.contains(STANDARD_OUTPUT)) {
      files.add(
          0, ReportFile.on(standard.apply(console.page(colours(), verbose())), console.out()));
    }
    return files;
  }

  private List<ReportFile> open(Format format, String target, Console console) {
    boolean standard = target.equals(STANDARD_OUTPUT);
    Palette inFile = colours() == Console.When.always ? Palette.ANSI : Palette.PLAIN;
    Page page =
        standard ? console.page(colours(), verbose()) : new Page(inFile, Page.ORDINARY, verbose());
    Map<String, Report> reports = format.files(page, traces);
    if (format.isDirectory()) {
      if (standard) {
        throw new BadUsageException(
            format.id()
                + " is a directory of files; name one, such as "
                + format.id()
                + "=results.");
      }
      return ReportFile.in(reports, Path.of(target));
    }
    return reports.values().stream()
        .map(
            one ->
                standard ? ReportFile.on(one, console.out()) : ReportFile.at(one, Path.of(target)))
        .toList();
  }

  /** The report for a person, unless asked for something else. */
  Report text(Page page) {
    return new TextReport(page, traces);
  }

  private Console.When colours() {
    return Verbs.colours(spec);
  }

  private boolean verbose() {
    return Verbs.isVerbose(spec);
  }
}
