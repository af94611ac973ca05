// SPDX-License-Identifier: Apache-2.0
/* A device that is a global, with a release function that says when it is gone; no driver of its own. */
#include <linux/completion.h>
#include <linux/device.h>
#include <linux/module.h>
#include <linux/platform_device.h>

static DECLARE_COMPLETION(panel_gone);

static void panel_release(struct device *dev)
{
	complete(&panel_gone);
}

static struct platform_device panel_device = {
	.name	= "panel",
	.id	= -1,
	.dev	= { .release = panel_release },
};

static int panel_probe(struct platform_device *pdev)
{
	return 0;
}

static int panel_remove(struct platform_device *pdev)
{
	return 0;
}

static struct platform_driver panel_driver = {
	.probe	= panel_probe,
	.remove	= panel_remove,
	.driver	= { .name = "panel" },
};

static int __init panel_init(void)
{
	int err;

	err = platform_driver_register(&panel_driver);
	if (err)
		return err;
	err = platform_device_register(&panel_device);
	if (err) {
		platform_device_put(&panel_device);
		wait_for_completion(&panel_gone);
		platform_driver_unregister(&panel_driver);
	}
	return err;
}
module_init(panel_init);

static void __exit panel_exit(void)
{
	platform_driver_unregister(&panel_driver);
}
module_exit(panel_exit);

MODULE_LICENSE("GPL");
