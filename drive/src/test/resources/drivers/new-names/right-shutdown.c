// SPDX-License-Identifier: Apache-2.0
/*
 * Written for new kernels: disable_work_sync(), timer_container_of(),
 * timer_delete_sync(), guards. (The syntax check maps them to 6.1 names.)
 */
#include <linux/cleanup.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

struct nn {
	void __iomem *base;
	struct mutex lock;		/* protects sum */
	struct work_struct work;
	struct timer_list timer;
	u64 sum;
};

static void nn_work(struct work_struct *work)
{
	struct nn *nn = container_of(work, struct nn, work);

	guard(mutex)(&nn->lock);
	nn->sum += readl(nn->base);
	if (nn->sum > U32_MAX)
		return;
	mod_timer(&nn->timer, jiffies + HZ);
}

static void nn_timer(struct timer_list *t)
{
	struct nn *nn = timer_container_of(nn, t, timer);

	schedule_work(&nn->work);
}

static irqreturn_t nn_irq(int irq, void *data)
{
	struct nn *nn = data;

	schedule_work(&nn->work);
	return IRQ_HANDLED;
}

static int nn_probe(struct platform_device *pdev)
{
	struct nn *nn __free(kfree) = kzalloc(sizeof(*nn), GFP_KERNEL);
	int irq, ret;

	if (!nn)
		return -ENOMEM;

	nn->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(nn->base))
		return PTR_ERR(nn->base);

	irq = platform_get_irq(pdev, 0);
	if (irq < 0)
		return irq;

	mutex_init(&nn->lock);
	INIT_WORK(&nn->work, nn_work);
	timer_setup(&nn->timer, nn_timer, 0);

	ret = request_irq(irq, nn_irq, 0, "nn", nn);
	if (ret)
		return ret;

	platform_set_drvdata(pdev, no_free_ptr(nn));
	return 0;
}

static void nn_remove(struct platform_device *pdev)
{
	struct nn *nn = platform_get_drvdata(pdev);

	free_irq(platform_get_irq(pdev, 0), nn);
	timer_shutdown_sync(&nn->timer);
	cancel_work_sync(&nn->work);
	kfree(nn);
}

static struct platform_driver nn_driver = {
	.probe		= nn_probe,
	.remove_new	= nn_remove,
	.driver		= { .name = "nn-sum" },
};
module_platform_driver(nn_driver);

MODULE_LICENSE("GPL");
