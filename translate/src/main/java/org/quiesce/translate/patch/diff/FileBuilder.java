package org.quiesce.translate.patch.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.patch.text.Show;

/** One file's header and hunks while they are read. */
final class FileBuilder {
  private static final Pattern INDEX =
      Pattern.compile("index ([0-9a-f]{4,64})\\.\\.([0-9a-f]{4,64})(?: (\\d{6}))?\\s*");

  final int mailLine;
  final List<Hunk> hunks = new ArrayList<>();
  private final @Nullable String header;
  private final boolean git;
  private @Nullable String before;
  private @Nullable String after;
  private String oldBlob = "";
  private String newBlob = "";
  private boolean created;
  private boolean deleted;
  private boolean mode;
  int stray;
  String refused = "";

  FileBuilder(int mailLine, @Nullable String gitNames) {
    this.mailLine = mailLine;
    this.git = gitNames != null;
    this.header = gitNames == null ? null : Paths.ofHeader(gitNames);
  }

  boolean hasNames() {
    return after != null;
  }

  void names(String first, String second) {
    before = Paths.name(first);
    after = Paths.name(second);
  }

  /** Takes a line of git's extended header. */
  void extended(String line) {
    Matcher index = line.startsWith("index ") ? INDEX.matcher(line) : null;
    if (index != null && index.matches()) {
      oldBlob = index.group(1);
      newBlob = index.group(2);
      special(index.group(3) == null ? "" : index.group(3));
    } else if (line.startsWith("new file mode ")) {
      created = true;
      special(line.substring(14).strip());
    } else if (line.startsWith("deleted file mode ")) {
      deleted = true;
      special(line.substring(18).strip());
    } else if (line.startsWith("old mode ") || line.startsWith("new mode ")) {
      mode = true;
      special(line.substring(9).strip());
    } else if (line.startsWith("rename from ") || line.startsWith("rename to ")) {
      refused = "is renamed; renames are not read: make the patch with --no-renames";
    } else if (line.startsWith("copy from ") || line.startsWith("copy to ")) {
      refused = "is a copy; copies are not read: make the patch with --no-renames";
    } else if (line.startsWith("GIT binary patch")
        || line.startsWith("Binary files ") && line.strip().endsWith(" differ")) {
      refused = "is changed by a binary patch; only text is read";
    }
  }

  private void special(String fileMode) {
    if (fileMode.equals("120000")) {
      refused = "is a symbolic link; links are not followed and not made";
    } else if (fileMode.equals("160000")) {
      refused = "is a submodule; its files are in another repository";
    }
  }

  /** How the file is called in messages. */
  String shown() {
    String name = after == null || after.equals(Paths.NONE) ? before : after;
    String any = name == null || name.equals(Paths.NONE) ? header : name;
    return any == null ? "a file" : Show.plain(Paths.isPrefix(any) ? any.substring(2) : any);
  }

  /** What is wrong with the file as a whole; empty if nothing is. */
  String problem() {
    if (refused.isEmpty() && mode && hunks.isEmpty() && stray == 0) {
      refused = "only changes its mode; there is nothing to check";
    }
    if (refused.isEmpty() && path() == null && !hunks.isEmpty()) {
      refused = "is another file before and after; renames are not read";
    }
    return refused.isEmpty() ? "" : shown() + " (line " + mailLine + ") " + refused;
  }

  FileDiff.Kind kind() {
    boolean plain = !git && hunks.size() == 1;
    if (created || Paths.NONE.equals(before) || plain && hunks.get(0).oldStart() == 0) {
      return FileDiff.Kind.CREATE;
    }
    if (plain && hunks.get(0).newStart() == 0) {
      return FileDiff.Kind.DELETE;
    }
    return deleted || Paths.NONE.equals(after) ? FileDiff.Kind.DELETE : FileDiff.Kind.CHANGE;
  }

  /** The folders before its path, if the names differ in these only. */
  void addFolders(Set<String> folders) {
    String path = path();
    boolean both =
        before != null && after != null && !before.equals(Paths.NONE) && !after.equals(Paths.NONE);
    if (path != null && both && !git && !path.equals(after)) {
      folders.add(before.substring(0, before.length() - path.length()));
      folders.add(after.substring(0, after.length() - path.length()));
    }
  }

  /** Its path; null if the two names do not go together. */
  private @Nullable String path() {
    if (before == null || after == null) {
      return header == null ? null : Paths.isPrefix(header) ? header.substring(2) : header;
    }
    if (before.equals(Paths.NONE) || after.equals(Paths.NONE)) {
      String name = before.equals(Paths.NONE) ? after : before;
      return Paths.isPrefix(name) ? name.substring(2) : name;
    }
    if (Paths.prefixed(before, after)) {
      return after.substring(2);
    }
    if (before.equals(after) || before.equals(after + ".orig") || before.equals(after + "~")) {
      return after;
    }
    String first = Paths.withoutFirst(before);
    return first != null && first.equals(Paths.withoutFirst(after)) ? first : null;
  }

  /** The file; null if it has no name or no hunk. */
  @Nullable FileDiff build(Set<String> folders) {
    String path = path();
    if (path == null || hunks.isEmpty()) {
      return null;
    }
    for (String folder : folders) {
      if (path.equals(after) && path.startsWith(folder) && path.length() > folder.length()) {
        path = path.substring(folder.length());
      }
    }
    boolean sure = git || !path.equals(after);
    String stripped = sure ? null : Paths.withoutFirst(path);
    return new FileDiff(kind(), path, stripped, oldBlob, newBlob, mailLine, hunks);
  }
}
