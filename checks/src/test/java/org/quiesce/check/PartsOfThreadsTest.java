package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.HardwareMachine.Memory;
import org.quiesce.machine.HardwareMachine.Taken;
import org.quiesce.machine.HardwareRun;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** Threads of a machine whose steps are taken part by part. */
class PartsOfThreadsTest {
  private static final class Flag {
    private final HardwareRun run = new HardwareRun(this::program, Memory.SERIAL, n -> 0, false);
    private Machine machine;
    private int cell;

    private Program program(Machine on) {
      this.machine = on;
      this.cell = on.cell("flag", 0, Integer::toString);
      return new Program(on).thread("0", () -> {}).thread("1", () -> {});
    }

    int set(int thread) {
      return run.as(
          thread,
          () ->
              machine.take(
                  Step.of(
                      "set",
                      cells -> {
                        cells.set(cell, 1);
                        return cells.thread();
                      })));
    }

    int await(int thread) {
      return run.as(
          thread,
          () ->
              machine.take(
                  Step.when(
                      "await",
                      cells -> cells.get(cell) != 0,
                      cells -> cells.thread(),
                      Step.waitingFor(cells -> 0, () -> "the flag"))));
    }
  }

  @Test
  void aPartIsTakenByTheThreadThatTheCallerNames() {
    Flag flag = new Flag();
    assertThat(IntStream.of(1, 0, 1).map(flag::set)).containsExactly(1, 0, 1);
    assertThat(CompletableFuture.supplyAsync(() -> flag.set(1)).join()).isEqualTo(1);
    assertThat(flag.run.steps()).extracting(Taken::thread).containsExactly(1, 0, 1, 1);
  }

  @Test
  void aPartWaitsForAnother() {
    Flag flag = new Flag();
    CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> flag.await(1));
    assertThat(flag.set(0)).isEqualTo(0);
    assertThat(waiting.join()).isEqualTo(1);
  }

  @Test
  void aThreadTakesOnePartAtATime() {
    Flag flag = new Flag();
    assertThatThrownBy(() -> flag.run.as(0, () -> flag.set(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("thread 0");
  }

  @Test
  void anExecutionOfPartsIsNotOver() {
    Flag flag = new Flag();
    flag.set(0);
    assertThat(flag.run.finish().judged()).isFalse();
    assertThat(flag.run.finish().ended()).isEqualTo("the execution is not over");
  }
}
