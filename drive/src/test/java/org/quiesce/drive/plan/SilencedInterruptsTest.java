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

/** A driver that masks its device and waits is not refuted by an interrupt that comes then. */
class SilencedInterruptsTest {
  private static final String DRIVER =
      """
      #include <linux/interrupt.h>
      #include <linux/io.h>
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/slab.h>

      struct chip {
      	void __iomem *base;
      	int *count;
      	int irq;
      };

      static irqreturn_t chip_irq(int irq, void *data)
      {
      	struct chip *chip = data;

      	*chip->count = 1;
      	return IRQ_HANDLED;
      }

      static int chip_probe(struct platform_device *pdev)
      {
      	struct chip *chip = devm_kzalloc(&pdev->dev, sizeof(*chip), GFP_KERNEL);
      	int ret;

      	if (!chip)
      		return -ENOMEM;
      	chip->base = devm_platform_ioremap_resource(pdev, 0);
      	if (IS_ERR(chip->base))
      		return PTR_ERR(chip->base);
      	chip->irq = platform_get_irq(pdev, 0);
      	if (chip->irq < 0)
      		return chip->irq;
      	chip->count = kzalloc(sizeof(*chip->count), GFP_KERNEL);
      	if (!chip->count)
      		return -ENOMEM;
      	ret = request_irq(chip->irq, chip_irq, 0, "chip", chip);
      	if (ret) {
      		kfree(chip->count);
      		return ret;
      	}
      	platform_set_drvdata(pdev, chip);
      	return 0;
      }

      static int chip_remove(struct platform_device *pdev)
      {
      	struct chip *chip = platform_get_drvdata(pdev);

      	writel(0, chip->base);
      	synchronize_irq(chip->irq);
      	kfree(chip->count);
      	free_irq(chip->irq, chip);
      	return 0;
      }

      static struct platform_driver chip_driver = {
      	.probe	= chip_probe,
      	.remove	= chip_remove,
      	.driver	= { .name = "chip" },
      };
      module_platform_driver(chip_driver);

      MODULE_LICENSE("GPL");
      """;

  private static List<CheckResult> useAfterFree(String source) {
    Budget budget =
        new Budget(
            new Limits(Duration.ofSeconds(20), 1L << 30, 1), Reduction.PERSISTENT, Progress.NONE);
    return new DriverCheck(new Reader(Headers.ours()).read(Map.of("chip.c", source)), budget)
        .check("chip").results().stream()
            .filter(one -> one.property().equals(Rules.USE_AFTER_FREE))
            .toList();
  }

  @Test
  void anInterruptBehindTheWaitNeedsHardware() {
    List<CheckResult> results = useAfterFree(DRIVER);

    assertThat(results).noneMatch(one -> one.verdict() == Verdict.REFUTED);
    assertThat(results)
        .anySatisfy(
            one -> {
              assertThat(one.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
              assertThat(one.reason()).contains("needs hardware");
            });
  }

  @Test
  void whoDoesNotWaitIsRefuted() {
    assertThat(useAfterFree(DRIVER.replace("\tsynchronize_irq(chip->irq);\n", "")))
        .anyMatch(one -> one.verdict() == Verdict.REFUTED);
  }
}
