// SPDX-License-Identifier: Apache-2.0
/*
 * Written for kernels before 4.15: setup_timer() with a number, del_timer(),
 * remove functions that return int.
 */
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

struct scan {
	void __iomem *port;
	struct timer_list timer;
	int irq;
	spinlock_t lock;
	unsigned long rows;
};

static void scan_timeout(unsigned long data)
{
	struct scan *scan = (struct scan *)data;

	spin_lock(&scan->lock);
	scan->rows = ioread32(scan->port);
	spin_unlock(&scan->lock);

	mod_timer(&scan->timer, jiffies + HZ / 10);
}

static irqreturn_t scan_irq(int irq, void *dev_id)
{
	struct scan *scan = dev_id;

	mod_timer(&scan->timer, jiffies + 1);
	return IRQ_HANDLED;
}

static ssize_t show_rows(struct device *dev, struct device_attribute *attr,
			 char *buf)
{
	struct scan *scan = dev_get_drvdata(dev);
	unsigned long rows;

	spin_lock_bh(&scan->lock);
	rows = scan->rows;
	spin_unlock_bh(&scan->lock);
	return sprintf(buf, "%lx\n", rows);
}
static DEVICE_ATTR(rows, S_IRUGO, show_rows, NULL);

static int scan_probe(struct platform_device *pdev)
{
	struct resource *res;
	struct scan *scan;
	int ret = -ENOMEM;

	res = platform_get_resource(pdev, IORESOURCE_MEM, 0);
	if (res == NULL)
		return -ENODEV;

	scan = kzalloc(sizeof(struct scan), GFP_KERNEL);
	if (scan == NULL)
		return -ENOMEM;

	spin_lock_init(&scan->lock);
	setup_timer(&scan->timer, scan_timeout, (unsigned long)scan);

	scan->port = ioremap(res->start, resource_size(res));
	if (scan->port == NULL)
		goto fail_map;

	ret = scan->irq = platform_get_irq(pdev, 0);
	if (ret < 0)
		goto fail_irq;

	platform_set_drvdata(pdev, scan);
	ret = device_create_file(&pdev->dev, &dev_attr_rows);
	if (ret)
		goto fail_irq;

	ret = request_irq(scan->irq, scan_irq, 0, "scan", scan);
	if (ret)
		goto fail_request;

	return 0;

fail_request:
	device_remove_file(&pdev->dev, &dev_attr_rows);
fail_irq:
	iounmap(scan->port);
fail_map:
	kfree(scan);
	return ret;
}

static int scan_remove(struct platform_device *pdev)
{
	struct scan *scan = platform_get_drvdata(pdev);

	free_irq(scan->irq, scan);
	device_remove_file(&pdev->dev, &dev_attr_rows);
	del_timer(&scan->timer);
	iounmap(scan->port);
	kfree(scan);
	return 0;
}

static struct platform_driver scan_driver = {
	.probe	= scan_probe,
	.remove	= scan_remove,
	.driver	= {
		.name	= "rowscan",
		.owner	= THIS_MODULE,
	},
};
module_platform_driver(scan_driver);

MODULE_LICENSE("GPL");
