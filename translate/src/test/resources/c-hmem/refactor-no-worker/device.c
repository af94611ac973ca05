// SPDX-License-Identifier: Apache-2.0
/* The list of Soft Reserved ranges, and the device that stands for it */

#include <linux/dax.h>
#include <linux/init.h>
#include <linux/memregion.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>

static bool nohmem;
module_param_named(disable, nohmem, bool, 0444);

static bool hmem_registered;
static DEFINE_MUTEX(hmem_resource_lock);

static struct resource hmem_ranges = {
	.name = "Soft Reserved for dax",
	.end = -1,
	.flags = IORESOURCE_MEM,
};

int walk_hmem_resources(struct device *host, walk_hmem_fn fn)
{
	struct resource *range;
	int err = 0;

	mutex_lock(&hmem_resource_lock);
	for (range = hmem_ranges.child; range && !err; range = range->sibling)
		err = fn(host, (int)range->desc, range);
	mutex_unlock(&hmem_resource_lock);

	return err;
}
EXPORT_SYMBOL_GPL(walk_hmem_resources);

static int register_host(void)
{
	struct platform_device *pdev;
	int err;

	pdev = platform_device_alloc("hmem_platform", 0);
	if (!pdev)
		return -ENOMEM;

	err = platform_device_add(pdev);
	if (err)
		platform_device_put(pdev);

	return err;
}

void hmem_register_resource(int target_nid, struct resource *r)
{
	struct resource *range;

	if (nohmem)
		return;

	mutex_lock(&hmem_resource_lock);
	range = __request_region(&hmem_ranges, r->start, resource_size(r), "", 0);
	if (!range) {
		pr_debug("hmem: %pr is known\n", r);
		goto unlock;
	}

	range->desc = target_nid;

	if (!hmem_registered) {
		if (register_host())
			pr_err_once("hmem: ranges stay without a device\n");
		else
			hmem_registered = true;
	}
unlock:
	mutex_unlock(&hmem_resource_lock);
}

static int __init hmem_found(struct resource *res, void *unused)
{
	hmem_register_resource(phys_to_target_node(res->start), res);
	return 0;
}

static int __init hmem_init(void)
{
	walk_iomem_res_desc(IORES_DESC_SOFT_RESERVED, IORESOURCE_MEM, 0, -1,
			    NULL, hmem_found);
	return 0;
}
device_initcall(hmem_init);
