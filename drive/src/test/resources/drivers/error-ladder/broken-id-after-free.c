// SPDX-License-Identifier: Apache-2.0
/* Three buffers and a name: a probe that is mostly error handling. */
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

struct ladder {
	int id;
	char *name;
	u8 *tx;
	u8 *rx;
	void *log;
};

static DEFINE_IDA(ladder_ida);

static int ladder_buffers(struct ladder *l)
{
	l->tx = kmalloc(256, GFP_KERNEL);
	if (!l->tx)
		return -ENOMEM;

	l->rx = kmalloc(256, GFP_KERNEL);
	if (!l->rx) {
		kfree(l->tx);
		return -ENOMEM;
	}

	l->log = vzalloc(16384);
	if (!l->log) {
		kfree(l->rx);
		kfree(l->tx);
		return -ENOMEM;
	}

	return 0;
}

static ssize_t name_show(struct device *dev, struct device_attribute *attr,
			 char *buf)
{
	struct ladder *l = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%s\n", l->name);
}
static DEVICE_ATTR_RO(name);

static int ladder_probe(struct platform_device *pdev)
{
	struct ladder *l;
	int ret;

	l = kzalloc(sizeof(*l), GFP_KERNEL);
	if (!l)
		return -ENOMEM;

	ret = ida_alloc(&ladder_ida, GFP_KERNEL);
	if (ret < 0)
		goto err_free;
	l->id = ret;

	l->name = kasprintf(GFP_KERNEL, "ladder%d", l->id);
	if (!l->name) {
		ret = -ENOMEM;
		goto err_ida;
	}

	ret = ladder_buffers(l);
	if (ret)
		goto err_name;

	platform_set_drvdata(pdev, l);
	ret = device_create_file(&pdev->dev, &dev_attr_name);
	if (ret)
		goto err_buffers;

	return 0;

err_buffers:
	vfree(l->log);
	kfree(l->rx);
	kfree(l->tx);
err_name:
	kfree(l->name);
err_ida:
	ida_free(&ladder_ida, l->id);
err_free:
	kfree(l);
	return ret;
}

static int ladder_remove(struct platform_device *pdev)
{
	struct ladder *l = platform_get_drvdata(pdev);

	device_remove_file(&pdev->dev, &dev_attr_name);
	vfree(l->log);
	kfree(l->rx);
	kfree(l->tx);
	kfree(l->name);
	kfree(l);
	ida_free(&ladder_ida, l->id);
	return 0;
}

static struct platform_driver ladder_driver = {
	.probe	= ladder_probe,
	.remove	= ladder_remove,
	.driver	= { .name = "ladder" },
};
module_platform_driver(ladder_driver);

MODULE_LICENSE("GPL");
