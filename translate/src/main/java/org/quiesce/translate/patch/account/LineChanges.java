package org.quiesce.translate.patch.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.extent.Extent;
import org.quiesce.translate.patch.extent.FunctionScanner;
import org.quiesce.translate.patch.image.FileText;
import org.quiesce.translate.patch.image.Image;
import org.quiesce.translate.patch.image.SourceLine;

/** Compares files line by line. */
public final class LineChanges {
  private LineChanges() {}

  /** The lines of a file that differ between two trees, in the order of the later file. */
  public static List<LineChange> between(Image before, Image after, String path) {
    FileText old = before.file(path).orElse(null);
    FileText now = after.file(path).orElse(null);
    List<SourceLine> oldLines = old == null ? List.of() : old.lines();
    List<SourceLine> newLines = now == null ? List.of() : now.lines();
    List<Extent> oldFunctions = functions(path, old);
    List<Extent> newFunctions = functions(path, now);
    List<LineChange> changes = new ArrayList<>();
    for (Edit edit :
        new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(oldLines), raw(newLines))) {
      for (int i = edit.getBeginA(); i < edit.getEndA(); i++) {
        String text = oldLines.get(i).text();
        String function = around(oldFunctions, i + 1);
        changes.add(new LineChange(false, edit.getBeginB() + 1, text, function, 0, 0));
      }
      for (int i = edit.getBeginB(); i < edit.getEndB(); i++) {
        SourceLine line = newLines.get(i);
        boolean known = line.patch() > 0;
        changes.add(
            new LineChange(
                true,
                i + 1,
                line.text(),
                around(newFunctions, i + 1),
                line.patch(),
                known ? line.line() : 0));
      }
    }
    return changes;
  }

  private static RawText raw(List<SourceLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return new RawText(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Extent> functions(String path, @Nullable FileText file) {
    if (file == null) {
      return List.of();
    }
    try {
      return FunctionScanner.ofFile(path, file.text()).whole();
    } catch (BadSourceException e) {
      return List.of();
    }
  }

  private static String around(List<Extent> functions, int line) {
    return functions.stream()
        .filter(one -> one.firstLine() <= line && line <= one.lastLine())
        .map(Extent::name)
        .findFirst()
        .orElse("");
  }
}
