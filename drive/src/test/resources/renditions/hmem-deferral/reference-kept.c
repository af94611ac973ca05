// SPDX-License-Identifier: Apache-2.0
/* Soft Reserved memory as dax devices: what lies in a CXL window is decided by a work item. */
#include <linux/memregion.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/workqueue.h>
#include "../bus.h"

static struct workqueue_struct *decider;

static void release_id(void *data)
{
	memregion_free((unsigned long)data);
}

static void remove_child(void *data)
{
	struct platform_device *child = data;

	platform_device_unregister(child);
}

static struct platform_device *make_child(struct device *host, int id, int node,
					  const struct resource *res)
{
	struct memregion_info info = { .target_node = node };
	struct platform_device *child = platform_device_alloc("hmem", id);

	if (!child)
		return ERR_PTR(-ENOMEM);

	info.range.start = res->start;
	info.range.end = res->end;
	child->dev.parent = host;

	if (platform_device_add_data(child, &info, sizeof(info)) || platform_device_add(child)) {
		platform_device_put(child);
		return ERR_PTR(-EBUSY);
	}
	return child;
}

static int take_range(struct device *host, int node, const struct resource *res)
{
	struct platform_device *child;
	int id, rc;

	if (region_intersects_soft_reserve(res->start, resource_size(res)) != REGION_INTERSECTS)
		return 0;

	id = memregion_alloc(GFP_KERNEL);
	if (id < 0)
		return id;
	rc = devm_add_action_or_reset(host, release_id, (void *)(unsigned long)id);
	if (rc)
		return rc;

	child = make_child(host, id, node, res);
	if (IS_ERR(child))
		return PTR_ERR(child);
	return devm_add_action_or_reset(host, remove_child, child);
}

static bool in_window(const struct resource *res)
{
	return region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
				 IORES_DESC_CXL) != REGION_DISJOINT;
}

static int late_look(struct device *host, int node, const struct resource *res)
{
	if (!in_window(res) || cxl_region_contains_resource(res))
		return 0;
	if (take_range(host, node, res))
		dev_err(host, "lost %pr\n", res);
	return 0;
}

static void decide(struct work_struct *work)
{
	struct hmem_platform_device *hp = container_of(work, struct hmem_platform_device, work);
	struct device *host = &hp->pdev.dev;

	wait_for_device_probe();

	device_lock(host);
	if (host->driver && !hp->did_probe) {
		hp->did_probe = true;
		walk_hmem_resources(host, late_look);
	}
	device_unlock(host);
	put_device(host);
}

static int early_look(struct device *host, int node, const struct resource *res)
{
	struct hmem_platform_device *hp = to_hmem_platform_device(to_platform_device(host));

	if (!in_window(res))
		return take_range(host, node, res);
	if (hp->did_probe)
		return take_range(host, node, res);

	get_device(host);
	queue_work(decider, &hp->work);
	return 0;
}

static int host_probe(struct platform_device *pdev)
{
	struct hmem_platform_device *hp = to_hmem_platform_device(pdev);

	if (work_pending(&hp->work))
		return -EBUSY;
	hp->work.func = decide;
	return walk_hmem_resources(&pdev->dev, early_look);
}

void dax_hmem_flush_work(void)
{
	flush_workqueue(decider);
}
EXPORT_SYMBOL_GPL(dax_hmem_flush_work);

static int child_probe(struct platform_device *pdev)
{
	return 0;
}

static struct platform_driver child_driver = {
	.probe = child_probe,
	.driver = { .name = "hmem" },
};

static struct platform_driver host_driver = {
	.probe = host_probe,
	.driver = { .name = "hmem_platform" },
};

static int __init hmem_load(void)
{
	int rc = -ENOMEM;

	decider = alloc_ordered_workqueue("hmem", 0);
	if (!decider)
		return rc;

	rc = platform_driver_register(&host_driver);
	if (!rc) {
		rc = platform_driver_register(&child_driver);
		if (!rc)
			return 0;
		platform_driver_unregister(&host_driver);
	}
	destroy_workqueue(decider);
	return rc;
}
module_init(hmem_load);

static void __exit hmem_unload(void)
{
	platform_driver_unregister(&child_driver);
	platform_driver_unregister(&host_driver);
	destroy_workqueue(decider);
}
module_exit(hmem_unload);
MODULE_LICENSE("GPL");
