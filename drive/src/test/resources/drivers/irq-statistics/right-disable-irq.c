// SPDX-License-Identifier: Apache-2.0
/* Watt hour meter: pulses are counted in the interrupt, reset by a store. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct whm {
	spinlock_t lock;	/* protects the counters */
	u64 pulses;
	u64 last_ns;
	int irq;
};

static irqreturn_t whm_pulse(int irq, void *data)
{
	struct whm *whm = data;

	spin_lock(&whm->lock);
	whm->pulses++;
	whm->last_ns = ktime_get_ns();
	spin_unlock(&whm->lock);
	return IRQ_HANDLED;
}

static ssize_t pulses_show(struct device *dev, struct device_attribute *attr,
			   char *buf)
{
	struct whm *whm = dev_get_drvdata(dev);
	u64 pulses, last;

	spin_lock_irq(&whm->lock);
	pulses = whm->pulses;
	last = whm->last_ns;
	spin_unlock_irq(&whm->lock);

	return sysfs_emit(buf, "%llu %llu\n", pulses, last);
}

static ssize_t pulses_store(struct device *dev, struct device_attribute *attr,
			    const char *buf, size_t count)
{
	struct whm *whm = dev_get_drvdata(dev);
	u64 val;
	int ret;

	ret = kstrtou64(buf, 0, &val);
	if (ret)
		return ret;

	disable_irq(whm->irq);
	spin_lock(&whm->lock);
	whm->pulses = val;
	spin_unlock(&whm->lock);
	enable_irq(whm->irq);
	return count;
}
static DEVICE_ATTR_RW(pulses);

static struct attribute *whm_attrs[] = {
	&dev_attr_pulses.attr,
	NULL
};
ATTRIBUTE_GROUPS(whm);

static int whm_probe(struct platform_device *pdev)
{
	struct whm *whm;
	int irq;

	irq = platform_get_irq(pdev, 0);
	if (irq < 0)
		return irq;

	whm = devm_kzalloc(&pdev->dev, sizeof(*whm), GFP_KERNEL);
	if (!whm)
		return -ENOMEM;

	spin_lock_init(&whm->lock);
	whm->irq = irq;
	platform_set_drvdata(pdev, whm);

	return devm_request_irq(&pdev->dev, irq, whm_pulse, 0, "whm", whm);
}

static struct platform_driver whm_driver = {
	.probe	= whm_probe,
	.driver	= {
		.name		= "whm",
		.dev_groups	= whm_groups,
	},
};
module_platform_driver(whm_driver);

MODULE_LICENSE("GPL");
