// SPDX-License-Identifier: Apache-2.0
/* A device of a class that the core makes, with an attribute that may be missing. */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/platform_device.h>

#define GAUGE_NUMBER MKDEV(60, 0)

static struct class *gauge_class;

static ssize_t level_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	unsigned int *level = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%u\n", *level);
}
static DEVICE_ATTR_RO(level);

static unsigned int gauge_level = 3;

static int gauge_probe(struct platform_device *pdev)
{
	struct device *dev;

	dev = device_create(gauge_class, &pdev->dev, GAUGE_NUMBER, &gauge_level, "gauge");
	if (IS_ERR(dev))
		return PTR_ERR(dev);
	if (device_create_file(dev, &dev_attr_level))
		dev_warn(&pdev->dev, "no level\n");
	platform_set_drvdata(pdev, dev);
	return 0;
}

static int gauge_remove(struct platform_device *pdev)
{
	struct device *dev = platform_get_drvdata(pdev);

	device_remove_file(dev, &dev_attr_level);
	device_destroy(gauge_class, GAUGE_NUMBER);
	return 0;
}

static struct platform_driver gauge_driver = {
	.probe	= gauge_probe,
	.remove	= gauge_remove,
	.driver	= { .name = "gauge" },
};

static int __init gauge_init(void)
{
	int err;

	gauge_class = class_create(THIS_MODULE, "gauge");
	if (IS_ERR(gauge_class))
		return PTR_ERR(gauge_class);
	err = platform_driver_register(&gauge_driver);
	if (err)
		class_destroy(gauge_class);
	return err;
}
module_init(gauge_init);

static void __exit gauge_exit(void)
{
	platform_driver_unregister(&gauge_driver);
	class_destroy(gauge_class);
}
module_exit(gauge_exit);

MODULE_LICENSE("GPL");
