package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Verdict;
import org.quiesce.drive.memory.Rules;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** A reference to somebody else's device is put by who got it. */
class ForeignReferenceTest {
  private static final String DRIVER =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>

      static int node_probe(struct platform_device *pdev)
      {
      \treturn 0;
      }

      static int node_remove(struct platform_device *pdev)
      {
      \tLINE
      \treturn 0;
      }

      static struct platform_driver node_driver = {
      \t.probe = node_probe,
      \t.remove = node_remove,
      \t.driver = { .name = "node" },
      };
      module_platform_driver(node_driver);
      """;

  private static List<CheckResult> counts(String line) {
    Budget budget =
        new Budget(new Limits(Duration.ofSeconds(20), 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    return new DriverCheck(
            new Reader(Headers.ours()).read(Map.of("node.c", DRIVER.replace("LINE", line))), budget)
        .check("node").results().stream()
            .filter(one -> one.property().equals(Rules.REFCOUNT))
            .toList();
  }

  @Test
  void oneThatNobodyGotIsNotProvedToBeRight() {
    assertThat(counts("put_device(&pdev->dev);"))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
              assertThat(one.reason()).contains("node.c:11").contains("which nobody here got");
            });
  }

  @Test
  void oneThatTheDriverGotIsItsToPut() {
    assertThat(counts("get_device(&pdev->dev); put_device(&pdev->dev);"))
        .isNotEmpty()
        .allMatch(one -> one.verdict() == Verdict.PROVED);
  }
}
