#ifndef QZ_NET_FLOW_H
#define QZ_NET_FLOW_H
#include <linux/in6.h>
struct flowi4 {
	__be32 saddr;
	__be32 daddr;
};
struct flowi6 {
	struct in6_addr daddr;
	struct in6_addr saddr;
	__be32 flowlabel;
};
struct flowi {
	union {
		struct flowi4 ip4;
		struct flowi6 ip6;
	} u;
};
#endif
