package org.quiesce.ci;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.CleanWriter;
import org.quiesce.ci.report.Page;
import org.quiesce.ci.report.Palette;

/**
 * Where the gate prints.
 *
 * @param out for reports
 * @param err for one sentence about what went wrong
 * @param outIsTerminal whether a person reads {@code out} as it comes
 * @param errIsTerminal likewise
 * @param columns of what reads {@code out}
 */
public record Console(
    PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
  private static final String OUT_IS_TERMINAL = "quiesce.terminal.out";
  private static final String IN_IS_TERMINAL = "quiesce.terminal.in";
  private static final String COLUMNS = "quiesce.terminal.columns";
  private static final String ERR_IS_TERMINAL = "quiesce.terminal.err";

  /** All that goes there is cleaned. */
  public Console {
    out = CleanWriter.of(out);
    err = CleanWriter.of(err);
  }

  /**
   * Standard output and standard error. Whether they are terminals is told by {@code ci/gate} in
   * system properties: {@code System.console()} knows about both together only, and about neither
   * from JDK 22 on. {@code System.out} would swallow what cannot be written.
   */
  static Console ofThisProcess() {
    return new Console(
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), Charset.defaultCharset()),
            false),
        new PrintWriter(new OutputStreamWriter(System.err, Charset.defaultCharset()), true),
        Boolean.getBoolean(OUT_IS_TERMINAL),
        Boolean.getBoolean(ERR_IS_TERMINAL),
        columns(System.getenv("COLUMNS")));
  }

  /** Where nobody exports {@code COLUMNS}, {@code ci/gate} has asked the terminal, if it is one. */
  private static int columns(@Nullable String exported) {
    String told = exported == null ? "" : exported;
    return told.matches("[1-9][0-9]{0,3}")
        ? Integer.parseInt(told)
        : Integer.getInteger(COLUMNS, Page.ORDINARY);
  }

  /** Whether a person both reads what comes out and can press keys. */
  boolean isInteractive() {
    return outIsTerminal && Boolean.getBoolean(IN_IS_TERMINAL);
  }

  /** Says one sentence on standard error, whatever line breaks it came with. */
  void complain(String sentence) {
    String line = sentence.strip().replaceAll("\\s*\\R\\s*", " ");
    err.println("gate: " + line + (line.endsWith(".") ? "" : "."));
    err.flush();
  }

  /** The colours of standard output. */
  Palette palette(When colours) {
    return colours.holds(outIsTerminal) ? Palette.ANSI : Palette.PLAIN;
  }

  /** What standard output is written on. */
  Page page(When colours, boolean verbose) {
    return new Page(palette(colours), columns, verbose);
  }

  /** When to use colours. */
  public enum When {
    auto,
    always,
    never;

    /** Whether to use them; {@code NO_COLOR} and a dumb terminal speak against it. */
    boolean holds(boolean terminal) {
      return switch (this) {
        case always -> true;
        case never -> false;
        case auto ->
            terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
      };
    }
  }
}
