// SPDX-License-Identifier: Apache-2.0
/* dax devices of CXL regions */

#include <linux/dax.h>
#include <linux/module.h>
#include <linux/workqueue.h>
#include "../cxl/cxl.h"
#include "bus.h"

static int region_node(struct cxl_dax_region *cxlr_dax)
{
	int node = phys_to_target_node(cxlr_dax->hpa_range.start);

	if (node != NUMA_NO_NODE)
		return node;

	return memory_add_physaddr_to_nid(cxlr_dax->hpa_range.start);
}

static int cxl_dax_region_probe(struct device *dev)
{
	struct cxl_dax_region *cxlr_dax = to_cxl_dax_region(dev);
	struct range *hpa = &cxlr_dax->hpa_range;
	struct dev_dax_data data = {
		.id = -1,
		.size = range_len(hpa),
		.memmap_on_memory = true,
	};

	data.dax_region = alloc_dax_region(dev, cxlr_dax->cxlr->id, hpa,
					   region_node(cxlr_dax), PMD_SIZE,
					   IORESOURCE_DAX_KMEM);
	/* dax_hmem may have been first */
	if (!data.dax_region)
		return -ENOMEM;

	return PTR_ERR_OR_ZERO(devm_create_dev_dax(&data));
}

static struct cxl_driver cxl_dax_region_driver = {
	.name = "cxl_dax_region",
	.id = CXL_DEVICE_DAX_REGION,
	.probe = cxl_dax_region_probe,
	.drv = {
		.probe_type = PROBE_PREFER_ASYNCHRONOUS,
		.suppress_bind_attrs = true,
	},
};

static void cxl_dax_region_driver_register(struct work_struct *work)
{
	/* What dax_hmem has deferred is decided first */
	dax_hmem_flush_work();

	if (cxl_driver_register(&cxl_dax_region_driver))
		pr_err("dax_cxl: regions stay without a driver\n");
}
static DECLARE_WORK(cxl_dax_region_driver_work, cxl_dax_region_driver_register);

static int __init cxl_dax_region_init(void)
{
	/* A module that waits in its init would stall the probes it waits for */
	queue_work(system_long_wq, &cxl_dax_region_driver_work);
	return 0;
}
module_init(cxl_dax_region_init);

static void __exit cxl_dax_region_exit(void)
{
	flush_work(&cxl_dax_region_driver_work);
	cxl_driver_unregister(&cxl_dax_region_driver);
}
module_exit(cxl_dax_region_exit);

MODULE_ALIAS_CXL(CXL_DEVICE_DAX_REGION);
MODULE_DESCRIPTION("dax devices for CXL regions");
MODULE_IMPORT_NS("CXL");
MODULE_LICENSE("GPL");
