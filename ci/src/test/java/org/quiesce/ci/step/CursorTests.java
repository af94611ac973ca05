package org.quiesce.ci.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Trace;

final class CursorTests {
  private static final Trace TRACE = Traces.of(List.of(1, 3), "a", "a", "b", "a", "b");

  private final Cursor start = Cursor.of(TRACE);

  @Test
  void itStaysInsideTheTrace() {
    assertThat(start.at()).isEqualTo(1);
    assertThat(start.by(-1).at()).isEqualTo(1);
    assertThat(start.by(99).at()).isEqualTo(5);
    assertThat(start.to(0).at()).isEqualTo(1);
    assertThat(start.last().by(1).at()).isEqualTo(5);
    assertThat(start.last().first().at()).isEqualTo(1);
  }

  @Test
  void forwardAndBackIsWhereOneWas() {
    assertThat(start.by(1).by(1).by(-1)).isEqualTo(start.by(1));
  }

  @Test
  void culpritsAreVisitedInTurn() {
    assertThat(start.culprit().at()).isEqualTo(2);
    assertThat(start.culprit().culprit().at()).isEqualTo(4);
    assertThat(start.culprit().culprit().culprit().at()).isEqualTo(2);
  }

  @Test
  void aThreadCanBeFollowed() {
    assertThat(start.to(2).sameThread(1).at()).isEqualTo(4);
    assertThat(start.to(5).sameThread(-1).at()).isEqualTo(3);
    assertThat(start.to(5).sameThread(1).at()).isEqualTo(5);
  }

  @Test
  void aTraceWithoutStepsHasOnePlace() {
    Cursor nowhere = Cursor.of(Traces.of(List.of()));
    assertThat(nowhere.at()).isZero();
    assertThat(nowhere.by(1).culprit().sameThread(1).last()).isEqualTo(nowhere);
  }
}
