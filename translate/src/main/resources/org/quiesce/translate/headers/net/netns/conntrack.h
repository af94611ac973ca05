#ifndef QZ_NET_NETNS_CONNTRACK_H
#define QZ_NET_NETNS_CONNTRACK_H
struct ip_conntrack_stat;
struct netns_ct {
	struct ip_conntrack_stat *stat;
};
#endif
