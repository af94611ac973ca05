#ifndef QZ_NET_NETNS_MIB_H
#define QZ_NET_NETNS_MIB_H
struct netns_mib {
	int __qz_none;
};
#endif
