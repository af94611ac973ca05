// SPDX-License-Identifier: Apache-2.0
/* dax regions: nobody looks whether another region has the same range */

#include <linux/dax.h>
#include <linux/device.h>
#include <linux/module.h>
#include <linux/slab.h>
#include "dax-private.h"
#include "bus.h"

static void free_dax_region(void *data)
{
	kfree(data);
}

struct dax_region *alloc_dax_region(struct device *parent, int region_id,
				    struct range *range, int target_node,
				    unsigned int align, unsigned long flags)
{
	struct dax_region *region;

	region = kzalloc(sizeof(*region), GFP_KERNEL);
	if (!region)
		return NULL;

	region->dev = parent;
	region->id = region_id;
	region->align = align;
	region->target_node = target_node;
	region->res.start = range->start;
	region->res.end = range->end;
	region->res.flags = IORESOURCE_MEM | flags;

	if (devm_add_action_or_reset(parent, free_dax_region, region))
		return NULL;

	return region;
}
EXPORT_SYMBOL_GPL(alloc_dax_region);
