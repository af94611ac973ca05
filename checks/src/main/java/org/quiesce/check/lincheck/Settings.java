package org.quiesce.check.lincheck;

import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.util.LoggingLevel;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.machine.Turnstile;

/**
 * How Lincheck is set to schedule programs over a {@link HardwareMachine}: at the machine's steps.
 */
public final class Settings {
  /** Loops of the models are bounded by what they take out; only a longer one is suspect. */
  private static final int LONGEST_LOOP = 5_000;

  private static final int TURNS_BEFORE_A_SWITCH = 1_000;

  private Settings() {}

  /** Model checking of fixed scenarios only, which the caller adds. */
  public static ModelCheckingOptions modelChecking(int invocations) {
    return new ModelCheckingOptions()
        .iterations(0)
        .invocationsPerIteration(invocations)
        .minimizeFailedScenario(false)
        .checkObstructionFreedom(false)
        .logLevel(LoggingLevel.OFF)
        .analyzeStdLib$lincheck(false)
        .loopBound(LONGEST_LOOP)
        .loopIterationsBeforeThreadSwitch(TURNS_BEFORE_A_SWITCH)
        .addGuarantee(
            ManagedStrategyGuaranteeKt.forClasses(Watch.class.getName()).allMethods().ignore())
        .addGuarantee(
            ManagedStrategyGuaranteeKt.forClasses(HardwareMachine.class.getName())
                .methods("attempt")
                .treatAsAtomic())
        // Whoever makes an exception in sight of Lincheck has it instrument half of java.util.
        .addGuarantee(
            ManagedStrategyGuaranteeKt.forClasses(HardwareMachine.class.getName())
                .methods("over", "interrupted")
                .ignore())
        .addGuarantee(
            ManagedStrategyGuaranteeKt.forClasses(Turnstile.class.getName())
                .methods("await", "wake")
                .mute$lincheck());
  }

  /** Stress of fixed scenarios only, which the caller adds. */
  public static StressOptions stress(int invocations) {
    return new StressOptions()
        .iterations(0)
        .invocationsPerIteration(invocations)
        .minimizeFailedScenario(false)
        .logLevel(LoggingLevel.OFF);
  }
}
