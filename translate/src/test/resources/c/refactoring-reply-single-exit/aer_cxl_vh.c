// SPDX-License-Identifier: Apache-2.0
/* Queue between the AER service and cxl_core for CXL protocol errors */

#include <linux/aer.h>
#include <linux/cleanup.h>
#include <linux/kfifo.h>
#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/types.h>
#include <linux/workqueue.h>
#include "../pci.h"
#include "portdrv.h"

/* Reports that may be under way at one time */
#define CXL_ERROR_SOURCES_MAX	128

/**
 * struct cxl_proto_err_kfifo - reports for cxl_core and how to wake it
 * @fifo: the reports
 * @work: to be scheduled when a report was added, NULL without consumer
 * @rwsem: protects @work
 */
struct cxl_proto_err_kfifo {
	DECLARE_KFIFO(fifo, struct cxl_proto_err_work_data, CXL_ERROR_SOURCES_MAX);
	struct work_struct *work;
	struct rw_semaphore rwsem;
};

static struct cxl_proto_err_kfifo cxl_proto_err_kfifo = {
	.rwsem = __RWSEM_INITIALIZER(cxl_proto_err_kfifo.rwsem),
};

bool is_aer_internal_error(struct aer_err_info *info)
{
	u32 internal = PCI_ERR_UNC_INTN;

	if (info->severity == AER_CORRECTABLE)
		internal = PCI_ERR_COR_INTERNAL;

	return info->status & internal;
}

bool is_cxl_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	switch (pci_pcie_type(pdev)) {
	case PCI_EXP_TYPE_DOWNSTREAM:
	case PCI_EXP_TYPE_ENDPOINT:
	case PCI_EXP_TYPE_ROOT_PORT:
	case PCI_EXP_TYPE_UPSTREAM:
		return info && info->is_cxl && is_aer_internal_error(info);
	}

	return false;
}

void cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	struct cxl_proto_err_work_data wd = {
		.severity = info->severity,
		.pdev = pdev,
	};

	guard(rwsem_read)(&cxl_proto_err_kfifo.rwsem);

	if (!cxl_proto_err_kfifo.work) {
		dev_err_ratelimited(&pdev->dev, "nobody takes CXL protocol errors now\n");
		return;
	}

	/* As long as the report is queued the device has to stay */
	pci_dev_get(pdev);

	if (!kfifo_put(&cxl_proto_err_kfifo.fifo, wd)) {
		dev_err_ratelimited(&pdev->dev, "no room for a CXL protocol error\n");
		pci_dev_put(pdev);
		return;
	}

	schedule_work(cxl_proto_err_kfifo.work);
}

void cxl_register_proto_err_work(struct work_struct *work)
{
	guard(rwsem_write)(&cxl_proto_err_kfifo.rwsem);
	cxl_proto_err_kfifo.work = work;
}
EXPORT_SYMBOL_NS_GPL(cxl_register_proto_err_work, "CXL");

/* Returns the work that may still be pending or running */
static struct work_struct *cancel_cxl_proto_err(void)
{
	struct cxl_proto_err_work_data wd;
	struct work_struct *work;

	guard(rwsem_write)(&cxl_proto_err_kfifo.rwsem);

	work = cxl_proto_err_kfifo.work;
	cxl_proto_err_kfifo.work = NULL;

	while (kfifo_get(&cxl_proto_err_kfifo.fifo, &wd)) {
		dev_err_ratelimited(&wd.pdev->dev, "CXL protocol error will not be handled\n");
		pci_dev_put(wd.pdev);
	}

	return work;
}

void cxl_unregister_proto_err_work(void)
{
	struct work_struct *work = cancel_cxl_proto_err();

	if (work)
		cancel_work_sync(work);
}
EXPORT_SYMBOL_NS_GPL(cxl_unregister_proto_err_work, "CXL");

/**
 * for_each_cxl_proto_err - hand every queued report to a function
 * @wd: where the report is put
 * @fn: takes the report; other than 0 ends the walk
 *
 * Return: 0, or what @fn has returned.
 */
int for_each_cxl_proto_err(struct cxl_proto_err_work_data *wd,
			   int (*fn)(struct cxl_proto_err_work_data *wd))
{
	int rc;

	down_read(&cxl_proto_err_kfifo.rwsem);
	do {
		rc = 0;
		if (!kfifo_get(&cxl_proto_err_kfifo.fifo, wd))
			break;

		rc = fn(wd);
		pci_dev_put(wd->pdev);
	} while (!rc);
	up_read(&cxl_proto_err_kfifo.rwsem);

	return rc;
}
EXPORT_SYMBOL_NS_GPL(for_each_cxl_proto_err, "CXL");
