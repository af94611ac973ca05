package org.quiesce.check;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What refuted verdicts of built-in revisions mean, in kernel terms: what happens step by step, and
 * why it is believed to be real or an artefact of the model.
 *
 * <p>A protocol's notes are one resource, {@code findings/<protocol>.md}: each heading {@code ##
 * property[, property] in revision[, revision]} names the cells that the text below it explains.
 *
 * @param notes in the order of the resource
 */
public record FindingNotes(List<Note> notes) {
  private static final String HEADING = "## ";
  private static final Pattern ITEM = Pattern.compile("\\d+\\. ");
  private static final Splitter NAMES = Splitter.on(',').trimResults();

  /**
   * One note.
   *
   * @param properties ids
   * @param revisions names
   * @param paragraphs the text: paragraphs, and the items of numbered lists
   */
  public record Note(List<String> properties, List<String> revisions, List<String> paragraphs) {
    /** Whether it explains that cell of the table. */
    public boolean explains(String revision, String property) {
      return revisions.contains(revision) && properties.contains(property);
    }
  }

  /** The notes of a protocol; none if nothing was written. */
  public static FindingNotes of(String protocol) {
    URL resource = FindingNotes.class.getResource("findings/" + protocol + ".md");
    if (resource == null) {
      return new FindingNotes(List.of());
    }
    try {
      return parse(Resources.readLines(resource, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the notes on " + protocol + " cannot be read", e);
    }
  }

  /**
   * Reads notes.
   *
   * @throws IllegalArgumentException if a heading does not say properties and revisions
   */
  static FindingNotes parse(List<String> lines) {
    List<Note> notes = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      if (!lines.get(from).startsWith(HEADING)) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < lines.size() && !lines.get(to).startsWith(HEADING)) {
        to++;
      }
      notes.add(note(lines.get(from), lines.subList(from + 1, to)));
      from = to;
    }
    return new FindingNotes(List.copyOf(notes));
  }

  private static Note note(String heading, List<String> text) {
    int in = heading.indexOf(" in ");
    if (in < 0) {
      throw new IllegalArgumentException(
          "'" + heading + "' is no heading of a note, expected '## property in revision'");
    }
    return new Note(
        NAMES.splitToList(heading.substring(HEADING.length(), in)),
        NAMES.splitToList(heading.substring(in + " in ".length())),
        paragraphs(text));
  }

  /** Lines that belong together become one; a blank line or the next number ends them. */
  private static List<String> paragraphs(List<String> text) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : text) {
      if (line.isBlank()) {
        open = false;
      } else if (!open || ITEM.matcher(line).lookingAt()) {
        paragraphs.add(line.strip());
        open = true;
      } else {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + line.strip());
      }
    }
    return List.copyOf(paragraphs);
  }

  /** What is written on a cell: its paragraphs, in the order of the resource. */
  public List<String> on(String revision, String property) {
    return notes.stream()
        .filter(note -> note.explains(revision, property))
        .flatMap(note -> note.paragraphs().stream())
        .toList();
  }
}
