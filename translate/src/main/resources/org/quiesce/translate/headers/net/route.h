#ifndef QZ_NET_ROUTE_H
#define QZ_NET_ROUTE_H
#include <net/dst.h>
struct dst_entry;
struct flowi4;
struct net;
struct rtable;
struct sock;
struct rtable {
	struct dst_entry dst;
	__u16 rt_type;
	u8 rt_gw_family;
	union {
		__be32 rt_gw4;
	};
};
struct rtable *ip_route_output_flow(struct net *, struct flowi4 *flp, const struct sock *sk);
struct rtable *ip_route_output_key(struct net *net, struct flowi4 *flp);
struct rtable *ip_route_output(struct net *net, __be32 daddr, __be32 saddr, u8 tos, int oif);
struct rtable *ip_route_output_ports(struct net *net, struct flowi4 *fl4, struct sock *sk, __be32 daddr, __be32 saddr, __be16 dport, __be16 sport, __u8 proto, __u8 tos, int oif);
void ip_rt_put(struct rtable *rt);
char rt_tos2priority(u8 tos);
int ip4_dst_hoplimit(const struct dst_entry *dst);
#endif
