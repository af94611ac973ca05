package org.quiesce.translate.patch.image;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.Hunk;
import org.quiesce.translate.patch.diff.HunkLine;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.text.Show;

/** Applies the hunks of one file. */
final class Applier {
  private final FileText file;
  private final FileDiff diff;
  private final int patch;
  private final String input;
  private final List<String> notes;
  private final List<SourceLine> out = new ArrayList<>();
  private final Matcher exact;
  private @Nullable Matcher collapsed;
  private boolean terminated;
  private int pos;
  private int shift;
  private boolean eaten;

  private Applier(FileText file, FileDiff diff, int patch, String input, List<String> notes) {
    this.file = file;
    this.diff = diff;
    this.patch = patch;
    this.input = input;
    this.notes = notes;
    this.terminated = file.terminated();
    this.exact = new Matcher(file.lines(), false);
  }

  /**
   * What became of a file.
   *
   * @param eaten whether lines agreed only without their white space
   */
  record Result(FileText file, boolean eaten) {}

  /**
   * Applies the complete hunks.
   *
   * @param patch the 1-based number of the patch
   * @throws BadSourceException naming file, hunk, and the lines expected and found, if one does not
   */
  static Result apply(FileText file, FileDiff diff, int patch, String input, List<String> notes) {
    Applier applier = new Applier(file, diff, patch, input, notes);
    int number = 0;
    for (Hunk hunk : diff.hunks()) {
      number++;
      if (hunk.complete()) {
        applier.apply(hunk, number);
      }
    }
    applier.copyTo(file.lines().size());
    FileText result = new FileText(applier.out, applier.terminated, file.charset());
    return new Result(result, applier.eaten);
  }

  private void apply(Hunk hunk, int number) {
    List<String> old = hunk.oldLines().stream().map(HunkLine::text).toList();
    if (old.isEmpty() && !file.lines().isEmpty()) {
      throw bad(hunk, number, "has no line of context, so where it belongs cannot be checked");
    }
    int guess = Math.max(0, hunk.oldStart() - 1 + shift);
    int at = place(hunk, number, old, guess);
    if (at != guess && !old.isEmpty()) {
      notes.add(where(hunk, number) + " applies at line " + (at + 1) + ", not " + (guess + 1));
    }
    shift = at - Math.max(0, hunk.oldStart() - 1);
    copyTo(at);
    for (HunkLine line : hunk.lines()) {
      boolean last = pos == file.lines().size() - 1;
      switch (line.op()) {
        case KEEP -> out.add(file.lines().get(pos++));
        case REMOVE -> {
          pos++;
          terminated |= last;
        }
        case ADD -> {
          out.add(new SourceLine(line.text(), patch, line.mailLine()));
          terminated = pos == file.lines().size() ? !line.unterminated() : terminated;
        }
      }
    }
  }

  private int place(Hunk hunk, int number, List<String> old, int guess) {
    int[] wanted = exact.wanted(old);
    List<Integer> places = anchored(hunk, wanted.length, exact.places(wanted, pos));
    Matcher used = exact;
    if (places.isEmpty()) {
      used = spaceless();
      wanted = used.wanted(old);
      places = anchored(hunk, wanted.length, used.places(wanted, pos));
      eaten |= !places.isEmpty();
    }
    if (places.contains(guess)) {
      return guess;
    }
    if (places.size() > 1) {
      List<Integer> inFunction = inFunction(hunk, places);
      if (inFunction.size() == 1) {
        return inFunction.get(0);
      }
      throw bad(
          hunk,
          number,
          "fits equally well at lines "
              + (places.get(0) + 1)
              + " and "
              + (places.get(1) + 1)
              + ", and not at line "
              + (guess + 1));
    }
    if (places.isEmpty()) {
      throw mismatch(hunk, number, old, used, wanted, guess);
    }
    requireFunction(hunk, number, places.get(0));
    return places.get(0);
  }

  /** Lines that are found elsewhere only must still be in the function that the hunk names. */
  private void requireFunction(Hunk hunk, int number, int at) {
    String section = Matcher.collapse(hunk.section());
    String name = FunctionScanner.ofSection(section);
    if (name.isEmpty() || headOf(at).startsWith(section)) {
      return;
    }
    for (SourceLine line : file.lines()) {
      if (Matcher.collapse(line.text()).startsWith(section)) {
        throw bad(
            hunk,
            number,
            "fits at line " + (at + 1) + " only, and that is not in " + Show.plain(name));
      }
    }
  }

  private Matcher spaceless() {
    Matcher known = collapsed;
    if (known == null) {
      known = new Matcher(file.lines(), true);
      collapsed = known;
    }
    return known;
  }

  /** A hunk that reaches an end of the file must reach it here as well. */
  private List<Integer> anchored(Hunk hunk, int length, List<Integer> places) {
    int leading = 0;
    while (leading < hunk.lines().size() && hunk.lines().get(leading).op() == HunkLine.Op.KEEP) {
      leading++;
    }
    int trailing = 0;
    while (trailing < hunk.lines().size()
        && hunk.lines().get(hunk.lines().size() - 1 - trailing).op() == HunkLine.Op.KEEP) {
      trailing++;
    }
    boolean first = hunk.oldStart() <= 1 && leading < trailing;
    boolean last = trailing == 0;
    int size = file.lines().size();
    return places.stream()
        .filter(at -> (!first || at == 0) && (!last || at + length == size))
        .toList();
  }

  private List<Integer> inFunction(Hunk hunk, List<Integer> places) {
    String section = Matcher.collapse(hunk.section());
    if (FunctionScanner.ofSection(section).isEmpty()) {
      return List.of();
    }
    return places.stream().filter(at -> headOf(at).startsWith(section)).toList();
  }

  /** The line that diff would show as the section of a hunk at this place. */
  private String headOf(int at) {
    for (int i = Math.min(at, file.lines().size()) - 1; i >= 0; i--) {
      String text = file.lines().get(i).text();
      if (!text.isEmpty()
          && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
          && !text.stripTrailing().endsWith(":")) {
        return Matcher.collapse(text);
      }
    }
    return "";
  }

  private void copyTo(int end) {
    while (pos < end) {
      out.add(file.lines().get(pos++));
    }
  }

  private String where(Hunk hunk, int number) {
    return diff.path()
        + ": hunk "
        + number
        + " ("
        + hunk.header()
        + ", "
        + input
        + ":"
        + hunk.mailLine()
        + ")";
  }

  private BadSourceException bad(Hunk hunk, int number, String what) {
    return new BadSourceException(where(hunk, number) + " " + what);
  }

  private BadSourceException mismatch(
      Hunk hunk, int number, List<String> old, Matcher matcher, int[] wanted, int guess) {
    int best = Math.min(guess, Math.max(0, file.lines().size()));
    int agreed = matcher.agree(wanted, best);
    for (int at = Math.max(pos, guess - 200);
        at < Math.min(file.lines().size(), guess + 200);
        at++) {
      int count = matcher.agree(wanted, at);
      if (count > agreed) {
        best = at;
        agreed = count;
      }
    }
    int line = best + agreed;
    String expected = agreed < old.size() ? Show.quoted(old.get(agreed)) : "the end of the file";
    String found =
        line < file.lines().size() ? Show.quoted(file.lines().get(line).text()) : "the end of it";
    List<String> after = hunk.newLines().stream().map(HunkLine::text).toList();
    boolean done =
        !after.isEmpty()
            && hunk.added() > 0
            && !matcher.places(matcher.wanted(after), pos).isEmpty();
    String there = done ? "; the file has this change already" : "";
    if (agreed >= old.size()) {
      return bad(hunk, number, "does not apply: it must stand at an end of the file" + there);
    }
    return bad(
        hunk,
        number,
        "does not apply: line "
            + (line + 1)
            + " should be "
            + expected
            + " and is "
            + found
            + there);
  }
}
