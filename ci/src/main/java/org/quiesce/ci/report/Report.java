package org.quiesce.ci.report;

import java.io.PrintWriter;
import org.quiesce.ci.run.Findings;

/** One format of a report. */
public sealed interface Report
    permits TextReport,
        JsonReport,
        MailReport,
        HtmlReport,
        JunitReport,
        SarifReport,
        GithubReport,
        NipaReport,
        PerfettoReport,
        MermaidReport,
        AgreementTable {
  /** Writes all of it; flushing and closing are the caller's. */
  void write(Findings findings, PrintWriter out);
}
