// SPDX-License-Identifier: Apache-2.0
/* A button behind an interrupt. Its remove() waits in the wrong order. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct button {
	struct work_struct work;
	int irq;
	unsigned int presses;
};

static void button_work(struct work_struct *work)
{
	struct button *b = container_of(work, struct button, work);

	b->presses++;
}

static irqreturn_t button_irq(int irq, void *data)
{
	struct button *b = data;

	schedule_work(&b->work);
	return IRQ_HANDLED;
}

static int button_probe(struct platform_device *pdev)
{
	struct button *b;
	int ret;

	b = kzalloc(sizeof(*b), GFP_KERNEL);
	if (!b)
		return -ENOMEM;
	INIT_WORK(&b->work, button_work);
	b->irq = platform_get_irq(pdev, 0);
	if (b->irq < 0) {
		ret = b->irq;
		goto err_free;
	}
	ret = request_irq(b->irq, button_irq, 0, "button", b);
	if (ret)
		goto err_free;
	platform_set_drvdata(pdev, b);
	return 0;

err_free:
	kfree(b);
	return ret;
}

static int button_remove(struct platform_device *pdev)
{
	struct button *b = platform_get_drvdata(pdev);

	cancel_work_sync(&b->work);
	free_irq(b->irq, b);
	kfree(b);
	return 0;
}

static struct platform_driver button_driver = {
	.probe = button_probe,
	.remove = button_remove,
	.driver = {
		.name = "button",
	},
};
module_platform_driver(button_driver);

MODULE_LICENSE("Dual MIT/GPL");
