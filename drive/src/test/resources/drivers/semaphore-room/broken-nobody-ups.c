// SPDX-License-Identifier: Apache-2.0
/* A conversion takes the room of a semaphore; the interrupt at its end gives it back. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/semaphore.h>
#include <linux/slab.h>

struct conv {
	struct semaphore room;
	int irq;
};

static irqreturn_t conv_done(int irq, void *data)
{
	struct conv *c = data;

	return IRQ_HANDLED;
}

static int conv_probe(struct platform_device *pdev)
{
	struct conv *c;
	int ret;

	c = kzalloc(sizeof(*c), GFP_KERNEL);
	if (!c)
		return -ENOMEM;
	sema_init(&c->room, 1);
	c->irq = platform_get_irq(pdev, 0);
	if (c->irq < 0) {
		ret = c->irq;
		goto free;
	}
	ret = request_irq(c->irq, conv_done, 0, "conv", c);
	if (ret)
		goto free;
	free_irq(c->irq, c);
	down(&c->room);
	down(&c->room);
	c->irq = -1;
	platform_set_drvdata(pdev, c);
	return 0;
free:
	kfree(c);
	return ret;
}

static int conv_remove(struct platform_device *pdev)
{
	struct conv *c = platform_get_drvdata(pdev);

	kfree(c);
	return 0;
}

static struct platform_driver conv_driver = {
	.probe	= conv_probe,
	.remove	= conv_remove,
	.driver	= { .name = "conv" },
};
module_platform_driver(conv_driver);
MODULE_LICENSE("GPL");
