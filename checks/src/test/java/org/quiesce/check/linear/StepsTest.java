package org.quiesce.check.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.jetbrains.kotlinx.lincheck.LinCheckerKt;
import org.jetbrains.kotlinx.lincheck.strategy.IncorrectResultsFailure;
import org.jetbrains.kotlinx.lincheck.strategy.LincheckFailure;
import org.jetbrains.kotlinx.lincheck.strategy.ManagedDeadlockFailure;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.util.LoggingLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quiesce.check.lincheck.OneLincheck;

/**
 * That a step of the machine is atomic, and that who waits for one is woken. All other checks take
 * that for granted: here alone Lincheck may switch threads in the middle of {@link
 * org.quiesce.machine.HardwareMachine} and {@link org.quiesce.machine.Turnstile}.
 */
class StepsTest {
  private static final int INVOCATIONS = 400;

  private static final Script INCREMENTS = Script.of("increment 0", "increment 1");
  private static final Script WAKE_UP = Script.of("decrement 0", "increment 1");

  private static @Nullable LincheckFailure check(Class<?> operations, Script script) {
    return OneLincheck.alone(
        () ->
            LinCheckerKt.checkImpl(
                new ModelCheckingOptions()
                    .iterations(0)
                    .invocationsPerIteration(INVOCATIONS)
                    .threads(script.threads().size())
                    .minimizeFailedScenario(false)
                    .checkObstructionFreedom(false)
                    .logLevel(LoggingLevel.OFF)
                    .analyzeStdLib$lincheck(false)
                    .addCustomScenario(script.on(operations))
                    .sequentialSpecification(Count.class),
                operations));
  }

  @Test
  void noUpdateIsLost() {
    assertThat(check(StepsOperations.class, INCREMENTS)).isNull();
  }

  @Test
  void noWakeUpIsLost() {
    assertThat(check(StepsOperations.class, WAKE_UP)).isNull();
  }

  @Test
  void twoWhoWaitAreBothWoken() {
    assertThat(
            check(
                StepsOperations.class,
                Script.of("decrement 0", "decrement 1", "increment 2; increment 2")))
        .isNull();
  }

  @Test
  void aLostUpdateWouldBeSeen() {
    assertThat(check(BrokenStepsOperations.class, INCREMENTS))
        .isInstanceOf(IncorrectResultsFailure.class);
  }

  @Test
  void aLostWakeUpWouldBeSeen() {
    assertThat(check(BrokenStepsOperations.class, WAKE_UP))
        .isInstanceOf(ManagedDeadlockFailure.class);
  }
}
