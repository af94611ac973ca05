// SPDX-License-Identifier: Apache-2.0
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define MBX_STATUS	0x00
#define MBX_ACK		0x08

struct mbx {
	void __iomem *base;
	struct device *dev;
	struct work_struct work;
	int irq;
	atomic_t pending;
};

static void mbx_work_fn(struct work_struct *work)
{
	struct mbx *mbx = container_of(work, struct mbx, work);

	dev_dbg(mbx->dev, "%d messages\n", atomic_xchg(&mbx->pending, 0));
}

static irqreturn_t mbx_isr(int irq, void *dev_id)
{
	struct mbx *mbx = dev_id;

	if (!ioread32(mbx->base + MBX_STATUS))
		return IRQ_NONE;

	iowrite32(1, mbx->base + MBX_ACK);
	atomic_inc(&mbx->pending);
	schedule_work(&mbx->work);
	return IRQ_HANDLED;
}

static int mbx_probe(struct platform_device *pdev)
{
	struct resource *res;
	struct mbx *mbx;
	int ret;

	res = platform_get_resource(pdev, IORESOURCE_MEM, 0);
	if (!res)
		return -ENODEV;

	mbx = kzalloc(sizeof(*mbx), GFP_KERNEL);
	if (!mbx)
		return -ENOMEM;

	mbx->dev = &pdev->dev;
	atomic_set(&mbx->pending, 0);
	INIT_WORK(&mbx->work, mbx_work_fn);

	mbx->base = ioremap(res->start, resource_size(res));
	if (!mbx->base) {
		ret = -ENOMEM;
		goto err_free;
	}

	mbx->irq = platform_get_irq(pdev, 0);
	if (mbx->irq < 0) {
		ret = mbx->irq;
		goto err_unmap;
	}

	platform_set_drvdata(pdev, mbx);

	ret = request_irq(mbx->irq, mbx_isr, 0, "mbx", mbx);
	if (ret)
		goto err_unmap;

	return 0;

err_unmap:
	iounmap(mbx->base);
err_free:
	kfree(mbx);
	return ret;
}

static int mbx_remove(struct platform_device *pdev)
{
	struct mbx *mbx = platform_get_drvdata(pdev);

	iounmap(mbx->base);
	free_irq(mbx->irq, mbx);
	cancel_work_sync(&mbx->work);
	kfree(mbx);

	return 0;
}

static struct platform_driver mbx_driver = {
	.driver.name	= "mbx",
	.probe		= mbx_probe,
	.remove		= mbx_remove,
};
module_platform_driver(mbx_driver);

MODULE_LICENSE("GPL");
