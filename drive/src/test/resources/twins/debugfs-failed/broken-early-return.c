// SPDX-License-Identifier: Apache-2.0
/* Statistics below debugfs, which may be full: the driver works without. */
#include <linux/debugfs.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct probe {
	struct dentry *dir;
	u32 hits;
};

static int probe_probe(struct platform_device *pdev)
{
	struct probe *probe;

	probe = kzalloc(sizeof(*probe), GFP_KERNEL);
	if (!probe)
		return -ENOMEM;

	probe->dir = debugfs_create_dir("probe", NULL);
	if (IS_ERR(probe->dir))
		return PTR_ERR(probe->dir);
	platform_set_drvdata(pdev, probe);
	return 0;
}

static int probe_remove(struct platform_device *pdev)
{
	struct probe *probe = platform_get_drvdata(pdev);

	debugfs_remove_recursive(probe->dir);
	kfree(probe);
	return 0;
}

static struct platform_driver probe_driver = {
	.probe	= probe_probe,
	.remove	= probe_remove,
	.driver	= { .name = "probe" },
};
module_platform_driver(probe_driver);

MODULE_LICENSE("GPL");
