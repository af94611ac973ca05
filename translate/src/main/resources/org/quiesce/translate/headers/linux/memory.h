#ifndef QZ_LINUX_MEMORY_H
#define QZ_LINUX_MEMORY_H
struct notifier_block;
#define MEM_ONLINE 1
#define MEM_GOING_OFFLINE 2
#define MEM_CANCEL_OFFLINE 0x20
struct memory_notify {
	unsigned long start_pfn;
	unsigned long nr_pages;
};
unsigned long memory_block_size_bytes(void);
int register_memory_notifier(struct notifier_block *nb);
void unregister_memory_notifier(struct notifier_block *nb);
int memory_notify(unsigned long val, void *v);
int memory_group_register_static(int nid, unsigned long max_pages);
int memory_group_unregister(int mgid);
#endif
