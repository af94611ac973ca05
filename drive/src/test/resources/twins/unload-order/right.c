// SPDX-License-Identifier: Apache-2.0
/* Statistics of a driver, shared by its devices: kept until the driver is gone. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct tally {
	unsigned int bound;
	unsigned int unbound;
};

static struct tally *tally;

static int tallied_probe(struct platform_device *pdev)
{
	tally->bound++;
	return 0;
}

static int tallied_remove(struct platform_device *pdev)
{
	tally->unbound++;
	return 0;
}

static struct platform_driver tallied_driver = {
	.probe	= tallied_probe,
	.remove	= tallied_remove,
	.driver	= { .name = "tallied" },
};

static int __init tallied_init(void)
{
	int err;

	tally = kzalloc(sizeof(*tally), GFP_KERNEL);
	if (!tally)
		return -ENOMEM;

	err = platform_driver_register(&tallied_driver);
	if (err)
		kfree(tally);
	return err;
}

static void __exit tallied_exit(void)
{
	platform_driver_unregister(&tallied_driver);
	kfree(tally);
}

module_init(tallied_init);
module_exit(tallied_exit);
MODULE_LICENSE("GPL");
