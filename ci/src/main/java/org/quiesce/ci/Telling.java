package org.quiesce.ci;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Findings;

/**
 * Writes the reports of a check, once: when it is through, or what is known by then when the
 * process has to go while the check is stuck.
 */
final class Telling {
  private final House house;
  private final List<ReportFile> files;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile Supplier<@Nullable Findings> soFar = () -> null;

  Telling(House house, List<ReportFile> files) {
    this.house = house;
    this.files = List.copyOf(files);
    house.interruption().lastWords(this::lastWords);
  }

  /** What is known in the middle of the run; null for nothing. */
  void knows(Supplier<@Nullable Findings> known) {
    soFar = known;
  }

  /**
   * Writes them once to nowhere, so that their classes are there: in the middle of a run of
   * Lincheck, which transforms what is loaded, that takes longer than a process has that must end.
   */
  void rehearse() {
    Findings findings = soFar.get();
    if (findings != null) {
      files.forEach(file -> file.rehearse(findings));
    }
  }

  /** Writes all reports, of all that was found out. */
  void tell(Findings findings) {
    if (told.compareAndSet(false, true)) {
      write(findings);
    }
  }

  private void write(Findings findings) {
    BadUsageException lost = null;
    for (ReportFile file : files) {
      try {
        file.write(findings);
      } catch (BadUsageException e) {
        lost = lost == null ? e : lost; // the others are written all the same
      }
    }
    if (lost != null) {
      throw lost;
    }
    findings.disagreements().forEach(house.console()::complain);
  }

  private void lastWords() {
    Findings findings = soFar.get();
    if (findings == null) {
      house.watching().close();
      house.console().complain("interrupted before anything was decided.");
    } else if (told.compareAndSet(false, true)) {
      house.watching().close();
      write(findings);
    }
  }
}
