package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Origin;

final class StepScreenTests {
  @TempDir Path directory;

  private List<String> lines(int at, boolean rule, int width, int height) {
    Sample sample = new Sample(directory, 0);
    List<Path> files = sample.refuted().revisions().get(0).files();
    return new StepScreen("no-late is violated", sample.trace(), Origin.read(files), Palette.PLAIN)
        .lines(at, rule, "", width, height);
  }

  @Test
  void lanesValuesAndSourceAreThere() {
    List<String> lines = lines(3, false, 100, 40);
    assertThat(lines.get(1)).startsWith("step 3 of 5. it broke");
    assertThat(lines).anyMatch(line -> line.startsWith("=> 3! up_read(sem)"));
    assertThat(lines).anyMatch(line -> line.contains("*sem = free"));
    assertThat(lines).anyMatch(line -> line.matches("=> +5  +up_read\\(&sem\\);"));
    assertThat(lines).anyMatch(line -> line.matches(" +2  \\{"));
  }

  @Test
  void aValueThatChangesLaterIsShownAsItWas() {
    assertThat(lines(1, false, 100, 40)).anyMatch(line -> line.contains("work = NULL"));
  }

  @Test
  void theRuleIsToldWhenAskedFor() {
    assertThat(lines(2, false, 100, 40)).contains("relies on memory-plain");
    assertThat(String.join(" ", lines(2, true, 100, 40))).contains("may be torn, repeated");
  }

  @Test
  void itFitsEveryScreen() {
    for (int width = 1; width < 130; width += 9) {
      for (int height = 1; height < 50; height += 7) {
        List<String> lines = lines(4, true, width, height);
        assertThat(lines).hasSizeLessThanOrEqualTo(Math.max(height, 10));
        int columns = Math.max(width, 40);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
      }
    }
  }

  @Test
  void hostileNamesAreHarmless() {
    for (int at = 1; at <= 5; at++) {
      assertThat(lines(at, true, 200, 60))
          .noneMatch(line -> line.matches(".*[\\p{Cntrl}\u202e].*"));
    }
  }
}
