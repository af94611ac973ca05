#ifndef QZ_NET_NETNS_XDP_H
#define QZ_NET_NETNS_XDP_H
struct netns_xdp {
	struct mutex lock;
	struct hlist_head list;
};
#endif
