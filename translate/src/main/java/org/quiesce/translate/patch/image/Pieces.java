package org.quiesce.translate.patch.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.diff.FileDiff;
import org.quiesce.translate.patch.diff.Hunk;
import org.quiesce.translate.patch.diff.HunkLine;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.Extents;
import org.quiesce.translate.patch.extent.FunctionScanner;

/** The functions of one file that are known whole, and those that were only touched. */
final class Pieces {
  /** The highest line that is rebuilt: what is unknown before it is filled with empty lines. */
  private static final int MAX_LINE = 100_000;

  private final String path;
  private List<Piece> before = List.of();
  private List<Piece> after = List.of();
  private final Set<String> touched = new TreeSet<>();

  Pieces(String path) {
    this.path = path;
  }

  /** A function from its first line on. */
  private record Piece(String name, int firstLine, List<SourceLine> lines, boolean doubtful) {
    int lastLine() {
      return firstLine + lines.size() - 1;
    }

    Piece shifted(int by) {
      return new Piece(name, firstLine + by, lines, doubtful);
    }
  }

  /** Takes the hunks of the next patch. */
  void take(FileDiff diff, int patch) {
    touched.clear();
    List<Piece> oldSide = new ArrayList<>();
    List<Piece> newSide = new ArrayList<>();
    for (Hunk hunk : diff.hunks()) {
      if ((long) Math.max(hunk.oldStart(), hunk.newStart()) + hunk.lines().size() > MAX_LINE) {
        throw new BadSourceException(
            path + ": the hunk " + hunk.header() + " lies beyond line " + MAX_LINE);
      }
      side(hunk, false, patch, oldSide);
      side(hunk, true, patch, newSide);
    }
    List<Piece> kept =
        after.stream()
            .filter(piece -> diff.hunks().stream().noneMatch(h -> hits(h, piece)))
            .toList();
    before = new ArrayList<>(kept);
    before.addAll(oldSide);
    after = new ArrayList<>(newSide);
    for (Piece piece : kept) {
      after.add(piece.shifted(shift(diff.hunks(), piece)));
    }
    newSide.forEach(piece -> touched.remove(piece.name()));
  }

  private static boolean hits(Hunk hunk, Piece piece) {
    return hunk.oldStart() <= piece.lastLine()
        && hunk.oldStart() + Math.max(1, hunk.oldCount()) > piece.firstLine();
  }

  private static int shift(List<Hunk> hunks, Piece piece) {
    return hunks.stream()
        .filter(hunk -> hunk.oldStart() < piece.firstLine())
        .mapToInt(hunk -> hunk.newCount() - hunk.oldCount())
        .sum();
  }

  /** The functions of one side of a hunk. Those of a hunk that is cut may lack lines. */
  private void side(Hunk hunk, boolean isNew, int patch, List<Piece> found) {
    List<HunkLine> lines = isNew ? hunk.newLines() : hunk.oldLines();
    Extents extents = FunctionScanner.ofPiece(path, lines.stream().map(HunkLine::text).toList());
    int start = Math.max(1, isNew ? hunk.newStart() : hunk.oldStart());
    for (Extent extent : extents.whole()) {
      List<SourceLine> text = new ArrayList<>();
      for (int i = extent.firstLine(); i <= extent.lastLine(); i++) {
        text.add(line(lines.get(i - 1), start + i - 1, patch));
      }
      found.add(new Piece(extent.name(), start + extent.firstLine() - 1, text, !hunk.complete()));
    }
    String head = FunctionScanner.ofSection(hunk.section());
    boolean bare = extents.whole().isEmpty() && extents.open().isEmpty();
    int headEnd = extents.headEnd() == 0 && bare ? lines.size() : extents.headEnd();
    if (!head.isEmpty() && isChanged(lines, 1, headEnd)) {
      touched.add(head);
    }
    for (Extent open : extents.open()) {
      if (isChanged(lines, open.firstLine(), lines.size())) {
        touched.add(open.name());
      }
    }
  }

  private static SourceLine line(HunkLine line, int number, int patch) {
    return line.op() == HunkLine.Op.ADD
        ? new SourceLine(line.text(), patch, line.mailLine())
        : new SourceLine(line.text(), 0, number);
  }

  private static boolean isChanged(List<HunkLine> lines, int from, int to) {
    return lines.subList(Math.min(from - 1, lines.size()), Math.min(to, lines.size())).stream()
        .anyMatch(line -> line.op() != HunkLine.Op.KEEP);
  }

  /** Functions that the last patch changes and that it does not show whole. */
  Set<String> touched() {
    return touched;
  }

  /** Functions known whole, from a hunk with missing lines. */
  Set<String> doubtful() {
    Set<String> names = new TreeSet<>();
    after.stream().filter(Piece::doubtful).forEach(piece -> names.add(piece.name()));
    return names;
  }

  FileText textBefore() {
    return text(before);
  }

  FileText textAfter() {
    return text(after);
  }

  private static FileText text(List<Piece> pieces) {
    List<SourceLine> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      while (lines.size() < Math.min(piece.lastLine(), 2 * MAX_LINE)) {
        lines.add(SourceLine.UNKNOWN);
      }
      for (int i = 0; i < piece.lines().size(); i++) {
        int at = piece.firstLine() - 1 + i;
        if (at >= 0 && at < lines.size()) {
          lines.set(at, piece.lines().get(i));
        }
      }
    }
    return new FileText(lines, true, StandardCharsets.UTF_8);
  }

  String sentence() {
    String whole = String.join(", ", after.stream().map(Piece::name).toList());
    Set<String> doubtful = doubtful();
    return path
        + ": without a tree, "
        + (after.isEmpty()
            ? "no function of it is known whole"
            : "only " + whole + " are known whole")
        + (doubtful.isEmpty() ? "" : "; lines may be missing in " + String.join(", ", doubtful))
        + (touched.isEmpty()
            ? ""
            : "; changed, but not shown whole: " + String.join(", ", touched));
  }
}
