#ifndef QZ_LINUX_SLAB_DEF_H
#define QZ_LINUX_SLAB_DEF_H
#include <linux/numa.h>
struct kmem_cache_node;
struct kmem_cache {
	unsigned int limit;
	unsigned int shared;
	unsigned int size;
	slab_flags_t flags;
	unsigned int num;
	void (*ctor)(void *obj);
	const char *name;
	struct list_head list;
	int refcount;
	int align;
	unsigned long high_mark;
	unsigned long errors;
	struct kmem_cache_node *node[MAX_NUMNODES];
};
#endif
