// SPDX-License-Identifier: Apache-2.0
/* Fan chip whose attributes come in a group; which are there depends on its fans. */
#include <linux/hwmon.h>
#include <linux/hwmon-sysfs.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct fans {
	void __iomem *regs;
	struct device *hwmon;
	u32 *target;		/* only where there is a second fan */
	bool second;
};

static ssize_t fan_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct fans *fans = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%u\n", readl(fans->regs));
}

static ssize_t target_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct fans *fans = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%u\n", *fans->target);
}

static SENSOR_DEVICE_ATTR(fan1_input, 0444, fan_show, NULL, 0);
static SENSOR_DEVICE_ATTR(fan2_input, 0444, fan_show, NULL, 1);
static SENSOR_DEVICE_ATTR(fan3_input, 0444, fan_show, NULL, 2);
static SENSOR_DEVICE_ATTR(fan2_target, 0444, target_show, NULL, 1);

static struct attribute *fans_attrs[] = {
	&sensor_dev_attr_fan1_input.dev_attr.attr,
	&sensor_dev_attr_fan2_input.dev_attr.attr,
	&sensor_dev_attr_fan3_input.dev_attr.attr,
	&sensor_dev_attr_fan2_target.dev_attr.attr,
	NULL
};

static umode_t fans_visible(struct kobject *kobj, struct attribute *attr, int n)
{
	struct device *dev = kobj_to_dev(kobj);
	struct fans *fans = dev_get_drvdata(dev);

	if (attr == &sensor_dev_attr_fan2_target.dev_attr.attr && !fans->second)
		return 0;
	return attr->mode;
}

static const struct attribute_group fans_group = {
	.attrs = fans_attrs,
	.is_visible = fans_visible,
};
__ATTRIBUTE_GROUPS(fans);

static int fans_probe(struct platform_device *pdev)
{
	struct fans *fans;

	fans = kzalloc(sizeof(*fans), GFP_KERNEL);
	if (!fans)
		return -ENOMEM;
	fans->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(fans->regs)) {
		int ret = PTR_ERR(fans->regs);

		kfree(fans);
		return ret;
	}
	if (readl(fans->regs) & 2) {
		fans->target = kzalloc(sizeof(*fans->target), GFP_KERNEL);
		if (!fans->target) {
			kfree(fans);
			return -ENOMEM;
		}
		fans->second = true;
	}
	platform_set_drvdata(pdev, fans);
	fans->hwmon = hwmon_device_register_with_groups(&pdev->dev, "fans", fans, fans_groups);
	if (IS_ERR(fans->hwmon)) {
		int ret = PTR_ERR(fans->hwmon);

		kfree(fans->target);
		kfree(fans);
		return ret;
	}
	return 0;
}

static int fans_remove(struct platform_device *pdev)
{
	struct fans *fans = platform_get_drvdata(pdev);

	hwmon_device_unregister(fans->hwmon);
	kfree(fans->target);
	kfree(fans);
	return 0;
}

static struct platform_driver fans_driver = {
	.probe = fans_probe,
	.remove = fans_remove,
	.driver = { .name = "fans" },
};
module_platform_driver(fans_driver);
MODULE_LICENSE("GPL");
