package org.quiesce.ci.report;

import java.util.Locale;
import java.util.Map;

/** The formats of a report. */
public enum Format {
  TEXT,
  JSON,
  MAIL,
  HTML,
  JUNIT,
  SARIF,
  GITHUB,
  NIPA,
  PERFETTO,
  MERMAID;

  /** As on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a directory of several files. */
  public boolean isDirectory() {
    return this == NIPA;
  }

  /**
   * The report, or the reports of a directory by file name.
   *
   * @param traces whether to show counterexamples of built-in revisions in full
   */
  public Map<String, Report> files(Page page, boolean traces) {
    return switch (this) {
      case TEXT -> single(new TextReport(page, traces));
      case JSON -> single(new JsonReport());
      case MAIL -> single(new MailReport());
      case HTML -> single(new HtmlReport());
      case JUNIT -> single(new JunitReport());
      case SARIF -> single(new SarifReport());
      case GITHUB -> single(new GithubReport());
      case PERFETTO -> single(new PerfettoReport());
      case MERMAID -> single(new MermaidReport());
      case NIPA ->
          Map.of(
              NipaReport.RETCODE.file(), NipaReport.RETCODE,
              NipaReport.DESC.file(), NipaReport.DESC,
              NipaReport.SUMMARY.file(), NipaReport.SUMMARY,
              NipaReport.STDOUT.file(), NipaReport.STDOUT);
    };
  }

  private static Map<String, Report> single(Report report) {
    return Map.of("", report);
  }
}
