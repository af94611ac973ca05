// SPDX-License-Identifier: Apache-2.0
/* CXL memory devices on PCI: an auxiliary device for each of their mailboxes */

#include <linux/auxiliary_bus.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/pci-doe.h>
#include <linux/rwsem.h>
#include <linux/slab.h>
#include "cxlmem.h"
#include "cxlpci.h"

static DEFINE_IDA(pci_doe_adev_ida);

static void free_vectors(void *pdev)
{
	pci_free_irq_vectors(pdev);
}

static void cxl_pci_doe_dev_release(struct device *dev)
{
	struct auxiliary_device *adev = to_auxiliary_dev(dev);
	struct cxl_doe_dev *doe_dev = container_of(adev, struct cxl_doe_dev, adev);

	ida_free(&pci_doe_adev_ida, adev->id);
	kfree(doe_dev);
}

static void cxl_pci_doe_destroy_device(void *adev)
{
	auxiliary_device_delete(adev);
	auxiliary_device_uninit(adev);
}

/* Keeps the driver from leaving, if it is there; with put in either case */
static struct cxl_doe_drv_state *cxl_pci_doe_get_drv(struct cxl_doe_dev *doe_dev)
{
	down_read(&doe_dev->driver_access);

	return auxiliary_get_drvdata(&doe_dev->adev);
}

static void cxl_pci_doe_put_drv(struct cxl_doe_dev *doe_dev)
{
	up_read(&doe_dev->driver_access);
}

/**
 * cxl_pci_doe_exchange - use the mailbox of an auxiliary device
 * @doe_dev: device, which user space may have taken the driver from
 * @type: CXL protocol
 * @request: request, without header
 * @request_sz: its size in bytes
 * @response: room for the response, without header
 * @response_sz: its size in bytes
 */
int cxl_pci_doe_exchange(struct cxl_doe_dev *doe_dev, u8 type,
			 const void *request, size_t request_sz,
			 void *response, size_t response_sz)
{
	struct cxl_doe_drv_state *ds;
	int rc = -ENODEV;

	ds = cxl_pci_doe_get_drv(doe_dev);
	if (ds)
		rc = pci_doe(ds->doe_mb, PCI_DVSEC_VENDOR_ID_CXL, type,
			     request, request_sz, response, response_sz);
	cxl_pci_doe_put_drv(doe_dev);

	return rc;
}

static int add_doe_device(struct pci_dev *pdev, u16 offset, bool use_irq)
{
	struct auxiliary_device *adev;
	struct cxl_doe_dev *doe_dev;
	int id, rc;

	doe_dev = kzalloc(sizeof(*doe_dev), GFP_KERNEL);
	if (!doe_dev)
		return -ENOMEM;

	id = ida_alloc(&pci_doe_adev_ida, GFP_KERNEL);
	if (id < 0) {
		kfree(doe_dev);
		return id;
	}

	doe_dev->pdev = pdev;
	doe_dev->cap_offset = offset;
	doe_dev->use_irq = use_irq;
	init_rwsem(&doe_dev->driver_access);

	adev = &doe_dev->adev;
	adev->name = DOE_DEV_NAME;
	adev->id = id;
	adev->dev.parent = &pdev->dev;
	adev->dev.release = cxl_pci_doe_dev_release;

	rc = auxiliary_device_init(adev);
	if (rc) {
		/* Not initialised: there is no reference to put */
		cxl_pci_doe_dev_release(&adev->dev);
		return rc;
	}

	rc = auxiliary_device_add(adev);
	if (rc) {
		auxiliary_device_uninit(adev);
		return rc;
	}

	rc = devm_add_action_or_reset(&pdev->dev, cxl_pci_doe_destroy_device,
				      adev);
	if (rc)
		return rc;

	/* Without its driver the mailbox is of no use to us */
	if (device_attach(&adev->dev) != 1) {
		dev_err(&adev->dev, "no driver\n");
		return -ENODEV;
	}

	return 0;
}

static int cxl_pci_create_doe_devices(struct pci_dev *pdev)
{
	bool use_irq = false;
	u16 offset = 0;
	int count = 0;
	int rc;

	pci_doe_for_each_off(pdev, offset)
		count++;

	rc = pci_alloc_irq_vectors(pdev, count, count,
				   PCI_IRQ_MSI | PCI_IRQ_MSIX);
	if (rc == count) {
		/* A message is a memory write */
		pci_set_master(pdev);

		rc = devm_add_action_or_reset(&pdev->dev, free_vectors, pdev);
		if (rc)
			return rc;

		use_irq = true;
	} else {
		pci_info(pdev, "mailboxes have to poll\n");
		if (rc > 0)
			free_vectors(pdev);
	}

	offset = 0;
	pci_doe_for_each_off(pdev, offset) {
		rc = add_doe_device(pdev, offset, use_irq);
		if (rc)
			return rc;
	}

	return 0;
}

static int cxl_pci_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct cxl_dev_state *cxlds;
	int rc;

	rc = pcim_enable_device(pdev);
	if (rc)
		return rc;

	cxlds = cxl_dev_state_create(&pdev->dev);
	if (IS_ERR(cxlds))
		return PTR_ERR(cxlds);

	return cxl_pci_create_doe_devices(pdev);
}

static const struct pci_device_id cxl_mem_pci_tbl[] = {
	{ PCI_DEVICE_CLASS((PCI_CLASS_MEMORY_CXL << 8 | CXL_MEMORY_PROGIF), ~0) },
	{ },
};
MODULE_DEVICE_TABLE(pci, cxl_mem_pci_tbl);

static struct pci_driver cxl_pci_driver = {
	.name = KBUILD_MODNAME,
	.id_table = cxl_mem_pci_tbl,
	.probe = cxl_pci_probe,
};
module_pci_driver(cxl_pci_driver);

MODULE_SOFTDEP("pre: cxl_doe");
MODULE_LICENSE("GPL");
