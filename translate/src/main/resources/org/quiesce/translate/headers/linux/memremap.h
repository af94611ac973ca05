#ifndef QZ_LINUX_MEMREMAP_H
#define QZ_LINUX_MEMREMAP_H
#include <linux/percpu-refcount.h>
#include <linux/range.h>
struct dev_pagemap;
struct dev_pagemap_ops;
enum memory_type { MEMORY_DEVICE_GENERIC = 4, MEMORY_DEVICE_PCI_P2PDMA };
struct dev_pagemap {
	struct percpu_ref ref;
	struct completion done;
	enum memory_type type;
	unsigned int flags;
	unsigned long vmemmap_shift;
	const struct dev_pagemap_ops *ops;
	void *owner;
	int nr_range;
	union {
		struct range range;
		struct range ranges[0];
	};
};
void *devm_memremap_pages(struct device *dev, struct dev_pagemap *pgmap);
void devm_memunmap_pages(struct device *dev, struct dev_pagemap *pgmap);
unsigned long memremap_compat_align(void);
#endif
