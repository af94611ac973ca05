// SPDX-License-Identifier: Apache-2.0
/* A struct is assigned as a whole, with a misc device in it that is registered later; an error pointer and a zero timer. */
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

struct box {
	struct mutex lock;
	struct miscdevice misc;
	struct timer_list timer;
	void __iomem *base;
	int count;
};

static void box_timer(struct timer_list *t)
{
}

static long box_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct box *box = container_of(file->private_data, struct box, misc);

	mutex_lock(&box->lock);
	if (cmd)
		return -EINVAL;
	box->count++;
	mod_timer(&box->timer, jiffies + 1);
	mutex_unlock(&box->lock);
	return 0;
}

static const struct file_operations box_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= box_ioctl,
};

static struct box *box;

static int __init box_init(void)
{
	int ret = -ENOMEM;

	box = kzalloc(sizeof(*box), GFP_KERNEL);
	if (!box)
		return -ENOMEM;
	*box = (struct box){
		.misc = {
			.minor	= MISC_DYNAMIC_MINOR,
			.name	= "box",
			.fops	= &box_fops,
		},
	};
	mutex_init(&box->lock);
	box->base = ioremap(0x1000, 0x100);
	if (!box->base)
		goto failed;
	timer_setup(&box->timer, box_timer, 0);
	ret = misc_register(&box->misc);
	if (ret)
		goto failed;
	return 0;

failed:
	timer_delete_sync(&box->timer);
	if (box->base)
		iounmap(box->base);
	kfree(box);
	return ret;
}

static void __exit box_exit(void)
{
	misc_deregister(&box->misc);
	timer_delete_sync(&box->timer);
	iounmap(box->base);
	kfree(box);
}
module_init(box_init);
module_exit(box_exit);

MODULE_LICENSE("GPL");
