// SPDX-License-Identifier: Apache-2.0
/* Passes CXL protocol errors from the AER service on to cxl_core */

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
 * @rw_sema: protects @work
 */
struct cxl_proto_err_kfifo {
	DECLARE_KFIFO(fifo, struct cxl_proto_err_work_data, CXL_ERROR_SOURCES_MAX);
	struct work_struct *work;
	struct rw_semaphore rw_sema;
};

static struct cxl_proto_err_kfifo cxl_proto_err_kfifo = {
	.rw_sema = __RWSEM_INITIALIZER(cxl_proto_err_kfifo.rw_sema),
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

void cxl_register_proto_err_work(struct work_struct *work)
{
	guard(rwsem_write)(&cxl_proto_err_kfifo.rw_sema);
	cxl_proto_err_kfifo.work = work;
}
EXPORT_SYMBOL_NS_GPL(cxl_register_proto_err_work, "CXL");

void cxl_unregister_proto_err_work(void)
{
	guard(rwsem_write)(&cxl_proto_err_kfifo.rw_sema);
	cxl_proto_err_kfifo.work = NULL;
}
EXPORT_SYMBOL_NS_GPL(cxl_unregister_proto_err_work, "CXL");

void cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	struct cxl_proto_err_work_data wd = (struct cxl_proto_err_work_data) {
		.pdev = pdev,
		.severity = info->severity,
	};

	/* Keeps other producers out as well */
	guard(rwsem_write)(&cxl_proto_err_kfifo.rw_sema);

	if (!cxl_proto_err_kfifo.work) {
		dev_warn_once(&pdev->dev, "CXL protocol error, but no driver wants it\n");
		return;
	}

	if (!kfifo_put(&cxl_proto_err_kfifo.fifo, wd)) {
		dev_err_ratelimited(&pdev->dev, "too many CXL protocol errors, one is lost\n");
		return;
	}

	schedule_work(cxl_proto_err_kfifo.work);
}

/* Called by the registered work alone; 1 when @wd was filled in, 0 when there is no more */
int cxl_proto_err_kfifo_get(struct cxl_proto_err_work_data *wd)
{
	guard(rwsem_read)(&cxl_proto_err_kfifo.rw_sema);
	return kfifo_get(&cxl_proto_err_kfifo.fifo, wd);
}
EXPORT_SYMBOL_NS_GPL(cxl_proto_err_kfifo_get, "CXL");
