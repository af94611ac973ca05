// SPDX-License-Identifier: Apache-2.0
/* PCI event collector with a workqueue of its own. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define EVC_BAR		0
#define EVC_COUNT	0x20

struct evc {
	struct pci_dev *pdev;
	void __iomem *bar;
	struct workqueue_struct *wq;
	struct work_struct drain;
	unsigned int total;
};

static void evc_drain(struct work_struct *work)
{
	struct evc *evc = container_of(work, struct evc, drain);
	u32 left;

	left = ioread32(evc->bar + EVC_COUNT);
	evc->total++;
	if (left)
		queue_work(evc->wq, &evc->drain);
}

static irqreturn_t evc_interrupt(int irq, void *data)
{
	struct evc *evc = data;

	queue_work(evc->wq, &evc->drain);
	return IRQ_HANDLED;
}

static int evc_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct evc *evc;
	int rc;

	rc = pci_enable_device(pdev);
	if (rc)
		return rc;

	rc = pci_request_regions(pdev, "evc");
	if (rc)
		goto out_disable;

	evc = kzalloc(sizeof(*evc), GFP_KERNEL);
	if (!evc) {
		rc = -ENOMEM;
		goto out_regions;
	}
	evc->pdev = pdev;
	INIT_WORK(&evc->drain, evc_drain);

	evc->bar = pci_iomap(pdev, EVC_BAR, 0);
	if (!evc->bar) {
		rc = -ENOMEM;
		goto out_free;
	}

	evc->wq = alloc_workqueue("evc", 0, 1);
	pci_set_drvdata(pdev, evc);

	rc = request_irq(pdev->irq, evc_interrupt, 0, "evc", evc);
	if (rc)
		goto out_wq;

	return 0;

out_wq:
	destroy_workqueue(evc->wq);
	pci_iounmap(pdev, evc->bar);
out_free:
	kfree(evc);
out_regions:
	pci_release_regions(pdev);
out_disable:
	pci_disable_device(pdev);
	return rc;
}

static void evc_remove(struct pci_dev *pdev)
{
	struct evc *evc = pci_get_drvdata(pdev);

	free_irq(pdev->irq, evc);
	cancel_work_sync(&evc->drain);
	destroy_workqueue(evc->wq);
	pci_iounmap(pdev, evc->bar);
	kfree(evc);
	pci_release_regions(pdev);
	pci_disable_device(pdev);
}

static const struct pci_device_id evc_ids[] = {
	{ PCI_DEVICE(0x1af4, 0x7e01) },
	{ 0 }
};
MODULE_DEVICE_TABLE(pci, evc_ids);

static struct pci_driver evc_driver = {
	.name		= "evc",
	.id_table	= evc_ids,
	.probe		= evc_probe,
	.remove		= evc_remove,
};
module_pci_driver(evc_driver);

MODULE_LICENSE("GPL");
