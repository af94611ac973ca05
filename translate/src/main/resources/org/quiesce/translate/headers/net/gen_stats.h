#ifndef QZ_NET_GEN_STATS_H
#define QZ_NET_GEN_STATS_H
#include <linux/u64_stats_sync.h>
struct gnet_stats_basic_sync {
	u64_stats_t bytes;
	u64_stats_t packets;
	struct u64_stats_sync syncp;
};
#endif
