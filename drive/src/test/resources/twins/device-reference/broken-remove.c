// SPDX-License-Identifier: Apache-2.0
/* A function of a multi-function device that keeps the device it sits on. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct sub {
	struct device *parent;
	u32 features;
};

static int sub_probe(struct platform_device *pdev)
{
	struct sub *sub;
	int err;

	sub = kzalloc(sizeof(*sub), GFP_KERNEL);
	if (!sub)
		return -ENOMEM;

	sub->parent = get_device(pdev->dev.parent);
	err = device_property_read_u32(&pdev->dev, "features", &sub->features);
	if (err)
		goto put;

	platform_set_drvdata(pdev, sub);
	return 0;
put:
	put_device(sub->parent);
	kfree(sub);
	return err;
}

static int sub_remove(struct platform_device *pdev)
{
	struct sub *sub = platform_get_drvdata(pdev);

	kfree(sub);
	return 0;
}

static struct platform_driver sub_driver = {
	.probe	= sub_probe,
	.remove	= sub_remove,
	.driver	= { .name = "sub" },
};
module_platform_driver(sub_driver);

MODULE_LICENSE("GPL");
