package org.quiesce.translate.patch.tree;

import java.util.Locale;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.patch.text.Show;

/** Paths that stay inside a tree. */
public final class TreePath {
  private static final int LONGEST = 1024;

  private TreePath() {}

  /**
   * Requires a path of plain names between slashes.
   *
   * @param where who names it, for the message
   * @throws BadSourceException if it is absolute, leaves the tree, or names git's own files
   */
  public static void require(String path, String where) {
    String problem = problem(path);
    if (!problem.isEmpty()) {
      throw new BadSourceException(
          where + ": the path " + Show.quoted(path) + " " + problem + "; it is refused");
    }
  }

  private static String problem(String path) {
    if (path.isEmpty()) {
      return "is empty";
    }
    if (path.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    if (path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':') {
      return "is absolute";
    }
    if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
      return "holds a backslash or a control character";
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        return "leaves the tree";
      }
      if (part.isEmpty() || part.equals(".")) {
        return "has an empty part";
      }
      if (part.toLowerCase(Locale.ROOT).equals(".git")) {
        return "names git's own files";
      }
    }
    return "";
  }
}
