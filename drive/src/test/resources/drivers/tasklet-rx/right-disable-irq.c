// SPDX-License-Identifier: Apache-2.0
/* Word fifo drained by a tasklet. */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

#define WF_LEVEL	0x0
#define WF_POP		0x4
#define WF_RING		64

struct wfifo {
	void __iomem *base;
	int irq;
	struct tasklet_struct task;
	spinlock_t lock;	/* protects ring and head */
	u32 *ring;
	unsigned int head;
};

static void wfifo_task(struct tasklet_struct *t)
{
	struct wfifo *wf = from_tasklet(wf, t, task);
	unsigned int n;

	n = min_t(unsigned int, ioread32(wf->base + WF_LEVEL), WF_RING);

	spin_lock(&wf->lock);
	while (n--) {
		wf->ring[wf->head] = ioread32(wf->base + WF_POP);
		wf->head = (wf->head + 1) % WF_RING;
	}
	spin_unlock(&wf->lock);
}

static irqreturn_t wfifo_irq(int irq, void *data)
{
	struct wfifo *wf = data;

	tasklet_schedule(&wf->task);
	return IRQ_HANDLED;
}

static ssize_t last_show(struct device *dev, struct device_attribute *attr,
			 char *buf)
{
	struct wfifo *wf = dev_get_drvdata(dev);
	u32 val;

	spin_lock_bh(&wf->lock);
	val = wf->ring[(wf->head + WF_RING - 1) % WF_RING];
	spin_unlock_bh(&wf->lock);

	return sysfs_emit(buf, "%08x\n", val);
}
static DEVICE_ATTR_RO(last);

static struct attribute *wfifo_attrs[] = {
	&dev_attr_last.attr,
	NULL
};
ATTRIBUTE_GROUPS(wfifo);

static int wfifo_probe(struct platform_device *pdev)
{
	struct wfifo *wf;
	int err;

	wf = devm_kzalloc(&pdev->dev, sizeof(*wf), GFP_KERNEL);
	if (!wf)
		return -ENOMEM;

	wf->base = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(wf->base))
		return PTR_ERR(wf->base);

	wf->irq = platform_get_irq(pdev, 0);
	if (wf->irq < 0)
		return wf->irq;

	spin_lock_init(&wf->lock);
	tasklet_setup(&wf->task, wfifo_task);

	wf->ring = kcalloc(WF_RING, sizeof(*wf->ring), GFP_KERNEL);
	if (!wf->ring)
		return -ENOMEM;

	platform_set_drvdata(pdev, wf);
	err = request_irq(wf->irq, wfifo_irq, 0, "wfifo", wf);
	if (err) {
		kfree(wf->ring);
		return err;
	}

	return 0;
}

static int wfifo_remove(struct platform_device *pdev)
{
	struct wfifo *wf = platform_get_drvdata(pdev);

	disable_irq(wf->irq);
	tasklet_kill(&wf->task);
	free_irq(wf->irq, wf);
	kfree(wf->ring);
	return 0;
}

static struct platform_driver wfifo_driver = {
	.probe	= wfifo_probe,
	.remove	= wfifo_remove,
	.driver	= {
		.name		= "wfifo",
		.dev_groups	= wfifo_groups,
	},
};
module_platform_driver(wfifo_driver);

MODULE_LICENSE("GPL");
