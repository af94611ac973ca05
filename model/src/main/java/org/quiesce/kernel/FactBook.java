package org.quiesce.kernel;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts about the kernel that the primitives rely on, in words, with the kernel's file and
 * function behind each.
 *
 * <p>The text is in the resources {@code facts/<chapter>.md}: a heading {@code ## id}, a line
 * {@code From:}, a line {@code Primitive:} (or {@code No primitive:} and why), then the rule.
 *
 * @param facts by id, chapter by chapter
 */
public record FactBook(Map<String, Entry> facts) {
  private static final List<String> CHAPTERS =
      List.of(
          "locks",
          "kfifo",
          "work",
          "waiting",
          "references",
          "devices",
          "resources",
          "modules",
          "memory",
          "common",
          "doe",
          "cxl");

  private static final String HEADING = "## ";
  private static final String FROM = "From: ";
  private static final String PRIMITIVE = "Primitive: ";
  private static final String NO_PRIMITIVE = "No primitive: ";
  private static final Splitter NAMES = Splitter.on(',').trimResults();

  /**
   * One fact.
   *
   * @param id such as {@code rwsem-queued-writer}
   * @param chapter what it is about, such as {@code locks}
   * @param from the kernel's file, and in brackets its functions
   * @param primitives simple names of the classes whose steps rely on it
   * @param unused why no primitive does; empty if one does
   * @param rule what holds, as one paragraph
   */
  public record Entry(
      String id, String chapter, String from, List<String> primitives, String unused, String rule) {
    /** The first sentence of the rule. */
    public String inShort() {
      int end = rule.indexOf(". ");
      return end < 0 ? rule : rule.substring(0, end + 1);
    }
  }

  public FactBook {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** The book as it is shipped. */
  public static FactBook standard() {
    Map<String, Entry> facts = new LinkedHashMap<>();
    for (String chapter : CHAPTERS) {
      for (Entry entry : parse(chapter, lines(chapter))) {
        if (facts.put(entry.id(), entry) != null) {
          throw new IllegalArgumentException(entry.id() + " is written down twice");
        }
      }
    }
    return new FactBook(facts);
  }

  private static List<String> lines(String chapter) {
    try {
      return Resources.readLines(
          Resources.getResource(FactBook.class, "facts/" + chapter + ".md"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the facts on " + chapter + " cannot be read", e);
    }
  }

  /**
   * Reads one chapter.
   *
   * @throws IllegalArgumentException if a fact lacks its source, its primitive or its rule
   */
  static List<Entry> parse(String chapter, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(HEADING)) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith(HEADING)) {
          end++;
        }
        entries.add(entry(chapter, lines.get(i), lines.subList(i + 1, end)));
      }
    }
    return entries;
  }

  private static Entry entry(String chapter, String heading, List<String> lines) {
    String from = "";
    String primitives = "";
    String unused = "";
    List<String> rule = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(FROM)) {
        from = line.substring(FROM.length());
      } else if (line.startsWith(PRIMITIVE)) {
        primitives = line.substring(PRIMITIVE.length());
      } else if (line.startsWith(NO_PRIMITIVE)) {
        unused = line.substring(NO_PRIMITIVE.length());
      } else if (!line.isBlank()) {
        rule.add(line.strip());
      }
    }
    if (from.isEmpty() || primitives.isEmpty() == unused.isEmpty() || rule.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + heading + "' needs its source, its primitive or why there is none, and its rule");
    }
    return new Entry(
        heading.substring(HEADING.length()).strip(),
        chapter,
        from,
        primitives.isEmpty() ? List.of() : NAMES.splitToList(primitives),
        unused,
        String.join(" ", rule));
  }

  /** The fact of that name. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(facts.get(id));
  }
}
