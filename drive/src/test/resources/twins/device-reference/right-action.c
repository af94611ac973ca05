// SPDX-License-Identifier: Apache-2.0
/* The reference to a device that somebody else made is put by an action. */
#include <linux/device.h>
#include <linux/module.h>
#include <linux/platform_device.h>

static void let_go(void *parent)
{
	put_device(parent);
}

static int held_probe(struct platform_device *pdev)
{
	struct device *parent = get_device(pdev->dev.parent);

	return devm_add_action_or_reset(&pdev->dev, let_go, parent);
}

static struct platform_driver held_driver = {
	.probe	= held_probe,
	.driver	= { .name = "held" },
};
module_platform_driver(held_driver);

MODULE_LICENSE("GPL");
