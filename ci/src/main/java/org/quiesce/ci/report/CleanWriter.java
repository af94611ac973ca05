package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * The way out of everything that is printed. Names, sources and reports of others may contain
 * anything; what leaves here drives no terminal, turns no direction of writing and commands no CI
 * system that reads along: such characters become {@code ?}.
 *
 * <p>Kept are line ends, tabs and the colours of {@link Palette} and of picocli. A print that is
 * cut into several writes is cleaned write by write.
 */
public final class CleanWriter extends PrintWriter {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[(?:[0-4]|1;31|2[1-4]|3[1-69])m");

  /** Azure and TeamCity look for them anywhere in a line. */
  private static final Pattern COMMAND = Pattern.compile("##(?=(?:vso|teamcity)?\\[)");

  private static final char INSTEAD = '?';

  private final PrintWriter target;
  private boolean commands;

  /** Whether all of the line so far is white space. */
  private boolean blank = true;

  /** Whether that is followed by one colon, and nothing else. */
  private boolean colon;

  private char high;

  private CleanWriter(PrintWriter target) {
    super(target);
    this.target = target;
  }

  /** The same stream, cleaned; one that is clean already stays as it is. */
  public static CleanWriter of(PrintWriter target) {
    return target instanceof CleanWriter clean ? clean : new CleanWriter(target);
  }

  /**
   * Lets lines through that begin with two colons, which GitHub takes for commands: of a report
   * that consists of them, and has coded what is in them.
   */
  public CleanWriter withCommands(boolean allowed) {
    commands = allowed;
    return this;
  }

  @Override
  public void write(int c) {
    write(String.valueOf((char) c), 0, 1);
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    write(new String(buffer, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) {
    String part = text.substring(offset, offset + length);
    if (high != 0) {
      part = high + part;
      high = 0;
    }
    if (!part.isEmpty() && Character.isHighSurrogate(part.charAt(part.length() - 1))) {
      high = part.charAt(part.length() - 1);
      part = part.substring(0, part.length() - 1);
    }
    target.write(clean(COMMAND.matcher(part).replaceAll("#?")));
  }

  private String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    var colour = COLOUR.matcher(text);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\u001b' && colour.region(i, text.length()).lookingAt()) {
        clean.append(colour.group());
        i = colour.end();
        continue;
      }
      i += Character.charCount(c);
      boolean command = colon && c == ':' && !commands;
      clean.appendCodePoint(command || !isSafe(c) ? INSTEAD : c);
      colon = blank && c == ':';
      blank = c == '\n' || blank && Character.isWhitespace(c);
    }
    return clean.toString();
  }

  /** A carriage return overwrites what was said before it. */
  private static boolean isSafe(int c) {
    return c == '\n' || c == '\t' || c != '\r' && Printable.isSafe(c);
  }

  @Override
  public void println() {
    write(System.lineSeparator());
  }

  @Override
  public void flush() {
    target.flush();
  }

  @Override
  public boolean checkError() {
    boolean lost = super.checkError();
    return target.checkError() || lost;
  }
}
