// SPDX-License-Identifier: Apache-2.0
/* backlight_device_unregister() takes NULL for nothing, and no error pointer. */
#include <linux/backlight.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct panel {
	struct backlight_device *light;
};

static int panel_update(struct backlight_device *light)
{
	return 0;
}

static const struct backlight_ops panel_ops = {
	.update_status	= panel_update,
};

static int panel_probe(struct platform_device *pdev)
{
	struct panel *panel;

	panel = kzalloc(sizeof(*panel), GFP_KERNEL);
	if (!panel)
		return -ENOMEM;
	panel->light = backlight_device_register("panel", &pdev->dev, panel, &panel_ops, NULL);
	if (IS_ERR(panel->light))
		dev_warn(&pdev->dev, "no backlight\n");
	platform_set_drvdata(pdev, panel);
	return 0;
}

static int panel_remove(struct platform_device *pdev)
{
	struct panel *panel = platform_get_drvdata(pdev);

	backlight_device_unregister(panel->light);
	kfree(panel);
	return 0;
}

static struct platform_driver panel_driver = {
	.probe	= panel_probe,
	.remove	= panel_remove,
	.driver	= { .name = "panel" },
};
module_platform_driver(panel_driver);

MODULE_LICENSE("GPL");
