// SPDX-License-Identifier: Apache-2.0
/* The list of Soft Reserved ranges, and the device that stands for it */

#include <linux/cleanup.h>
#include <linux/dax.h>
#include <linux/init.h>
#include <linux/memregion.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/workqueue.h>
#include "../bus.h"

static bool nohmem;
module_param_named(disable, nohmem, bool, 0444);

/* Held over whole walks, callbacks included */
static DEFINE_MUTEX(hmem_resource_lock);

static bool hmem_registered;

static struct resource hmem_ranges = {
	.name = "Soft Reserved for dax",
	.end = -1,
	.flags = IORESOURCE_MEM,
};

/* dax_hmem puts its own function in before it queues the work */
static void hmem_nothing_to_do(struct work_struct *work)
{
}

static struct hmem_platform_device hmem_platform = {
	.pdev = {
		.name = "hmem_platform",
		.id = 0,
	},
	.work = __WORK_INITIALIZER(hmem_platform.work, hmem_nothing_to_do),
};

/**
 * walk_hmem_resources - show every range to a function
 * @host: device to hand on
 * @fn: may sleep, may not come back to this file; ends the walk if not 0
 */
int walk_hmem_resources(struct device *host, walk_hmem_fn fn)
{
	struct resource *range;
	int err = 0;

	guard(mutex)(&hmem_resource_lock);

	for (range = hmem_ranges.child; range && !err; range = range->sibling)
		err = fn(host, (int)range->desc, range);

	return err;
}
EXPORT_SYMBOL_GPL(walk_hmem_resources);

void hmem_register_resource(int target_nid, struct resource *r)
{
	struct resource *range;

	if (nohmem)
		return;

	guard(mutex)(&hmem_resource_lock);

	range = __request_region(&hmem_ranges, r->start, resource_size(r), "", 0);
	if (!range) {
		pr_debug("hmem: %pr is known\n", r);
		return;
	}

	/* No description is of use here, but the node is */
	range->desc = target_nid;

	if (hmem_registered)
		return;

	if (platform_device_register(&hmem_platform.pdev)) {
		pr_err_once("hmem: ranges stay without a device\n");
		return;
	}

	hmem_registered = true;
}

static int __init hmem_found(struct resource *res, void *unused)
{
	hmem_register_resource(phys_to_target_node(res->start), res);
	return 0;
}

static int __init hmem_init(void)
{
	walk_soft_reserve_res(0, -1, NULL, hmem_found);
	return 0;
}

/* After the ACPI HMAT had its say on nodes */
device_initcall(hmem_init);
