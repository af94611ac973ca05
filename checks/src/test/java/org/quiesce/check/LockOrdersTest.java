package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.kernel.Kernel;
import org.quiesce.kernel.Mutex;
import org.quiesce.kernel.Rules;
import org.quiesce.machine.Machine;
import org.quiesce.machine.Program;

/** The order in which locks are taken is one relation, and its cycles may have any length. */
class LockOrdersTest {
  private static final Property INVERSION = new Property(Rules.NO_LOCK_INVERSION, "");

  /** Thread i takes lock i and then lock i + 1, one thread after another by a gate. */
  private static Program ring(Machine machine, int locks, boolean closed) {
    Kernel kernel = new Kernel(machine);
    Mutex gate = new Mutex(kernel, "gate");
    List<Mutex> ring = new ArrayList<>();
    for (int i = 0; i < locks; i++) {
      ring.add(new Mutex(kernel, "lock" + i));
    }
    Program program = new Program(machine);
    // Two threads take all pairs, so that many locks need no more states than few.
    for (int thread = 0; thread < 2; thread++) {
      int mine = thread;
      program.thread(
          "t" + thread,
          () -> {
            for (int i = mine; i < (closed ? locks : locks - 1); i += 2) {
              gate.lock();
              ring.get(i).lock();
              ring.get((i + 1) % locks).lock();
              ring.get((i + 1) % locks).unlock();
              ring.get(i).unlock();
              gate.unlock();
            }
          });
    }
    return program;
  }

  private static CheckResult check(int locks, boolean closed) {
    Scenario<Boolean> scenario =
        new Scenario<>(
            "ring", Map.of(), List.of(), false, shut -> machine -> ring(machine, locks, shut));
    Budget budget = new Budget(Limits.ordinary(), Reduction.FUSE, Progress.NONE);
    return new Checker(budget).check("test", "test", closed, scenario, List.of(INVERSION)).get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10})
  void aCycleIsRefutedAndItsEdgesAreTold(int locks) {
    CheckResult result = check(locks, true);
    assertThat(result.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(result.counterexample().trace().waits())
        .hasSize(locks)
        .allMatch(line -> line.matches("lock\\d is taken while lock\\d is held by t\\d in .*"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10})
  void aChainIsProved(int locks) {
    assertThat(check(locks, false).verdict()).isEqualTo(Verdict.PROVED);
  }

  private static String edge(String held, String taken) {
    return Rules.LOCK_ORDER + held + " -> " + taken;
  }

  @Test
  void theShortestCycleIsShown() {
    Set<String> found =
        Set.of(edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("c", "d"), edge("d", "c"));
    assertThat(Refutations.lockCycle(found)).containsExactly(edge("c", "d"), edge("d", "c"));
  }

  @Test
  void anEdgeOutsideOfTheCycleRefutesNothing() {
    Set<String> found = Set.of(edge("a", "b"), edge("b", "a"), edge("a", "c"));
    assertThat(Refutations.refutes(edge("b", "a"), found)).isTrue();
    assertThat(Refutations.refutes(edge("a", "c"), found)).isFalse();
  }
}
