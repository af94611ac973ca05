// SPDX-License-Identifier: Apache-2.0
/* A file that debugfs does not guard: its functions ask debugfs themselves, as those of an attribute do. */
#include <linux/debugfs.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct meter {
	struct dentry *file;
	u64 ticks;
};

static int meter_get(void *data, u64 *value)
{
	struct meter *meter = data;

	*value = meter->ticks;
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(meter_fops, meter_get, NULL, "%llu\n");

static int meter_probe(struct platform_device *pdev)
{
	struct meter *meter;

	meter = kzalloc(sizeof(*meter), GFP_KERNEL);
	if (!meter)
		return -ENOMEM;
	platform_set_drvdata(pdev, meter);
	meter->file = debugfs_create_file_unsafe("meter", 0444, NULL, meter, &meter_fops);
	return 0;
}

static int meter_remove(struct platform_device *pdev)
{
	struct meter *meter = platform_get_drvdata(pdev);

	debugfs_remove(meter->file);
	kfree(meter);
	return 0;
}

static struct platform_driver meter_driver = {
	.probe	= meter_probe,
	.remove	= meter_remove,
	.driver	= { .name = "meter" },
};
module_platform_driver(meter_driver);

MODULE_LICENSE("GPL");
