#ifndef QZ_NET_NETNS_NEXTHOP_H
#define QZ_NET_NETNS_NEXTHOP_H
#include <linux/rbtree_types.h>
struct netns_nexthop {
	struct rb_root rb_root;
	unsigned int seq;
};
#endif
