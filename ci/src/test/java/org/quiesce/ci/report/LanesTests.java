package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Location;
import org.quiesce.explore.Trace;
import org.quiesce.explore.Trace.Change;
import org.quiesce.explore.Trace.TraceStep;
import org.quiesce.machine.Ordering;

final class LanesTests {
  private static TraceStep step(String thread, String operation, String detail, int line) {
    return new TraceStep(
        thread, operation, detail, new Location("a.c", line, "f"), List.of(), Ordering.FULL, null);
  }

  private static List<TraceStep> put(String thread) {
    return List.of(
        step(thread, "kfifo_put(fifo): full?", "no", 7),
        step(thread, "kfifo_put(fifo): in & mask", "", 7),
        step(thread, "write buf[0] = {p, q}", "buf[0] NULL -> {p, q}", 7),
        step(thread, "read fifo.in", "= 0", 7),
        step(thread, "kfifo_put(fifo): in = 1", "fifo.in 0 -> 1", 7));
  }

  private static List<String> draw(List<TraceStep> steps, Integer... culprits) {
    Trace trace = new Trace(steps, "it broke", List.of(culprits), List.of());
    return Lanes.of(trace, LanesTests::place, Palette.PLAIN);
  }

  @Test
  void theStepsOfOneCallAreOneEvent() {
    String event = "  1-5  kfifo_put(fifo)  [buf[0] NULL -> {p, q}, fifo.in 0 -> 1]";
    assertThat(draw(put("t")))
        .containsExactly(
            "       t", event + " ".repeat(100 - event.length() - "a.c:7".length()) + "a.c:7");
  }

  @Test
  void aCulpritStandsAlone() {
    assertThat(draw(put("t"), 2))
        .extracting(line -> line.replaceAll(" {3,}a.c.*", ""))
        .containsExactly(
            "       t",
            "  1-2  kfifo_put(fifo) ...",
            ">   3  write buf[0] = {p, q}  [buf[0] NULL -> {p, q}]",
            "  4-5  ... kfifo_put(fifo)  [fifo.in 0 -> 1]");
  }

  @Test
  void aCallThatAnotherThreadInterruptsIsToldInParts() {
    List<TraceStep> steps = new ArrayList<>(put("t").subList(0, 2));
    steps.add(step("u", "spin_lock(l)", "l free -> locked", 9));
    steps.addAll(put("t").subList(2, 5));
    assertThat(draw(steps))
        .extracting(line -> line.replaceAll(" {3,}a.c.*", ""))
        .containsExactly(
            "       t   u",
            "  1-2  kfifo_put(fifo) ...",
            "    3  |   spin_lock(l)  [l free -> locked]",
            "  4-6  ... kfifo_put(fifo)  [buf[0] NULL -> {p, q}, fifo.in 0 -> 1]");
  }

  @Test
  void twoCallsOnOneLineAreTwoEvents() {
    List<TraceStep> steps = new ArrayList<>(put("t"));
    steps.addAll(put("t"));
    assertThat(draw(steps)).hasSize(3);
  }

  private static TraceStep access(String thread, String operation, int line, Change... changes) {
    return new TraceStep(
        thread,
        operation,
        "",
        new Location("a.c", line, "f"),
        List.of(changes),
        Ordering.NONE,
        "memory-plain");
  }

  private static List<String> drawn(TraceStep... steps) {
    return draw(List.of(steps)).stream()
        .skip(1)
        .map(line -> line.replaceAll(" {3,}a", " a"))
        .toList();
  }

  @Test
  void looksAtMemoryAreToldInOneLine() {
    assertThat(
            drawn(
                access("t", "a read of mb", 3),
                access("t", "read mb.pdev", 3),
                access("t", "read mb.offset", 4),
                step("t", "mutex_lock(m)", "m free -> locked", 5)))
        .containsExactly(
            "  1-3  read mb.pdev, mb.offset a.c:3",
            "    4  mutex_lock(m)  [m free -> locked] a.c:5");
  }

  @Test
  void looksOnTheLineOfAnActionArePartOfIt() {
    assertThat(
            drawn(
                access("t", "a write of mb", 3),
                access("t", "write mb.rv = 1", 3, new Change("mb.rv", "0", "1"))))
        .containsExactly("  1-2  write mb.rv = 1  [was 0] a.c:3");
  }

  @Test
  void aLookAtWhatAnotherThreadLeavesStandsAlone() {
    assertThat(
            drawn(
                access("t", "read mb.rv", 3),
                access("t", "read mb.pdev", 3),
                access("u", "write mb.rv = 1", 7, new Change("mb.rv", "0", "1")),
                access("t", "read mb.pdev", 4),
                access("t", "read mb.rv", 5)))
        .extracting(line -> line.substring(0, 5).strip())
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void eightThreadsWithLongNamesFit() {
    List<TraceStep> steps = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      steps.add(
          step(
              "a-thread-with-a-rather-long-name-" + i,
              "an_operation_with_a_name_that_is_longer_than_any_lane(of_a_report, of_this_width)",
              "some.field {a, b, c, d, e, f, g} -> {some, thing, entirely, else}, x 0 -> 1",
              i));
    }
    assertThat(draw(steps, 7)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void aCallThatJustFitsIsNotCutForTheLineOfItsSource() {
    String call = "f(" + "x".repeat(90) + ")";
    assertThat(draw(List.of(step("t", call, "", 7))))
        .containsExactly("     t", "  1  " + call, " ".repeat(95) + "a.c:7");
  }

  @Test
  void linesThatHelpNobodyAreHidden() {
    Trace trace = new Trace(put("t"), "it broke", List.of(4), List.of());
    assertThat(Lanes.of(trace, location -> "", Palette.PLAIN))
        .noneMatch(line -> line.contains("a.c"));
  }

  private static String place(@Nullable Location location) {
    return location == null ? "" : location.toString();
  }

  @Test
  void noStepLosesItsPlaceToALongName() {
    String place = "a-driver-with-a-name-of-almost-forty-characters.c:7";
    List<String> drawn =
        Lanes.of(
            new Trace(
                List.of(
                    step("t", "mutex_lock(l)", "l free -> locked", 7),
                    step("t", "call(" + "x".repeat(60) + ")", "", 7)),
                "it broke",
                List.of(),
                List.of()),
            location -> place,
            Palette.PLAIN,
            80);
    assertThat(drawn)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
        .filteredOn(line -> line.endsWith(place))
        .hasSize(2);
  }
}
