// SPDX-License-Identifier: Apache-2.0
/* From AER to cxl_core: a queue for CXL protocol errors */

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
 * @rwsema: protects @work
 */
struct cxl_proto_err_kfifo {
	DECLARE_KFIFO(fifo, struct cxl_proto_err_work_data, CXL_ERROR_SOURCES_MAX);
	struct work_struct *work;
	struct rw_semaphore rwsema;
};

static struct cxl_proto_err_kfifo cxl_proto_err_kfifo = {
	.rwsema = __RWSEM_INITIALIZER(cxl_proto_err_kfifo.rwsema),
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

	guard(rwsem_read)(&cxl_proto_err_kfifo.rwsema);

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
	guard(rwsem_write)(&cxl_proto_err_kfifo.rwsema);
	cxl_proto_err_kfifo.work = work;
}
EXPORT_SYMBOL_NS_GPL(cxl_register_proto_err_work, "CXL");

void cxl_unregister_proto_err_work(void)
{
	struct work_struct *old;

	down_write(&cxl_proto_err_kfifo.rwsema);
	old = cxl_proto_err_kfifo.work;
	cxl_proto_err_kfifo.work = NULL;
	up_write(&cxl_proto_err_kfifo.rwsema);

	/* The work function takes the semaphore, so wait without it */
	if (old)
		cancel_work_sync(old);
}
EXPORT_SYMBOL_NS_GPL(cxl_unregister_proto_err_work, "CXL");

/* Called by the registered work alone; 1 when @wd was filled in, 0 when there is no more */
int cxl_proto_err_kfifo_get(struct cxl_proto_err_work_data *wd)
{
	guard(rwsem_read)(&cxl_proto_err_kfifo.rwsema);
	return kfifo_get(&cxl_proto_err_kfifo.fifo, wd);
}
EXPORT_SYMBOL_NS_GPL(cxl_proto_err_kfifo_get, "CXL");
