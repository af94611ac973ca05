package org.quiesce.ci.run;

import java.util.Set;
import java.util.TreeSet;

/**
 * What tells the source files of a protocol in a kernel tree.
 *
 * @param files where they lie; others beside them are found by their functions
 * @param landmarks functions that only they define
 * @param marks functions that make a file one of them: the landmarks and some more
 * @param header what they get from headers, as C text; the tree's headers are not read
 */
public record Terrain(Set<String> files, Set<String> landmarks, Set<String> marks, String header) {
  /** Of a protocol that has no C sources. */
  public static final Terrain NOWHERE = new Terrain(Set.of(), Set.of(), Set.of(), "");

  public Terrain {
    files = Set.copyOf(files);
    landmarks = Set.copyOf(landmarks);
    marks = Set.copyOf(marks);
  }

  /** The folders of the files. */
  public Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    files.forEach(file -> folders.add(folder(file)));
    return folders;
  }

  /** The folder of a path; empty for the root. */
  public static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
