// SPDX-License-Identifier: Apache-2.0
/* Bus watcher: a thread looks at a status line every 20 ms. */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/io.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/sched/task.h>
#include <linux/slab.h>

struct buswatch {
	struct device *dev;
	void __iomem *mem;
	struct task_struct *task;
	unsigned long seen;
};

static int buswatch_thread(void *data)
{
	struct buswatch *bw = data;

	while (!kthread_should_stop()) {
		if (ioread32(bw->mem))
			WRITE_ONCE(bw->seen, bw->seen + 1);
		if (ioread32(bw->mem) == U32_MAX)
			break;
		msleep_interruptible(20);
	}

	return 0;
}

static ssize_t seen_show(struct device *dev, struct device_attribute *attr,
			 char *buf)
{
	struct buswatch *bw = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%lu\n", READ_ONCE(bw->seen));
}
static DEVICE_ATTR_RO(seen);

static int buswatch_probe(struct platform_device *pdev)
{
	struct buswatch *bw;
	int err;

	bw = kzalloc(sizeof(*bw), GFP_KERNEL);
	if (!bw)
		return -ENOMEM;
	bw->dev = &pdev->dev;
	platform_set_drvdata(pdev, bw);

	bw->mem = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(bw->mem)) {
		err = PTR_ERR(bw->mem);
		goto err_free;
	}

	bw->task = kthread_create(buswatch_thread, bw, "buswatch");
	if (IS_ERR(bw->task)) {
		err = PTR_ERR(bw->task);
		goto err_free;
	}
	get_task_struct(bw->task);
	wake_up_process(bw->task);

	err = device_create_file(&pdev->dev, &dev_attr_seen);
	if (err)
		goto err_stop;

	return 0;

err_stop:
	kthread_stop(bw->task);
	put_task_struct(bw->task);
err_free:
	kfree(bw);
	return err;
}

static int buswatch_remove(struct platform_device *pdev)
{
	struct buswatch *bw = platform_get_drvdata(pdev);

	device_remove_file(&pdev->dev, &dev_attr_seen);
	kthread_stop(bw->task);
	put_task_struct(bw->task);
	kfree(bw);
	return 0;
}

static struct platform_driver buswatch_driver = {
	.probe		= buswatch_probe,
	.remove		= buswatch_remove,
	.driver		= { .name = "buswatch" },
};
module_platform_driver(buswatch_driver);

MODULE_LICENSE("GPL");
