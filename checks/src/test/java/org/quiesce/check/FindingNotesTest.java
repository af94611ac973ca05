package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The notes on refuted verdicts are found by the cells that their headings name. */
class FindingNotesTest {
  private static final FindingNotes NOTES =
      FindingNotes.parse(
          List.of(
              "# title",
              "",
              "said of none",
              "",
              "## a, b in v1, v2",
              "",
              "1. one",
              "   goes on",
              "2. two",
              "",
              "## a in v3",
              "Real."));

  @Test
  void aNoteIsFoundByEachCellOfItsHeading() {
    assertThat(NOTES.on("v1", "a")).containsExactly("1. one goes on", "2. two");
    assertThat(NOTES.on("v2", "b")).containsExactly("1. one goes on", "2. two");
    assertThat(NOTES.on("v3", "a")).containsExactly("Real.");
  }

  @Test
  void otherCellsHaveNone() {
    assertThat(NOTES.on("v3", "b")).isEmpty();
    assertThat(FindingNotes.of("no-such-protocol").notes()).isEmpty();
  }

  @Test
  void aHeadingWithoutRevisionIsRefused() {
    assertThatThrownBy(() -> FindingNotes.parse(List.of("## no-deadlock")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected '## property in revision'");
  }
}
