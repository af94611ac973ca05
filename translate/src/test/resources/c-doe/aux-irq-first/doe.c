// SPDX-License-Identifier: Apache-2.0
/* Driver of mailbox devices: while it is bound, the kernel has the mailbox */

#include <linux/auxiliary_bus.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/pci-doe.h>
#include <linux/rwsem.h>
#include "cxlpci.h"

static void doe_destroy_mb(void *data)
{
	struct cxl_doe_drv_state *ds = data;

	pci_doe_destroy_mb(ds->doe_mb);
}

static int cxl_pci_doe_probe(struct auxiliary_device *adev,
			     const struct auxiliary_device_id *id)
{
	struct cxl_doe_dev *doe_dev = container_of(adev, struct cxl_doe_dev, adev);
	struct cxl_doe_drv_state *ds;
	struct pci_doe_mb *doe_mb;

	ds = devm_kzalloc(&adev->dev, sizeof(*ds), GFP_KERNEL);
	if (!ds)
		return -ENOMEM;

	doe_mb = pci_doe_create_mb(doe_dev->pdev, doe_dev->cap_offset,
				   doe_dev->use_irq);
	if (IS_ERR(doe_mb))
		return PTR_ERR(doe_mb);

	ds->doe_mb = doe_mb;
	devm_add_action_or_reset(&adev->dev, doe_destroy_mb, ds);

	down_write(&doe_dev->driver_access);
	auxiliary_set_drvdata(adev, ds);
	up_write(&doe_dev->driver_access);

	return 0;
}

static void cxl_pci_doe_remove(struct auxiliary_device *adev)
{
	struct cxl_doe_dev *doe_dev = container_of(adev, struct cxl_doe_dev, adev);

	/* Waits for who is in an exchange */
	down_write(&doe_dev->driver_access);
	auxiliary_set_drvdata(adev, NULL);
	up_write(&doe_dev->driver_access);
}

static const struct auxiliary_device_id cxl_pci_doe_ids[] = {
	{ .name = "cxl_pci." DOE_DEV_NAME },
	{ },
};
MODULE_DEVICE_TABLE(auxiliary, cxl_pci_doe_ids);

static struct auxiliary_driver cxl_pci_doe_driver = {
	.name = "cxl_doe",
	.id_table = cxl_pci_doe_ids,
	.probe = cxl_pci_doe_probe,
	.remove = cxl_pci_doe_remove,
};

static int __init cxl_pci_doe_init(void)
{
	return auxiliary_driver_register(&cxl_pci_doe_driver);
}
module_init(cxl_pci_doe_init);

static void __exit cxl_pci_doe_exit(void)
{
	auxiliary_driver_unregister(&cxl_pci_doe_driver);
}
module_exit(cxl_pci_doe_exit);

MODULE_LICENSE("GPL");
