// SPDX-License-Identifier: Apache-2.0
/*
 * Character device on a platform device. The cdev lives in an object with a
 * struct device, whose release frees it when the last file is closed.
 */
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

static struct class *trace_class;
static dev_t trace_devt;

struct trace {
	struct device dev;
	struct cdev cdev;
	struct mutex lock;	/* protects gone and level */
	bool gone;
	u32 level;
};

static void trace_release(struct device *dev)
{
	kfree(container_of(dev, struct trace, dev));
}

static int trace_open(struct inode *inode, struct file *file)
{
	struct trace *tr = container_of(inode->i_cdev, struct trace, cdev);

	get_device(&tr->dev);
	file->private_data = tr;
	return nonseekable_open(inode, file);
}

static int trace_close(struct inode *inode, struct file *file)
{
	struct trace *tr = file->private_data;

	put_device(&tr->dev);
	return 0;
}

static long trace_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct trace *tr = file->private_data;
	long ret = 0;

	mutex_lock(&tr->lock);
	if (tr->gone)
		ret = -ENODEV;
	else
		tr->level = arg;
	mutex_unlock(&tr->lock);
	return ret;
}

static const struct file_operations trace_fops = {
	.owner		= THIS_MODULE,
	.open		= trace_open,
	.release	= trace_close,
	.unlocked_ioctl	= trace_ioctl,
};

static int trace_probe(struct platform_device *pdev)
{
	struct trace *tr;
	int err;

	tr = kzalloc(sizeof(*tr), GFP_KERNEL);
	if (!tr)
		return -ENOMEM;

	mutex_init(&tr->lock);
	device_initialize(&tr->dev);
	tr->dev.class = trace_class;
	tr->dev.parent = &pdev->dev;
	tr->dev.release = trace_release;
	tr->dev.devt = trace_devt;
	err = dev_set_name(&tr->dev, "trace0");
	if (err)
		goto put;

	cdev_init(&tr->cdev, &trace_fops);
	tr->cdev.owner = THIS_MODULE;
	platform_set_drvdata(pdev, tr);

	err = cdev_device_add(&tr->cdev, &tr->dev);
	if (err)
		goto put;

	return 0;
put:
	put_device(&tr->dev);
	return err;
}

static int trace_remove(struct platform_device *pdev)
{
	struct trace *tr = platform_get_drvdata(pdev);

	cdev_device_del(&tr->cdev, &tr->dev);
	mutex_lock(&tr->lock);
	tr->gone = true;
	mutex_unlock(&tr->lock);
	put_device(&tr->dev);
	put_device(&tr->dev);
	return 0;
}

static struct platform_driver trace_driver = {
	.probe	= trace_probe,
	.remove	= trace_remove,
	.driver	= { .name = "trace-port" },
};

static int __init trace_init(void)
{
	int err;

	err = alloc_chrdev_region(&trace_devt, 0, 1, "trace");
	if (err)
		return err;
	trace_class = class_create(THIS_MODULE, "trace");
	if (IS_ERR(trace_class)) {
		err = PTR_ERR(trace_class);
		goto region;
	}
	err = platform_driver_register(&trace_driver);
	if (err)
		goto class;
	return 0;
class:
	class_destroy(trace_class);
region:
	unregister_chrdev_region(trace_devt, 1);
	return err;
}
module_init(trace_init);

static void __exit trace_exit(void)
{
	platform_driver_unregister(&trace_driver);
	class_destroy(trace_class);
	unregister_chrdev_region(trace_devt, 1);
}
module_exit(trace_exit);

MODULE_LICENSE("GPL");
