// SPDX-License-Identifier: Apache-2.0
/*
 * Character access to a small scratch window of a device. A file may stay
 * open after the device is gone, so what it uses is counted.
 */
#include <linux/fs.h>
#include <linux/io.h>
#include <linux/kref.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

struct scratch {
	struct kref ref;
	struct mutex lock;		/* protects regs against removal */
	void __iomem *regs;		/* NULL once the device is gone */
	struct miscdevice misc;
};

static void scratch_free(struct kref *ref)
{
	kfree(container_of(ref, struct scratch, ref));
}

static int scratch_open(struct inode *inode, struct file *file)
{
	struct scratch *s = container_of(file->private_data, struct scratch,
					 misc);

	kref_get(&s->ref);
	file->private_data = s;
	return 0;
}

static int scratch_release(struct inode *inode, struct file *file)
{
	struct scratch *s = file->private_data;

	kref_put(&s->ref, scratch_free);
	return 0;
}

static ssize_t scratch_read(struct file *file, char __user *buf, size_t count,
			    loff_t *ppos)
{
	struct scratch *s = file->private_data;
	u32 val;

	if (count < sizeof(val))
		return -EINVAL;

	mutex_lock(&s->lock);
	if (!s->regs) {
		mutex_unlock(&s->lock);
		return -ENODEV;
	}
	val = readl(s->regs);
	mutex_unlock(&s->lock);

	if (copy_to_user(buf, &val, sizeof(val)))
		return -EFAULT;
	return sizeof(val);
}

static const struct file_operations scratch_fops = {
	.owner		= THIS_MODULE,
	.open		= scratch_open,
	.release	= scratch_release,
	.read		= scratch_read,
	.llseek		= noop_llseek,
};

static int scratch_probe(struct platform_device *pdev)
{
	struct scratch *s;
	int ret;

	s = kzalloc(sizeof(*s), GFP_KERNEL);
	if (!s)
		return -ENOMEM;

	kref_init(&s->ref);
	mutex_init(&s->lock);

	s->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(s->regs)) {
		ret = PTR_ERR(s->regs);
		goto err_put;
	}

	s->misc.minor = MISC_DYNAMIC_MINOR;
	s->misc.name = "scratch";
	s->misc.fops = &scratch_fops;
	s->misc.parent = &pdev->dev;

	platform_set_drvdata(pdev, s);
	ret = misc_register(&s->misc);
	if (ret)
		goto err_put;

	return 0;

err_put:
	kref_put(&s->ref, scratch_free);
	return ret;
}

static int scratch_remove(struct platform_device *pdev)
{
	struct scratch *s = platform_get_drvdata(pdev);

	misc_deregister(&s->misc);

	mutex_lock(&s->lock);
	s->regs = NULL;
	mutex_unlock(&s->lock);

	kref_put(&s->ref, scratch_free);
	return 0;
}

static struct platform_driver scratch_driver = {
	.probe	= scratch_probe,
	.remove	= scratch_remove,
	.driver	= { .name = "scratch" },
};
module_platform_driver(scratch_driver);

MODULE_LICENSE("GPL");
