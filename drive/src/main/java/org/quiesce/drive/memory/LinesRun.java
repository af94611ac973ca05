package org.quiesce.drive.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Position;

/**
 * Which lines of a driver's functions its plans have run, and which ways its branches went: what
 * never ran was not judged.
 *
 * @param lines with code of functions that were called, by file and number
 * @param uncalled functions that nobody called
 */
public record LinesRun(List<Line> lines, List<Uncalled> uncalled) {
  /** Nothing is known. */
  public static final LinesRun NOTHING = new LinesRun(List.of(), List.of());

  public LinesRun {
    lines = List.copyOf(lines);
    uncalled = List.copyOf(uncalled);
  }

  /**
   * One line.
   *
   * @param ran whether anything of it has run
   * @param ways two for each branch of it
   * @param taken how many of them were taken
   */
  public record Line(String file, int number, String function, boolean ran, int ways, int taken) {
    /** Both together, of the same line. */
    Line and(Line other) {
      return new Line(
          file, number, function, ran || other.ran, ways + other.ways, taken + other.taken);
    }

    /** The same line read in two ways. */
    Line or(Line other) {
      return new Line(
          file,
          number,
          function,
          ran || other.ran,
          Math.max(ways, other.ways),
          Math.max(taken, other.taken));
    }
  }

  /** A function that nobody called. */
  public record Uncalled(String function, Position position) {}

  /**
   * Lines on end of one function that never ran.
   *
   * @param to the last of them
   */
  public record Gap(String file, int from, int to, String function) {
    @Override
    public String toString() {
      return file + ":" + from + (to == from ? "" : "-" + to) + " (" + function + ")";
    }
  }

  /** Both together, of the same sources read in two ways: what ran in one of them has run. */
  public LinesRun and(LinesRun other) {
    Map<String, Map<Integer, Line>> all = new TreeMap<>();
    for (LinesRun one : List.of(this, other)) {
      for (Line line : one.lines) {
        all.computeIfAbsent(line.file(), file -> new TreeMap<>())
            .merge(line.number(), line, Line::or);
      }
    }
    Set<String> called = new HashSet<>();
    all.values().forEach(file -> file.values().forEach(line -> called.add(line.function())));
    Set<Uncalled> neither = new LinkedHashSet<>(uncalled);
    neither.addAll(other.uncalled);
    neither.removeIf(one -> called.contains(one.function()));
    return new LinesRun(
        all.values().stream().flatMap(file -> file.values().stream()).toList(),
        List.copyOf(neither));
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return lines.isEmpty() && uncalled.isEmpty();
  }

  /** How many lines have run. */
  public int run() {
    return (int) lines.stream().filter(Line::ran).count();
  }

  /** Of a hundred lines so many; less than a hundred if one lacks. */
  public int percent() {
    return lines.isEmpty() ? 0 : run() * 100 / lines.size();
  }

  /** Ways that branches have. */
  public int ways() {
    return lines.stream().mapToInt(Line::ways).sum();
  }

  /** Ways that branches went. */
  public int taken() {
    return lines.stream().mapToInt(Line::taken).sum();
  }

  /** Lines that never ran. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    @Nullable Gap open = null;
    for (Line line : lines) {
      boolean goesOn =
          open != null
              && open.file().equals(line.file())
              && open.function().equals(line.function());
      if (open != null && (line.ran() || !goesOn)) {
        gaps.add(open);
        open = null;
      }
      if (!line.ran()) {
        int from = open == null ? line.number() : open.from();
        open = new Gap(line.file(), from, line.number(), line.function());
      }
    }
    if (open != null) {
      gaps.add(open);
    }
    return gaps;
  }

  /** Lines that ran and that have a branch which never went one of its ways. */
  public List<Line> oneWay() {
    return lines.stream().filter(line -> line.ran() && line.taken() < line.ways()).toList();
  }
}
