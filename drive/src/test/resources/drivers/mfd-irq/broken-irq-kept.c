// SPDX-License-Identifier: Apache-2.0
/* The key of a multi-function chip: its interrupt is requested through the chip's core. */
#include <linux/input.h>
#include <linux/mfd/da9052/da9052.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct key {
	struct da9052 *chip;
	struct work_struct report;
	int pressed;
};

static void key_report(struct work_struct *work)
{
	struct key *k = container_of(work, struct key, report);

	k->pressed = 0;
}

static irqreturn_t key_irq(int irq, void *data)
{
	struct key *k = data;

	schedule_work(&k->report);
	return IRQ_HANDLED;
}

static int key_probe(struct platform_device *pdev)
{
	struct key *k;
	int ret;

	k = kzalloc(sizeof(*k), GFP_KERNEL);
	if (!k)
		return -ENOMEM;
	k->chip = dev_get_drvdata(pdev->dev.parent);
	INIT_WORK(&k->report, key_report);
	ret = da9052_request_irq(k->chip, DA9052_IRQ_NONKEY, "key", key_irq, k);
	if (ret) {
		kfree(k);
		return ret;
	}
	platform_set_drvdata(pdev, k);
	return 0;
}

static int key_remove(struct platform_device *pdev)
{
	struct key *k = platform_get_drvdata(pdev);

	cancel_work_sync(&k->report);
	kfree(k);
	return 0;
}

static struct platform_driver key_driver = {
	.probe	= key_probe,
	.remove	= key_remove,
	.driver	= { .name = "chip-key" },
};
module_platform_driver(key_driver);
MODULE_LICENSE("GPL");
