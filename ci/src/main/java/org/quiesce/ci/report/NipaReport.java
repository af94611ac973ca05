package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.List;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Decision;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * The directory of results that netdev's NIPA keeps of a test, a file each: {@code retcode} (0
 * okay, 250 warning, anything else failed), {@code desc} (one line for patchwork), {@code summary}
 * and {@code stdout} (source: linux-netdev/nipa, core/test.py, write_result). A test script ends
 * with that status and writes that line to file descriptor {@code DESC_FD}.
 */
public enum NipaReport implements Report {
  RETCODE("retcode") {
    @Override
    public void write(Findings findings, PrintWriter out) {
      out.print(status(findings));
    }
  },
  DESC("desc") {
    @Override
    public void write(Findings findings, PrintWriter out) {
      out.println(description(findings));
    }
  },
  SUMMARY("summary") {
    @Override
    public void write(Findings findings, PrintWriter out) {
      int status = status(findings);
      out.println("==========");
      out.println("quiesce - " + (status == 0 ? "OKAY" : status == WARNING ? "WARNING" : "FAILED"));
      if (status != 0) {
        out.println();
        out.println(description(findings));
      }
    }
  },
  STDOUT("stdout") {
    @Override
    public void write(Findings findings, PrintWriter out) {
      new TextReport(Page.PLAIN, false).write(findings, out);
    }
  };

  private static final int WARNING = 250;
  private static final int FAILED = 1;
  private static final int MOST_NAMED = 3;

  private final String file;

  NipaReport(String file) {
    this.file = file;
  }

  /** Its name in the directory. */
  public String file() {
    return file;
  }

  private static int status(Findings findings) {
    if (!findings.disagreements().isEmpty()) {
      return FAILED;
    }
    return switch (Judged.worst(findings)) {
      case PASSED, SAMPLED, KNOWN -> 0;
      case UNDECIDED -> WARNING;
      case FAILED -> FAILED;
    };
  }

  private static String description(Findings findings) {
    List<Judged> all = Judged.of(findings);
    List<Judged> failed = all.stream().filter(one -> one.outcome() == Outcome.FAILED).toList();
    String names =
        findings.revisions().size() == 1
            ? findings.revisions().get(0).revision()
            : findings.revisions().size() + " revisions";
    if (findings.comparison() != null && findings.disagreements().isEmpty()) {
      return Printable.of(Headline.text(findings));
    }
    StringBuilder line = new StringBuilder();
    line.append(findings.interrupted() ? "interrupted; " : "").append(names).append(": ");
    if (!findings.disagreements().isEmpty()) {
      line.append("engines disagree, believe none of it");
    } else if (!failed.isEmpty()) {
      line.append(findings.ofSources() ? "REFUTED " : "not as recorded: ").append(named(failed));
    } else if (!findings.ofSources() && !all.isEmpty()) {
      return Printable.of(Headline.text(findings));
    } else {
      line.append(rest(findings, all));
    }
    return Printable.of(line.toString());
  }

  private static String named(List<Judged> failed) {
    String few =
        String.join(
            ", ", failed.stream().limit(MOST_NAMED).map(one -> one.decision().property()).toList());
    int more = failed.size() - MOST_NAMED;
    return more > 0 ? few + " and " + more + " more" : few;
  }

  private static String rest(Findings findings, List<Judged> all) {
    long gaps =
        findings.revisions().stream().map(Examined::notModelled).mapToLong(List::size).sum();
    if (gaps > 0) {
      return gaps
          + (gaps == 1 ? " construct" : " constructs")
          + " not modelled, nothing is decided";
    }
    long undecided = all.stream().filter(one -> one.outcome() == Outcome.UNDECIDED).count();
    long proved =
        all.stream()
            .map(Judged::decision)
            .map(Decision::verdict)
            .filter(Verdict.PROVED::equals)
            .count();
    String most = proved + " of " + all.size() + " properties proved within the bounds";
    return undecided > 0 ? most + ", " + undecided + " undecided" : most;
  }
}
