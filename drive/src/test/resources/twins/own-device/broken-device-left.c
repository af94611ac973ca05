// SPDX-License-Identifier: Apache-2.0
/* The device is made first, and the driver probes what is there and no more. */
#include <linux/err.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct relay {
	unsigned int state;
};

static struct platform_device *relay_device;

static int relay_probe(struct platform_device *pdev)
{
	struct relay *r = kzalloc(sizeof(*r), GFP_KERNEL);

	if (!r)
		return -ENOMEM;
	platform_set_drvdata(pdev, r);
	return 0;
}

static int relay_remove(struct platform_device *pdev)
{
	kfree(platform_get_drvdata(pdev));
	return 0;
}

static struct platform_driver relay_driver = {
	.remove	= relay_remove,
	.driver	= { .name = "relay" },
};

static int __init relay_init(void)
{
	int err;

	relay_device = platform_device_register_simple("relay", -1, NULL, 0);
	if (IS_ERR(relay_device))
		return PTR_ERR(relay_device);

	err = platform_driver_probe(&relay_driver, relay_probe);
	return err;
}
module_init(relay_init);

static void __exit relay_exit(void)
{
	platform_device_unregister(relay_device);
	platform_driver_unregister(&relay_driver);
}
module_exit(relay_exit);

MODULE_LICENSE("GPL");
