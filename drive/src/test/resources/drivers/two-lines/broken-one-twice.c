// SPDX-License-Identifier: Apache-2.0
/* A charger with two lines, plugged and unplugged, that one handler serves. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct charger {
	struct work_struct changed;
	int line[2];
};

static void charger_changed(struct work_struct *work)
{
}

static irqreturn_t charger_irq(int irq, void *data)
{
	struct charger *c = data;

	schedule_work(&c->changed);
	return IRQ_HANDLED;
}

static int charger_probe(struct platform_device *pdev)
{
	struct charger *c;
	int i, ret;

	c = kzalloc(sizeof(*c), GFP_KERNEL);
	if (!c)
		return -ENOMEM;
	INIT_WORK(&c->changed, charger_changed);
	c->line[0] = platform_get_irq_byname(pdev, "in");
	c->line[1] = platform_get_irq_byname(pdev, "out");
	if (c->line[0] < 0 || c->line[1] < 0) {
		ret = -ENODEV;
		goto free;
	}
	for (i = 0; i < 2; i++) {
		ret = request_irq(c->line[i], charger_irq, 0, "charger", c);
		if (ret)
			goto lines;
	}
	platform_set_drvdata(pdev, c);
	return 0;
lines:
	while (--i >= 0)
		free_irq(c->line[i], c);
	cancel_work_sync(&c->changed);
free:
	kfree(c);
	return ret;
}

static int charger_remove(struct platform_device *pdev)
{
	struct charger *c = platform_get_drvdata(pdev);

	free_irq(c->line[1], c);
	free_irq(c->line[1], c);
	cancel_work_sync(&c->changed);
	kfree(c);
	return 0;
}

static struct platform_driver charger_driver = {
	.probe	= charger_probe,
	.remove	= charger_remove,
	.driver	= { .name = "charger" },
};
module_platform_driver(charger_driver);
MODULE_LICENSE("GPL");
