package org.quiesce.translate.patch.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the diffs in a text. */
public final class DiffReader {
  private static final Pattern AT =
      Pattern.compile(
          "@@ -(\\d{1,8})(?:,(\\d{1,8}))? \\+(\\d{1,8})(?:,(\\d{1,8}))? @@(.*)", Pattern.DOTALL);
  private static final Set<String> ELISIONS =
      Set.of("[..]", "[...]", "[....]", "[snip]", "<snip>", "[\u2026]", "...", "[cut]", "(...)");

  /** How many lines of context a hunk has at each end. */
  private static final int CONTEXT = 3;

  private static final String[] EXTENDED = {
    "index ",
    "new file mode ",
    "deleted file mode ",
    "old mode ",
    "new mode ",
    "rename from ",
    "rename to ",
    "copy from ",
    "copy to ",
    "GIT binary patch",
    "Binary files "
  };

  private final List<String> lines;
  private final int firstLine;
  private final Map<String, LayerBuilder> layers = new LinkedHashMap<>();
  private int at;

  private DiffReader(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /**
   * Reads all diffs, by quote markers.
   *
   * @param firstLine the number of the first line
   */
  public static List<Layer> read(List<String> lines, int firstLine) {
    DiffReader reader = new DiffReader(lines, firstLine);
    while (reader.at < lines.size()) {
      reader.next();
    }
    return reader.layers.values().stream().map(LayerBuilder::build).toList();
  }

  private LayerBuilder layer(String markers) {
    return layers.computeIfAbsent(markers, LayerBuilder::new);
  }

  private void next() {
    Quoted line = Quoted.of(lines.get(at));
    String rest = line.rest();
    int number = firstLine + at;
    if (rest.startsWith("diff --git ")) {
      layer(line.markers()).start(number, rest.substring(11));
    } else if (rest.startsWith("diff --cc ") || rest.startsWith("diff --combined ")) {
      layer(line.markers())
          .refuse("line " + number + ": a combined diff of a merge; give the diff to one parent");
    } else if (rest.startsWith("@@ -")) {
      hunk(line.markers(), rest, number);
      return;
    } else if (rest.startsWith("--- ") && names(line.markers(), rest, number)) {
      at++;
    } else {
      other(line);
    }
    at++;
  }

  private boolean names(String markers, String rest, int number) {
    String following = at + 1 < lines.size() ? Quoted.strip(lines.get(at + 1), markers) : null;
    if (following == null || !following.startsWith("+++ ")) {
      return false;
    }
    LayerBuilder layer = layer(markers);
    FileBuilder file = layer.current();
    if (file == null || file.hasNames() || !file.hunks.isEmpty()) {
      file = layer.start(number, null);
    }
    file.names(rest.substring(4), following.substring(4));
    return true;
  }

  private void other(Quoted line) {
    String rest = line.rest();
    LayerBuilder layer = layers.get(line.markers());
    FileBuilder file = layer == null ? null : layer.current();
    if (file == null && (rest.indexOf('|') > 0 || rest.contains(" changed, "))) {
      layer(line.markers()).diffstat.offer(rest);
    }
    if (file == null || !file.hunks.isEmpty()) {
      if (rest.startsWith("Binary files ") && rest.strip().endsWith(" differ")) {
        layer(line.markers()).start(firstLine + at, null).extended(rest);
      }
      return;
    }
    for (String start : EXTENDED) {
      if (rest.startsWith(start)) {
        file.extended(rest);
        return;
      }
    }
    boolean signed = rest.startsWith("+") || rest.startsWith("-") && !rest.startsWith("-- ");
    if (signed) {
      file.stray++;
    }
  }

  private void hunk(String markers, String rest, int number) {
    at++;
    Matcher header = AT.matcher(rest);
    if (!header.matches()) {
      layer(markers).malformed(number);
      return;
    }
    Body body = new Body(markers, count(header.group(2)), count(header.group(4)));
    String end = body.read();
    layer(markers)
        .add(
            new Hunk(
                Integer.parseInt(header.group(1)),
                count(header.group(2)),
                Integer.parseInt(header.group(3)),
                count(header.group(4)),
                header.group(5).strip(),
                number,
                body.found,
                body.review,
                body.trimmed,
                end));
  }

  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** The lines of one hunk. */
  private final class Body {
    private final String markers;
    private final List<HunkLine> found = new ArrayList<>();
    private int oldLeft;
    private int newLeft;
    private int review;
    private int trimmed;
    private boolean elided;

    Body(String markers, int oldLeft, int newLeft) {
      this.markers = markers;
      this.oldLeft = oldLeft;
      this.newLeft = newLeft;
    }

    /** Reads; what ended it too early, or empty. */
    String read() {
      String end = lines();
      if (end.isEmpty()) {
        afterwards();
      } else if (isTrimmed()) {
        trimmed = oldLeft;
        return "";
      }
      return end;
    }

    /**
     * Whether what is missing can only be context at the end: as many old lines as new ones, and no
     * more than diff's three with those that are there.
     */
    private boolean isTrimmed() {
      int leading = 0;
      while (leading < found.size() && found.get(leading).op() == HunkLine.Op.KEEP) {
        leading++;
      }
      int trailing = 0;
      while (trailing < found.size() - leading
          && found.get(found.size() - 1 - trailing).op() == HunkLine.Op.KEEP) {
        trailing++;
      }
      return oldLeft > 0
          && oldLeft == newLeft
          && !elided
          && leading == CONTEXT
          && trailing > 0
          && trailing + oldLeft <= CONTEXT;
    }

    private String lines() {
      while (oldLeft > 0 || newLeft > 0) {
        if (at >= lines.size()) {
          return "the text ends";
        }
        String text = Quoted.strip(lines.get(at), markers);
        String where = "line " + (firstLine + at);
        String content = text == null ? lines.get(at) : text;
        if (ELISIONS.contains(content.stripTrailing())) {
          elided = true;
          return where + " says that something was cut out";
        }
        if (text == null || isDeeper(text)) {
          if (Quoted.of(lines.get(at)).rest().startsWith("diff --git ")) {
            return "another diff begins at " + where;
          }
          review++;
        } else if (text.startsWith("@@ -") || text.startsWith("diff --git ")) {
          return "the next one begins at " + where;
        } else if (isSignature(text)) {
          return "the signature begins at " + where;
        } else if (!take(text)) {
          return "it would get too many lines at " + where;
        }
        at++;
      }
      return "";
    }

    private void afterwards() {
      String text = at < lines.size() ? Quoted.strip(lines.get(at), markers) : null;
      if (text != null && text.startsWith("\\ ")) {
        unterminated();
        at++;
      }
    }

    /** Inside a quoted hunk, what is quoted once more is no line of it. */
    private boolean isDeeper(String text) {
      return !markers.isEmpty() && (text.startsWith("> ") || text.equals(">"));
    }

    /** Two dashes and a version, not the removal of one dash. */
    private boolean isSignature(String text) {
      boolean last = oldLeft == 1 && newLeft == 0;
      if (last || !text.equals("-- ") && !text.equals("--")) {
        return false;
      }
      String following = at + 1 < lines.size() ? Quoted.strip(lines.get(at + 1), markers) : "";
      return following == null || following.isEmpty() || Character.isDigit(following.charAt(0));
    }

    private boolean take(String text) {
      char sign = text.isEmpty() ? ' ' : text.charAt(0);
      int number = firstLine + at;
      if (sign == '\\') {
        unterminated();
        return true;
      }
      if (sign == '+') {
        found.add(new HunkLine(HunkLine.Op.ADD, text.substring(1), number, false));
        return --newLeft >= 0;
      }
      if (sign == '-') {
        found.add(new HunkLine(HunkLine.Op.REMOVE, text.substring(1), number, false));
        return --oldLeft >= 0;
      }
      String kept = text.startsWith(" ") ? text.substring(1) : text;
      found.add(new HunkLine(HunkLine.Op.KEEP, kept, number, false));
      oldLeft--;
      newLeft--;
      return oldLeft >= 0 && newLeft >= 0;
    }

    private void unterminated() {
      if (!found.isEmpty()) {
        found.set(found.size() - 1, found.get(found.size() - 1).withoutEnd());
      }
    }
  }
}
