package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.ci.InstalledGate.Ended;
import org.quiesce.ci.InstalledGate.Running;

/**
 * Gates that are told to end, or killed: 130 and the report of what there is, and nothing that
 * outlives them.
 */
@Timeout(300)
final class HostileSignalTests {
  /** Two seconds are promised; a machine that is busy with other tests gets more. */
  private static final Duration SOON = Duration.ofSeconds(30);

  /** A driver that is decided at once. */
  private static final String SMALL =
      """
      #include <linux/module.h>
      #include <linux/workqueue.h>

      static int worked;

      static void small_work(struct work_struct *work)
      {
      \tworked = 1;
      }

      static DECLARE_WORK(small, small_work);

      static int __init small_init(void)
      {
      \tschedule_work(&small);
      \treturn 0;
      }

      static void __exit small_exit(void)
      {
      \tcancel_work_sync(&small);
      }

      module_init(small_init);
      module_exit(small_exit);
      """;

  @TempDir static Path root;

  private static InstalledGate gate;

  /** What a gate uses that reads, searches and tells: twice as much, and it is at work. */
  private static Duration small = Duration.ZERO;

  @BeforeAll
  static void install() throws Exception {
    gate = new InstalledGate(root);
    Path source = Files.writeString(root.resolve("small.c"), SMALL);
    Running running = gate.start("entries", source.toString());
    ProcessHandle java = running.java();
    do {
      small = used(java).orElse(small);
    } while (!hasEnded(java));
    Ended ended = running.ended();
    assertThat(ended.out()).contains("small");
    assertThat(ended.status()).isZero();
    assertThat(small).isPositive();
  }

  private static Optional<Duration> used(ProcessHandle java) {
    return java.info().totalCpuDuration();
  }

  /** Whether it has, after some milliseconds: a machine of two processors has others to run. */
  private static boolean hasEnded(ProcessHandle java) throws Exception {
    try {
      java.onExit().get(20, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Waits until the gate has done some work. */
  private static ProcessHandle atWork(Running running) throws Exception {
    ProcessHandle java = running.java();
    Duration enough = small.multipliedBy(2);
    while (used(java).orElse(enough).compareTo(enough) < 0) {
      assertThat(hasEnded(java)).isFalse();
    }
    return java;
  }

  /** Whether processes that are started here ignore a signal: nothing can undo that in a shell. */
  private static boolean isIgnored(String signal) throws Exception {
    int number = Map.of("HUP", 1, "INT", 2, "TERM", 15).get(signal);
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
      if (line.startsWith("SigIgn:")) {
        long mask = Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16);
        return (mask >>> number - 1 & 1) != 0;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"INT, explore", "TERM, explore", "HUP, explore", "TERM, lincheck"})
  void whatIsToldToEndReportsWhatThereIs(String signal, String engine) throws Exception {
    String[] check = {"check", "aer-kfifo", "--revision", "newest", "--deep", "--budget", "9m"};
    String out =
        toldToEnd(
            signal,
            Stream.concat(Stream.of(check), Stream.of("--engine", engine)).toArray(String[]::new));
    assertThat(out).contains("no-leaked-reference");
  }

  @Test
  void aDriverThatIsToldToEndReportsWhatThereIs() throws Exception {
    Path source = Files.writeString(root.resolve("busy.c"), AnyDriverTests.BUSY);
    String out = toldToEnd("TERM", "check", "--source", source.toString(), "--budget", "9m");
    assertThat(out).contains("no-use-after-free").doesNotContain("PROVED:");
  }

  @Test
  void whoAsksForEntriesIsToldWhatThereIs() throws Exception {
    Path source = Files.writeString(root.resolve("asked.c"), AnyDriverTests.BUSY);
    String out = toldToEnd("TERM", "entries", source.toString(), "--budget", "9m");
    assertThat(out).startsWith("INTERRUPTED").contains("who calls it").contains("busy:47.a");
  }

  @Test
  void aSurveyTellsOfTheDriversThatItHasDecided() throws Exception {
    Path folder = Files.createDirectories(root.resolve("tree/drivers"));
    Files.writeString(folder.resolve("another.c"), "static int nothing(void) { return 0; }\n");
    Files.writeString(folder.resolve("busy.c"), AnyDriverTests.BUSY);
    Path rows = root.resolve("rows");
    String out =
        toldToEnd(
            "HUP",
            running -> {
              while (!Files.exists(rows.resolve("rows.jsonl"))
                  || Files.size(rows.resolve("rows.jsonl")) == 0) {
                assertThat(hasEnded(running.java())).isFalse();
              }
            },
            "survey",
            "--tree",
            folder.getParent().toString(),
            "--out",
            rows.toString(),
            "--time",
            "9m");
    assertThat(out)
        .contains("UNREADABLE drivers/another.c")
        .contains("INTERRUPTED: 1 of 2 drivers");
    assertThat(rows.resolve("index.html")).exists();
  }

  @Test
  void editsThatAreJudgedAreTold() throws Exception {
    String out = toldToEnd("INT", "mutate", "aer-kfifo", "--deep", "--budget", "9m");
    assertThat(out).contains("INTERRUPTED: ").contains("edits judged rightly");
  }

  @Test
  void sourcesThatAContractDecidesAreToldOf() throws Exception {
    Path source = Path.of("../drive/src/test/resources/renditions/hmem-deferral/put-inside-lock.c");
    String out =
        toldToEnd("TERM", "check", "--budget", "9m", "--source", source.toRealPath().toString());
    assertThat(out).contains("contract:").doesNotContain("PROVED:");
  }

  private static String toldToEnd(String signal, String... check) throws Exception {
    return toldToEnd(signal, HostileSignalTests::atWork, check);
  }

  /** What lets a test wait until a gate has come as far as it wants. */
  private interface Moment {
    void await(Running running) throws Exception;
  }

  private static String toldToEnd(String signal, Moment moment, String... check) throws Exception {
    assumeThat(isIgnored(signal))
        .as("a shell whose parent ignores SIG" + signal + " cannot be told by it")
        .isFalse();
    Running running = gate.start(check);
    moment.await(running);
    long began = System.nanoTime();
    running.signal(signal);
    Ended ended = running.ended();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("INTERRUPTED");
    assertThat(ended.status()).isEqualTo(130);
    assertThat(gate.left()).isEmpty();
    return ended.out();
  }

  @Test
  void aGateThatIsKilledTakesItsJvmAndItsDirectoryAlong() throws Exception {
    Running running = gate.start("check", "aer-kfifo", "--deep", "--engine", "explore");
    ProcessHandle java = atWork(running);
    running.process().destroyForcibly();
    java.onExit().get(60, TimeUnit.SECONDS);
    assertThat(gate.left()).isEmpty();
  }

  @Test
  void aJvmThatIsKilledIsAnInternalError() throws Exception {
    Running running = gate.start("check", "aer-kfifo", "--deep", "--engine", "explore");
    atWork(running).destroyForcibly();
    Ended ended = running.ended();
    assertThat(ended.status()).isEqualTo(70);
    assertThat(ended.err()).contains("Java itself failed, with status 137");
    assertThat(gate.left()).isEmpty();
  }

  @Test
  void aGateThatIsKilledTakesTheJvmsOfJcstressAlong() throws Exception {
    Running running =
        gate.start("check", "aer-kfifo", "--revision", "newest", "--engine", "jcstress");
    ProcessHandle java = running.java();
    while (java.descendants().count() < 2) {
      assertThat(hasEnded(java)).isFalse();
    }
    List<ProcessHandle> started = java.descendants().toList();
    assertThat(started).hasSizeGreaterThanOrEqualTo(2);
    running.process().destroyForcibly();
    java.onExit().get(60, TimeUnit.SECONDS);
    for (ProcessHandle one : started) {
      one.onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(gate.left()).isEmpty();
  }
}
