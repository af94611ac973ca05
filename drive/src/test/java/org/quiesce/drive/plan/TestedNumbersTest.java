package org.quiesce.drive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quiesce.check.Budget;
import org.quiesce.explore.Limits;
import org.quiesce.explore.Progress;
import org.quiesce.explore.Reduction;
import org.quiesce.translate.read.Headers;
import org.quiesce.translate.read.Reader;

/** What tests tell of an unknown number is told once. */
class TestedNumbersTest {
  private static final long MOST_STATES = 20_000;

  /** Tests in each round what it read once. */
  private static final String POLL =
      """
      #include <linux/module.h>
      #include <linux/platform_device.h>
      #include <linux/property.h>
      #include <linux/slab.h>
      #include <linux/workqueue.h>

      struct poll {
        u32 quiet;
        u32 rounds;
        struct delayed_work work;
      };

      static void poll_work(struct work_struct *work)
      {
        struct poll *p = container_of(work, struct poll, work.work);

        if (!p->quiet)
          p->rounds = 1;
        schedule_delayed_work(&p->work, HZ);
      }

      static int poll_probe(struct platform_device *pdev)
      {
        struct poll *p = devm_kzalloc(&pdev->dev, sizeof(*p), GFP_KERNEL);

        if (!p)
          return -ENOMEM;
        p->quiet = device_property_read_bool(&pdev->dev, "quiet");
        INIT_DELAYED_WORK(&p->work, poll_work);
        platform_set_drvdata(pdev, p);
        schedule_delayed_work(&p->work, HZ);
        return 0;
      }

      static int poll_remove(struct platform_device *pdev)
      {
        struct poll *p = platform_get_drvdata(pdev);

        cancel_delayed_work_sync(&p->work);
        return 0;
      }

      static struct platform_driver poll_driver = {
        .probe = poll_probe,
        .remove = poll_remove,
        .driver = { .name = "poll" },
      };
      module_platform_driver(poll_driver);
      MODULE_LICENSE("GPL");
      """;

  @Test
  void aTestWhoseAnswerIsKnownMakesNoStateOfItsOwn() {
    Progress few = (states, transitions, frontier) -> states <= MOST_STATES;
    Budget budget = new Budget(new Limits(Duration.ofMinutes(2), 1L << 30, 1), Reduction.FUSE, few);
    DriverCheck.Outcome outcome =
        new DriverCheck(new Reader(Headers.ours()).read(Map.of("poll.c", POLL)), budget)
            .check("poll");

    KnownDriver.isProved(outcome);
    assertThat(outcome.results()).allSatisfy(one -> assertThat(one.exhausted()).isTrue());
  }
}
