// SPDX-License-Identifier: Apache-2.0
/* A controller that switches the board off, if the device tree says that it is wired to. */
#include <linux/module.h>
#include <linux/notifier.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/reboot.h>

static int ec_down(struct notifier_block *nb, unsigned long mode, void *cmd)
{
	return NOTIFY_DONE;
}

static struct notifier_block ec_restart = {
	.notifier_call = ec_down,
};

static int ec_probe(struct platform_device *pdev)
{
	if (of_device_is_system_power_controller(pdev->dev.of_node))
		return register_restart_handler(&ec_restart);
	return 0;
}

static int ec_remove(struct platform_device *pdev)
{
	if (!of_device_is_system_power_controller(pdev->dev.of_node))
		unregister_restart_handler(&ec_restart);
	return 0;
}

static struct platform_driver ec_driver = {
	.probe	= ec_probe,
	.remove	= ec_remove,
	.driver	= { .name = "ec" },
};
module_platform_driver(ec_driver);
MODULE_LICENSE("GPL");
