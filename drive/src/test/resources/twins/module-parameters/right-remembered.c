// SPDX-License-Identifier: Apache-2.0
/* A counter that works with its interrupt or, if whoever loads it says so, without. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

static bool polled;
module_param(polled, bool, 0644);
MODULE_PARM_DESC(polled, "use no interrupt");

struct pulse {
	int irq;
	bool polled;
	unsigned int count;
};

static irqreturn_t pulse_irq(int irq, void *data)
{
	struct pulse *pulse = data;

	pulse->count++;
	return IRQ_HANDLED;
}

static int pulse_probe(struct platform_device *pdev)
{
	struct pulse *pulse;
	int err;

	pulse = kzalloc(sizeof(*pulse), GFP_KERNEL);
	if (!pulse)
		return -ENOMEM;

	pulse->polled = polled;
	if (!pulse->polled) {
		pulse->irq = platform_get_irq(pdev, 0);
		err = pulse->irq;
		if (err >= 0)
			err = request_irq(pulse->irq, pulse_irq, 0, "pulse", pulse);
		if (err) {
			kfree(pulse);
			return err;
		}
	}

	platform_set_drvdata(pdev, pulse);
	return 0;
}

static int pulse_remove(struct platform_device *pdev)
{
	struct pulse *pulse = platform_get_drvdata(pdev);

	if (!pulse->polled)
		free_irq(pulse->irq, pulse);
	kfree(pulse);
	return 0;
}

static struct platform_driver pulse_driver = {
	.probe	= pulse_probe,
	.remove	= pulse_remove,
	.driver	= { .name = "pulse" },
};
module_platform_driver(pulse_driver);

MODULE_LICENSE("GPL");
