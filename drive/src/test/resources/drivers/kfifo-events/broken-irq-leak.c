// SPDX-License-Identifier: Apache-2.0
/*
 * Event log of a legacy card at a fixed interrupt: the handler fills a fifo,
 * readers of /dev/evlog drain it. One card, the module owns everything.
 */
#include <linux/fs.h>
#include <linux/interrupt.h>
#include <linux/kfifo.h>
#include <linux/ktime.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

static int irq = 7;
module_param(irq, int, 0444);

static DECLARE_KFIFO_PTR(evlog_fifo, u64);
static DECLARE_WAIT_QUEUE_HEAD(evlog_wait);
static DEFINE_MUTEX(evlog_lock);	/* one consumer */

static irqreturn_t evlog_irq(int nr, void *cookie)
{
	kfifo_put(&evlog_fifo, ktime_get_ns());
	wake_up_interruptible(&evlog_wait);
	return IRQ_HANDLED;
}

static ssize_t evlog_read(struct file *file, char __user *buf, size_t count,
			  loff_t *ppos)
{
	u64 stamp;
	int ret;

	if (count < sizeof(stamp))
		return -EINVAL;

	do {
		ret = wait_event_interruptible(evlog_wait,
					       !kfifo_is_empty(&evlog_fifo));
		if (ret)
			return ret;
		mutex_lock(&evlog_lock);
		ret = kfifo_get(&evlog_fifo, &stamp);
		mutex_unlock(&evlog_lock);
	} while (!ret);

	if (copy_to_user(buf, &stamp, sizeof(stamp)))
		return -EFAULT;
	return sizeof(stamp);
}

static const struct file_operations evlog_fops = {
	.owner	= THIS_MODULE,
	.read	= evlog_read,
	.llseek	= no_llseek,
};

static struct miscdevice evlog_misc = {
	.minor	= MISC_DYNAMIC_MINOR,
	.name	= "evlog",
	.fops	= &evlog_fops,
};

static int __init evlog_init(void)
{
	int ret;

	ret = kfifo_alloc(&evlog_fifo, 256, GFP_KERNEL);
	if (ret)
		return ret;

	ret = request_irq(irq, evlog_irq, 0, "evlog", &evlog_fifo);
	if (ret)
		goto free_fifo;

	ret = misc_register(&evlog_misc);
	if (ret)
		goto free_fifo;

	return 0;

free_fifo:
	kfifo_free(&evlog_fifo);
	return ret;
}

static void __exit evlog_exit(void)
{
	misc_deregister(&evlog_misc);
	free_irq(irq, &evlog_fifo);
	kfifo_free(&evlog_fifo);
}

module_init(evlog_init);
module_exit(evlog_exit);

MODULE_LICENSE("GPL");
