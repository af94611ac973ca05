package org.quiesce.drive.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** What two workers of one search meet at the same time. */
final class LayoutTest {
  private final Layout layout =
      new Layout(new Reader(Headers.ours()).read(Map.of("a.c", "int a;\n")));

  /** Its program was set up without it: to go on as if it were there is an internal error. */
  @Test
  void whatAnotherWorkerMetFirstEndsTheRunAsWell() {
    Layout mine = layout.fixed();
    Layout sameProgram = mine;
    assertThatThrownBy(() -> mine.require("entry", "work a")).isInstanceOf(GrowException.class);
    assertThatThrownBy(() -> sameProgram.require("entry", "work a"))
        .isInstanceOf(GrowException.class);
    assertThat(mine.found("entry")).isEmpty();
  }

  @Test
  void theNextProgramIsSetUpWithIt() {
    Layout first = layout.fixed();
    assertThatThrownBy(() -> first.require("entry", "work a")).isInstanceOf(GrowException.class);
    Layout next = layout.fixed();
    assertThat(next.found("entry")).containsExactly("work a");
    assertThatCode(() -> next.require("entry", "work a")).doesNotThrowAnyException();
  }

  @Test
  void whatIsAssumedIsToldWhoeverAssumesIt() {
    layout.fixed().note("assumed");
    layout.fixed().doubt("not understood");
    assertThat(layout.notes()).containsExactly("assumed");
    assertThat(layout.doubts()).extracting(Layout.Doubt::what).containsExactly("not understood");
  }
}
