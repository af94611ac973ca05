#ifndef QZ_NET_NETNS_CORE_H
#define QZ_NET_NETNS_CORE_H
struct netns_core {
	int __qz_none;
};
#endif
