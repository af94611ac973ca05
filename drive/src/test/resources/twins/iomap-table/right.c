// SPDX-License-Identifier: Apache-2.0
/* A bar of a PCI device, mapped and managed. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci.h>

#define CTRL_BAR	2

static int ctrl_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	void __iomem *regs;
	int err;

	err = pcim_enable_device(pdev);
	if (err)
		return err;

	err = pcim_iomap_regions(pdev, BIT(CTRL_BAR), "ctrl");
	if (err)
		return err;

	regs = pcim_iomap_table(pdev)[CTRL_BAR];
	writel(1, regs);
	return 0;
}

static const struct pci_device_id ctrl_ids[] = {
	{ PCI_DEVICE(0x1b36, 0x0c01) },
	{ }
};
MODULE_DEVICE_TABLE(pci, ctrl_ids);

static struct pci_driver ctrl_driver = {
	.name		= "ctrl",
	.id_table	= ctrl_ids,
	.probe		= ctrl_probe,
};
module_pci_driver(ctrl_driver);

MODULE_LICENSE("GPL");
