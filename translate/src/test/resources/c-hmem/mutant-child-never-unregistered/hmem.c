// SPDX-License-Identifier: Apache-2.0
/*
 * Turns Soft Reserved memory into dax devices, unless CXL turns out to own it.
 * What lies inside a CXL window is decided late, by a work item, when the CXL
 * drivers had their chance to probe.
 */

#include <linux/cleanup.h>
#include <linux/dax.h>
#include <linux/memregion.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/workqueue.h>
#include <cxl/cxl.h>
#include "../bus.h"

static bool region_idle;
module_param_named(region_idle, region_idle, bool, 0644);
MODULE_PARM_DESC(region_idle, "leave new regions without a device");

static struct workqueue_struct *dax_hmem_wq;

static int dax_hmem_probe(struct platform_device *pdev)
{
	struct memregion_info *info = dev_get_platdata(&pdev->dev);
	struct dev_dax_data data = {
		.id = -1,
	};
	unsigned long flags = region_idle ? 0 : IORESOURCE_DAX_KMEM;

	if (!region_idle)
		data.size = range_len(&info->range);

	data.dax_region = alloc_dax_region(&pdev->dev, pdev->id, &info->range,
					   info->target_node, PMD_SIZE, flags);
	/* Somebody else has the range: stay unbound */
	if (!data.dax_region)
		return -ENOMEM;

	return PTR_ERR_OR_ZERO(devm_create_dev_dax(&data));
}

static struct platform_driver dax_hmem_driver = {
	.driver = {
		.name = "hmem",
	},
	.probe = dax_hmem_probe,
};

/**
 * dax_hmem_flush_work - wait until the ranges that were deferred are decided
 *
 * For dax_cxl before it registers its driver. Not for anything that probes.
 */
void dax_hmem_flush_work(void)
{
	flush_workqueue(dax_hmem_wq);
}
EXPORT_SYMBOL_FOR_MODULES(dax_hmem_flush_work, "dax_cxl");

static void free_range_id(void *id)
{
	memregion_free((long)id);
}

static void unregister_range(void *child)
{
	platform_device_unregister(child);
}

/* Makes a device of one range; the host's unbind takes it away again */
static int __hmem_register_device(struct device *host, int target_nid,
				  const struct resource *res)
{
	struct memregion_info info = {
		.target_node = target_nid,
		.range = {
			.start = res->start,
			.end = res->end,
		},
	};
	struct platform_device *child;
	long id;
	int err;

	if (region_intersects_soft_reserve(res->start, resource_size(res)) !=
	    REGION_INTERSECTS)
		return 0;

	id = memregion_alloc(GFP_KERNEL);
	if (id < 0) {
		dev_err(host, "no id for %pr\n", res);
		return id;
	}

	err = devm_add_action_or_reset(host, free_range_id, (void *)id);
	if (err)
		return err;

	child = platform_device_alloc("hmem", id);
	if (!child) {
		dev_err(host, "no device for %pr\n", res);
		return -ENOMEM;
	}

	child->dev.parent = host;
	child->dev.numa_node = numa_map_to_online_node(target_nid);

	err = platform_device_add_data(child, &info, sizeof(info));
	if (err)
		goto put_child;

	err = platform_device_add(child);
	if (err) {
		dev_err(host, "%s: cannot be added for %pr\n",
			dev_name(&child->dev), res);
		goto put_child;
	}

	return 0;

put_child:
	platform_device_put(child);
	return err;
}

/* Second look, by the work item: registers what CXL has left alone */
static int hmem_register_cxl_device(struct device *host, int target_nid,
				    const struct resource *res)
{
	if (region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) == REGION_DISJOINT)
		return 0;

	if (cxl_region_contains_resource(res)) {
		dev_dbg(host, "%pr belongs to a CXL region\n", res);
		return 0;
	}

	return __hmem_register_device(host, target_nid, res);
}

static void process_defer_work(struct work_struct *work)
{
	struct hmem_platform_device *hp =
		container_of(work, struct hmem_platform_device, work);
	struct device *host = &hp->pdev.dev;

	/* cxl_acpi and cxl_pci are loaded; let them enumerate */
	wait_for_device_probe();

	guard(device)(host);

	/* Children and devres need a driver that stays bound meanwhile */
	if (host->driver && !hp->did_probe) {
		hp->did_probe = true;
		walk_hmem_resources(host, hmem_register_cxl_device);
	}

	/* The reference that came with the queueing */
	put_device(host);
}

/* First look, by the probe: registers what is no business of CXL */
static int hmem_register_device(struct device *host, int target_nid,
				const struct resource *res)
{
	struct hmem_platform_device *hp =
		to_hmem_platform_device(to_platform_device(host));

	if (!IS_ENABLED(CONFIG_DEV_DAX_CXL) ||
	    region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) == REGION_DISJOINT)
		return __hmem_register_device(host, target_nid, res);

	if (hp->did_probe) {
		dev_dbg(host, "%pr is left to CXL\n", res);
		return 0;
	}

	dev_dbg(host, "%pr has to wait for CXL\n", res);
	hp->work.func = process_defer_work;

	/* One reference per queued work, however many ranges ask for it */
	get_device(host);
	if (!queue_work(dax_hmem_wq, &hp->work))
		put_device(host);

	return 0;
}

static int dax_hmem_platform_probe(struct platform_device *pdev)
{
	struct hmem_platform_device *hp = to_hmem_platform_device(pdev);

	/* Waiting here would be waiting for this very probe */
	if (work_pending(&hp->work))
		return -EBUSY;

	return walk_hmem_resources(&pdev->dev, hmem_register_device);
}

static ssize_t deferred_show(struct device *dev, struct device_attribute *attr,
			     char *buf)
{
	struct hmem_platform_device *hp =
		to_hmem_platform_device(to_platform_device(dev));

	return sysfs_emit(buf, "%d\n", work_busy(&hp->work) ? 1 : 0);
}
static DEVICE_ATTR_RO(deferred);

static struct attribute *hmem_platform_attrs[] = {
	&dev_attr_deferred.attr,
	NULL,
};
ATTRIBUTE_GROUPS(hmem_platform);

static struct platform_driver dax_hmem_platform_driver = {
	.driver = {
		.name = "hmem_platform",
		.dev_groups = hmem_platform_groups,
	},
	.probe = dax_hmem_platform_probe,
};

static int __init dax_hmem_init(void)
{
	int err;

	if (IS_ENABLED(CONFIG_DEV_DAX_CXL)) {
		request_module("cxl_acpi");
		request_module("cxl_pci");
	}

	/* Ordered: at most one host is looked at a time */
	dax_hmem_wq = alloc_ordered_workqueue("dax_hmem", 0);
	if (!dax_hmem_wq)
		return -ENOMEM;

	err = platform_driver_register(&dax_hmem_platform_driver);
	if (err)
		goto free_queue;

	err = platform_driver_register(&dax_hmem_driver);
	if (err)
		goto unregister_platform;

	return 0;

unregister_platform:
	platform_driver_unregister(&dax_hmem_platform_driver);
free_queue:
	destroy_workqueue(dax_hmem_wq);
	return err;
}
module_init(dax_hmem_init);

static void __exit dax_hmem_exit(void)
{
	platform_driver_unregister(&dax_hmem_driver);
	platform_driver_unregister(&dax_hmem_platform_driver);

	/* Nobody can queue any more; what is queued finds its host unbound */
	destroy_workqueue(dax_hmem_wq);
}
module_exit(dax_hmem_exit);

MODULE_ALIAS("platform:hmem*");
MODULE_ALIAS("platform:hmem_platform*");
MODULE_DESCRIPTION("dax devices for Soft Reserved memory");
MODULE_LICENSE("GPL");
