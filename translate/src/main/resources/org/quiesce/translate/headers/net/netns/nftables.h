#ifndef QZ_NET_NETNS_NFTABLES_H
#define QZ_NET_NETNS_NFTABLES_H
struct netns_nftables {
	int __qz_none;
};
#endif
