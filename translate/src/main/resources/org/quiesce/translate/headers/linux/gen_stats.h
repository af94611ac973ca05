#ifndef QZ_LINUX_GEN_STATS_H
#define QZ_LINUX_GEN_STATS_H
struct gnet_stats_queue {
	__u32 qlen;
	__u32 backlog;
	__u32 drops;
	__u32 overlimits;
};
#endif
