package org.quiesce.ci.run;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.quiesce.explore.Progress;

/**
 * A progress bar for a person: searches done; of the one at work its states, rate and time left.
 */
public final class TerminalDisplay implements Watching {
  private static final int WIDTH = 99;
  private static final int REFRESH_MILLIS = 200;

  private final PrintStream terminal;
  private @Nullable ProgressBar bar;
  private boolean begun;

  public TerminalDisplay(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void expect(int searches) {
    close();
    begun = false;
    bar =
        new ProgressBarBuilder()
            .setTaskName("")
            .setInitialMax(searches)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
            .clearDisplayOnFinish()
            .hideEta()
            .build();
  }

  @Override
  public void preparing(String what) {
    expect(1);
    begin(what, Duration.ZERO);
  }

  @Override
  public Progress begin(String name, Duration budget) {
    String what = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    ProgressBar shown = bar;
    if (shown == null) {
      return Progress.NONE;
    }
    if (begun) {
      shown.step();
    }
    begun = true;
    shown.setExtraMessage(what);
    long start = System.nanoTime();
    return (states, transitions, frontier) -> {
      double seconds = (System.nanoTime() - start) / 1e9;
      shown.setExtraMessage(
          String.format(
              "%s: %,d states, %.1f M/s, frontier %,d, %.0f s left",
              what,
              states,
              states / 1e6 / seconds,
              frontier,
              Math.max(0, budget.toMillis() / 1e3 - seconds)));
      return true;
    };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
