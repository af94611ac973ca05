package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quiesce.machine.Program;

/** Kernel fact 4.4: bit operations. */
class FlagWordTest {
  private record Bench(FlagWord flags, WaitQueue queue, Notes notes) {}

  @SafeVarargs
  private static Explored explore(Consumer<Bench>... threads) {
    return Explored.of(
        kernel -> {
          Bench bench =
              new Bench(
                  new FlagWord(kernel, "flags", List.of("DEAD", "CANCEL")),
                  new WaitQueue(kernel, "wq"),
                  new Notes(kernel, "a"));
          bench.flags().watchedBy(bench.queue());
          Program program = new Program(kernel.machine());
          for (int i = 0; i < threads.length; i++) {
            Consumer<Bench> body = threads[i];
            program.thread("" + (char) ('a' + i), () -> body.accept(bench));
          }
          return program;
        });
  }

  @Test
  void severalBitsAreSetAtOnce() {
    Explored explored =
        explore(
            b -> b.flags().or(0b11),
            b -> {
              boolean cancelled = b.flags().test(1);
              b.notes().add(cancelled == b.flags().test(0) || !cancelled ? 1 : 2);
            });
    assertThat(explored.endings()).containsExactly("a=1");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void oneOfTwoTestAndSetsWins() {
    Explored explored =
        explore(
            b -> {
              if (!b.flags().testAndSet(0)) {
                b.notes().add(1);
              }
            },
            b -> {
              if (!b.flags().testAndSet(0)) {
                b.notes().add(2);
              }
            });
    assertThat(explored.endings()).containsExactly("a=1", "a=2");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void bitsOfOneWordDoNotOverwriteEachOtherAndDoNotRace() {
    Explored explored =
        explore(
            b -> b.flags().set(1),
            b -> {
              b.flags().set(0);
              b.flags().clear(0);
              b.flags().set(0);
              b.notes().add(b.flags().test(0));
              b.notes().add(b.flags().testAndClear(0));
              b.notes().add(b.flags().test(0));
            });
    assertThat(explored.endings()).containsExactly("a=110");
    assertThat(explored.violated()).isEmpty();
  }

  @Test
  void aPlainStoreRacesWithAnAtomicBit() {
    Explored explored = explore(b -> b.flags().set(1), b -> b.flags().store(0));
    assertThat(explored.violated()).containsExactly(Rules.NO_DATA_RACE);
  }

  @Test
  void setBitOrdersNothingBeforeWaitqueueActive() {
    Explored explored =
        explore(
            b -> b.queue().waitEvent(() -> b.flags().test(1)),
            b -> {
              b.flags().set(1);
              b.queue().wakeUpIfActive();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DEADLOCK);
  }

  @Test
  void setBitThenWakeUpIsSafe() {
    Explored explored =
        explore(
            b -> b.queue().waitEvent(() -> b.flags().test(1)),
            b -> {
              b.flags().set(1);
              b.queue().wakeUp();
            });
    assertThat(explored.violated()).isEmpty();
  }

  /** Fact 3.4: a full barrier even when it does not change the bit. */
  @Test
  void testAndSetIsAFullBarrierAlsoWhenItChangesNothing() {
    Explored explored =
        explore(
            b -> b.queue().waitEvent(() -> b.flags().test(1)),
            b -> {
              b.flags().set(0);
              b.flags().set(1);
              b.flags().testAndSet(0);
              b.queue().wakeUpIfActive();
            });
    assertThat(explored.violated()).isEmpty();
  }
}
