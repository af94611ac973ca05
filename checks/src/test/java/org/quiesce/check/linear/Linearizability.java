package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.kotlinx.lincheck.LinCheckerKt;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ResultWithClock;
import org.jetbrains.kotlinx.lincheck.strategy.IncorrectResultsFailure;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.kotlinx.lincheck.util.LincheckResult;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.lincheck.OneLincheck;
import org.quiesce.check.lincheck.Settings;

/**
 * Runs operations in parallel and compares what they return with a sequential specification.
 *
 * @param operations what Lincheck makes anew for every invocation; its constructor calls {@link
 *     Bench#begin}
 * @param specification a class with methods of the same names and parameters
 * @param fresh makes what an invocation works on
 */
record Linearizability(Class<?> operations, Class<?> specification, Supplier<?> fresh) {
  /** Schedules of one fixed scenario. */
  private static final int INVOCATIONS = 500;

  /** Of one scenario under stress, which finds little and takes long on a busy machine. */
  private static final int STRESS_INVOCATIONS = 200;

  private static final int RANDOM_SCENARIOS = 5;
  private static final int INVOCATIONS_EACH = 100;

  /** Nothing but the sequential specification's results is seen. */
  void holdsIn(Script script) {
    assertThat(modelChecked(script)).isNull();
  }

  /**
   * Results are seen that no order of the operations explains.
   *
   * @return these, thread by thread and then those of the operations after, as in {@code "true,
   *     false | true > 1"}
   */
  String isRefutedIn(Script script) {
    LincheckFailure failure = modelChecked(script);
    assertThat(failure).as("results that no order explains").isNotNull();
    assertThat(failure).isInstanceOf(IncorrectResultsFailure.class);
    ExecutionResult results = Objects.requireNonNull(failure.getResults());
    return results.getParallelResultsWithClock().stream()
            .map(thread -> text(thread.stream().map(ResultWithClock::getResult)))
            .collect(Collectors.joining(" | "))
        + " > "
        + text(results.getPostResults().stream());
  }

  private static String text(Stream<LincheckResult> results) {
    return results.map(Object::toString).collect(Collectors.joining(", "));
  }

  private @Nullable LincheckFailure modelChecked(Script script) {
    return run(
        modelChecking(INVOCATIONS)
            .threads(script.threads().size())
            .addCustomScenario(script.on(operations)));
  }

  private static ModelCheckingOptions modelChecking(int invocations) {
    return Settings.modelChecking(invocations)
        .addGuarantee(
            ManagedStrategyGuaranteeKt.forClasses(Bench.class.getName()).allMethods().ignore());
  }

  /** Nothing else is seen in scenarios that Lincheck makes up from the operations. */
  void holdsAtRandom(int threads, int operationsEach) {
    assertThat(run(random(modelChecking(INVOCATIONS_EACH), threads, operationsEach))).isNull();
  }

  /**
   * Nothing else is seen when the operating system schedules: scenarios that Lincheck makes up, and
   * fixed ones. One call for all that there are: each makes Lincheck instrument every class in
   * sight, and take that back.
   */
  void holdsAtRandomUnderStress(int threads, int operationsEach, Script... fixed) {
    StressOptions options = Settings.stress(STRESS_INVOCATIONS);
    assertThat(run(with(random(options, threads, operationsEach), fixed))).isNull();
  }

  /** The same for fixed scenarios only. */
  void holdsUnderStress(Script... fixed) {
    assertThat(stressed(fixed)).isNull();
  }

  @Nullable LincheckFailure stressed(Script... fixed) {
    return run(with(Settings.stress(STRESS_INVOCATIONS), fixed));
  }

  private StressOptions with(StressOptions options, Script... fixed) {
    for (Script script : fixed) {
      options.addCustomScenario(script.on(operations));
    }
    return options;
  }

  private static <O extends Options<O, ?>> O random(O options, int threads, int operationsEach) {
    return options
        .iterations(RANDOM_SCENARIOS)
        .threads(threads)
        .actorsBefore(2)
        .actorsPerThread(operationsEach)
        .actorsAfter(2);
  }

  private <O extends Options<O, ?>> @Nullable LincheckFailure run(O options) {
    return OneLincheck.alone(
        () -> {
          Bench.serve(fresh);
          try {
            return LinCheckerKt.checkImpl(
                options.sequentialSpecification(specification), operations);
          } finally {
            Bench.serve(null);
          }
        });
  }
}
