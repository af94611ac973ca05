#ifndef QZ_LINUX_TC_ACT_TC_MIRRED_H
#define QZ_LINUX_TC_ACT_TC_MIRRED_H
struct tc_mirred {
	__u32 ifindex;
};
#endif
