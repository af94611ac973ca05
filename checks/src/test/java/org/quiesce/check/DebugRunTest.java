package org.quiesce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quiesce.check.aer.AerProtocol;
import org.quiesce.check.debug.DebugRun;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.explore.Token;
import org.quiesce.explore.Trace;
import org.quiesce.protocol.aer.AerKfifo;

/** What a debugger sees is what the explorer has seen. */
final class DebugRunTest {
  private static final Protocol<AerKfifo.Revision> AER = AerProtocol.protocol();

  static Stream<Arguments> revisions() {
    return AER.revisions().stream()
        .filter(one -> !one.name().equals("newest"))
        .map(one -> Arguments.of(one.name(), one));
  }

  private static List<CheckResult> refuted(
      Revision<AerKfifo.Revision> revision, Scenario<AerKfifo.Revision> scenario) {
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(60), 1 << 28, 1),
            Reduction.FUSE_AND_SYMMETRY,
            Progress.NONE);
    return new Checker(budget)
        .check(AER.name(), revision.name(), revision.model(), scenario, AER.properties()).stream()
            .filter(one -> one.counterexample() != null)
            .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("revisions")
  @Timeout(120)
  void everyStepIsToldByAThreadThatStandsInTheModel(
      String name, Revision<AerKfifo.Revision> revision) throws InterruptedException {
    Scenario<AerKfifo.Revision> scenario =
        AER.scenarios().stream()
            .filter(one -> one.name().equals("module-unload"))
            .findFirst()
            .orElseThrow();
    List<CheckResult> refuted = refuted(revision, scenario);
    assertThat(refuted).isNotEmpty();
    for (CheckResult result : refuted) {
      Counterexample shown = java.util.Objects.requireNonNull(result.counterexample());
      Trace trace = shown.trace();
      List<String> told = new ArrayList<>();
      List<String> frames = new ArrayList<>();
      DebugRun run =
          new DebugRun(
              scenario.program().of(revision.model()),
              Token.parse(shown.token()).moves(),
              trace,
              (number, thread, what) -> {
                told.add(number + " " + thread + " " + what);
                assertThat(Thread.currentThread().getName()).isEqualTo(thread);
                StackWalker.getInstance()
                    .forEach(
                        frame ->
                            frames.add(
                                number + " " + frame.getFileName() + ":" + frame.getLineNumber()));
              });
      assertThat(run.run()).isEqualTo(trace.steps().size());
      List<String> steps = new ArrayList<>();
      for (int i = 0; i < trace.steps().size(); i++) {
        Trace.TraceStep step = trace.steps().get(i);
        steps.add((i + 1) + " " + step.thread() + " " + step.operation());
        if (step.location() != null) {
          assertThat(frames).contains((i + 1) + " " + step.location());
        }
      }
      assertThat(told).isEqualTo(steps);
    }
  }
}
