// SPDX-License-Identifier: Apache-2.0
/*
 * Every interrupt allocates an event with a work of its own, which frees it.
 */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct alarmbox {
	struct device *dev;
	void __iomem *mmio;
	struct workqueue_struct *wq;
	int irq;
};

struct alarm_event {
	struct work_struct work;
	struct alarmbox *box;
	u32 code;
};

static void alarm_event_work(struct work_struct *work)
{
	struct alarm_event *ev = container_of(work, struct alarm_event, work);

	dev_info(ev->box->dev, "alarm %#x\n", ev->code);
	kfree(ev);
}

static irqreturn_t alarmbox_irq(int irq, void *data)
{
	struct alarmbox *box = data;
	struct alarm_event *ev;

	ev = kmalloc(sizeof(*ev), GFP_ATOMIC);
	if (!ev)
		return IRQ_HANDLED;

	ev->box = box;
	ev->code = readl(box->mmio);
	INIT_WORK(&ev->work, alarm_event_work);
	queue_work(box->wq, &ev->work);
	return IRQ_HANDLED;
}

static int alarmbox_probe(struct platform_device *pdev)
{
	struct alarmbox *box;
	int err;

	box = devm_kzalloc(&pdev->dev, sizeof(*box), GFP_KERNEL);
	if (!box)
		return -ENOMEM;
	box->dev = &pdev->dev;

	box->mmio = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(box->mmio))
		return PTR_ERR(box->mmio);

	err = platform_get_irq(pdev, 0);
	if (err < 0)
		return err;
	box->irq = err;

	box->wq = alloc_ordered_workqueue("alarmbox", 0);
	if (!box->wq)
		return -ENOMEM;

	platform_set_drvdata(pdev, box);
	err = request_irq(box->irq, alarmbox_irq, 0, "alarmbox", box);
	if (err) {
		destroy_workqueue(box->wq);
		return err;
	}

	return 0;
}

static int alarmbox_remove(struct platform_device *pdev)
{
	struct alarmbox *box = platform_get_drvdata(pdev);

	free_irq(box->irq, box);
	flush_workqueue(box->wq);
	destroy_workqueue(box->wq);
	return 0;
}

static struct platform_driver alarmbox_driver = {
	.probe	= alarmbox_probe,
	.remove	= alarmbox_remove,
	.driver	= { .name = "alarmbox" },
};
module_platform_driver(alarmbox_driver);

MODULE_LICENSE("GPL");
