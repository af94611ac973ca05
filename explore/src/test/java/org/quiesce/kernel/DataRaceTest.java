package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.quiesce.explore.Automaton;
import org.quiesce.explore.Exploration;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Replayer;
import org.quiesce.explore.ShortestSearch;
import org.quiesce.explore.StatefulSearch;
import org.quiesce.explore.Trace;
import org.quiesce.machine.IntVar;
import org.quiesce.machine.Machine;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Program;
import org.quiesce.machine.Step;

/** What tells another thread that data is there, and whether it orders the data too. */
class DataRaceTest {
  /** How one thread tells, and how another is told. */
  private record Message(Runnable tell, BooleanSupplier told) {}

  private static Program.Source handingOver(Function<Kernel, Message> made) {
    return machine -> {
      Kernel kernel = new Kernel(machine);
      IntVar data = new IntVar(machine, "data", 0);
      Message message = made.apply(kernel);
      return new Program(machine)
          .thread(
              "maker",
              () -> {
                data.set(1, MemoryOrder.PLAIN);
                message.tell().run();
              })
          .thread(
              "user",
              () -> {
                if (message.told().getAsBoolean()) {
                  data.get(MemoryOrder.PLAIN);
                }
              });
    };
  }

  private static boolean races(Function<Kernel, Message> made) {
    boolean[] found = new boolean[3];
    List<Reduction> reductions =
        List.of(Reduction.NONE, Reduction.FUSE_AND_SYMMETRY, Reduction.PERSISTENT);
    for (int i = 0; i < found.length; i++) {
      Exploration all =
          new StatefulSearch(
                  new Automaton(handingOver(made)),
                  reductions.get(i),
                  Limits.ordinary(),
                  Progress.NONE)
              .run();
      assertThat(all.exhausted()).isTrue();
      assertThat(all.racesUndecided()).isNull();
      found[i] = all.violated().contains(Rules.NO_DATA_RACE);
      assertThat(all.raceInOrder()).isEqualTo(found[i]);
    }
    assertThat(found).containsOnly(found[0]);
    return found[0];
  }

  private static Function<Kernel, Message> flag(MemoryOrder tell, MemoryOrder told) {
    return kernel -> {
      IntVar ready = new IntVar(kernel.machine(), "ready", 0);
      return new Message(() -> ready.set(1, tell), () -> ready.get(told) != 0);
    };
  }

  @Test
  void aRelaxedFlagOrdersNothing() {
    assertThat(races(flag(MemoryOrder.ONCE, MemoryOrder.ONCE))).isTrue();
    assertThat(races(flag(MemoryOrder.RELEASE, MemoryOrder.ONCE))).isTrue();
    assertThat(races(flag(MemoryOrder.ONCE, MemoryOrder.ACQUIRE))).isTrue();
    assertThat(races(flag(MemoryOrder.RELEASE, MemoryOrder.ACQUIRE))).isFalse();
  }

  @Test
  void barriersOrderARelaxedFlag() {
    assertThat(races(fenced(Ordering.FENCE_WRITES, Ordering.FENCE_READS))).isFalse();
    assertThat(races(fenced(Ordering.FENCE, Ordering.FENCE))).isFalse();
    assertThat(races(fenced(Ordering.FENCE_WRITES, Ordering.FENCE_WRITES))).isTrue();
    assertThat(races(fenced(Ordering.FENCE_READS, Ordering.FENCE_READS))).isTrue();
  }

  private static Function<Kernel, Message> fenced(Ordering before, Ordering after) {
    return kernel -> {
      Machine machine = kernel.machine();
      IntVar ready = new IntVar(machine, "ready", 0);
      return new Message(
          () -> {
            machine.take(Step.of("barrier", cells -> 0).ordered(before));
            ready.set(1, MemoryOrder.ONCE);
          },
          () -> {
            boolean told = ready.get(MemoryOrder.ONCE) != 0;
            machine.take(Step.of("barrier", cells -> 0).ordered(after));
            return told;
          });
    };
  }

  /** {@code clear_bit()} as an unlock, with {@code test_and_set_bit()} as the lock. */
  @Test
  void aPlainClearBitUnlocksNothing() {
    assertThat(
            races(
                kernel -> {
                  FlagWord word = new FlagWord(kernel, "word", List.of("BUSY", "SET"));
                  return new Message(
                      () -> {
                        word.set(1);
                        word.clear(0);
                      },
                      () -> word.test(1) && !word.testAndSet(0));
                }))
        .isTrue();
    assertThat(
            races(
                kernel -> {
                  FlagWord word = new FlagWord(kernel, "word", List.of("SET"));
                  return new Message(() -> word.testAndSet(0), () -> word.testAndClear(0));
                }))
        .isFalse();
  }

  @Test
  void whatHandsOverOrders() {
    assertThat(
            races(
                kernel -> {
                  Completion done = new Completion(kernel, "done");
                  return new Message(done::complete, done::tryWait);
                }))
        .isFalse();
    assertThat(
            races(
                kernel -> {
                  Atomic count = new Atomic(kernel, "count", 2);
                  return new Message(count::decAndTest, count::decAndTest);
                }))
        .isFalse();
  }

  @Test
  void aLockThatIsSeenHeldOrdersNothing() {
    assertThat(
            races(
                kernel -> {
                  SpinLock lock = new SpinLock(kernel, "lock");
                  return new Message(lock::lock, () -> !lock.trylock());
                }))
        .isTrue();
  }

  @Test
  void bothAccessesAreTold() {
    Program.Source program = handingOver(flag(MemoryOrder.ONCE, MemoryOrder.ONCE));
    Automaton automaton = new Automaton(program);
    new StatefulSearch(automaton, Reduction.FUSE, Limits.ordinary(), Progress.NONE).run();
    ShortestSearch.Found found =
        new ShortestSearch(automaton, Limits.ordinary(), Progress.NONE)
            .inOrder(false)
            .find(List.of(Rules.NO_DATA_RACE))
            .iterator()
            .next();
    Trace trace = Replayer.trace(new Automaton(program), found.moves(), Rules.NO_DATA_RACE);
    assertThat(trace.message())
        .contains("maker's write data = 1", "user's read data", "are not ordered by anything");
    assertThat(trace.culprits()).containsExactly(0, 3);
  }
}
