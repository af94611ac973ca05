#ifndef QZ_LINUX_TRACEPOINT_DEFS_H
#define QZ_LINUX_TRACEPOINT_DEFS_H
#include <linux/jump_label.h>
struct tracepoint_func;
struct tracepoint {
	const char *name;
	struct static_key key;
	void *iterator;
	struct tracepoint_func *funcs;
};
#endif
