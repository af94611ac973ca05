// SPDX-License-Identifier: Apache-2.0
/* Two port board, both ports on one shared interrupt line. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/slab.h>

struct twin_port {
	void __iomem *regs;
	unsigned long events;
};

struct twin {
	void __iomem *bar;
	struct twin_port *port[2];
};

static irqreturn_t twin_irq(int irq, void *dev_id)
{
	struct twin_port *port = dev_id;

	if (!ioread32(port->regs))
		return IRQ_NONE;

	iowrite32(0, port->regs);
	port->events++;
	return IRQ_HANDLED;
}

static struct twin_port *twin_port_add(struct pci_dev *pdev,
				       void __iomem *regs)
{
	struct twin_port *port;
	int err;

	port = kzalloc(sizeof(*port), GFP_KERNEL);
	if (!port)
		return ERR_PTR(-ENOMEM);

	port->regs = regs;
	err = request_irq(pdev->irq, twin_irq, IRQF_SHARED, "twin", port);
	if (err) {
		kfree(port);
		return ERR_PTR(err);
	}
	return port;
}

static void twin_port_del(struct pci_dev *pdev, struct twin_port *port)
{
	free_irq(pdev->irq, port);
	kfree(port);
}

static int twin_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct twin *twin;
	int err;

	err = pci_enable_device(pdev);
	if (err)
		return err;

	twin = kzalloc(sizeof(*twin), GFP_KERNEL);
	if (!twin) {
		err = -ENOMEM;
		goto disable;
	}

	twin->bar = pci_ioremap_bar(pdev, 0);
	if (!twin->bar) {
		err = -ENOMEM;
		goto free;
	}

	twin->port[0] = twin_port_add(pdev, twin->bar);
	if (IS_ERR(twin->port[0])) {
		err = PTR_ERR(twin->port[0]);
		goto unmap;
	}
	twin->port[1] = twin_port_add(pdev, twin->bar + 0x100);
	if (IS_ERR(twin->port[1])) {
		err = PTR_ERR(twin->port[1]);
		goto first;
	}

	pci_set_drvdata(pdev, twin);
	return 0;

first:
	twin_port_del(pdev, twin->port[0]);
unmap:
	iounmap(twin->bar);
free:
	kfree(twin);
disable:
	pci_disable_device(pdev);
	return err;
}

static void twin_remove(struct pci_dev *pdev)
{
	struct twin *twin = pci_get_drvdata(pdev);

	twin_port_del(pdev, twin->port[1]);
	twin_port_del(pdev, twin->port[0]);
	iounmap(twin->bar);
	kfree(twin);
	pci_disable_device(pdev);
}

static const struct pci_device_id twin_ids[] = {
	{ PCI_DEVICE(0x1b36, 0x7d02) },
	{ }
};
MODULE_DEVICE_TABLE(pci, twin_ids);

static struct pci_driver twin_driver = {
	.name		= "twinport",
	.id_table	= twin_ids,
	.probe		= twin_probe,
	.remove		= twin_remove,
};
module_pci_driver(twin_driver);

MODULE_LICENSE("GPL");
