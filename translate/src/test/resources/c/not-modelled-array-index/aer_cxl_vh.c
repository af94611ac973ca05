// SPDX-License-Identifier: Apache-2.0
/*
 * Hands CXL protocol errors that the AER service has found over to cxl_core,
 * which is a module and may come and go while errors arrive.
 */

#include <linux/aer.h>
#include <linux/atomic.h>
#include <linux/cleanup.h>
#include <linux/init.h>
#include <linux/kfifo.h>
#include <linux/lockdep.h>
#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#include <linux/wait_bit.h>
#include <linux/workqueue.h>
#include "../pci.h"
#include "portdrv.h"

/* Most reports that may wait for cxl_core; a kfifo wants a power of two */
#define CXL_ERROR_SOURCES_MAX	128

/**
 * struct cxl_proto_err_kfifo - where the AER service and cxl_core meet
 * @rwsem: held for write while the consumer changes, for read by its users
 * @work: consumer of the reports, NULL while there is none
 * @flush: waits until the consumer has caught up, NULL as @work
 * @flush_inflight: callers that are about to enter @flush or are inside
 * @fifo_lock: lets one root port at a time add to @fifo
 * @fifo: reports on their way to cxl_core, each owns a device reference
 */
struct cxl_proto_err_kfifo {
	struct rw_semaphore rwsem;
	struct work_struct *work;
	void (*flush)(void);
	atomic_t flush_inflight;
	spinlock_t fifo_lock;
	DECLARE_KFIFO(fifo, struct cxl_proto_err_work_data,
		      CXL_ERROR_SOURCES_MAX);
};

static struct cxl_proto_err_kfifo cxl_proto_err_kfifo = {
	.fifo_lock = __SPIN_LOCK_UNLOCKED(cxl_proto_err_kfifo.fifo_lock),
	.rwsem = __RWSEM_INITIALIZER(cxl_proto_err_kfifo.rwsem),
};

static struct pci_dev *last_reporter[64];
static unsigned int next_slot;

bool is_aer_internal_error(struct aer_err_info *info)
{
	u32 bit = PCI_ERR_UNC_INTN;

	if (info->severity == AER_CORRECTABLE)
		bit = PCI_ERR_COR_INTERNAL;

	return info->status & bit;
}

bool is_cxl_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	int type;

	if (!info || !info->is_cxl || !is_aer_internal_error(info))
		return false;

	type = pci_pcie_type(pdev);

	return type == PCI_EXP_TYPE_ROOT_PORT || type == PCI_EXP_TYPE_ENDPOINT ||
	       type == PCI_EXP_TYPE_DOWNSTREAM || type == PCI_EXP_TYPE_UPSTREAM;
}

void cxl_register_proto_err_work(struct work_struct *work, void (*flush)(void))
{
	guard(rwsem_write)(&cxl_proto_err_kfifo.rwsem);

	/* One consumer at a time: a second one means that the first forgot to leave */
	if (WARN(cxl_proto_err_kfifo.work, "CXL protocol errors have a consumer already\n"))
		return;

	cxl_proto_err_kfifo.work = work;
	cxl_proto_err_kfifo.flush = flush;
}
EXPORT_SYMBOL_FOR_MODULES(cxl_register_proto_err_work, "cxl_core");

/* Shuts the gate and empties the queue; tells whose work remains to be cancelled */
static struct work_struct *cancel_cxl_proto_err(void)
{
	struct cxl_proto_err_work_data left;
	struct work_struct *work;

	guard(rwsem_write)(&cxl_proto_err_kfifo.rwsem);

	work = cxl_proto_err_kfifo.work;
	cxl_proto_err_kfifo.work = NULL;
	cxl_proto_err_kfifo.flush = NULL;

	/* Neither producers nor the consumer are inside now */
	while (kfifo_get(&cxl_proto_err_kfifo.fifo, &left)) {
		dev_err_ratelimited(&left.pdev->dev, "CXL protocol error dropped, consumer leaves\n");
		pci_dev_put(left.pdev);
	}

	return work;
}

void cxl_unregister_proto_err_work(void)
{
	struct work_struct *work;

	lockdep_assert_not_held(&cxl_proto_err_kfifo.rwsem);
	work = cancel_cxl_proto_err();

	/* Whoever picked up the flush callback has to be through with it */
	wait_var_event(&cxl_proto_err_kfifo.flush_inflight,
		       !atomic_read(&cxl_proto_err_kfifo.flush_inflight));

	if (work)
		cancel_work_sync(work);
}
EXPORT_SYMBOL_FOR_MODULES(cxl_unregister_proto_err_work, "cxl_core");

/**
 * for_each_cxl_proto_err - let a function see every report in the queue
 * @wd: room for the report at hand
 * @fn: called with @wd, under the semaphore: it may not (un)register
 *
 * For the registered work only, there can be one reader.
 */
void for_each_cxl_proto_err(struct cxl_proto_err_work_data *wd,
			    cxl_proto_err_fn_t fn)
{
	guard(rwsem_read)(&cxl_proto_err_kfifo.rwsem);

	while (kfifo_get(&cxl_proto_err_kfifo.fifo, wd)) {
		fn(wd);
		/* This was the reference of the entry */
		pci_dev_put(wd->pdev);
	}
}
EXPORT_SYMBOL_FOR_MODULES(for_each_cxl_proto_err, "cxl_core");

/**
 * cxl_forward_error - queue a protocol error for cxl_core
 * @pdev: device that signalled, the caller holds a reference
 * @info: what AER has read from it
 *
 * Return: whether a consumer was there to be woken.
 */
bool cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	struct cxl_proto_err_work_data wd = {
		.pdev = pdev,
		.severity = info->severity,
	};

	guard(rwsem_read)(&cxl_proto_err_kfifo.rwsem);

	if (!cxl_proto_err_kfifo.work) {
		dev_err_ratelimited(&pdev->dev, "CXL protocol error ignored, no consumer\n");
		return false;
	}

	last_reporter[next_slot++ % 64] = pci_dev_get(pdev);
	/* Owned by the entry; whoever takes it out has to drop it */
	pci_dev_get(pdev);

	/* Root ports report in parallel and readers do not exclude each other */
	if (!kfifo_in_spinlocked(&cxl_proto_err_kfifo.fifo, &wd, 1,
				 &cxl_proto_err_kfifo.fifo_lock)) {
		/* Memory may be corrupt and nobody would be told */
		if (info->severity != AER_CORRECTABLE)
			panic("CXL: queue full, uncorrectable protocol error lost\n");

		dev_err_ratelimited(&pdev->dev, "CXL protocol error dropped, queue full\n");
		pci_dev_put(pdev);
	}

	schedule_work(cxl_proto_err_kfifo.work);
	return true;
}

/**
 * cxl_proto_err_wait_for_empty - return when cxl_core has seen what is queued
 *
 * Recovery may reset the device, so uncorrectable errors have to be looked at
 * before. The callback runs without the semaphore because the consumer needs
 * it; the counter keeps the consumer's module in place meanwhile.
 */
void cxl_proto_err_wait_for_empty(void)
{
	void (*flush)(void);

	scoped_guard(rwsem_read, &cxl_proto_err_kfifo.rwsem) {
		flush = cxl_proto_err_kfifo.flush;
		if (flush)
			atomic_inc(&cxl_proto_err_kfifo.flush_inflight);
	}

	if (!flush)
		return;

	flush();

	if (atomic_dec_and_test(&cxl_proto_err_kfifo.flush_inflight))
		wake_up_var(&cxl_proto_err_kfifo.flush_inflight);
}

static int __init cxl_proto_err_kfifo_init(void)
{
	INIT_KFIFO(cxl_proto_err_kfifo.fifo);
	return 0;
}
subsys_initcall(cxl_proto_err_kfifo_init);
