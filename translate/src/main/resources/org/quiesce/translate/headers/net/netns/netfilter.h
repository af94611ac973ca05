#ifndef QZ_NET_NETNS_NETFILTER_H
#define QZ_NET_NETNS_NETFILTER_H
struct netns_nf {
	int __qz_none;
};
#endif
