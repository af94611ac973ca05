package org.quiesce.ci.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.quiesce.ci.report.Palette;
import org.quiesce.ci.report.StepScreen;
import org.quiesce.ci.run.Origin;
import org.quiesce.explore.Trace;

/** With JLine's terminal that has no device behind it. */
final class SteppingTests {
  private static final String RIGHT = "\033OC";
  private static final String END = "\033[F";

  private final Trace trace = Traces.of(List.of(1, 3), "a", "a", "b", "a", "b");
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private Cursor after(String type, String keys) throws IOException {
    LineDisciplineTerminal terminal =
        new LineDisciplineTerminal("test", type, screen, StandardCharsets.UTF_8);
    try (terminal) {
      terminal.setSize(Size.of(80, 24));
      Attributes before = terminal.getAttributes();
      StepScreen view = new StepScreen("count is violated", trace, Origin.NONE, Palette.PLAIN);
      Stepping stepping = new Stepping(terminal, trace, view);
      terminal.enterRawMode();
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
      terminal.setAttributes(before);
      stepping.run();
      assertThat(terminal.getAttributes().toString()).isEqualTo(before.toString());
      return stepping.cursor();
    }
  }

  private int at(String keys) throws IOException {
    return after("xterm", keys + "q").at();
  }

  @Test
  void arrowsStepForwardAndBack() throws IOException {
    assertThat(at(RIGHT + RIGHT + RIGHT + "\033OD")).isEqualTo(3);
  }

  @Test
  void keysJump() throws IOException {
    assertThat(at("c")).isEqualTo(2);
    assertThat(at("cc")).isEqualTo(4);
    assertThat(at(END)).isEqualTo(5);
    assertThat(at("Gg")).isEqualTo(1);
    assertThat(at("lj")).isEqualTo(4);
  }

  @Test
  void aNumberAndEnterGoesThere() throws IOException {
    assertThat(at("4\r")).isEqualTo(4);
    assertThat(at("999999999\r")).isBetween(1, 5);
  }

  @Test
  void unknownKeysDoNothing() throws IOException {
    assertThat(at("\033[99~xyz%ü")).isEqualTo(1);
  }

  @Test
  void theStepIsOnTheScreenAndTheScreenIsGivenBack() throws IOException {
    at("c");
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("count is violated")
        .contains("=> 1  write count = 1")
        .contains("\033[?1049h")
        .contains("\033[?1049l");
  }

  @Test
  void aDumbTerminalWillDo() throws IOException {
    assertThat(after("dumb", "llq").at()).isEqualTo(3);
  }
}
