package org.quiesce.drive.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.check.Verdict;
import org.quiesce.drive.memory.Rules;
import org.quiesce.drive.plan.DriverCheck;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** Calls that sleep or not as something was set up, and the lock of a device. */
class SleepsByContextTest {
  private static final String DRIVER =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/jiffies.h>
      #include <linux/pm_runtime.h>
      #include <linux/slab.h>
      #include <linux/spinlock.h>

      static DEFINE_SPINLOCK(lock);

      static int node_probe(struct platform_device *pdev)
      {
      \tBODY
      \treturn 0;
      }

      static struct platform_driver node_driver = {
      \t.probe = node_probe,
      \t.driver = { .name = "node" },
      };
      module_platform_driver(node_driver);
      """;

  private static Set<Verdict> sleeps(String body) {
    return verdicts(Rules.SLEEP_IN_ATOMIC, body);
  }

  private static Set<Verdict> verdicts(String property, String body) {
    Budget budget =
        new Budget(new Limits(Duration.ofSeconds(20), 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    List<Verdict> verdicts =
        new DriverCheck(
                new Reader(Headers.ours()).read(Map.of("node.c", DRIVER.replace("BODY", body))),
                budget)
            .check("node").results().stream()
                .filter(one -> one.property().equals(property))
                .map(one -> one.verdict())
                .toList();
    return Set.copyOf(verdicts);
  }

  @Test
  void whatDependsOnASetUpIsNotDecidedInAtomicContext() {
    String resumes = "pm_runtime_get_sync(&pdev->dev); pm_runtime_put_noidle(&pdev->dev);";
    assertThat(sleeps("spin_lock(&lock); " + resumes + " spin_unlock(&lock);"))
        .containsOnly(Verdict.INCONCLUSIVE);
    assertThat(sleeps(resumes)).containsOnly(Verdict.PROVED);
  }

  @Test
  void theLockOfADeviceSleepsAndIsNoProofOfMore() {
    String locks = "device_lock(&pdev->dev); device_unlock(&pdev->dev);";
    assertThat(sleeps("spin_lock(&lock); " + locks + " spin_unlock(&lock);"))
        .contains(Verdict.REFUTED);
    assertThat(sleeps(locks)).containsOnly(Verdict.PROVED);
    assertThat(verdicts(Rules.DEADLOCK, locks)).containsOnly(Verdict.INCONCLUSIVE);
  }

  @Test
  void flagsThatNobodyKnowsAreNotTakenForAtomic() {
    String makes = "gfp_t flags = jiffies; kfree(kmalloc(8, flags));";
    assertThat(sleeps("spin_lock(&lock); " + makes + " spin_unlock(&lock);"))
        .containsOnly(Verdict.INCONCLUSIVE);
    assertThat(sleeps(makes)).containsOnly(Verdict.PROVED);
  }
}
