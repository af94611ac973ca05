package org.quiesce.stress.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JcstressRunTest {
  private static final List<String> ONE = List.of(Canaries.MUST_PASS);
  private static final Duration LONG = Duration.ofMinutes(5);

  /** In the place of JCStress: hangs, and so does its child. */
  static final class BrokenHangs {
    private BrokenHangs() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      if (args.length > 0 && !args[0].equals("child")) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                BrokenHangs.class.getName(),
                "child")
            .start();
      }
      Thread.sleep(Duration.ofMinutes(10).toMillis());
    }
  }

  /** In the place of JCStress: says something, ends well and has run nothing. */
  static final class BrokenRunsNothing {
    private BrokenRunsNothing() {}

    public static void main(String[] args) {
      System.out.println("FATAL: No matching tests.");
    }
  }

  /** Starts what hangs, and is killed. */
  static final class Starter {
    private Starter() {}

    public static void main(String[] args) throws IOException {
      JcstressRunTest.run(BrokenHangs.class, LONG, () -> false);
    }
  }

  @Test
  void whatHangsDiesWithTheProcessThatStartedItEvenIfThatIsKilled(@TempDir Path directory)
      throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process starter =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Starter.class.getName())
            .start();
    while (starter.descendants().count() < 2 && starter.isAlive()) {
      Thread.onSpinWait();
    }
    List<ProcessHandle> started = starter.descendants().toList();
    assertThat(started).hasSize(2);
    starter.destroyForcibly();
    for (ProcessHandle one : started) {
      one.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void whatHangsIsDestroyedWithItsChildrenWhenItsTimeIsUp() throws IOException {
    RunReport report = run(BrokenHangs.class, Duration.ofSeconds(2), () -> false);
    assertThat(report.complete()).isFalse();
    assertThat(report.missing()).isEqualTo(ONE);
    assertThat(report.trouble())
        .hasValue("JCStress did not come to its end: its time was up; it printed nothing");
    assertThat(hanging()).isEmpty();
  }

  @Test
  void aRunEndsWhenItIsAskedTo() throws IOException {
    long start = System.nanoTime();
    RunReport report =
        run(
            BrokenHangs.class,
            LONG,
            () -> System.nanoTime() - start > Duration.ofSeconds(1).toNanos());
    assertThat(report.trouble().orElseThrow())
        .startsWith("JCStress did not come to its end: it was asked to stop");
    assertThat(hanging()).isEmpty();
  }

  @Test
  void anInterruptEndsARunAndStaysSet() throws IOException {
    Thread.currentThread().interrupt();
    RunReport report = run(BrokenHangs.class, LONG, () -> false);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.trouble().orElseThrow())
        .startsWith("JCStress did not come to its end: it was interrupted");
  }

  @Test
  void whatRunsNothingHasNoResultAlthoughItEndsWell() throws IOException {
    RunReport report = run(BrokenRunsNothing.class, LONG, () -> false);
    assertThat(report.missing()).isEqualTo(ONE);
    assertThat(report.trouble())
        .hasValue(
            "JCStress left 0 result files, not one; the last it printed:\n"
                + "  FATAL: No matching tests.");
  }

  @Test
  void aTestThatDoesNotExistIsRefused() {
    assertThatThrownBy(
            () ->
                new JcstressRun()
                    .run(List.of("org.quiesce.Nobody"), Settings.once(), LONG, () -> false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no JCStress test org.quiesce.Nobody");
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    long before = directories();
    run(BrokenRunsNothing.class, LONG, () -> false);
    assertThat(directories()).isEqualTo(before);
  }

  @Test
  void canariesThatDidNotRunOrAnswerWronglyAreTold() {
    RunReport nothing =
        new RunReport(ImmutableList.of(), ImmutableList.of(), Optional.of("it was cold"));
    assertThat(Canaries.failure(nothing)).hasValue("the canaries did not run: it was cold");
    assertThat(Canaries.failure(canaries(true, true)).orElseThrow())
        .startsWith("JCStress does not see a FORBIDDEN outcome");
    assertThat(Canaries.failure(canaries(false, false)).orElseThrow())
        .startsWith("JCStress refutes what is certain to hold");
    assertThat(Canaries.failure(canaries(false, true))).isEmpty();
  }

  private static RunReport canaries(boolean failHeld, boolean passHeld) {
    return new RunReport(
        ImmutableList.of(
            canary(Canaries.MUST_FAIL, failHeld), canary(Canaries.MUST_PASS, passHeld)),
        ImmutableList.of(),
        Optional.empty());
  }

  private static TestReport canary(String name, boolean held) {
    return new TestReport(
        name,
        ImmutableList.of(
            new TestReport.Observation(
                "", "NORMAL", held, ImmutableSortedMap.of("1, 2", 4L), ImmutableList.of())));
  }

  private static RunReport run(Class<?> main, Duration limit, BooleanSupplier stop)
      throws IOException {
    return new JcstressRun(main.getName()).run(ONE, Settings.once(), limit, stop);
  }

  private static List<String> hanging() {
    return ProcessHandle.current()
        .descendants()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(BrokenHangs.class.getName()))
        .toList();
  }

  private static long directories() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("quiesce-jcstress"))
          .count();
    }
  }
}
