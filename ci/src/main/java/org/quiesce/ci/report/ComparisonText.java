package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Verdict;
import org.quiesce.ci.run.Comparison;
import org.quiesce.ci.run.Comparison.Change;
import org.quiesce.ci.run.Comparison.Compared;
import org.quiesce.ci.run.Effect;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/** What a change does, before anything else is told: in one sentence, and property by property. */
final class ComparisonText {
  private static final int LABEL = 12;
  private static final int NAMED = 3;
  private static final int TOUCHED = 6;
  private static final int GAPS = 4;

  private final Comparison comparison;
  private final Palette palette;
  private final int width;

  private ComparisonText(Comparison comparison, Palette palette, int width) {
    this.comparison = comparison;
    this.palette = palette;
    this.width = width;
  }

  /** {@code FIXED 2, BROKE 1 ...}, the sentence that answers whoever asked about the change. */
  static String headline(Findings findings, Comparison comparison) {
    if (comparison.touchesNothing()) {
      return (comparison.isOpen()
              ? "INCONCLUSIVE: what was recovered touches nothing modelled, but not all was: "
              : "Nothing modelled is touched by ")
          + comparison.title()
          + ".";
    }
    if (findings.revisions().isEmpty()
        && comparison.protocols().stream().allMatch(Compared::same)) {
      return "UNCHANGED: "
          + comparison.title()
          + " leaves "
          + names(comparison)
          + " the same model.";
    }
    List<String> parts = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      String ids =
          comparison.changes().stream()
              .filter(one -> one.effect() == effect)
              .map(Change::property)
              .collect(Collectors.joining(", "));
      long count = comparison.count(effect);
      if (count > 0 && count <= NAMED && matters(effect)) {
        parts.add(effect.words() + " " + ids);
      } else if (count > 0) {
        parts.add(matters(effect) ? effect.words() + " " + count : count + " " + effect.words());
      }
    }
    if (comparison.changes().stream().noneMatch(one -> matters(one.effect()))) {
      parts.add(0, "nothing FIXED, nothing BROKE");
    }
    parts.addAll(onTheWay(comparison));
    return comparison.title() + ": " + String.join("; ", parts) + ".";
  }

  /**
   * What a patch of a series breaks that is not broken by the whole of it: a bisection meets it.
   */
  private static List<String> onTheWay(Comparison comparison) {
    List<String> told = new ArrayList<>();
    int count = comparison.stages().size();
    for (int i = 0; i < count - 1; i++) {
      Map<Integer, List<String>> byMender = new TreeMap<>();
      for (Compared one : comparison.protocols()) {
        for (Change change : one.after() == null ? List.<Change>of() : one.changesBy(i)) {
          boolean bad =
              comparison
                  .change(change.protocol(), change.property())
                  .map(whole -> whole.effect().isBad())
                  .orElse(false);
          if (change.effect().isBad() && !bad) {
            byMender
                .computeIfAbsent(mender(one, change.property(), i, count), k -> new ArrayList<>())
                .add(change.property());
          }
        }
      }
      String by = "patch " + (i + 1) + "/" + count + " BROKE ";
      byMender.forEach(
          (mender, ids) ->
              told.add(
                  by
                      + (ids.size() > NAMED ? ids.size() + " properties" : String.join(", ", ids))
                      + (mender < count
                          ? ", which patch " + (mender + 1) + "/" + count + " mends"
                          : "")));
    }
    return told;
  }

  /** The first patch behind another after which a property is no longer REFUTED. */
  private static int mender(Compared compared, String property, int stage, int count) {
    for (int i = stage + 1; i < count; i++) {
      for (Change change : compared.changesBy(i)) {
        if (change.property().equals(property) && change.effect() == Effect.FIXED) {
          return i;
        }
      }
    }
    return count;
  }

  private static boolean matters(Effect effect) {
    return effect.isBad() || effect == Effect.FIXED;
  }

  private static String names(Comparison comparison) {
    return comparison.protocols().stream()
        .map(Compared::protocol)
        .collect(Collectors.joining(", "));
  }

  /** How the headline is coloured: as the exit status. */
  static Verdict colour(Comparison comparison) {
    if (comparison.changes().stream().anyMatch(one -> one.effect().isBad())) {
      return Verdict.REFUTED;
    }
    return comparison.isOpen() ? Verdict.INCONCLUSIVE : Verdict.PROVED;
  }

  /** All of it below the headline. */
  static List<String> lines(Comparison comparison, Palette palette, int width) {
    ComparisonText text = new ComparisonText(comparison, palette, width);
    List<String> lines = new ArrayList<>();
    for (Compared one : comparison.protocols()) {
      lines.add("");
      lines.addAll(text.protocol(one));
    }
    if (comparison.stages().size() > 1) {
      lines.add("");
      lines.addAll(text.patches());
    }
    lines.addAll(text.notes());
    return lines;
  }

  private List<String> protocol(Compared compared) {
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(compared.protocol() + ", touched in " + touched(compared), ""));
    lines.replaceAll(palette::strong);
    if (compared.same()) {
      lines.addAll(
          wrapped("the same model before and after: comments, white space or order", "  "));
      return lines;
    }
    if (compared.after() == null) {
      lines.addAll(wrapped("no longer in the tree after the change: nothing to decide", "  "));
      return lines;
    }
    if (compared.after().isUnmodelled()) {
      lines.addAll(unmodelled(compared.after(), compared.before()));
      return lines;
    }
    for (Effect effect : Effect.values()) {
      List<Change> mine =
          compared.changes().stream().filter(one -> one.effect() == effect).toList();
      if (!mine.isEmpty()) {
        lines.addAll(effect(effect, mine));
      }
    }
    return lines;
  }

  private List<String> unmodelled(Examined after, @Nullable Examined before) {
    List<String> lines = new ArrayList<>();
    String was =
        before != null && before.isUnmodelled() ? "; the same holds before the change" : "";
    String head = "UNDECIDED" + " ".repeat(LABEL - "UNDECIDED".length());
    for (String line :
        Paragraph.lines(
            "all " + after.properties().size() + " properties: not modelled" + was,
            width - LABEL - 2,
            width - LABEL - 2)) {
      lines.add(palette.verdict(Verdict.INCONCLUSIVE, "  " + head + line));
      head = " ".repeat(LABEL);
    }
    after.notModelled().stream()
        .limit(GAPS)
        .forEach(gap -> lines.addAll(wrapped(gap, " ".repeat(LABEL + 4))));
    int more = after.notModelled().size() - GAPS;
    if (more > 0) {
      lines.add(" ".repeat(LABEL + 4) + "and " + more + " more, listed below");
    }
    return lines;
  }

  private static String touched(Compared compared) {
    List<String> all = compared.touched();
    int shown = Math.min(TOUCHED, all.size());
    int more = all.size() - shown;
    return String.join(", ", all.subList(0, shown)) + (more > 0 ? " and " + more + " more" : "");
  }

  private List<String> effect(Effect effect, List<Change> changes) {
    String ids =
        changes.stream().map(one -> one.property() + was(one)).collect(Collectors.joining(", "));
    boolean asBefore = effect == Effect.STILL_PROVED || effect == Effect.STILL_REFUTED;
    String label =
        switch (effect) {
          case BROKE, NOW_REFUTED -> effect == Effect.BROKE ? "BROKE" : "REFUTED";
          case FIXED -> "FIXED";
          case NOW_PROVED -> "PROVED";
          case UNDECIDED -> "UNDECIDED";
          case STILL_REFUTED, STILL_PROVED -> "unchanged";
        };
    String before =
        asBefore
            ? (effect == Effect.STILL_REFUTED ? "REFUTED as before: " : "PROVED as before: ")
            : effect == Effect.NOW_REFUTED || effect == Effect.NOW_PROVED
                ? "(not known before) "
                : "";
    List<String> lines = new ArrayList<>();
    for (String line : Paragraph.lines(before + ids, width - LABEL - 2, width - LABEL - 2)) {
      String head = lines.isEmpty() ? label : "";
      String whole = "  " + head + " ".repeat(LABEL - head.length()) + line;
      lines.add(asBefore ? whole : palette.verdict(colour(effect), whole));
    }
    return lines;
  }

  private static String was(Change change) {
    if (change.effect() != Effect.UNDECIDED || change.before() == null) {
      return "";
    }
    Verdict before = change.before().verdict();
    return before == Verdict.INCONCLUSIVE || before == Verdict.UNREFUTED
        ? ""
        : " (was " + before + ")";
  }

  private static Verdict colour(Effect effect) {
    return switch (effect) {
      case BROKE, NOW_REFUTED, STILL_REFUTED -> Verdict.REFUTED;
      case FIXED, NOW_PROVED, STILL_PROVED -> Verdict.PROVED;
      case UNDECIDED -> Verdict.INCONCLUSIVE;
    };
  }

  private List<String> patches() {
    List<String> lines = new ArrayList<>();
    lines.add(palette.strong("patch by patch"));
    for (int i = 0; i < comparison.stages().size(); i++) {
      Comparison.Stage stage = comparison.stages().get(i);
      lines.addAll(wrapped(stage.label(), "  "));
      lines.addAll(wrapped(effectOf(i), "    "));
    }
    return lines;
  }

  /** What one patch does, in a sentence. */
  String effectOf(int number) {
    Comparison.Stage stage = comparison.stages().get(number);
    List<String> told = new ArrayList<>();
    for (Compared one : comparison.protocols()) {
      if (!stage.touches().contains(one.protocol())) {
        continue;
      }
      if (one.same()) {
        told.add(one.protocol() + ": the same model");
        continue;
      }
      if (one.isUnmodelledAfter(number)) {
        told.add(one.protocol() + ": not modelled");
        continue;
      }
      List<Change> changes = one.changesBy(number);
      List<String> parts = new ArrayList<>();
      for (Effect effect : Effect.values()) {
        List<String> ids =
            changes.stream().filter(some -> some.effect() == effect).map(Change::property).toList();
        if (!ids.isEmpty() && effect != Effect.STILL_PROVED && effect != Effect.STILL_REFUTED) {
          boolean all = ids.size() == changes.size() && ids.size() > 1;
          parts.add(effect.words() + " " + (all ? "all" : String.join(", ", ids)));
        }
      }
      told.add(
          one.protocol()
              + ": "
              + (changes.isEmpty()
                  ? "not there"
                  : parts.isEmpty() ? "every verdict as before" : String.join("; ", parts)));
    }
    return told.isEmpty() ? "nothing modelled is touched" : String.join("; ", told);
  }

  private List<String> notes() {
    List<String> lines = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    comparison.stages().stream()
        .flatMap(stage -> stage.leftOut().stream())
        .distinct()
        .forEach(leftOut::add);
    if (!leftOut.isEmpty()) {
      lines.add("");
      lines.addAll(
          wrapped("PARTIAL: not all of it was there, so nothing is called PROVED", "").stream()
              .map(palette::strong)
              .toList());
      leftOut.forEach(one -> lines.addAll(wrapped(one, "  ")));
    }
    if (!comparison.notes().isEmpty()) {
      lines.add("");
      comparison.notes().forEach(one -> lines.addAll(wrapped("note: " + one, "")));
    }
    return lines;
  }

  private List<String> wrapped(String text, String indent) {
    return Paragraph.indented(indent, Printable.of(text), width);
  }
}
