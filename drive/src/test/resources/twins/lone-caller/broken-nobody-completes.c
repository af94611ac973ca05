// SPDX-License-Identifier: Apache-2.0
/* A write waits until the interrupt has told that the device took it; a third one in a row is dropped. */
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct slow {
	struct completion taken;
	int irq;
	int writes;
};

static irqreturn_t __maybe_unused slow_irq(int irq, void *data)
{
	struct slow *slow = data;

	return IRQ_HANDLED;
}

static ssize_t value_store(struct device *dev, struct device_attribute *attr,
			   const char *buf, size_t count)
{
	struct slow *slow = dev_get_drvdata(dev);

	if (slow->writes++ == 2)
		return -EBUSY;
	wait_for_completion(&slow->taken);
	return count;
}
static DEVICE_ATTR_WO(value);

static struct attribute *slow_attrs[] = {
	&dev_attr_value.attr,
	NULL
};
ATTRIBUTE_GROUPS(slow);

static int slow_probe(struct platform_device *pdev)
{
	struct slow *slow;

	slow = devm_kzalloc(&pdev->dev, sizeof(*slow), GFP_KERNEL);
	if (!slow)
		return -ENOMEM;

	init_completion(&slow->taken);
	platform_set_drvdata(pdev, slow);
	slow->irq = platform_get_irq(pdev, 0);
	if (slow->irq < 0)
		return slow->irq;
	return 0;
}

static struct platform_driver slow_driver = {
	.probe	= slow_probe,
	.driver	= { .name = "slow", .dev_groups = slow_groups },
};
module_platform_driver(slow_driver);

MODULE_LICENSE("GPL");
