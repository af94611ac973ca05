// SPDX-License-Identifier: Apache-2.0
/* Where dax_hmem and dax_cxl agree on who gets a Soft Reserved range */

#include <linux/cleanup.h>
#include <linux/dax.h>
#include <linux/export.h>
#include <linux/mutex.h>
#include <linux/workqueue.h>
#include "bus.h"

enum dax_cxl_mode dax_cxl_mode = DAX_CXL_MODE_DEFER;
EXPORT_SYMBOL_NS_GPL(dax_cxl_mode, "CXL");

/* Guards the function and its argument, which belong together */
static DEFINE_MUTEX(dax_hmem_lock);
static dax_hmem_deferred_fn deferred_fn;
static void *deferred_data;

static void hmem_deferred_work(struct work_struct *work)
{
	dax_hmem_deferred_fn call;
	void *arg;

	mutex_lock(&dax_hmem_lock);
	call = deferred_fn;
	arg = deferred_data;
	mutex_unlock(&dax_hmem_lock);

	if (call)
		call(arg);
}
static DECLARE_WORK(dax_hmem_work, hmem_deferred_work);

int dax_hmem_register_work(dax_hmem_deferred_fn fn, void *data)
{
	guard(mutex)(&dax_hmem_lock);

	if (deferred_fn)
		return -EINVAL;

	deferred_fn = fn;
	deferred_data = data;
	return 0;
}
EXPORT_SYMBOL_GPL(dax_hmem_register_work);

int dax_hmem_unregister_work(dax_hmem_deferred_fn fn, void *data)
{
	guard(mutex)(&dax_hmem_lock);

	if (deferred_fn != fn || deferred_data != data)
		return -EINVAL;

	deferred_fn = NULL;
	deferred_data = NULL;
	return 0;
}
EXPORT_SYMBOL_GPL(dax_hmem_unregister_work);

void dax_hmem_queue_work(void)
{
	queue_work(system_long_wq, &dax_hmem_work);
}
EXPORT_SYMBOL_GPL(dax_hmem_queue_work);

void dax_hmem_flush_work(void)
{
	flush_work(&dax_hmem_work);
}
EXPORT_SYMBOL_GPL(dax_hmem_flush_work);
