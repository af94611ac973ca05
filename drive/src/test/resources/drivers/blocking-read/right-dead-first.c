// SPDX-License-Identifier: Apache-2.0
/*
 * Reader sleeps until a sample arrives or the device goes. The object
 * outlives the device as long as a file is open.
 */
#include <linux/fs.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/kref.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

struct sampler {
	struct kref kref;
	struct miscdevice misc;
	wait_queue_head_t wait;
	spinlock_t lock;	/* protects fresh, value and dead */
	bool fresh;
	bool dead;
	u32 value;
	void __iomem *reg;
	int irq;
};

static void sampler_release(struct kref *kref)
{
	kfree(container_of(kref, struct sampler, kref));
}

static bool sampler_ready(struct sampler *s)
{
	bool ready;

	spin_lock_irq(&s->lock);
	ready = s->fresh || s->dead;
	spin_unlock_irq(&s->lock);
	return ready;
}

static irqreturn_t sampler_irq(int irq, void *data)
{
	struct sampler *s = data;

	spin_lock(&s->lock);
	s->value = readl(s->reg);
	s->fresh = true;
	spin_unlock(&s->lock);
	wake_up_interruptible(&s->wait);
	return IRQ_HANDLED;
}

static int sampler_open(struct inode *inode, struct file *file)
{
	struct sampler *s = container_of(file->private_data, struct sampler,
					 misc);

	kref_get(&s->kref);
	file->private_data = s;
	return 0;
}

static int sampler_close(struct inode *inode, struct file *file)
{
	struct sampler *s = file->private_data;

	kref_put(&s->kref, sampler_release);
	return 0;
}

static ssize_t sampler_read(struct file *file, char __user *buf, size_t len,
			    loff_t *off)
{
	struct sampler *s = file->private_data;
	bool dead;
	u32 value;

	if (len < sizeof(value))
		return -EINVAL;
	if (wait_event_interruptible(s->wait, sampler_ready(s)))
		return -ERESTARTSYS;

	spin_lock_irq(&s->lock);
	dead = s->dead;
	value = s->value;
	s->fresh = false;
	spin_unlock_irq(&s->lock);
	if (dead)
		return -ENODEV;

	return copy_to_user(buf, &value, sizeof(value)) ? -EFAULT : sizeof(value);
}

static const struct file_operations sampler_fops = {
	.owner		= THIS_MODULE,
	.open		= sampler_open,
	.release	= sampler_close,
	.read		= sampler_read,
	.llseek		= no_llseek,
};

static int sampler_probe(struct platform_device *pdev)
{
	struct sampler *s;
	int ret;

	s = kzalloc(sizeof(*s), GFP_KERNEL);
	if (!s)
		return -ENOMEM;
	kref_init(&s->kref);
	spin_lock_init(&s->lock);
	init_waitqueue_head(&s->wait);

	s->reg = devm_platform_ioremap_resource(pdev, 0);
	ret = PTR_ERR_OR_ZERO(s->reg);
	if (ret)
		goto put;
	ret = s->irq = platform_get_irq(pdev, 0);
	if (ret < 0)
		goto put;
	ret = request_irq(s->irq, sampler_irq, 0, "sampler", s);
	if (ret)
		goto put;

	s->misc.minor = MISC_DYNAMIC_MINOR;
	s->misc.name = "sampler";
	s->misc.fops = &sampler_fops;
	platform_set_drvdata(pdev, s);
	ret = misc_register(&s->misc);
	if (ret)
		goto irq;
	return 0;
irq:
	free_irq(s->irq, s);
put:
	kref_put(&s->kref, sampler_release);
	return ret;
}

static int sampler_remove(struct platform_device *pdev)
{
	struct sampler *s = platform_get_drvdata(pdev);

	spin_lock_irq(&s->lock);
	s->dead = true;
	spin_unlock_irq(&s->lock);
	wake_up_interruptible_all(&s->wait);
	misc_deregister(&s->misc);
	free_irq(s->irq, s);
	kref_put(&s->kref, sampler_release);
	return 0;
}

static struct platform_driver sampler_driver = {
	.probe	= sampler_probe,
	.remove	= sampler_remove,
	.driver	= { .name = "sampler" },
};
module_platform_driver(sampler_driver);

MODULE_LICENSE("GPL");
