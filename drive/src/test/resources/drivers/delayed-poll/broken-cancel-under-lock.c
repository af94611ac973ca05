// SPDX-License-Identifier: Apache-2.0
/*
 * Level sensor behind a register window, polled once a second.
 */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/sysfs.h>
#include <linux/workqueue.h>

#define LVL_DATA	0x04
#define LVL_PERIOD	HZ

struct lvl {
	struct device *dev;
	void __iomem *regs;
	struct mutex lock;		/* protects level */
	u32 level;
	struct delayed_work poll;
};

static void lvl_poll(struct work_struct *work)
{
	struct lvl *lvl = container_of(to_delayed_work(work), struct lvl, poll);

	mutex_lock(&lvl->lock);
	lvl->level = readl(lvl->regs + LVL_DATA);
	mutex_unlock(&lvl->lock);

	schedule_delayed_work(&lvl->poll, LVL_PERIOD);
}

static ssize_t level_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	struct lvl *lvl = dev_get_drvdata(dev);
	u32 level;

	mutex_lock(&lvl->lock);
	level = lvl->level;
	mutex_unlock(&lvl->lock);

	return sysfs_emit(buf, "%u\n", level);
}
static DEVICE_ATTR_RO(level);

static struct attribute *lvl_attrs[] = {
	&dev_attr_level.attr,
	NULL
};
ATTRIBUTE_GROUPS(lvl);

static int lvl_probe(struct platform_device *pdev)
{
	struct lvl *lvl;

	lvl = devm_kzalloc(&pdev->dev, sizeof(*lvl), GFP_KERNEL);
	if (!lvl)
		return -ENOMEM;

	lvl->dev = &pdev->dev;
	mutex_init(&lvl->lock);
	INIT_DELAYED_WORK(&lvl->poll, lvl_poll);

	lvl->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(lvl->regs))
		return PTR_ERR(lvl->regs);

	platform_set_drvdata(pdev, lvl);
	schedule_delayed_work(&lvl->poll, LVL_PERIOD);

	return 0;
}

static int lvl_remove(struct platform_device *pdev)
{
	struct lvl *lvl = platform_get_drvdata(pdev);

	mutex_lock(&lvl->lock);
	cancel_delayed_work_sync(&lvl->poll);
	mutex_unlock(&lvl->lock);

	return 0;
}

static struct platform_driver lvl_driver = {
	.probe	= lvl_probe,
	.remove	= lvl_remove,
	.driver	= {
		.name		= "lvl-sensor",
		.dev_groups	= lvl_groups,
	},
};
module_platform_driver(lvl_driver);

MODULE_DESCRIPTION("Polled level sensor");
MODULE_LICENSE("GPL");
