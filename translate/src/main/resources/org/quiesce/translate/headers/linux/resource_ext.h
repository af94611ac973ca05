#ifndef QZ_LINUX_RESOURCE_EXT_H
#define QZ_LINUX_RESOURCE_EXT_H
#include <linux/ioport.h>
struct resource;
struct resource_entry;
struct resource_entry {
	struct list_head node;
	struct resource *res;
	resource_size_t offset;
	struct resource __res;
};
#define resource_list_for_each_entry(e, l) list_for_each_entry((e), (l), node)
#define resource_list_for_each_entry_safe(e, t, l) list_for_each_entry_safe((e), (t), (l), node)
void resource_list_destroy_entry(struct resource_entry *entry);
struct resource_entry *resource_list_first_type(struct list_head *list, unsigned long type);
#endif
