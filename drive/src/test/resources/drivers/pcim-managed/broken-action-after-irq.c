// SPDX-License-Identifier: Apache-2.0
/* All managed PCI sampler: the irq queues a work that reads the bar. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/workqueue.h>

#define SMP_STATUS	0x00
#define SMP_VALUE	0x08

struct smp {
	struct pci_dev *pdev;
	void __iomem *bar;
	struct work_struct work;
	u32 value;
};

static void smp_work(struct work_struct *work)
{
	struct smp *smp = container_of(work, struct smp, work);

	WRITE_ONCE(smp->value, readl(smp->bar + SMP_VALUE));
}

static irqreturn_t smp_interrupt(int irq, void *data)
{
	struct smp *smp = data;

	if (!readl(smp->bar + SMP_STATUS))
		return IRQ_NONE;
	schedule_work(&smp->work);
	return IRQ_HANDLED;
}

static void smp_cancel(void *data)
{
	cancel_work_sync(data);
}

static int smp_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct smp *smp;
	int ret;

	smp = devm_kzalloc(&pdev->dev, sizeof(*smp), GFP_KERNEL);
	if (!smp)
		return -ENOMEM;
	smp->pdev = pdev;
	INIT_WORK(&smp->work, smp_work);

	ret = pcim_enable_device(pdev);
	if (ret)
		return ret;

	ret = pcim_iomap_regions(pdev, BIT(0), "sampler");
	if (ret)
		return ret;
	smp->bar = pcim_iomap_table(pdev)[0];

	pci_set_drvdata(pdev, smp);
	ret = devm_request_irq(&pdev->dev, pdev->irq, smp_interrupt,
			       IRQF_SHARED, "sampler", smp);
	if (ret)
		return ret;

	ret = devm_add_action_or_reset(&pdev->dev, smp_cancel, &smp->work);
	if (ret)
		return ret;

	return 0;
}

static const struct pci_device_id smp_ids[] = {
	{ PCI_VDEVICE(REDHAT, 0x7d33) },
	{ }
};
MODULE_DEVICE_TABLE(pci, smp_ids);

static struct pci_driver smp_driver = {
	.name		= "sampler",
	.id_table	= smp_ids,
	.probe		= smp_probe,
};
module_pci_driver(smp_driver);

MODULE_LICENSE("GPL");
