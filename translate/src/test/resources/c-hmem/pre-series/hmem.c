// SPDX-License-Identifier: Apache-2.0
/* Turns Soft Reserved memory outside of CXL windows into dax devices */

#include <linux/dax.h>
#include <linux/memregion.h>
#include <linux/module.h>
#include <linux/platform_device.h>
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

	/* In a CXL window: left to CXL, whatever comes of it */
	if (IS_ENABLED(CONFIG_CXL_REGION) &&
	    region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
			      IORES_DESC_CXL) != REGION_DISJOINT) {
		dev_dbg(host, "%pr is left to CXL\n", res);
		return 0;
	}

	err = region_intersects(res->start, resource_size(res), IORESOURCE_MEM,
				IORES_DESC_SOFT_RESERVED);
	if (err != REGION_INTERSECTS)
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

static int dax_hmem_platform_probe(struct platform_device *pdev)
{
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
