#ifndef QZ_NET_IP6_ROUTE_H
#define QZ_NET_IP6_ROUTE_H
#include <net/neighbour.h>
struct dst_entry;
struct flowi6;
struct net;
struct sock;
struct route_info {
	__u8 type;
	__u8 length;
	__u8 prefix_len;
	__u8 prefix[];
};
struct dst_entry *ip6_route_output(struct net *net, const struct sock *sk, struct flowi6 *fl6);
#endif
