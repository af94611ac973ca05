package org.quiesce.translate.patch.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.patch.diff.LeftOut.Kind;

/** One layer while it is read. */
final class LayerBuilder {
  final Diffstat diffstat = new Diffstat();
  private final String markers;
  private final List<FileBuilder> files = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private String problem = "";

  LayerBuilder(String markers) {
    this.markers = markers;
  }

  void refuse(String sentence) {
    if (problem.isEmpty()) {
      problem = sentence;
    }
  }

  FileBuilder start(int mailLine, @Nullable String gitNames) {
    FileBuilder file = new FileBuilder(mailLine, gitNames);
    files.add(file);
    return file;
  }

  /** The file that the next hunk belongs to; null if none was named. */
  @Nullable FileBuilder current() {
    return files.isEmpty() ? null : files.get(files.size() - 1);
  }

  void add(Hunk hunk) {
    FileBuilder file = current();
    if (file != null) {
      file.hunks.add(hunk);
    } else {
      leftOut.add(
          new LeftOut(
              Kind.NO_FILE,
              "",
              hunk.mailLine(),
              "line " + hunk.mailLine() + ": nothing says to which file this hunk belongs"));
    }
  }

  void malformed(int line) {
    leftOut.add(
        new LeftOut(Kind.CUT_HUNK, "", line, "line " + line + ": an @@ line that says no counts"));
  }

  Layer build() {
    List<FileDiff> built = new ArrayList<>();
    Set<String> folders = new TreeSet<>();
    files.forEach(file -> file.addFolders(folders));
    for (FileBuilder file : files) {
      if (!file.problem().isEmpty()) {
        refuse(file.problem());
      }
      FileDiff diff = file.build(folders);
      if (diff != null) {
        built.add(diff);
        cuts(diff);
        gaps(diff);
      } else {
        empty(file);
      }
    }
    boolean patch = !built.isEmpty();
    if (!diffstat.confirms(built)) {
      built.forEach(this::trims);
    }
    if (patch) {
      diffstat.check(built, leftOut);
      if (!markers.isEmpty() && !diffstat.isThere()) {
        leftOut.add(
            new LeftOut(
                Kind.UNCONFIRMED,
                "",
                0,
                "the patch is quoted without its whole diffstat, so nothing tells whether all of"
                    + " it was quoted"));
      }
    }
    return new Layer(markers, built, leftOut, problem, !files.isEmpty());
  }

  private void empty(FileBuilder file) {
    boolean emptyFile = file.kind() != FileDiff.Kind.CHANGE && file.stray == 0;
    if (file.problem().isEmpty() && !emptyFile) {
      String lines = file.stray == 0 ? "" : "; " + file.stray + " of its lines are there";
      leftOut.add(
          new LeftOut(
              Kind.NO_HUNK,
              file.shown(),
              file.mailLine,
              file.shown() + " (line " + file.mailLine + "): no @@ line follows" + lines));
    }
  }

  private void trims(FileDiff file) {
    for (Hunk hunk : file.hunks()) {
      if (hunk.trimmed() > 0) {
        leftOut.add(
            new LeftOut(
                Kind.TRIMMED_HUNK,
                file.path(),
                hunk.mailLine(),
                file.path()
                    + " (line "
                    + hunk.mailLine()
                    + "): the hunk "
                    + hunk.header()
                    + " lacks its last "
                    + hunk.trimmed()
                    + " lines, taken to be context"));
      }
    }
  }

  private void cuts(FileDiff file) {
    for (Hunk hunk : file.hunks()) {
      if (!hunk.complete()) {
        leftOut.add(
            new LeftOut(
                Kind.CUT_HUNK,
                file.path(),
                hunk.mailLine(),
                file.path()
                    + " (line "
                    + hunk.mailLine()
                    + "): the hunk "
                    + hunk.header()
                    + " is cut: it has "
                    + (hunk.oldLines().size() + " old and " + hunk.newLines().size() + " new lines")
                    + "; "
                    + hunk.end()));
      }
    }
  }

  /** The new line numbers run ahead of the old ones by what the hunks before have added. */
  private void gaps(FileDiff file) {
    if (file.kind() != FileDiff.Kind.CHANGE) {
      return;
    }
    long shift = 0;
    for (Hunk hunk : file.hunks()) {
      long says = (long) hunk.newStart() - hunk.oldStart();
      if (hunk.oldCount() == 0) {
        says--;
      }
      if (hunk.newCount() == 0) {
        says++;
      }
      if (says != shift) {
        leftOut.add(
            new LeftOut(
                Kind.MISSING_HUNK,
                file.path(),
                hunk.mailLine(),
                file.path()
                    + " (line "
                    + hunk.mailLine()
                    + "): by the line numbers of "
                    + hunk.header()
                    + ", hunks before it that are not here change the length by "
                    + (says - shift)));
      }
      shift = says + hunk.newCount() - hunk.oldCount();
    }
  }
}
