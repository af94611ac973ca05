package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.TriedGate.Result;
import org.quiesce.ci.run.Interruption;
import org.quiesce.ci.run.Watching;
import org.quiesce.explore.Progress;

/** A driver that belongs to no protocol: within its time, and until somebody stops it. */
final class AnyDriverTests {
  /** Four works that count under a lock: more schedules than anybody has time for. */
  static final String BUSY =
      """
      #include <linux/module.h>
      #include <linux/slab.h>
      #include <linux/spinlock.h>
      #include <linux/workqueue.h>

      struct busy {
      \tspinlock_t lock;
      \tint count[4];
      \tstruct work_struct a, b, c, d;
      };

      static struct busy *busy;

      static void count(int which)
      {
      \tint i;

      \tfor (i = 0; i < 9; i++) {
      \t\tspin_lock(&busy->lock);
      \t\tbusy->count[which]++;
      \t\tspin_unlock(&busy->lock);
      \t}
      }

      static void count_a(struct work_struct *work)
      {
      \tcount(0);
      }

      static void count_b(struct work_struct *work)
      {
      \tcount(1);
      }

      static void count_c(struct work_struct *work)
      {
      \tcount(2);
      }

      static void count_d(struct work_struct *work)
      {
      \tcount(3);
      }

      static int __init busy_init(void)
      {
      \tbusy = kzalloc(sizeof(*busy), GFP_KERNEL);
      \tif (!busy)
      \t\treturn -ENOMEM;
      \tspin_lock_init(&busy->lock);
      \tINIT_WORK(&busy->a, count_a);
      \tINIT_WORK(&busy->b, count_b);
      \tINIT_WORK(&busy->c, count_c);
      \tINIT_WORK(&busy->d, count_d);
      \tschedule_work(&busy->a);
      \tschedule_work(&busy->b);
      \tschedule_work(&busy->c);
      \tschedule_work(&busy->d);
      \treturn 0;
      }

      static void __exit busy_exit(void)
      {
      \tcancel_work_sync(&busy->a);
      \tcancel_work_sync(&busy->b);
      \tcancel_work_sync(&busy->c);
      \tcancel_work_sync(&busy->d);
      \tkfree(busy);
      }

      module_init(busy_init);
      module_exit(busy_exit);
      """;

  private final Interruption interruption = new Interruption();
  private final TriedGate gate = new TriedGate(Suite.builtIn().toArray(Suite<?>[]::new));

  @TempDir Path directory;

  private String source = "";

  @BeforeEach
  void write() throws IOException {
    source = Files.writeString(directory.resolve("busy.c"), BUSY).toString();
  }

  private Result check(String... more) {
    return gate.run(
        Stream.concat(Stream.of("check", "--source", source), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void whatIsCutIsUndecidedAndSaysSo() {
    Result result = check("--budget", "1ms");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out().replaceAll("\\s+", " "))
        .startsWith("INCONCLUSIVE: busy.c")
        .contains("everything, one call fails: not run: the budget was used up");
  }

  /** Who stops the run as soon as the search has said so many times how far it is. */
  private Watching stopper(int reports) {
    return new Watching() {
      @Override
      public Progress begin(String what, Duration budget) {
        int[] left = {reports};
        return (states, transitions, frontier) -> {
          if (left[0]-- == 0) {
            interruption.request();
          }
          return true;
        };
      }
    };
  }

  @Test
  void whoStopsItGetsAReportOfWhatThereIs() {
    gate.watchedBy(stopper(200), interruption);
    Result result = check("--budget", "30m", "--report", "json=-");
    assertThat(result.status()).isEqualTo(130);
    assertThat(result.json().get("interrupted").asBoolean()).isTrue();
    assertThat(result.json().get("checks"))
        .isNotEmpty()
        .noneMatch(check -> check.get("verdict").asText().equals("PROVED"))
        .anyMatch(check -> check.get("reason").asText().equals("interrupted"));
  }

  @Test
  void whoCannotWaitIsToldWhatIsKnown() {
    List<String> verdicts =
        AnyDriver.read(List.of(Path.of(source))).soFar().decisions().stream()
            .map(one -> one.verdict() + " " + one.reasons())
            .distinct()
            .toList();
    assertThat(verdicts).containsExactly("INCONCLUSIVE [everything: interrupted]");
  }
}
