package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.report.Story.Event;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;

/**
 * A trace with one lane for each thread that moves: an event begins in the lane of its thread; the
 * line of the source stands at the right edge.
 */
final class Lanes {
  private static final int NARROWEST = 4;
  private static final double ALL_LANES = 0.44;
  private static final String DEEPER = "  ";

  private final Palette palette;
  private final int width;
  private final Function<@Nullable Location, String> place;
  private final List<Event> events;
  private final List<String> threads;
  private final int left;
  private final int lane;

  private Lanes(
      Trace trace, Function<@Nullable Location, String> place, Palette palette, int width) {
    this.palette = palette;
    this.width = width;
    this.place = place;
    this.events = Story.of(trace);
    this.threads = events.stream().map(Event::thread).distinct().toList();
    this.left = 4 + events.stream().mapToInt(event -> number(event).length()).max().orElse(0);
    int widest = threads.stream().mapToInt(String::length).max().orElse(0) + 2;
    this.lane =
        Math.max(
            NARROWEST, Math.min(widest, (int) (ALL_LANES * width) / Math.max(1, threads.size())));
  }

  /** Draws a trace {@value Paragraph#WIDTH} columns wide. */
  static List<String> of(Trace trace, Function<@Nullable Location, String> place, Palette palette) {
    return of(trace, place, palette, Paragraph.WIDTH);
  }

  /**
   * Draws a trace; lanes in the order in which the threads begin.
   *
   * @param place how a line is told; empty for one that is not
   * @param width columns
   */
  static List<String> of(
      Trace trace, Function<@Nullable Location, String> place, Palette palette, int width) {
    Lanes lanes = new Lanes(trace, place, palette, width);
    List<String> lines = new ArrayList<>(lanes.header());
    lanes.events.forEach(event -> lines.addAll(lanes.lines(event)));
    return lines;
  }

  private List<String> header() {
    boolean fits = threads.stream().allMatch(name -> name.length() < lane);
    List<String> lines = new ArrayList<>();
    if (fits) {
      lines.add(
          (" ".repeat(left)
                  + threads.stream()
                      .map(name -> name + " ".repeat(lane - name.length()))
                      .collect(Collectors.joining()))
              .stripTrailing());
    } else {
      for (int i = 0; i < threads.size(); i++) {
        lines.add(Paragraph.cut(start(i) + threads.get(i), width));
      }
    }
    return lines.stream().map(palette::strong).toList();
  }

  /** Blank up to a lane, with the lanes before it drawn. */
  private String start(int laneNumber) {
    return " ".repeat(left) + ("|" + " ".repeat(lane - 1)).repeat(laneNumber);
  }

  private static String number(Event event) {
    return event.first() == event.last()
        ? Integer.toString(event.first())
        : event.first() + "-" + event.last();
  }

  private List<String> lines(Event event) {
    String blank = start(threads.indexOf(event.thread()));
    String location = place.apply(event.location());
    int room = width - blank.length();
    String values = event.values().isEmpty() ? "" : "[" + event.values() + "]";
    String oneLine = (event.what() + DEEPER + values).stripTrailing();
    boolean beside = oneLine.length() + DEEPER.length() + location.length() <= room;
    String where = beside || location.length() <= width / 3 ? location : "";
    int firstRoom = where.isEmpty() ? room : room - where.length() - 2;
    List<String> text = new ArrayList<>();
    // A call that is cut in two reads badly: rather the line of the source below it.
    boolean below = event.what().length() > firstRoom && event.what().length() <= room;
    if (oneLine.length() <= firstRoom) {
      text.add(oneLine);
    } else {
      int deeper = room - DEEPER.length();
      text.addAll(Paragraph.lines(event.what(), below ? room : firstRoom, deeper));
      if (!values.isEmpty()) {
        text.addAll(Paragraph.lines(glued(values), deeper, deeper));
      }
    }
    if (where.isEmpty() && !location.isEmpty()) {
      int deeper = room - DEEPER.length();
      text.addAll(Paragraph.lines(location, deeper, deeper));
    }
    if (below && (text.size() == 1 || !fits(text.get(1), blank, where))) {
      text.add(1, "");
    }
    return laidOut(event, blank, text, where, below ? 1 : 0);
  }

  private boolean fits(String text, String blank, String where) {
    return blank.length() + DEEPER.length() + text.length() + DEEPER.length() + where.length()
        <= width;
  }

  /** Keeps {@code a -> b} and what stands in braces on one line. */
  private static String glued(String values) {
    StringBuilder glued = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < values.length(); i++) {
      char c = values.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean arrow = values.startsWith(" -> ", i) || values.startsWith("-> ", i - 2);
      glued.append(c == ' ' && (depth > 0 || arrow) ? Paragraph.HARD_SPACE : c);
    }
    return glued.toString();
  }

  private List<String> laidOut(
      Event event, String blank, List<String> text, String where, int whereLine) {
    List<String> lines = new ArrayList<>();
    String head =
        (event.culprit() ? "> " : "  ")
            + " ".repeat(left - 4 - number(event).length())
            + number(event)
            + DEEPER;
    for (int i = 0; i < text.size(); i++) {
      String before = i == 0 ? head + blank.substring(left) : blank + DEEPER;
      String line = before + text.get(i);
      String shown = event.culprit() ? palette.bad(line) : line;
      int gap = width - line.length() - where.length();
      lines.add(
          i != whereLine || where.isEmpty()
              ? shown
              : shown + " ".repeat(gap) + palette.faint(where));
    }
    return lines;
  }
}
