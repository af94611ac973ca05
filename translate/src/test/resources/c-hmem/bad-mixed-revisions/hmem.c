// SPDX-License-Identifier: Apache-2.0
/*
 * Turns Soft Reserved memory into dax devices. What lies in CXL windows waits
 * until it is known whether CXL regions cover all of it.
 */

#include <linux/dax.h>
#include <linux/memregion.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <cxl/cxl.h>
#include "../bus.h"

static bool region_idle;
module_param_named(region_idle, region_idle, bool, 0644);

static int dax_hmem_probe(struct platform_device *pdev)
{
	struct memregion_info *info = dev_get_platdata(&pdev->dev);
	struct dax_region *region;
	struct dev_dax_data data;

	region = alloc_dax_region(&pdev->dev, pdev->id, &info->range,
				  info->target_node, PMD_SIZE,
				  region_idle ? 0 : IORESOURCE_DAX_KMEM);
	if (!region)
		return -ENOMEM;

	data = (struct dev_dax_data) {
		.dax_region = region,
		.id = -1,
		.size = region_idle ? 0 : range_len(&info->range),
	};

	return PTR_ERR_OR_ZERO(devm_create_dev_dax(&data));
}

static struct platform_driver dax_hmem_driver = {
	.driver = {
		.name = "hmem",
	},
	.probe = dax_hmem_probe,
};

static void free_range_id(void *id)
{
	memregion_free((long)id);
}

static void unregister_range(void *child)
{
	platform_device_unregister(child);
}

static int hmem_register_device(struct device *host, int target_nid,
				const struct resource *res)
{
	struct platform_device *child;
	struct memregion_info info;
	long id;
	int err;

	if (IS_ENABLED(CONFIG_DEV_DAX_CXL) &&
	    region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) != REGION_DISJOINT) {
		switch (dax_cxl_mode) {
		case DAX_CXL_MODE_DEFER:
			dev_dbg(host, "%pr has to wait for CXL\n", res);
			dax_hmem_queue_work();
			return 0;
		case DAX_CXL_MODE_REGISTER:
			break;
		case DAX_CXL_MODE_DROP:
			dev_dbg(host, "%pr is left to CXL\n", res);
			return 0;
		}
	}

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
	if (!child)
		return -ENOMEM;

	child->dev.parent = host;
	child->dev.numa_node = numa_map_to_online_node(target_nid);

	info = (struct memregion_info) {
		.target_node = target_nid,
		.range = {
			.start = res->start,
			.end = res->end,
		},
	};
	err = platform_device_add_data(child, &info, sizeof(info));
	if (err)
		goto put_child;

	err = platform_device_add(child);
	if (err)
		goto put_child;

	return devm_add_action_or_reset(host, unregister_range, child);

put_child:
	dev_err(host, "no device for %pr\n", res);
	platform_device_put(child);
	return err;
}

/* Stops the walk, with 1, at a window range that no region contains */
static int soft_reserve_has_cxl_match(struct device *host, int target_nid,
				      const struct resource *res)
{
	if (region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) == REGION_DISJOINT)
		return 0;

	return cxl_region_contains_soft_reserve((struct resource *)res) ? 0 : 1;
}

static int hmem_register_cxl_device(struct device *host, int target_nid,
				    const struct resource *res)
{
	if (region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) == REGION_DISJOINT)
		return 0;

	return hmem_register_device(host, target_nid, res);
}

static void process_defer_work(void *data)
{
	struct platform_device *pdev = data;
	struct device *host = &pdev->dev;

	wait_for_device_probe();

	if (walk_hmem_resources(host, soft_reserve_has_cxl_match)) {
		dax_cxl_mode = DAX_CXL_MODE_REGISTER;
		dev_warn(host, "CXL does not cover all of Soft Reserved\n");
	} else {
		dax_cxl_mode = DAX_CXL_MODE_DROP;
		dev_dbg(host, "CXL covers all of Soft Reserved\n");
	}

	walk_hmem_resources(host, hmem_register_cxl_device);
}

static void kill_defer_work(void *data)
{
	dax_hmem_flush_work();
	dax_hmem_unregister_work(process_defer_work, data);
}

static int dax_hmem_platform_probe(struct platform_device *pdev)
{
	int err;

	err = dax_hmem_register_work(process_defer_work, pdev);
	if (err)
		return err;

	err = devm_add_action_or_reset(&pdev->dev, kill_defer_work, pdev);
	if (err)
		return err;

	return walk_hmem_resources(&pdev->dev, hmem_register_device);
}

static struct platform_driver dax_hmem_platform_driver = {
	.driver = {
		.name = "hmem_platform",
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

	err = platform_driver_register(&dax_hmem_platform_driver);
	if (err)
		return err;

	err = platform_driver_register(&dax_hmem_driver);
	if (err)
		platform_driver_unregister(&dax_hmem_platform_driver);

	return err;
}
module_init(dax_hmem_init);

static void __exit dax_hmem_exit(void)
{
	platform_driver_unregister(&dax_hmem_driver);
	platform_driver_unregister(&dax_hmem_platform_driver);
}
module_exit(dax_hmem_exit);

MODULE_ALIAS("platform:hmem*");
MODULE_ALIAS("platform:hmem_platform*");
MODULE_LICENSE("GPL");
