package org.quiesce.check.lincheck;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.execution.ResultWithClock;
import org.jetbrains.kotlinx.lincheck.util.ExceptionResult;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/**
 * Accepts every result, since {@link ScenarioUnderTest#quiesce} judges; counts the invocations that
 * passed; and ends the check when its time is over, the one way to do so that Lincheck leaves open.
 */
public final class Counting implements Verifier {
  /** Time is over; nothing is wrong. */
  static final class Enough extends Error {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough", null, false, false);
    }
  }

  /** An operation threw what no model throws: model code is wrong, and Lincheck says nothing. */
  static final class OperationFailedError extends Error {
    private static final long serialVersionUID = 1L;

    OperationFailedError(Throwable cause) {
      super("model code failed under lincheck: " + cause, cause);
    }
  }

  private static long passed;
  private static BooleanSupplier enough = () -> false;

  /** Lincheck calls this constructor with the class of the sequential specification. */
  @SuppressWarnings("UnusedVariable")
  public Counting(Class<?> specification) {}

  static void start(BooleanSupplier isEnough) {
    passed = 0;
    enough = isEnough;
  }

  /** Invocations since {@link #start} that violated nothing. */
  static long passed() {
    return passed;
  }

  @Override
  public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
    for (List<ResultWithClock> thread : results.getThreadsResultsWithClock()) {
      for (ResultWithClock one : thread) {
        if (one.getResult() instanceof ExceptionResult failed) {
          throw new OperationFailedError(failed.getThrowable());
        }
      }
    }
    passed++;
    if (enough.getAsBoolean()) {
      throw new Enough();
    }
    return true;
  }
}
