#ifndef QZ_LINUX_MROUTE_BASE_H
#define QZ_LINUX_MROUTE_BASE_H
#include <net/net_namespace.h>
struct mr_mfc;
struct mr_table_ops {
	int __qz_none;
};
struct mr_table {
	struct list_head list;
	possible_net_t net;
	struct mr_table_ops ops;
	u32 id;
};
void mr_cache_put(struct mr_mfc *c);
void mr_cache_hold(struct mr_mfc *c);
#endif
