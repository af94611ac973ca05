package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;

/**
 * What a person sees who stands at one step of a counterexample: the steps around it in lanes, the
 * values after it, the source line, on a screen of limited size.
 */
public final class StepScreen {
  private static final String KEYS =
      "right/left step  up/down same thread  c clash  Home/End  f rule  digits+Enter go to  q quit";
  private static final int NARROWEST = 40;
  private static final int LOWEST = 10;
  private static final int SOURCE_AROUND = 3;

  private final String title;
  private final String message;
  private final List<Moment> moments;
  private final Sources sources;
  private final Palette palette;
  private final Map<String, String> initial = new LinkedHashMap<>();

  /**
   * @param title what is violated where
   * @param origin the C files that the revision comes from
   */
  public StepScreen(String title, Trace trace, Origin origin, Palette palette) {
    this.title = title;
    this.message = Paragraph.sentence(trace.message());
    this.sources = Sources.of(origin);
    this.moments = Moment.of(trace, sources);
    this.palette = palette;
    for (Moment moment : moments) {
      moment.changes().forEach(one -> initial.putIfAbsent(one.name(), one.before()));
    }
  }

  /**
   * Draws it.
   *
   * @param at number of the step
   * @param rule whether to tell the rule of the kernel behind the step
   * @param typed a number that is being typed; empty for none
   * @param width columns; fewer than {@value #NARROWEST} are taken for that many
   * @param height lines, likewise {@value #LOWEST}
   * @return at most that many lines, none longer than that, colours not counted
   */
  public List<String> lines(int at, boolean rule, String typed, int width, int height) {
    int columns = Math.max(width, NARROWEST);
    int rows = Math.max(height, LOWEST);
    List<String> lines = new ArrayList<>();
    lines.add(palette.strong(fit(title, columns)));
    lines.add(fit("step " + at + " of " + moments.size() + ". " + message, columns));
    List<String> below = new ArrayList<>();
    if (!moments.isEmpty()) {
      Moment moment = moments.get(at - 1);
      below.addAll(values(moment, columns));
      below.addAll(source(moment, columns));
      below.addAll(rule(moment, rule, columns));
    }
    int room = rows - lines.size() - 1;
    int steps = Math.max(4, Math.min(moments.size() + 1, room - below.size()));
    lines.addAll(steps(at, steps, columns));
    below
        .subList(0, Math.max(0, Math.min(below.size(), rows - 1 - lines.size())))
        .forEach(lines::add);
    while (lines.size() < rows - 1) {
      lines.add("");
    }
    lines.add(palette.faint(fit(typed.isEmpty() ? KEYS : "go to step " + typed, columns)));
    return lines;
  }

  /** The heads of the lanes, and as many steps around the current one as there is room for. */
  private List<String> steps(int at, int rows, int columns) {
    List<String> threads = moments.stream().map(Moment::thread).distinct().toList();
    int widest = threads.stream().mapToInt(String::length).max().orElse(1);
    int lane = Math.max(3, Math.min(widest + 2, columns * 2 / 5 / Math.max(1, threads.size())));
    int left = String.valueOf(moments.size()).length() + 5;
    StringBuilder heads = new StringBuilder(" ".repeat(left));
    for (String thread : threads) {
      String head = thread.length() < lane ? thread : thread.substring(0, lane - 1);
      heads.append(head).append(" ".repeat(lane - head.length()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(palette.strong(fit(heads.toString().stripTrailing(), columns)));
    int shown = rows - 1;
    int from = Math.max(0, Math.min(at - 1 - shown / 2, moments.size() - shown));
    for (Moment moment : moments.subList(from, Math.min(from + shown, moments.size()))) {
      lines.add(step(moment, moment.number() == at, left, lane, columns));
    }
    return lines;
  }

  private String step(Moment moment, boolean current, int left, int lane, int columns) {
    String number = String.valueOf(moment.number());
    String head =
        (current ? "=> " : "   ")
            + " ".repeat(left - number.length() - 5)
            + number
            + (moment.culprit() ? "! " : "  ")
            + ("|" + " ".repeat(lane - 1)).repeat(moment.lane());
    int room = columns - head.length() - moment.place().length() - 2;
    String what = moment.what() + (moment.values().isEmpty() ? "" : "  [" + moment.values() + "]");
    String line =
        room < 12 || moment.place().isEmpty()
            ? fit(head + what, columns)
            : head
                + fit(what, room)
                + " ".repeat(room - fit(what, room).length() + 2)
                + fit(moment.place(), columns);
    return current ? palette.strong(line) : moment.culprit() ? palette.bad(line) : line;
  }

  /** All values that ever change, as they are after the step; a star marks what it changed. */
  private List<String> values(Moment moment, int columns) {
    Map<String, String> now = new LinkedHashMap<>(initial);
    Set<String> changed = new LinkedHashSet<>();
    for (Moment earlier : moments.subList(0, moment.number())) {
      earlier.changes().forEach(one -> now.put(one.name(), one.after()));
    }
    moment.changes().stream().map(Change::name).forEach(changed::add);
    List<String> parts = new ArrayList<>();
    now.forEach(
        (name, value) ->
            parts.add(
                (changed.contains(name) ? "*" : "")
                    + (name + " = " + value).replace(' ', Paragraph.HARD_SPACE)));
    if (parts.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(palette.faint(fit("values after it (* changed by it)", columns)));
    lines.addAll(Paragraph.indented("  ", Printable.of(String.join("  ", parts)), columns));
    return lines;
  }

  private List<String> source(Moment moment, int columns) {
    Location location = moment.location();
    if (location == null) {
      return List.of(palette.faint(fit("a step of the surroundings: no source line", columns)));
    }
    Origin.@Nullable Text file = sources.files().get(location.file());
    if (file == null || moment.quote() == null) {
      return List.of(palette.faint(fit("at " + location, columns)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(palette.faint(fit(file.path() + ", " + location.function(), columns)));
    int from = Math.max(1, location.line() - SOURCE_AROUND);
    int to = Math.min(file.lines().size(), location.line() + SOURCE_AROUND);
    for (int number = from; number <= to; number++) {
      boolean current = number == location.line();
      String text = file.lines().get(number - 1).replace("\t", "    ");
      String line = fit(String.format("%s%5d  %s", current ? "=>" : "  ", number, text), columns);
      lines.add(current ? palette.strong(line) : line);
    }
    return lines;
  }

  private List<String> rule(Moment moment, boolean told, int columns) {
    String fact = moment.fact();
    if (fact == null) {
      return List.of();
    }
    return told
        ? Paragraph.indented("", fact + ": " + Reliance.rule(fact), columns)
        : List.of(palette.faint(fit("relies on " + fact, columns)));
  }

  private static String fit(String text, int columns) {
    return Paragraph.cut(Printable.of(text), columns);
  }
}
