#ifndef QZ_NET_IPV6_STUBS_H
#define QZ_NET_IPV6_STUBS_H
struct dst_entry;
struct flowi6;
struct in6_addr;
struct ipv6_stub;
struct neigh_table;
struct net;
struct sock;
struct ipv6_stub {
	struct dst_entry *(*ipv6_dst_lookup_flow)(struct net *net, const struct sock *sk, struct flowi6 *fl6, const struct in6_addr *final_dst);
	struct neigh_table *nd_tbl;
};
extern const struct ipv6_stub *ipv6_stub;
#endif
