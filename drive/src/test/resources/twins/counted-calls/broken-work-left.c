// SPDX-License-Identifier: Apache-2.0
/* A counter whose interrupt hands every third event to a work. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct meter {
	struct work_struct flush;
	int irq;
	unsigned int events;
	unsigned int flushed;
};

static void meter_flush(struct work_struct *work)
{
	struct meter *meter = container_of(work, struct meter, flush);

	meter->flushed++;
}

static irqreturn_t meter_irq(int irq, void *data)
{
	struct meter *meter = data;

	meter->events++;
	if (meter->events == 3) {
		meter->events = 0;
		schedule_work(&meter->flush);
	}
	return IRQ_HANDLED;
}

static int meter_probe(struct platform_device *pdev)
{
	struct meter *meter;
	int err;

	meter = kzalloc(sizeof(*meter), GFP_KERNEL);
	if (!meter)
		return -ENOMEM;

	INIT_WORK(&meter->flush, meter_flush);
	meter->irq = platform_get_irq(pdev, 0);
	if (meter->irq < 0) {
		err = meter->irq;
		goto free;
	}
	err = request_irq(meter->irq, meter_irq, 0, "meter", meter);
	if (err)
		goto free;

	platform_set_drvdata(pdev, meter);
	return 0;
free:
	kfree(meter);
	return err;
}

static int meter_remove(struct platform_device *pdev)
{
	struct meter *meter = platform_get_drvdata(pdev);

	free_irq(meter->irq, meter);
	kfree(meter);
	return 0;
}

static struct platform_driver meter_driver = {
	.probe	= meter_probe,
	.remove	= meter_remove,
	.driver	= { .name = "meter" },
};
module_platform_driver(meter_driver);

MODULE_LICENSE("GPL");
