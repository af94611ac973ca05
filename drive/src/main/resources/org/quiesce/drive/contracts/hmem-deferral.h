/* What sources of dax_hmem and dax_cxl get from headers that are not given with them. */
#ifndef QZ_HMEM_H
#define QZ_HMEM_H
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/platform_device.h>
#include <linux/range.h>
#include <linux/workqueue.h>
#include <linux/memregion.h>
#ifndef REGION_DISJOINT
#define REGION_DISJOINT 1
#define REGION_MIXED 2
#endif
#ifndef PMD_SIZE
#define PMD_SIZE 0x200000UL
#endif
#ifndef IORESOURCE_DAX_KMEM
#define IORESOURCE_DAX_STATIC 1
#define IORESOURCE_DAX_KMEM 2
#endif
#ifndef NUMA_NO_NODE
#define NUMA_NO_NODE (-1)
#endif
#define CXL_DEVICE_DAX_REGION 6
#define MODULE_ALIAS_CXL(x) struct __qz_nothing
struct dax_region;
struct dev_dax;
struct dev_dax_data {
	struct dax_region *dax_region;
	struct dev_pagemap *pgmap;
	resource_size_t size;
	int id;
	bool memmap_on_memory;
};
struct cxl_region {
	struct device dev;
	int id;
};
struct cxl_dax_region {
	struct device dev;
	struct cxl_region *cxlr;
	struct range hpa_range;
};
struct cxl_driver {
	const char *name;
	int (*probe)(struct device *dev);
	void (*remove)(struct device *dev);
	struct device_driver drv;
	int id;
};
int cxl_driver_register(struct cxl_driver *driver);
void cxl_driver_unregister(struct cxl_driver *driver);
#define module_cxl_driver(d) \
	static int d##_init(void) { return cxl_driver_register(&(d)); } \
	module_init(d##_init); \
	static void d##_exit(void) { cxl_driver_unregister(&(d)); } \
	module_exit(d##_exit)
struct hmem_platform_device {
	struct platform_device pdev;
	struct work_struct work;
	bool did_probe;
};
static inline struct hmem_platform_device *to_hmem_platform_device(struct platform_device *pdev)
{
	return container_of(pdev, struct hmem_platform_device, pdev);
}
static inline struct cxl_dax_region *to_cxl_dax_region(struct device *dev)
{
	return container_of(dev, struct cxl_dax_region, dev);
}
enum dax_cxl_mode { DAX_CXL_MODE_DEFER, DAX_CXL_MODE_REGISTER, DAX_CXL_MODE_DROP };
typedef int (*walk_hmem_fn)(struct device *host, int target_nid, const struct resource *res);
typedef void (*dax_hmem_deferred_fn)(void *data);
struct dax_region *alloc_dax_region(struct device *parent, int id, struct range *range, int node,
				    unsigned int align, unsigned long flags);
struct dev_dax *devm_create_dev_dax(struct dev_dax_data *data);
int region_intersects_soft_reserve(resource_size_t start, size_t size);
bool cxl_region_contains_resource(const struct resource *res);
bool cxl_region_contains_soft_reserve(struct resource *res);
int walk_hmem_resources(struct device *dev, walk_hmem_fn fn);
void hmem_register_resource(int target_nid, struct resource *r);
int phys_to_target_node(u64 start);
int memory_add_physaddr_to_nid(u64 start);
int walk_soft_reserve_res(u64 start, u64 end, void *arg, int (*func)(struct resource *, void *));
int dax_hmem_register_work(dax_hmem_deferred_fn fn, void *data);
int dax_hmem_unregister_work(dax_hmem_deferred_fn fn, void *data);
void dax_hmem_queue_work(void);
void dax_hmem_flush_work(void);
#endif
