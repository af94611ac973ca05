// SPDX-License-Identifier: Apache-2.0
/* Doorbell board: two MSI vectors, one completion counter each. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/slab.h>

#define DB_VECTORS	2
#define DB_ACK(n)	(0x10 + 4 * (n))

struct db;

struct db_vec {
	struct db *db;
	int index;
	atomic_t count;
};

struct db {
	struct pci_dev *pdev;
	void __iomem *regs;
	struct db_vec vec[DB_VECTORS];
};

static irqreturn_t db_irq(int irq, void *data)
{
	struct db_vec *vec = data;

	iowrite32(1, vec->db->regs + DB_ACK(vec->index));
	atomic_inc(&vec->count);
	return IRQ_HANDLED;
}

static int db_probe(struct pci_dev *pdev, const struct pci_device_id *ent)
{
	struct db *db;
	int i, ret;

	db = kzalloc(sizeof(*db), GFP_KERNEL);
	if (!db)
		return -ENOMEM;
	db->pdev = pdev;

	ret = pci_enable_device(pdev);
	if (ret)
		goto err_free;

	ret = pci_request_region(pdev, 0, "doorbell");
	if (ret)
		goto err_disable;

	db->regs = pci_iomap(pdev, 0, 0);
	if (!db->regs) {
		ret = -ENOMEM;
		goto err_disable;
	}

	pci_set_master(pdev);
	ret = pci_alloc_irq_vectors(pdev, DB_VECTORS, DB_VECTORS, PCI_IRQ_MSI);
	if (ret < 0)
		goto err_unmap;

	for (i = 0; i < DB_VECTORS; i++) {
		db->vec[i].db = db;
		db->vec[i].index = i;
		ret = request_irq(pci_irq_vector(pdev, i), db_irq, 0,
				  "doorbell", &db->vec[i]);
		if (ret)
			goto err_irqs;
	}

	pci_set_drvdata(pdev, db);
	return 0;

err_irqs:
	while (--i >= 0)
		free_irq(pci_irq_vector(pdev, i), &db->vec[i]);
	pci_free_irq_vectors(pdev);
err_unmap:
	pci_clear_master(pdev);
	pci_iounmap(pdev, db->regs);
	pci_release_region(pdev, 0);
err_disable:
	pci_disable_device(pdev);
err_free:
	kfree(db);
	return ret;
}

static void db_remove(struct pci_dev *pdev)
{
	struct db *db = pci_get_drvdata(pdev);
	int i;

	for (i = 0; i < DB_VECTORS; i++)
		free_irq(pci_irq_vector(pdev, i), &db->vec[i]);
	pci_free_irq_vectors(pdev);
	pci_clear_master(pdev);
	pci_iounmap(pdev, db->regs);
	pci_release_region(pdev, 0);
	pci_disable_device(pdev);
	kfree(db);
}

static const struct pci_device_id db_ids[] = {
	{ PCI_DEVICE(0x1b36, 0x7d01) },
	{ }
};
MODULE_DEVICE_TABLE(pci, db_ids);

static struct pci_driver db_driver = {
	.name		= "doorbell",
	.id_table	= db_ids,
	.probe		= db_probe,
	.remove		= db_remove,
};
module_pci_driver(db_driver);

MODULE_LICENSE("GPL");
