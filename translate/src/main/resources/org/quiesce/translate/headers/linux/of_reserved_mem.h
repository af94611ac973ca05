#ifndef QZ_LINUX_OF_RESERVED_MEM_H
#define QZ_LINUX_OF_RESERVED_MEM_H
#include <linux/of.h>
struct device_node;
struct reserved_mem;
struct reserved_mem_ops;
struct reserved_mem {
	const char *name;
	unsigned long phandle;
	const struct reserved_mem_ops *ops;
	phys_addr_t base;
	phys_addr_t size;
	void *priv;
};
int of_reserved_mem_device_init_by_idx(struct device *dev, struct device_node *np, int idx);
void of_reserved_mem_device_release(struct device *dev);
struct reserved_mem *of_reserved_mem_lookup(struct device_node *np);
int of_reserved_mem_device_init(struct device *dev);
#endif
