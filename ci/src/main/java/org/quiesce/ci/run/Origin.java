package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Source;
import org.quiesce.translate.patch.account.LineChange;

/**
 * The C files that a revision comes from, as they were read: nobody need read them again.
 *
 * @param texts in the order in which they were given; empty for a Java class
 * @param words that give them to the gate once more, such as {@code --source} and a path
 * @param doubtful functions that were rebuilt from a patch without all of its lines
 * @param patches how many patches made it what it is; 0 for none
 */
public record Origin(List<Text> texts, List<String> words, Set<String> doubtful, int patches) {
  /** Of a Java class. */
  public static final Origin NONE = new Origin(List.of(), List.of(), Set.of(), 0);

  /**
   * One file.
   *
   * @param name how messages and traces call it
   * @param path as it was given, or its path in a tree
   * @param lines without line ends; the first is line 1
   * @param changes the lines that the change in question adds and takes away; of a file that is
   *     judged as it is, none
   */
  public record Text(String name, Path path, List<String> lines, List<LineChange> changes) {
    public Text {
      lines = List.copyOf(lines);
      changes = List.copyOf(changes);
    }
  }

  public Origin {
    texts = List.copyOf(texts);
    words = List.copyOf(words);
    doubtful = Set.copyOf(doubtful);
  }

  /** Sources that were given one by one. */
  public static Origin of(List<Source> sources) {
    List<String> words = new ArrayList<>();
    for (Source source : sources) {
      words.add("--source");
      words.add(source.path().toString());
    }
    return new Origin(
        sources.stream()
            .map(
                one ->
                    new Text(
                        one.name(), one.path(), one.text().lines().toList(), List.<LineChange>of()))
            .toList(),
        words,
        Set.of(),
        0);
  }

  /** Files that were read before; one that has gone since has no lines. */
  public static Origin read(List<Path> paths) {
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      try {
        sources.add(Source.read(path));
      } catch (BadSourceException e) {
        sources.add(new Source(String.valueOf(path.getFileName()), path, ""));
      }
    }
    return of(Source.distinct(sources));
  }

  /** Whether there are none: the revision is a Java class. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** As they were given. */
  public List<Path> paths() {
    return texts.stream().map(Text::path).toList();
  }
}
