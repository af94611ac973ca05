package org.quiesce.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lanes beside one step, as lines of a drawing whose height is that of the step: all places are
 * percentages, so that rows may grow and lanes shrink with the screen.
 *
 * @param lives stretches of lanes whose thread has begun and not ended
 * @param flows stretches of arrows
 * @param heads where arrows end
 * @param x of the step's own mark
 */
record HtmlGutter(List<Stretch> lives, List<Stretch> flows, List<Head> heads, String x) {
  private static final String TOP = "0%";
  private static final String MIDDLE = "50%";
  private static final String BOTTOM = "100%";

  /**
   * How far beside its lane an arrow runs, in widths of a lane, and what is between two of them.
   */
  private static final double NEAREST = 0.36;

  private static final double APART = 0.11;
  private static final int MOST_APART = 3;

  /** A line, dashed for what plain accesses see of each other. */
  record Stretch(String x1, String y1, String x2, String y2, boolean dashed) {}

  /** The head of an arrow that comes from the left, or from the right. */
  record Head(String x, boolean fromLeft) {}

  /** An arrow and how far from the lane it ends in it runs. */
  private record Routed(Arrow arrow, int from, int to, int slot) {
    boolean overlaps(Routed other) {
      return to == other.to
          && from < to == other.from < other.to
          && arrow.from() <= other.arrow.to()
          && other.arrow.from() <= arrow.to();
    }
  }

  /** One for each step. */
  static List<HtmlGutter> of(List<Moment> moments, List<Arrow> arrows) {
    int lanes = (int) moments.stream().map(Moment::thread).distinct().count();
    List<Routed> routed = new ArrayList<>();
    for (Arrow arrow : arrows) {
      int from = moments.get(arrow.from() - 1).lane();
      int to = moments.get(arrow.to() - 1).lane();
      int slot = 0;
      while (slot < MOST_APART && taken(routed, new Routed(arrow, from, to, slot))) {
        slot++;
      }
      routed.add(new Routed(arrow, from, to, slot));
    }
    return moments.stream().map(moment -> of(moment, moments, routed, lanes)).toList();
  }

  private static boolean taken(List<Routed> routed, Routed next) {
    return routed.stream().anyMatch(one -> one.slot() == next.slot() && one.overlaps(next));
  }

  private static HtmlGutter of(
      Moment moment, List<Moment> moments, List<Routed> routed, int lanes) {
    List<Stretch> lives = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      int here = lane;
      int first =
          moments.stream().filter(one -> one.lane() == here).findFirst().orElseThrow().number();
      int last =
          moments.stream()
              .filter(one -> one.lane() == here)
              .mapToInt(Moment::number)
              .max()
              .orElseThrow();
      if (moment.number() >= first && moment.number() <= last && first < last) {
        String x = percent(lane, lanes);
        String from = moment.number() == first ? MIDDLE : TOP;
        lives.add(new Stretch(x, from, x, moment.number() == last ? MIDDLE : BOTTOM, false));
      }
    }
    List<Stretch> flows = new ArrayList<>();
    List<Head> heads = new ArrayList<>();
    for (Routed one : routed) {
      Arrow arrow = one.arrow();
      boolean right = one.from() < one.to();
      double beside = NEAREST + APART * one.slot();
      String x = percent(one.to() + (right ? -beside : beside), lanes);
      if (moment.number() == arrow.from()) {
        flows.add(new Stretch(percent(one.from(), lanes), MIDDLE, x, MIDDLE, arrow.loose()));
        flows.add(new Stretch(x, MIDDLE, x, BOTTOM, arrow.loose()));
      } else if (moment.number() == arrow.to()) {
        flows.add(new Stretch(x, TOP, x, MIDDLE, arrow.loose()));
        flows.add(new Stretch(x, MIDDLE, percent(one.to(), lanes), MIDDLE, arrow.loose()));
        heads.add(new Head(percent(one.to(), lanes), right));
      } else if (moment.number() > arrow.from() && moment.number() < arrow.to()) {
        flows.add(new Stretch(x, TOP, x, BOTTOM, arrow.loose()));
      }
    }
    return new HtmlGutter(lives, flows, heads, percent(moment.lane(), lanes));
  }

  private static String percent(double lane, int lanes) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * (lane + 0.5) / lanes);
  }
}
