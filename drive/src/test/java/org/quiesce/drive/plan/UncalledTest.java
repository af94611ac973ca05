package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.check.Budget;
import org.quiesce.check.Verdict;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** A function that somebody is given to call, and that nobody here calls, leaves nothing proved. */
class UncalledTest {
  private static final String DRIVER =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>

      struct panel_ops { void (*stop)(struct device *dev); };
      void panel_register(const struct panel_ops *ops, struct device *dev);
      void panel_each(struct device *dev, void (*fn)(struct device *dev));
      void panel_stopped(void);
      HEAD
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

  private static final String STOP = "void node_stop(struct device *dev) { get_device(dev); }";

  private static DriverCheck.Outcome decide(String head, String body) {
    Budget budget =
        new Budget(new Limits(Duration.ofSeconds(20), 1L << 30, 1), Reduction.FUSE, Progress.NONE);
    String text = DRIVER.replace("HEAD", head).replace("BODY", body);
    return new DriverCheck(new Reader(Headers.ours()).read(Map.of("node.c", text)), budget)
        .check("node");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static const struct panel_ops ops = { .stop = node_stop }; | panel_register(&ops, &pdev->dev);
          static const struct panel_ops ops = { .stop = node_stop }; | platform_set_drvdata(pdev, (void *)&ops);
          '' | panel_each(&pdev->dev, node_stop);
          '' | device_for_each_child(&pdev->dev, NULL, (void *)node_stop);
          '' | struct panel_ops ops = { .stop = node_stop }; panel_register(&ops, &pdev->dev);
          """)
  void whatIsHandedOnIsNamedWithItsPlace(String table, String body) {
    assertThat(decide("static " + STOP + "\n" + table, body).results())
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.verdict()).as(one.property()).isEqualTo(Verdict.INCONCLUSIVE);
              assertThat(one.reason()).containsPattern("node\\.c:\\d+");
            });
    assertThat(decide("static " + STOP + "\n" + table, body).doubts())
        .anySatisfy(
            doubt ->
                assertThat(doubt.what()).contains("node_stop() is given to be called, and nobody"));
  }

  @Test
  void soIsWhatIsExported() {
    assertThat(decide(STOP + "\nEXPORT_SYMBOL(node_stop);", "").doubts())
        .anySatisfy(
            doubt -> assertThat(doubt.what()).contains("node_stop() is exported, and nobody here"));
  }

  @Test
  void whatIsCalledIsNot() {
    String calls = "void (*stop)(struct device *dev) = node_stop; stop(&pdev->dev);";
    assertThat(decide("static " + STOP, calls).doubts()).isEmpty();
  }
}
