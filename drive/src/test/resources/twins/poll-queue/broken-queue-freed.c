// SPDX-License-Identifier: Apache-2.0
/* Whoever polls stays on the wait queue until it is woken: the queue is a global, the rest goes with the device. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/poll.h>
#include <linux/slab.h>
#include <linux/wait.h>

struct bell {
	unsigned int rings;
	wait_queue_head_t own;
};

static DEFINE_MUTEX(bell_lock);
static DECLARE_WAIT_QUEUE_HEAD(bell_wait);
static struct bell *bell_now;

static __poll_t bell_poll(struct file *file, poll_table *table)
{
	__poll_t mask = 0;

	mutex_lock(&bell_lock);
	if (bell_now) {
		poll_wait(file, &bell_now->own, table);
		if (bell_now->rings)
			mask = EPOLLIN;
	} else {
		mask = EPOLLERR;
	}
	mutex_unlock(&bell_lock);
	return mask;
}

static const struct file_operations bell_fops = {
	.owner	= THIS_MODULE,
	.poll	= bell_poll,
};

static struct miscdevice bell_misc = {
	.minor	= MISC_DYNAMIC_MINOR,
	.name	= "bell",
	.fops	= &bell_fops,
};

static int bell_probe(struct platform_device *pdev)
{
	struct bell *bell;
	int err;

	bell = kzalloc(sizeof(*bell), GFP_KERNEL);
	if (!bell)
		return -ENOMEM;
	init_waitqueue_head(&bell->own);
	mutex_lock(&bell_lock);
	bell_now = bell;
	mutex_unlock(&bell_lock);

	err = misc_register(&bell_misc);
	if (err) {
		bell_now = NULL;
		kfree(bell);
	}
	return err;
}

static int bell_remove(struct platform_device *pdev)
{
	struct bell *bell = bell_now;

	misc_deregister(&bell_misc);
	mutex_lock(&bell_lock);
	bell_now = NULL;
	mutex_unlock(&bell_lock);
	wake_up_all(&bell->own);
	kfree(bell);
	return 0;
}

static struct platform_driver bell_driver = {
	.probe	= bell_probe,
	.remove	= bell_remove,
	.driver	= { .name = "bell" },
};
module_platform_driver(bell_driver);

MODULE_LICENSE("GPL");
