package org.quiesce.check.lincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.LinCheckerKt;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.kotlinx.lincheck.strategy.ManagedDeadlockFailure;
import org.jetbrains.kotlinx.lincheck.strategy.ManagedLivelockFailure;
import org.jetbrains.kotlinx.lincheck.strategy.ValidationFailure;
import org.jspecify.annotations.Nullable;

/**
 * What one call of Lincheck came to.
 *
 * @param invocations executions, the failing one included
 * @param exhausted whether Lincheck had no further schedule to try
 * @param deadlock whether threads waited for ever
 * @param livelock whether they seemed to go round for ever
 * @param problem a failure that is neither a violation nor a deadlock; else null
 * @param text Lincheck's own report of the failure; empty if there was none
 */
record Sampled(
    long invocations,
    boolean exhausted,
    boolean deadlock,
    boolean livelock,
    @Nullable String problem,
    String text) {

  /** Whether some invocation had no end. */
  boolean stuck() {
    return deadlock || livelock;
  }

  static Sampled of(Watch watch, Mode mode, int threads, int invocations, BooleanSupplier enough) {
    Watch.watch(watch);
    Counting.start(enough);
    boolean cut = false;
    LincheckFailure failure = null;
    try {
      failure = check(mode, threads, invocations);
    } catch (Counting.Enough e) {
      cut = true;
    } catch (IllegalStateException e) {
      // A failing schedule went otherwise when Lincheck ran it again for its trace. What was found
      // stands, since the explorer takes the same steps; only Lincheck's own words are missing.
      String problem = watch.found().isEmpty() ? "lincheck: " + firstLine(e.getMessage()) : null;
      return new Sampled(Counting.passed() + 1, false, false, false, problem, "");
    } finally {
      Watch.watch(null);
    }
    long passed = Counting.passed();
    if (failure == null) {
      return new Sampled(passed, !cut && passed < invocations, false, false, null, "");
    }
    boolean deadlock = failure instanceof ManagedDeadlockFailure;
    boolean livelock = failure instanceof ManagedLivelockFailure;
    boolean violation = failure instanceof ValidationFailure && !watch.found().isEmpty();
    return new Sampled(
        passed + 1,
        false,
        deadlock,
        livelock,
        deadlock || livelock || violation ? null : "lincheck: " + firstLine(failure.toString()),
        failure.toString());
  }

  private static String firstLine(@Nullable String text) {
    return String.valueOf(text).strip().lines().findFirst().orElse("");
  }

  private static @Nullable LincheckFailure check(Mode mode, int threads, int invocations) {
    ExecutionScenario scenario = new ExecutionScenario(List.of(), actors(threads), List.of(), null);
    if (mode == Mode.STRESS) {
      return LinCheckerKt.checkImpl(
          Settings.stress(invocations)
              .threads(threads)
              .addCustomScenario(scenario)
              .verifier(Counting.class),
          ScenarioUnderTest.class);
    }
    return LinCheckerKt.checkImpl(
        Settings.modelChecking(invocations)
            .threads(threads)
            .addCustomScenario(scenario)
            .verifier(Counting.class),
        ScenarioUnderTest.class);
  }

  private static List<List<Actor>> actors(int threads) {
    List<List<Actor>> actors = new ArrayList<>();
    try {
      for (int i = 0; i < threads; i++) {
        actors.add(List.of(new Actor(ScenarioUnderTest.class.getMethod("thread" + i), List.of())));
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "at most " + ScenarioUnderTest.MOST_THREADS + " threads, not " + threads, e);
    }
    return actors;
  }
}
