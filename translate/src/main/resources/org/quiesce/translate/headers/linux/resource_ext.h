#ifndef QZ_LINUX_RESOURCE_EXT_H
#define QZ_LINUX_RESOURCE_EXT_H
struct resource_entry;
void resource_list_destroy_entry(struct resource_entry *entry);
struct resource_entry *resource_list_first_type(struct list_head *list, unsigned long type);
#endif
