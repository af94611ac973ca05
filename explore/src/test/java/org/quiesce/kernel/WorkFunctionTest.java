package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** {@code work->func} written by hand: process_one_work reads it as it starts the item. */
class WorkFunctionTest {
  private static Explored explore(boolean assignsFirst, boolean assignsLater) {
    return Explored.of(
        kernel -> {
          WorkStruct work = new WorkStruct(kernel, "work", () -> {}, null);
          WorkFunction function = new WorkFunction(kernel, work);
          work.observe(
              new WorkStruct.Observer() {
                @Override
                public void queued(org.quiesce.machine.Cells cells) {}

                @Override
                public void started(org.quiesce.machine.Cells cells) {
                  function.checkSet(cells);
                }

                @Override
                public void finished(org.quiesce.machine.Cells cells) {}
              });
          return new Program(kernel.machine())
              .thread(
                  "main",
                  () -> {
                    if (assignsFirst) {
                      function.assign();
                    }
                    work.schedule();
                    if (assignsLater) {
                      function.assign();
                    }
                  })
              .daemon("kworker", work::process);
        });
  }

  @Test
  void writtenBeforeTheItemIsQueuedItIsCalled() {
    assertThat(explore(true, false).violated()).isEmpty();
  }

  @Test
  void writtenAgainWithTheSameValueWhileAWorkerMayStartTheItemIsNotedAndHarmless() {
    Explored explored = explore(true, true);
    assertThat(explored.violated()).isEmpty();
    assertThat(explored.events())
        .anyMatch(event -> Rules.noteOn(Rules.NO_DATA_RACE, event).isPresent());
  }

  @Test
  void writtenForTheFirstTimeWhileAWorkerMayStartTheItemIsARace() {
    assertThat(explore(false, true).violated())
        .containsExactly(Rules.NO_DATA_RACE, Rules.NO_NULL_DEREFERENCE);
  }

  @Test
  void neverWrittenItIsANullPointerThatTheWorkerCalls() {
    assertThat(explore(false, false).violated()).containsExactly(Rules.NO_NULL_DEREFERENCE);
  }
}
